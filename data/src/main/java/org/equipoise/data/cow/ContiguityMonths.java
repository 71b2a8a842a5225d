package org.equipoise.data.cow;

import java.time.YearMonth;
import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads direct contiguity in the official layout, with months such as 199112. */
public final class ContiguityMonths implements TableReader<Contiguity> {

    @Override
    public DataSet dataSet() {
        return contiguity();
    }

    static DataSet contiguity() {
        return CowDataSet.of(
                "cow-contiguity",
                Series.NEIGHBOURS,
                "Direct Contiguity",
                "Stinnett, D. M., Tir, J., Schafer, P., Diehl, P. F. and Gochman, C. (2002). The Correlates of War Project Direct"
                        + " Contiguity Data, Version 3. Conflict Management and Peace Science 19(2), 58-66.",
                "direct-contiguity");
    }

    static List<Variable<Contiguity>> dictionary() {
        return List.of(
                new Variable<>("first", "COW code", "One state.", Contiguity::first),
                new Variable<>("second", "COW code", "The other state.", Contiguity::second),
                new Variable<>(
                        "type",
                        "code 0-5",
                        "1 by land; 2 to 5 across at most 12, 24, 150, 400 miles of sea; 0 farther.",
                        Contiguity::type),
                new Variable<>("from", "date", "First month, as its first day.", row -> row.from()
                        .atDay(1)),
                new Variable<>("to", "date", "Last month, as its last day.", row -> row.to()
                        .atEndOfMonth()));
    }

    @Override
    public String layout() {
        return "master records";
    }

    @Override
    public List<String> columns() {
        return List.of("statelno", "statehno", "conttype", "begin", "end");
    }

    @Override
    public List<Variable<Contiguity>> variables() {
        return dictionary();
    }

    @Override
    public Contiguity row(Row row) {
        return new Contiguity(
                StateCode.cow(row, "statelno"),
                StateCode.cow(row, "statehno"),
                row.code("conttype", 1, 5),
                month(row, "begin"),
                month(row, "end"));
    }

    private static YearMonth month(Row row, String column) {
        String text = row.text(column);
        if (text.matches("(1[89]|20)\\d\\d(0[1-9]|1[012])")) {
            return YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)));
        }
        row.problem(column, "a year and month such as 199112");
        return YearMonth.of(1816, 1);
    }

    @Override
    public String key(Contiguity row) {
        return row.first() + " and " + row.second() + " from " + row.from();
    }
}
