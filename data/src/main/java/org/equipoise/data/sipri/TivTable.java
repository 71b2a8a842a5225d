package org.equipoise.data.sipri;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataSet;
import org.equipoise.data.Imported;
import org.equipoise.data.Provenance;
import org.equipoise.data.Reader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.Line;
import org.equipoise.data.file.Lines;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.Place;

/** Reads TIV tables as SIPRI's present site makes them, one or many in a file. */
public final class TivTable implements Reader<Volume> {

    private static final String TITLE = "Volume of transfers of major arms";
    private static final List<String> HEADERS = List.of("recipient", "supplier", "exports by");
    private static final Pattern TOTAL =
            Pattern.compile("Total (?:exports (from|to) (.+)|world (?:export|import)s?)", Pattern.CASE_INSENSITIVE);

    @Override
    public DataSet dataSet() {
        return VolumeGrid.dataSet();
    }

    @Override
    public String layout() {
        return "TIV table";
    }

    @Override
    public boolean recognises(RawFile file) {
        return file.head().contains(TITLE) && file.head().contains("Percentage of total");
    }

    /** A table that began and has not met its totals yet. */
    private static final class Open {
        final Line header;
        final VolumeGrid grid;

        Open(Line header, VolumeGrid grid) {
            this.header = header;
            this.grid = grid;
        }
    }

    @Override
    public Imported<Volume> read(RawFile file) {
        Findings findings = new Findings();
        List<Volume> volumes = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        Optional<Open> open = Optional.empty();
        String vintage = Provenance.UNSTATED;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int tables = 0;
        int empty = 0;
        for (Line line : Lines.sniffed(file, "Percentage of total", findings)) {
            String name = line.cell(0).strip();
            Optional<String> made = Export.vintage(line);
            if (made.isPresent()) {
                if (!vintage.equals(Provenance.UNSTATED) && !vintage.equals(made.get())) {
                    findings.problem(
                            new Place(file.name(), line.number(), 1),
                            "a table generated " + made.get(),
                            "one vintage in a file, which began with " + vintage);
                }
                vintage = made.get();
            } else if (HEADERS.contains(name.toLowerCase(Locale.ROOT))
                    && line.cells().size() > 1) {
                List<Integer> years = VolumeGrid.years(file.name(), line, findings);
                empty += open.map(before -> closed(file, before, findings)).orElse(0);
                tables++;
                if (years.isEmpty() || !line.cell(years.size() + 1).contains("-")) {
                    findings.problem(
                            new Place(file.name(), line.number(), 2),
                            "a header without years",
                            "years and their range");
                } else {
                    first = Math.min(first, years.get(0));
                    last = Math.max(last, years.get(years.size() - 1));
                }
                open = Optional.of(new Open(line, new VolumeGrid(file.name(), years, findings)));
            } else if (open.isPresent() && name.toLowerCase(Locale.ROOT).startsWith("total ")) {
                total(open.get(), line, volumes, file, findings).ifPresent(told::add);
                open = Optional.empty();
            } else if (open.isPresent() && line.cells().size() > 1 && !name.isEmpty()) {
                open.get().grid.partner(line);
            } else if (open.isEmpty() && line.cells().size() > 2 && tables > 0) {
                findings.problem(
                        new Place(file.name(), line.number(), 1), "a row outside of a table", "a header above it");
            }
        }
        empty += open.map(before -> closed(file, before, findings)).orElse(0);
        if (tables == 0 && findings.none()) {
            findings.problem(
                    Place.file(file.name()), "no table", "a header that begins with Recipient, Supplier or Exports by");
        }
        if (empty > 0) {
            findings.remark(empty + " of " + tables + " tables hold no transfer, and do not say whose they are.");
        }
        findings.settle(file.name());
        return new Imported<>(
                new Provenance(dataSet(), layout(), file.name(), file.sha256(), vintage),
                new Coverage(first, last),
                Told.scope(told),
                volumes,
                findings.remarks());
    }

    private static int closed(RawFile file, Open table, Findings findings) {
        if (!table.grid.empty()) {
            findings.problem(
                    new Place(file.name(), table.header.number(), 1),
                    "a table without totals",
                    "a last row such as 'Total exports from COUNTRY'. Maybe the end was cut off");
        }
        return 1;
    }

    /** Ends a table, and tells whose it was. */
    private static Optional<Told> total(Open table, Line line, List<Volume> volumes, RawFile file, Findings findings) {
        table.grid.total(line, false);
        Matcher words = TOTAL.matcher(line.cell(0).strip());
        if (!words.matches()) {
            findings.problem(
                    new Place(file.name(), line.number(), 1),
                    "found '" + line.cell(0) + "'",
                    "'Total exports from COUNTRY', 'Total exports to COUNTRY' or 'Total world export'");
            return Optional.empty();
        }
        boolean rowsReceive = table.header.cell(0).strip().equalsIgnoreCase("recipient");
        boolean supplies = Optional.ofNullable(words.group(1))
                .map("from"::equalsIgnoreCase)
                .orElse(rowsReceive);
        if (supplies != rowsReceive) {
            findings.problem(
                    new Place(file.name(), line.number(), 1),
                    "'" + line.cell(0).strip() + "' below a column "
                            + table.header.cell(0).strip(),
                    "suppliers above 'to', recipients above 'from'");
        }
        String subject = Optional.ofNullable(words.group(2)).map(String::strip).orElse("World");
        table.grid.into(volumes, line, subject, supplies);
        return Optional.of(Told.one(subject, supplies, table.grid.covered()));
    }

    @Override
    public List<Variable<Volume>> variables() {
        return VolumeGrid.variables();
    }
}
