package org.equipoise.data.economy;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;

/** Reads the World Bank's output in the layout of data packages: a row a country and year. */
public final class OutputPackage implements TableReader<Output> {

    @Override
    public DataSet dataSet() {
        return WorldBank.GDP;
    }

    @Override
    public String layout() {
        return "GDP data package";
    }

    @Override
    public List<String> columns() {
        return List.of(WorldBank.NAME, WorldBank.CODE, "Year", "Value");
    }

    @Override
    public Output row(Row row) {
        int year = row.year("Year", WorldBank.FIRST, 2099);
        return new Output(WorldBank.party(row, year), row.text(WorldBank.CODE), year, row.amount("Value"));
    }

    @Override
    public String key(Output row) {
        return row.code() + " in " + row.year();
    }

    @Override
    public List<Variable<Output>> variables() {
        return WorldBank.variables();
    }
}
