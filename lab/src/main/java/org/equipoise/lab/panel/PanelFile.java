package org.equipoise.lab.panel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.equipoise.data.Coverage;
import org.equipoise.data.Variable;
import org.equipoise.data.panel.PanelCheck;
import org.equipoise.data.panel.PanelDefinition;
import org.equipoise.data.panel.PanelSource;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.games.csv.CsvLine;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.store.Durable;
import org.equipoise.lab.store.Parquet;

/**
 * A panel as a file, CSV or Parquet by the end of its name, with a data dictionary and a manifest of its sources beside it
 * ({@code NAME.dictionary.md}, {@code NAME.manifest.json}). The same rows give the same bytes.
 */
public final class PanelFile {

    private PanelFile() {}

    /** Whether a file of this name can be written: its name ends in .csv or .parquet. */
    public static boolean knows(Path file) {
        return isParquet(file) || name(file).endsWith(".csv");
    }

    private static boolean isParquet(Path file) {
        return name(file).endsWith(".parquet");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /**
     * What a panel file came from.
     *
     * @param equipoise version of the program
     * @param rows number of rows
     * @param coverage years
     * @param definition what counts as a row, an onset and a year of peace
     * @param checks what must hold, and whether it does
     * @param remarks what a reader of the rows should know of gaps in the files
     * @param sources files behind it, with hash, vintage, licence and citation
     */
    public record Manifest(
            String equipoise,
            int rows,
            Coverage coverage,
            PanelDefinition definition,
            List<PanelCheck> checks,
            List<String> remarks,
            List<PanelSource> sources) {}

    /**
     * Writes a panel's rows with the dictionary and the manifest beside; each file is whole or absent.
     *
     * @param rows directed or undirected rows of the panel
     * @param columns their columns
     * @param version version of the program, for the manifest
     */
    public static <R> void write(Path file, RivalPanel panel, List<R> rows, List<Variable<R>> columns, String version) {
        if (isParquet(file)) {
            parquet(file, rows, columns);
        } else {
            Durable.write(file, csv(rows, columns));
        }
        Durable.write(beside(file, ".dictionary.md"), dictionary(file, panel, columns));
        Durable.write(
                beside(file, ".manifest.json"),
                Json.pretty(new Manifest(
                        version,
                        rows.size(),
                        panel.coverage(),
                        panel.definition(),
                        panel.checks(),
                        panel.remarks(),
                        panel.sources())));
    }

    /** A file beside another, with a longer name. */
    public static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static <R> String csv(List<R> rows, List<Variable<R>> columns) {
        StringBuilder out = new StringBuilder();
        out.append(CsvLine.of(columns.stream().map(Variable::name).toList()));
        for (R row : rows) {
            List<String> cells = new ArrayList<>();
            for (Variable<R> column : columns) {
                Object value = column.value().apply(row);
                cells.add(value instanceof Double number && number.isNaN() ? "" : String.valueOf(value));
            }
            out.append(CsvLine.of(cells));
        }
        return out.toString();
    }

    private static <R> void parquet(Path file, List<R> rows, List<Variable<R>> columns) {
        List<Parquet.Column> types = new ArrayList<>();
        for (Variable<R> column : columns) {
            Object value = column.value().apply(rows.get(0));
            String type = value instanceof Double ? "DOUBLE" : value instanceof Boolean ? "BOOLEAN" : "INTEGER";
            types.add(new Parquet.Column(column.name(), type));
        }
        try (Parquet engine = new Parquet()) {
            engine.write(file, types, Map.of(), appender -> {
                for (R row : rows) {
                    appender.beginRow();
                    for (Variable<R> column : columns) {
                        append(appender, column.value().apply(row));
                    }
                    appender.endRow();
                }
            });
        }
    }

    private static void append(DuckDBAppender appender, Object value) throws SQLException {
        if (value instanceof Double number) {
            if (number.isNaN()) {
                appender.appendNull();
            } else {
                appender.append(number.doubleValue());
            }
        } else if (value instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else {
            appender.append(((Integer) value).intValue());
        }
    }

    private static <R> String dictionary(Path file, RivalPanel panel, List<Variable<R>> columns) {
        StringBuilder out = new StringBuilder();
        out.append("# Data dictionary of ").append(file.getFileName()).append("\n\n");
        out.append("Strategic rivals by year, ")
                .append(panel.coverage())
                .append(". An empty cell (NULL in Parquet) is no data, never zero.\n\n");
        out.append("| column | unit | meaning |\n|---|---|---|\n");
        for (Variable<R> column : columns) {
            out.append("| ")
                    .append(column.name())
                    .append(" | ")
                    .append(column.unit())
                    .append(" | ");
            out.append(column.meaning()).append(" |\n");
        }
        out.append("\n## Remarks\n\n");
        panel.remarks().forEach(remark -> out.append("* ").append(remark).append("\n"));
        out.append("\n## Sources\n\n");
        for (PanelSource source : panel.sources()) {
            out.append("* ").append(source.use()).append(": ");
            out.append(source.provenance().dataSet().citation()).append(" Vintage ");
            out.append(source.provenance().vintage()).append("; ");
            out.append(source.provenance().dataSet().licence()).append("\n");
        }
        return out.toString();
    }

    /** Whether a folder for the file exists. */
    public static boolean hasPlace(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder);
    }
}
