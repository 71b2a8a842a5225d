package org.equipoise.data.alliance;

import java.util.List;
import java.util.Set;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads what allies owe each other by directed dyad-year: the official file, and the same with the columns of peacesciencer. */
public final class AllianceYears implements TableReader<AllianceYear> {

    private static final List<String> OBLIGATIONS = List.of("defense", "offense", "neutral", "nonagg", "consul");
    private static final Set<String> MISSING = Set.of("", ".", "NA");

    private final String layout;
    private final String first;
    private final String second;
    private final String prefix;

    private AllianceYears(String layout, String first, String second, String prefix) {
        this.layout = layout;
        this.first = first;
        this.second = second;
        this.prefix = prefix;
    }

    /** The official layout: stateA, stateB, year, defense, ... */
    public static AllianceYears official() {
        return new AllianceYears("directed dyad-years", "stateA", "stateB", "");
    }

    /** The layout of peacesciencer: ccode1, ccode2, year, atop_defense, ... */
    public static AllianceYears cases() {
        return new AllianceYears("directed dyad-years, cases", "ccode1", "ccode2", "atop_");
    }

    static DataSet atop(String id, String title) {
        return new DataSet(
                id,
                Series.ALLIANCES,
                title,
                "Leeds, B. A., Ritter, J. M., Mitchell, S. M. and Long, A. G. (2002). Alliance Treaty Obligations and Provisions,"
                        + " 1815-1944. International Interactions 28(3), 237-260.",
                "Free for research with citation; no licence stated.",
                "http://www.atopdata.org/");
    }

    @Override
    public DataSet dataSet() {
        return atop("atop-years", "Alliance Treaty Obligations and Provisions: directed dyad-years");
    }

    @Override
    public String layout() {
        return layout;
    }

    @Override
    public List<String> columns() {
        return List.of(
                first,
                second,
                "year",
                prefix + "defense",
                prefix + "offense",
                prefix + "neutral",
                prefix + "nonagg",
                prefix + "consul");
    }

    /** What allies owe each other may not be known: no data, which is not nothing owed. */
    @Override
    public boolean speaks(Row row) {
        return OBLIGATIONS.stream().anyMatch(name -> !MISSING.contains(row.text(prefix + name)));
    }

    @Override
    public List<Variable<AllianceYear>> variables() {
        return List.of(
                new Variable<>("first", "COW code", "State that owes.", AllianceYear::first),
                new Variable<>("second", "COW code", "State to which it owes.", AllianceYear::second),
                new Variable<>("year", "year", "Year.", AllianceYear::year),
                new Variable<>("defence", "", "To defend it.", AllianceYear::defence),
                new Variable<>("offence", "", "To join it in attack.", AllianceYear::offence),
                new Variable<>("neutrality", "", "To stay out of its wars.", AllianceYear::neutrality),
                new Variable<>("nonaggression", "", "Not to attack it.", AllianceYear::nonaggression),
                new Variable<>("consultation", "", "To consult in a crisis.", AllianceYear::consultation));
    }

    @Override
    public AllianceYear row(Row row) {
        return new AllianceYear(
                StateCode.cow(row, first),
                StateCode.cow(row, second),
                row.year("year", 1815, 2100),
                row.flag(prefix + "defense"),
                row.flag(prefix + "offense"),
                row.flag(prefix + "neutral"),
                row.flag(prefix + "nonagg"),
                row.flag(prefix + "consul"));
    }

    @Override
    public String key(AllianceYear row) {
        return row.first() + " towards " + row.second() + " in " + row.year();
    }
}
