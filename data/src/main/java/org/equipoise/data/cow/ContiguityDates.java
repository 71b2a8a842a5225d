package org.equipoise.data.cow;

import java.time.YearMonth;
import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads direct contiguity with dates and one row in each direction, as the R package peacesciencer holds it. */
public final class ContiguityDates implements TableReader<Contiguity> {

    @Override
    public DataSet dataSet() {
        return ContiguityMonths.contiguity();
    }

    @Override
    public String layout() {
        return "dated, both directions";
    }

    @Override
    public List<String> columns() {
        return List.of("ccode1", "ccode2", "conttype", "stdate", "enddate");
    }

    @Override
    public List<Variable<Contiguity>> variables() {
        return ContiguityMonths.dictionary();
    }

    @Override
    public Contiguity row(Row row) {
        Contiguity contiguity = new Contiguity(
                StateCode.cow(row, "ccode1"),
                StateCode.cow(row, "ccode2"),
                row.code("conttype", 0, 5),
                YearMonth.from(row.date("stdate")),
                YearMonth.from(row.date("enddate")));
        if (contiguity.to().isBefore(contiguity.from())) {
            row.problem("enddate", "a date not before " + contiguity.from());
        }
        return contiguity;
    }

    @Override
    public String key(Contiguity row) {
        return row.first() + " and " + row.second() + " from " + row.from();
    }
}
