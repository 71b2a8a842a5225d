package org.equipoise.data.regime;

import java.util.List;
import java.util.Map;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads Polity5 country-years, saved from their workbook as a text with separators. */
public final class PolityScores implements TableReader<PolityScore> {

    /**
     * Codes of Polity that are not COW's, or there mean another state: the two Sudans, Ethiopia without Eritrea, the successors of
     * Yugoslavia, united Vietnam, Pakistan before 1972, the Soviet Union, Sardinia; 0 for those outside the system.
     */
    private static final Map<Integer, Integer> COW = Map.ofEntries(
            Map.entry(89, 0),
            Map.entry(99, 0),
            Map.entry(324, 325),
            Map.entry(341, 347),
            Map.entry(342, 345),
            Map.entry(347, 345),
            Map.entry(348, 341),
            Map.entry(364, 365),
            Map.entry(525, 626),
            Map.entry(529, 530),
            Map.entry(563, 0),
            Map.entry(564, 0),
            Map.entry(626, 625),
            Map.entry(769, 770),
            Map.entry(818, 816));

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "polity5",
                Series.REGIMES,
                "Polity5",
                "Marshall, M. G. and Gurr, T. R. (2020). Polity5: Political Regime Characteristics and Transitions, 1800-2018."
                        + " Center for Systemic Peace.",
                "Free for research with citation; no licence stated.",
                "https://www.systemicpeace.org/inscrdata.html");
    }

    @Override
    public String layout() {
        return "country-years";
    }

    @Override
    public List<String> columns() {
        return List.of("ccode", "year", "polity2");
    }

    @Override
    public List<Variable<PolityScore>> variables() {
        return List.of(
                new Variable<>("code", "", "Polity's own code.", PolityScore::code),
                new Variable<>("cow", "COW code", "State; 0 where it is not in that system.", PolityScore::cow),
                new Variable<>("year", "year", "Year.", PolityScore::year),
                new Variable<>(
                        "polity",
                        "score",
                        "-10 autocracy to 10 democracy; none under foreign rule, anarchy or transition.",
                        PolityScore::score));
    }

    @Override
    public PolityScore row(Row row) {
        int code = row.code("ccode", 2, 999);
        int score = row.codeOr("polity2", -66, -10, 10, -66, -77, -88);
        return new PolityScore(
                code,
                COW.containsKey(code) ? COW.get(code) : StateCode.cowIfAny(row, "ccode"),
                row.year("year", 1776, 2100),
                score < -10 ? Double.NaN : score);
    }

    /** A state that changed its regime and its code within a year has two rows, with two codes. */
    @Override
    public String key(PolityScore row) {
        return "state " + row.code() + " in " + row.year();
    }
}
