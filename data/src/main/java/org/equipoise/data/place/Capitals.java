package org.equipoise.data.place;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads capitals with their coordinates, as the R package peacesciencer holds them. */
public final class Capitals implements TableReader<Capital> {

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "capitals",
                Series.PLACES,
                "Capitals of states",
                "Miller, S. V. (2022). peacesciencer: An R package for quantitative peace science research. Conflict Management and"
                        + " Peace Science 39(6), 755-779.",
                "GPL-2, as the package that holds it.",
                "https://svmiller.com/peacesciencer/");
    }

    @Override
    public String layout() {
        return "capitals by state";
    }

    @Override
    public List<String> columns() {
        return List.of("ccode", "statenme", "capital", "stdate", "enddate", "lat", "lng");
    }

    @Override
    public List<Variable<Capital>> variables() {
        return List.of(
                new Variable<>("cow", "COW code", "State.", Capital::cow),
                new Variable<>("state", "", "Name of the state.", Capital::state),
                new Variable<>("name", "", "Name of the capital.", Capital::name),
                new Variable<>("from", "date", "First day as capital.", Capital::from),
                new Variable<>("to", "date", "Last day; the last of the list for those that are.", Capital::to),
                new Variable<>("latitude", "degrees north", "Latitude.", Capital::latitude),
                new Variable<>("longitude", "degrees east", "Longitude.", Capital::longitude));
    }

    @Override
    public Capital row(Row row) {
        return new Capital(
                StateCode.cow(row, "ccode"),
                row.text("statenme"),
                row.text("capital"),
                row.date("stdate"),
                row.date("enddate"),
                row.between("lat", -90, 90),
                row.between("lng", -180, 180));
    }

    @Override
    public String key(Capital row) {
        return row.name() + ", capital of " + row.cow() + " from " + row.from();
    }
}
