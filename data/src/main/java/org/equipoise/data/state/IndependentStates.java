package org.equipoise.data.state;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;

/** Reads Gleditsch and Ward's list of independent states. */
public final class IndependentStates implements TableReader<Independence> {

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "gw-states",
                Series.STATES,
                "Gleditsch and Ward, list of independent states",
                "Gleditsch and Ward (1999). A revised list of independent states since the Congress of Vienna."
                        + " International Interactions 25(4), 393-413.",
                "free for research with citation; no licence text is known",
                "http://ksgleditsch.com/data-4.html");
    }

    @Override
    public String layout() {
        return "spells of independence";
    }

    @Override
    public List<String> columns() {
        return List.of("gwcode", "stateabb", "statename", "startdate", "enddate");
    }

    @Override
    public Independence row(Row row) {
        Independence spell = new Independence(
                row.code("gwcode", 2, 999),
                row.text("stateabb"),
                row.text("statename"),
                row.date("startdate"),
                row.date("enddate"));
        if (spell.to().isBefore(spell.from())) {
            row.problem("enddate", "a date not before " + spell.from());
        }
        return spell;
    }

    @Override
    public String key(Independence spell) {
        return spell.gw() + " from " + spell.from();
    }

    @Override
    public List<Variable<Independence>> variables() {
        return List.of(
                new Variable<>("gw", "Gleditsch-Ward code", "state", Independence::gw),
                new Variable<>("abbreviation", "", "three letters", Independence::abbreviation),
                new Variable<>("name", "", "name", Independence::name),
                new Variable<>("from", "date", "first day", Independence::from),
                new Variable<>("to", "date", "last day; the last of the list for those that are", Independence::to));
    }
}
