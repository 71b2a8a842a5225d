package org.equipoise.lab.store;

import java.util.List;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.model.prior.ParameterTable;

/** Writes {@code dictionary.md}: what every file and column of a study means, with units, for those who open it elsewhere. */
public final class Dictionary {

    private Dictionary() {}

    /** The text of the file. */
    public static String of(Manifest manifest, ParameterTable table) {
        StringBuilder out = new StringBuilder();
        out.append("# Data dictionary\n\n");
        out.append("Study of plan `").append(manifest.plan().name()).append("` on scenario `");
        out.append(manifest.plan().setting().name()).append("`. Parquet files open in DuckDB, pandas, Polars and R.\n");
        out.append(
                "Every run is a policy, a future and a replicate; the same future and replicate mean the same parameters\n");
        out.append("and the same luck under every policy, so compare runs in pairs.\n\n");
        section(out, "parameters.parquet", "one row a future: the draw of every uncertain parameter");
        row(out, "future", "number of the future, from 0", "");
        for (ParameterTable.Slot slot : table.slots()) {
            row(out, slot.name(), slot.parameter().meaning(), slot.parameter().unit());
        }
        section(out, "runs/part-*.parquet", "one row a run");
        keys(out);
        row(out, "future", "number of the future, row of parameters.parquet", "");
        row(out, "replicate", "number of the draw of luck, from 0", "");
        for (Measure measure : manifest.measures()) {
            row(out, measure.id(), measure.label() + better(measure) + "; empty where not defined", measure.unit());
        }
        section(out, "series/series.parquet", "one row a policy, quantity and month: over all runs");
        series(out, manifest);
        for (String column : List.of("mean", "p05", "p25", "median", "p75", "p95")) {
            row(out, column, "of the quantity; quantiles within 0.8 %", "that of the quantity");
        }
        section(out, "series/part-*.parquet", "the same by chunk, to be merged in the order of the file names");
        series(out, manifest);
        row(out, "sum", "sum of the quantity over the chunk's runs", "that of the quantity");
        row(out, "counts", "histogram: numbers rounded to 6 bits after the leading one, see the Javadoc of Tally", "");
        section(out, "results.json", "the statistics; see the Javadoc of Results");
        section(out, "manifest.json", "what was run: versions, hashes, seed, plan, policies, setting");
        section(out, "checksums.sha256", "for sha256sum -c");
        return out.toString();
    }

    private static void series(StringBuilder out, Manifest manifest) {
        keys(out);
        row(out, "quantity", "which quantity, see below", "");
        row(out, "month", "month of play, from 1; end of month", "month");
        row(out, "runs", "runs counted", "");
        for (Quantity quantity : manifest.quantities()) {
            row(out, "quantity = " + quantity.id(), quantity.label(), quantity.unit());
        }
    }

    private static void keys(StringBuilder out) {
        row(out, "policy", "id of the policy", "");
        row(out, "condition", "condition of the world around it, empty when there is one", "");
    }

    private static String better(Measure measure) {
        return switch (measure.direction()) {
            case LESS -> " (less is better)";
            case MORE -> " (more is better)";
            case NEITHER -> "";
        };
    }

    private static void section(StringBuilder out, String file, String meaning) {
        out.append("\n## ").append(file).append("\n").append(meaning).append("\n");
        if (file.endsWith(".parquet")) {
            out.append("\n| column | meaning | unit |\n|---|---|---|\n");
        }
    }

    private static void row(StringBuilder out, String column, String meaning, String unit) {
        out.append("| ").append(cell(column)).append(" | ").append(cell(meaning));
        out.append(" | ").append(cell(unit)).append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
