package org.equipoise.data.dispute;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads the directed dyadic dispute-years of Gibler, Miller and Little. */
public final class GmlDisputeYears implements TableReader<DisputeYear> {

    @Override
    public DataSet dataSet() {
        return GmlDisputes.dataSet("gml-dispute-years", "Militarised disputes, corrected: directed dispute-years");
    }

    @Override
    public String layout() {
        return "directed dispute-years";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "dispnum",
                "ccode1",
                "ccode2",
                "year",
                "midonset",
                "sidea1",
                "sidea2",
                "fatality1",
                "fatality2",
                "hostlev1",
                "hostlev2",
                "orig1",
                "orig2",
                "hostlev",
                "fatality",
                "stmon",
                "endmon");
    }

    @Override
    public List<Variable<DisputeYear>> variables() {
        return List.of(
                new Variable<>("dispute", "", "Number of the dispute.", DisputeYear::dispute),
                new Variable<>("first", "COW code", "State that looks.", DisputeYear::first),
                new Variable<>("second", "COW code", "The other state.", DisputeYear::second),
                new Variable<>("year", "year", "Year.", DisputeYear::year),
                new Variable<>("onset", "", "It began between the two in this year.", DisputeYear::onset),
                new Variable<>("first_began", "", "The first is on side A.", DisputeYear::firstBegan),
                new Variable<>("second_began", "", "The second is on side A.", DisputeYear::secondBegan),
                new Variable<>(
                        "first_original", "", "The first was in it from its first day.", DisputeYear::firstOriginal),
                new Variable<>(
                        "second_original", "", "The second was in it from its first day.", DisputeYear::secondOriginal),
                new Variable<>(
                        "hostility",
                        "level 1-5",
                        "Highest of the dispute; 4 use of force, 5 war.",
                        DisputeYear::hostility),
                new Variable<>("first_hostility", "level 1-5", "Highest of the first.", DisputeYear::firstHostility),
                new Variable<>("second_hostility", "level 1-5", "Highest of the second.", DisputeYear::secondHostility),
                new Variable<>("fatality", "level 0-6", "Deaths of the dispute; -9 not known.", DisputeYear::fatality),
                new Variable<>(
                        "first_fatality",
                        "level 0-6",
                        "Deaths of the first; -9 not known.",
                        DisputeYear::firstFatality),
                new Variable<>(
                        "second_fatality",
                        "level 0-6",
                        "Deaths of the second; -9 not known.",
                        DisputeYear::secondFatality),
                new Variable<>("start_month", "month", "Month it began; 0 not known.", DisputeYear::startMonth),
                new Variable<>(
                        "end_month",
                        "month",
                        "Month in which the dispute ended, in its last year; 0 not known.",
                        DisputeYear::endMonth));
    }

    @Override
    public DisputeYear row(Row row) {
        return new DisputeYear(
                row.whole("dispnum"),
                StateCode.cow(row, "ccode1"),
                StateCode.cow(row, "ccode2"),
                row.year("year", 1816, 2100),
                row.flag("midonset"),
                row.flag("sidea1"),
                row.flag("sidea2"),
                row.flag("orig1"),
                row.flag("orig2"),
                row.code("hostlev", 1, 5),
                row.code("hostlev1", 1, 5),
                row.code("hostlev2", 1, 5),
                row.code("fatality", 0, 6, -9),
                row.code("fatality1", 0, 6, -9),
                row.code("fatality2", 0, 6, -9),
                GmlDisputes.month(row, "stmon"),
                GmlDisputes.month(row, "endmon"));
    }

    @Override
    public String key(DisputeYear row) {
        return "dispute " + row.dispute() + ", " + row.first() + " against " + row.second() + ", " + row.year();
    }
}
