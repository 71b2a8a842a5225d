package org.equipoise.data.cow;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Days;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads the states in militarised disputes (MID B). */
public final class Participations implements TableReader<Participation> {

    @Override
    public DataSet dataSet() {
        return Disputes.mid("mid-participants", "Militarized Interstate Disputes: participants (B)");
    }

    @Override
    public String layout() {
        return "MID B";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "dispnum",
                "stabb",
                "ccode",
                "stday",
                "stmon",
                "styear",
                "endday",
                "endmon",
                "endyear",
                "sidea",
                "revstate",
                "revtype1",
                "fatality",
                "fatalpre",
                "hiact",
                "hostlev",
                "orig");
    }

    @Override
    public List<Variable<Participation>> variables() {
        return List.of(
                new Variable<>("dispute", "", "Number of the dispute.", Participation::dispute),
                new Variable<>("cow", "COW code", "State.", Participation::cow),
                new Variable<>("began_earliest", "date", "First day the spell can have begun.", row -> row.began()
                        .earliest()),
                new Variable<>("began_latest", "date", "Last day the spell can have begun.", row -> row.began()
                        .latest()),
                new Variable<>("ended_earliest", "date", "First day the spell can have ended.", row -> row.ended()
                        .earliest()),
                new Variable<>("ended_latest", "date", "Last day the spell can have ended.", row -> row.ended()
                        .latest()),
                new Variable<>("side_a", "", "On the side of the first incident.", Participation::sideA),
                new Variable<>("original", "", "In it from the first day.", Participation::original),
                new Variable<>("revisionist", "", "Wants to change what is.", Participation::revisionist),
                new Variable<>(
                        "issue",
                        "code 0-4",
                        "1 territory, 2 policy, 3 regime, 4 other, 0 nothing; -9 not known.",
                        Participation::issue),
                new Variable<>("fatality", "level 0-6", "Its deaths; -9 not known.", Participation::fatality),
                new Variable<>("deaths", "deaths", "Its deaths where the number is known.", Participation::deaths),
                new Variable<>("act", "code 0-22", "Its most hostile act.", Participation::act),
                new Variable<>("hostility", "level 1-5", "4 use of force, 5 war.", Participation::hostility));
    }

    @Override
    public Participation row(Row row) {
        Participation state = new Participation(
                row.whole("dispnum"),
                StateCode.cow(row, "ccode"),
                Days.of(row, "styear", "stmon", "stday"),
                Days.of(row, "endyear", "endmon", "endday"),
                row.flag("sidea"),
                row.flag("orig"),
                row.flag("revstate"),
                row.code("revtype1", 0, 4, -9),
                row.code("fatality", 0, 6, -9),
                row.amount("fatalpre", "-9"),
                row.code("hiact", 0, 22),
                row.code("hostlev", 1, 5));
        if (state.ended().isBefore(state.began())) {
            row.problem("endyear", "a day not before " + state.began());
        }
        return state;
    }

    @Override
    public String key(Participation row) {
        return "dispute " + row.dispute() + ", state " + row.cow() + ", side " + (row.sideA() ? "A" : "B") + ", from "
                + row.began();
    }
}
