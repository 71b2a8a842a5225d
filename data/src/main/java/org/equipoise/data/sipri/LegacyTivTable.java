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

/** Reads TIV tables as SIPRI's former site made them until 2023: one file a country, a column a year. */
public final class LegacyTivTable implements Reader<Volume> {

    private static final Pattern TITLE = Pattern.compile(
            "TIV of arms (?:exports|imports) (from|to) (.+), *(\\d{4}) *- *(\\d{4})", Pattern.CASE_INSENSITIVE);

    @Override
    public DataSet dataSet() {
        return VolumeGrid.dataSet();
    }

    @Override
    public String layout() {
        return "legacy TIV table";
    }

    @Override
    public boolean recognises(RawFile file) {
        return TITLE.matcher(file.head()).find();
    }

    @Override
    public Imported<Volume> read(RawFile file) {
        Findings findings = new Findings();
        List<Line> lines = Lines.sniffed(file, "Total", findings);
        Optional<Matcher> title = Optional.empty();
        Line titled = new Line(1, List.of());
        String vintage = Provenance.UNSTATED;
        Optional<VolumeGrid> grid = Optional.empty();
        boolean closed = false;
        int last = 0;
        for (Line line : lines) {
            String first = line.cell(0).strip();
            Matcher found = TITLE.matcher(String.join(",", line.cells()));
            if (found.find()) {
                if (title.isPresent()) {
                    findings.problem(new Place(file.name(), line.number(), 1), "a second table", "one table a file");
                    break;
                }
                title = Optional.of(found);
                titled = line;
                findings.remark("Table of " + found.group().replaceAll("[,;]+$", "") + ".");
            } else if (grid.isEmpty()) {
                vintage = Export.vintage(line).orElse(vintage);
                if (first.isEmpty() && line.cell(1).strip().matches("\\d+")) {
                    List<Integer> years = VolumeGrid.years(file.name(), line, findings);
                    last = years.isEmpty() ? 0 : years.get(years.size() - 1);
                    checkHeader(file, line, years, title, findings);
                    grid = Optional.of(new VolumeGrid(file.name(), years, findings));
                }
            } else if (closed && !blank(line)) {
                findings.problem(
                        new Place(file.name(), line.number(), 1), "a row below the totals", "the end of the table");
            } else if (first.toLowerCase(Locale.ROOT).equals("total")) {
                grid.get().total(line, true);
                closed = true;
            } else if (!blank(line)) {
                grid.get().partner(line);
            }
        }
        List<Volume> volumes = new ArrayList<>();
        if (title.isEmpty() || grid.isEmpty()) {
            findings.problem(
                    Place.file(file.name()),
                    title.isEmpty() ? "no title" : "no header of years",
                    "'TIV of arms exports from COUNTRY, YEAR-YEAR' above a header of years and Total");
        } else {
            if (!closed) {
                findings.problem(
                        Place.file(file.name()), "no row of totals", "a last row 'Total'. Maybe the end was cut off");
            }
            grid.get()
                    .into(
                            volumes,
                            titled,
                            title.get().group(2).strip(),
                            title.get().group(1).toLowerCase(Locale.ROOT).equals("from"));
        }
        if (vintage.equals(Provenance.UNSTATED)) {
            findings.remark("No line says when the table was made.");
        }
        findings.settle(file.name());
        Matcher told = title.orElseThrow();
        return new Imported<>(
                new Provenance(dataSet(), layout(), file.name(), file.sha256(), vintage),
                new Coverage(Integer.parseInt(told.group(3)), last),
                Told.scope(List.of(Told.one(
                        told.group(2).strip(),
                        told.group(1).toLowerCase(Locale.ROOT).equals("from"),
                        new Coverage(Integer.parseInt(told.group(3)), last)))),
                volumes,
                findings.remarks());
    }

    private static void checkHeader(
            RawFile file, Line header, List<Integer> years, Optional<Matcher> title, Findings findings) {
        if (!header.cell(years.size() + 1).strip().equalsIgnoreCase("total")) {
            findings.problem(
                    new Place(file.name(), header.number(), years.size() + 2),
                    "found '" + header.cell(years.size() + 1) + "'",
                    "'Total' after the years");
        }
        if (title.isPresent() && !years.isEmpty()) {
            int from = Integer.parseInt(title.get().group(3));
            int to = Integer.parseInt(title.get().group(4));
            if (years.get(0) != from || years.get(years.size() - 1) != to) {
                findings.problem(
                        new Place(file.name(), header.number(), 2),
                        "years from " + years.get(0) + " to " + years.get(years.size() - 1),
                        "those of the title, " + from + " to " + to);
            }
        }
    }

    private static boolean blank(Line line) {
        return line.cells().stream().allMatch(String::isBlank);
    }

    @Override
    public List<Variable<Volume>> variables() {
        return VolumeGrid.variables();
    }
}
