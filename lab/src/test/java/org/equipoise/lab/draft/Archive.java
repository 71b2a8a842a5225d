package org.equipoise.lab.draft;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataSet;
import org.equipoise.data.Provenance;
import org.equipoise.data.Series;
import org.equipoise.data.cow.StateYear;
import org.equipoise.data.dispute.DisputeYear;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.state.Party;
import org.equipoise.data.state.States;

/** An invented library: Norway and Sweden, armed by Brazil. */
final class Archive {

    static final int NORWAY = 385;
    static final int SWEDEN = 380;
    static final int BRAZIL = 140;
    static final YearMonth START = YearMonth.of(2000, 1);

    private Archive() {}

    static Request request() {
        States states = States.shipped();
        return new Request(
                states.byCow(NORWAY, 2000).orElseThrow(),
                states.byCow(SWEDEN, 2000).orElseThrow(),
                states.byCow(BRAZIL, 2000).orElseThrow(),
                START);
    }

    static Extract extract() {
        return new Extract(
                part(
                        "arms",
                        1990,
                        2005,
                        List.of(
                                delivery(1, "Brazil", BRAZIL, "Norway", NORWAY, 1997, 1998, 40),
                                delivery(1, "Brazil", BRAZIL, "Norway", NORWAY, 1997, 1999, 60),
                                delivery(2, "Chile", 155, "Sweden", SWEDEN, 1998, 1999, 30),
                                delivery(3, "Brazil", BRAZIL, "Sweden", SWEDEN, 1999, 2001, 50))),
                part(
                        "money",
                        1995,
                        2005,
                        List.of(
                                new Extract.Outlay(NORWAY, 1998, 4000, 2023),
                                new Extract.Outlay(NORWAY, 1999, 4100, 2023),
                                new Extract.Outlay(SWEDEN, 1999, 5000, 2023))),
                part("forces", 1990, 2005, List.of(forces(NORWAY, 31), forces(SWEDEN, 53))),
                part("pacts", 1946, 2018, List.of(new Extract.Pact(BRAZIL, NORWAY, 1999, true, false))),
                part(
                        "disputes",
                        1946,
                        2010,
                        List.of(dispute(7, NORWAY, SWEDEN, true, 4, 1), dispute(7, SWEDEN, NORWAY, false, 4, 1))),
                part("rivalries", 1946, 2020, List.of(new Extract.Contest(SWEDEN, NORWAY, 1980, 2020, true))));
    }

    private static <R> Optional<Extract.Part<R>> part(String id, int first, int last, List<R> rows) {
        DataSet set = new DataSet(id, Series.STATES, "Invented " + id, "Nobody (2026).", "free", "https://example.org");
        Provenance from = new Provenance(set, "rows", id + ".csv", "00", "1.0");
        return Optional.of(new Extract.Part<>(rows, List.of(from), new Coverage(first, last)));
    }

    private static Delivery delivery(
            int deal, String supplier, int by, String recipient, int to, int ordered, int year, double tiv) {
        return new Delivery(
                deal,
                new Party(Party.Kind.STATE, supplier, by),
                new Party(Party.Kind.STATE, recipient, to),
                "T-1",
                "tank",
                "Armoured vehicles",
                ordered,
                false,
                10,
                false,
                year,
                false,
                "New",
                1,
                1,
                tiv,
                false);
    }

    private static StateYear forces(int state, double thousand) {
        return new StateYear(state, 1999, 1e6, thousand, 1, 1, 1, 1, .004);
    }

    private static DisputeYear dispute(int number, int one, int other, boolean began, int hostility, int fatality) {
        return new DisputeYear(
                number, one, other, 1995, true, began, !began, true, true, hostility, hostility, 1, fatality, fatality,
                0, 6, 8);
    }
}
