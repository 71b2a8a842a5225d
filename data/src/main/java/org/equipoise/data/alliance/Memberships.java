package org.equipoise.data.alliance;

import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataSet;
import org.equipoise.data.Days;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads the members of alliances (ATOP, member level). */
public final class Memberships implements TableReader<Membership> {

    @Override
    public DataSet dataSet() {
        return AllianceYears.atop("atop-members", "Alliance Treaty Obligations and Provisions: members");
    }

    @Override
    public String layout() {
        return "members";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "atopid", "member", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit", "phase", "defense",
                "offense", "neutral", "nonagg", "consul", "milaid");
    }

    /** Treaties in force do not say how far the file looks: the last that was made or ended does. */
    @Override
    public Coverage coverage(List<Membership> rows) {
        return new Coverage(
                rows.stream().mapToInt(Membership::firstYear).min().orElse(0),
                rows.stream()
                        .mapToInt(row -> row.left().open() ? row.firstYear() : row.lastYear())
                        .max()
                        .orElse(0));
    }

    @Override
    public List<Variable<Membership>> variables() {
        return List.of(
                new Variable<>("treaty", "", "Number of the treaty.", Membership::treaty),
                new Variable<>("phase", "", "Phase of the treaty; 0 where its terms never changed.", Membership::phase),
                new Variable<>("cow", "COW code", "Member.", Membership::cow),
                new Variable<>("joined_earliest", "date", "First day it can have joined.", row -> row.joined()
                        .earliest()),
                new Variable<>("joined_latest", "date", "Last day it can have joined.", row -> row.joined()
                        .latest()),
                new Variable<>(
                        "left_latest", "date", "Last day it can have left; 9999-12-31 in force.", row -> row.left()
                                .latest()),
                new Variable<>("defence", "", "To defend.", Membership::defence),
                new Variable<>("offence", "", "To join in attack.", Membership::offence),
                new Variable<>("neutrality", "", "To stay out of wars.", Membership::neutrality),
                new Variable<>("nonaggression", "", "Not to attack.", Membership::nonaggression),
                new Variable<>("consultation", "", "To consult in a crisis.", Membership::consultation),
                new Variable<>(
                        "military_aid",
                        "code 0-4",
                        "0 none, 1 general, 2 grants, 3 training or technology, 4 both; -9 not known.",
                        Membership::militaryAid));
    }

    @Override
    public Membership row(Row row) {
        Days joined = Days.of(row, "yrent", "moent", "dayent");
        Days left = row.text("yrexit").equals("0")
                ? Days.openFrom(joined.earliest())
                : Days.of(row, "yrexit", "moexit", "dayexit");
        if (left.isBefore(joined)) {
            row.problem("yrexit", "0 or a day not before " + joined);
        }
        return new Membership(
                row.whole("atopid"),
                row.code("phase", 0, 99),
                StateCode.cow(row, "member"),
                joined,
                left,
                row.flag("defense"),
                row.flag("offense"),
                row.flag("neutral"),
                row.flag("nonagg"),
                row.flag("consul"),
                row.codeOr("milaid", -9, 0, 4));
    }

    @Override
    public String key(Membership row) {
        return "treaty " + row.treaty() + ", phase " + row.phase() + ", state " + row.cow() + ", from " + row.joined();
    }
}
