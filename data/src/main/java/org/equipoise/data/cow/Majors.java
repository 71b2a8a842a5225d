package org.equipoise.data.cow;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads the list of major powers. */
public final class Majors implements TableReader<Major> {

    @Override
    public DataSet dataSet() {
        return CowDataSet.of(
                "cow-majors",
                Series.STATES,
                "Major powers",
                "Correlates of War Project (2017). State System Membership List, v2016.",
                "state-system-membership");
    }

    @Override
    public String layout() {
        return "spells of major powers";
    }

    @Override
    public List<String> columns() {
        return List.of("ccode", "styear", "stmonth", "stday", "endyear", "endmonth", "endday");
    }

    @Override
    public List<String> without() {
        return List.of("statenme");
    }

    @Override
    public List<Variable<Major>> variables() {
        return List.of(
                new Variable<>("cow", "COW code", "State.", Major::cow),
                new Variable<>("from", "date", "First day as a major power.", Major::from),
                new Variable<>("to", "date", "Last day; the last of the list for those that are.", Major::to));
    }

    @Override
    public Major row(Row row) {
        Major major = new Major(
                StateCode.cow(row, "ccode"),
                row.date("styear", "stmonth", "stday"),
                row.date("endyear", "endmonth", "endday"));
        if (major.to().isBefore(major.from())) {
            row.problem("endyear", "a date not before " + major.from());
        }
        return major;
    }

    @Override
    public String key(Major major) {
        return major.cow() + " from " + major.from();
    }
}
