package org.equipoise.data.cow;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;

/** Reads the list of members of the state system. */
public final class SystemMembers implements TableReader<SystemMember> {

    @Override
    public DataSet dataSet() {
        return CowDataSet.of(
                "cow-states",
                Series.STATES,
                "State System Membership",
                "Correlates of War Project (2017). State System Membership List, v2016.",
                "state-system-membership");
    }

    @Override
    public String layout() {
        return "spells of membership";
    }

    @Override
    public List<String> columns() {
        return List.of("stateabb", "ccode", "statenme", "styear", "stmonth", "stday", "endyear", "endmonth", "endday");
    }

    @Override
    public List<Variable<SystemMember>> variables() {
        return List.of(
                new Variable<>("cow", "COW code", "State.", SystemMember::cow),
                new Variable<>("abbreviation", "", "Three letters, COW's own.", SystemMember::abbreviation),
                new Variable<>("name", "", "Name.", SystemMember::name),
                new Variable<>("from", "date", "First day as a member.", SystemMember::from),
                new Variable<>("to", "date", "Last day; the last of the list for those that are.", SystemMember::to));
    }

    @Override
    public SystemMember row(Row row) {
        SystemMember member = new SystemMember(
                row.code("ccode", 2, 999),
                row.text("stateabb"),
                row.text("statenme"),
                row.date("styear", "stmonth", "stday"),
                row.date("endyear", "endmonth", "endday"));
        if (member.to().isBefore(member.from())) {
            row.problem("endyear", "a date not before " + member.from());
        }
        return member;
    }

    @Override
    public String key(SystemMember member) {
        return member.cow() + " from " + member.from();
    }
}
