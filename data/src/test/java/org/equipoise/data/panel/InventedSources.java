package org.equipoise.data.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataRow;
import org.equipoise.data.DataSet;
import org.equipoise.data.Imported;
import org.equipoise.data.Provenance;
import org.equipoise.data.Series;
import org.equipoise.data.cow.Contiguity;
import org.equipoise.data.cow.Major;
import org.equipoise.data.cow.StateYear;
import org.equipoise.data.cow.SystemMember;
import org.equipoise.data.dispute.Dispute;
import org.equipoise.data.dispute.DisputeYear;
import org.equipoise.data.rivalry.Rivalry;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.state.Party;

/**
 * An invented world of three states: 101 and 102 rivals over land 1944-1952 and, over influence, 1955-1960, 102 and 103 rivals
 * 1950-1951; 103 is a major power from 1951 on and no member of the system before 1950. 101 and 102 began several disputes with each
 * other.
 */
public final class InventedSources {

    private InventedSources() {}

    /** All files of that world. */
    public static PanelSources all() {
        return contiguityFrom(1816);
    }

    /** The same where the neighbours are known from a year on. */
    static PanelSources contiguityFrom(int first) {
        return new PanelSources(
                file(
                        new Coverage(1900, 2020),
                        List.of(
                                new Rivalry(1, "land", 101, 102, 1944, 1952, false, true, false, false, true),
                                new Rivalry(2, "influence", 101, 102, 1955, 1960, true, false, false, false, false),
                                new Rivalry(3, "other", 102, 103, 1949, 1951, true, false, false, false, false))),
                disputes(),
                Optional.of(file(
                        new Coverage(1946, 2010),
                        List.of(length(11, 30), length(12, 1), length(13, 5), length(14, 9)))),
                Optional.empty(),
                file(new Coverage(1816, 2016), List.of(member(101, 1900), member(102, 1900), member(103, 1950))),
                file(
                        new Coverage(1816, 2016),
                        List.of(new Major(103, LocalDate.of(1951, 6, 1), LocalDate.of(2016, 12, 31)))),
                file(
                        new Coverage(first, 2016),
                        List.of(
                                new Contiguity(101, 102, 1, YearMonth.of(1816, 1), YearMonth.of(1950, 6)),
                                new Contiguity(101, 102, 4, YearMonth.of(1950, 7), YearMonth.of(2016, 12)))),
                file(
                        new Coverage(1816, 2016),
                        List.of(
                                new StateYear(101, 1951, 10, 1, 1, 1, 1, 1, .3),
                                new StateYear(102, 1951, 20, 2, 2, 2, 2, 2, .6))),
                file(
                        new Coverage(1950, 1989),
                        List.of(
                                delivery(2, 101, 1950, 100),
                                delivery(365, 102, 1950, 40),
                                delivery(2, 102, 1950, 60))));
    }

    /**
     * 1947: 101 begins a threat; 1951: 102 begins what came to war for both (13) and 101 begins force without dead (12), and a dispute
     * (14) that 102 joined later; 1953 to 1954, when they are no rivals: 101 begins one. 1950 to 1951: war of 103 against 102; the dead
     * of neither side are known, those of the dispute are.
     */
    private static Imported<DisputeYear> disputes() {
        return file(
                new Coverage(1946, 2010),
                List.of(
                        row(11, 101, 102, 1947, true, false, true, 2, 1, 0),
                        row(11, 102, 101, 1947, false, true, true, 1, 2, 0),
                        row(12, 101, 102, 1951, true, false, true, 4, 1, 0),
                        row(12, 102, 101, 1951, false, true, true, 1, 4, 0),
                        row(13, 101, 102, 1951, false, true, true, 5, 5, 6),
                        row(13, 102, 101, 1951, true, false, true, 5, 5, 6),
                        row(14, 101, 102, 1958, true, false, false, 4, 4, 1),
                        row(14, 102, 101, 1958, false, true, false, 4, 4, 1),
                        row(15, 101, 102, 1953, true, false, true, 3, 1, 0),
                        row(15, 102, 101, 1953, false, true, true, 1, 3, 0),
                        onward(row(15, 101, 102, 1954, true, false, true, 3, 1, 0)),
                        onward(row(15, 102, 101, 1954, false, true, true, 1, 3, 0)),
                        row(16, 103, 102, 1950, true, false, true, 5, 5, -9),
                        row(16, 102, 103, 1950, false, true, true, 5, 5, -9),
                        onward(row(16, 103, 102, 1951, true, false, true, 5, 5, -9)),
                        onward(row(16, 102, 103, 1951, false, true, true, 5, 5, -9))));
    }

    /** The same in a year after that of its onset. */
    private static DisputeYear onward(DisputeYear row) {
        return new DisputeYear(
                row.dispute(),
                row.first(),
                row.second(),
                row.year(),
                false,
                row.firstBegan(),
                row.secondBegan(),
                row.firstOriginal(),
                row.secondOriginal(),
                row.hostility(),
                row.firstHostility(),
                row.secondHostility(),
                row.fatality(),
                row.firstFatality(),
                row.secondFatality(),
                row.startMonth(),
                row.endMonth());
    }

    private static DisputeYear row(
            int dispute,
            int first,
            int second,
            int year,
            boolean firstBegan,
            boolean secondBegan,
            boolean original,
            int firstHostility,
            int secondHostility,
            int fatality) {
        return new DisputeYear(
                dispute,
                first,
                second,
                year,
                true,
                firstBegan,
                secondBegan,
                original,
                true,
                Math.max(firstHostility, secondHostility),
                firstHostility,
                secondHostility,
                Math.abs(fatality),
                fatality,
                Math.min(0, fatality),
                1,
                1);
    }

    private static Dispute length(int dispute, int days) {
        return new Dispute(dispute, 1950, 1, 5, 3, 0, days, days, 1, 2, false);
    }

    private static SystemMember member(int cow, int from) {
        return new SystemMember(cow, "S" + cow, "State " + cow, LocalDate.of(from, 1, 1), LocalDate.of(2016, 12, 31));
    }

    private static Delivery delivery(int supplier, int recipient, int year, double tiv) {
        return new Delivery(
                1,
                new Party(Party.Kind.STATE, "supplier", supplier),
                new Party(Party.Kind.STATE, "recipient", recipient),
                "type",
                "kind",
                "category",
                year,
                false,
                1,
                false,
                year,
                false,
                "New",
                tiv,
                tiv,
                tiv,
                false);
    }

    private static <R extends DataRow> Imported<R> file(Coverage coverage, List<R> rows) {
        DataSet set = new DataSet("invented", Series.DISPUTES, "Invented", "Nobody (2000)", "free", "");
        return new Imported<>(
                new Provenance(set, "invented", "invented.csv", "0".repeat(64), "1"), coverage, rows, List.of());
    }
}
