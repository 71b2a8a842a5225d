package org.equipoise.data.economy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.equipoise.data.file.Row;
import org.equipoise.data.file.Table;
import org.equipoise.games.problem.Place;

/** Reads the World Bank's output in the layout of its bulk downloads: a row a country and indicator, a column a year. */
public final class OutputBulk implements Reader<Output> {

    private static final String INDICATOR = "Indicator Code";
    private static final String GDP = "NY.GDP.MKTP.CD";
    private static final Pattern UPDATED = Pattern.compile("Last Updated Date\\W+(\\d{4}-\\d{2}-\\d{2})");

    @Override
    public DataSet dataSet() {
        return WorldBank.GDP;
    }

    @Override
    public String layout() {
        return "World Development Indicators, bulk download";
    }

    @Override
    public boolean recognises(RawFile file) {
        return Table.separator(file, List.of(WorldBank.NAME, WorldBank.CODE, INDICATOR), List.of())
                .isPresent();
    }

    @Override
    public Imported<Output> read(RawFile file) {
        Findings findings = new Findings();
        List<Line> lines = Lines.sniffed(file, INDICATOR, findings);
        Table table = Table.find(file, lines, findings, WorldBank.NAME, WorldBank.CODE, INDICATOR);
        List<Integer> years = new ArrayList<>();
        for (int year = WorldBank.FIRST; year < 2100; year++) {
            if (table.has(String.valueOf(year))) {
                years.add(year);
            }
        }
        if (years.isEmpty() && findings.none()) {
            findings.problem(Place.file(file.name()), "a header without years", "a column a year from 1960");
        }
        List<Output> rows = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int others = 0;
        for (Row row : table.rows()) {
            if (!row.text(INDICATOR).equals(GDP)) {
                others++;
                continue;
            }
            Integer before = seen.putIfAbsent(row.text(WorldBank.CODE), row.number());
            if (before != null) {
                row.problem(WorldBank.CODE, "each country once; line " + before + " has it too");
            }
            for (int year : years) {
                double gdp = row.amount(String.valueOf(year), "..");
                if (!Double.isNaN(gdp)) {
                    rows.add(new Output(WorldBank.party(row, year), row.text(WorldBank.CODE), year, gdp));
                }
            }
        }
        if (rows.isEmpty() && findings.none()) {
            findings.problem(Place.file(file.name()), "no row of the indicator " + GDP, "GDP in current US dollars");
        }
        if (others > 0) {
            findings.remark(others + " rows of other indicators were left out.");
        }
        Matcher updated = UPDATED.matcher(file.head());
        findings.settle(file.name());
        return new Imported<>(
                new Provenance(
                        dataSet(),
                        layout(),
                        file.name(),
                        file.sha256(),
                        updated.find() ? String.valueOf(updated.group(1)) : Provenance.UNSTATED),
                new Coverage(years.get(0), years.get(years.size() - 1)),
                rows,
                findings.remarks());
    }

    @Override
    public List<Variable<Output>> variables() {
        return WorldBank.variables();
    }
}
