package org.equipoise.data.rivalry;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads the arms races of Gibler, Rider and Hutchison. */
public final class ArmsRaces implements TableReader<ArmsRace> {

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "grh-arms-races",
                Series.RIVALRIES,
                "Arms races among rivals",
                "Gibler, D. M., Rider, T. J. and Hutchison, M. L. (2005). Taking Arms Against a Sea of Troubles: Conventional Arms"
                        + " Races During Periods of Rivalry. Journal of Peace Research 42(2), 131-147.",
                "Free for research with citation; no licence stated.",
                "https://doi.org/10.1177/0022343305050687");
    }

    @Override
    public String layout() {
        return "one row a race";
    }

    @Override
    public List<String> columns() {
        return List.of("race_id", "ccode1", "ccode2", "styear", "endyear");
    }

    @Override
    public List<Variable<ArmsRace>> variables() {
        return List.of(
                new Variable<>("race", "", "Number in the list.", ArmsRace::id),
                new Variable<>("cow1", "COW code", "State with the lower code.", ArmsRace::cow1),
                new Variable<>("cow2", "COW code", "The other state.", ArmsRace::cow2),
                new Variable<>("from", "year", "First year.", ArmsRace::from),
                new Variable<>("to", "year", "Last year.", ArmsRace::to));
    }

    @Override
    public ArmsRace row(Row row) {
        ArmsRace race = new ArmsRace(
                row.whole("race_id"),
                StateCode.cow(row, "ccode1"),
                StateCode.cow(row, "ccode2"),
                row.year("styear", 1816, 2100),
                row.year("endyear", 1816, 2100));
        if (race.to() < race.from()) {
            row.problem("endyear", "a year not before " + race.from());
        }
        return race;
    }

    @Override
    public String key(ArmsRace race) {
        return "race " + race.id();
    }
}
