package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;
import org.equipoise.lab.calibration.RivalSpell;

/**
 * A pair of rivals in one year, whoever moved: what was known on its first day, and what came.
 *
 * @param spell the year as a spell of its own, which the model can play
 * @param territorial whether land is among the issues
 * @param minor whether neither is a major power
 * @param force whether a dispute with force opened
 * @param fatal whether one with dead did
 * @param war whether one came to war
 * @param inputs what the logit gets: 1, territorial, ln(1 + peace years), |ln ratio of stocks + 25|, |ln ratio of armed forces| of the year before
 *     (0 where not known), ln(1 + deliveries of three years to both)
 */
record PairYear(
        RivalSpell spell,
        boolean territorial,
        boolean minor,
        boolean force,
        boolean fatal,
        boolean war,
        double[] inputs) {

    /** Floor of stocks in TIV million, as in the regressions on data. */
    private static final double FLOOR = 25;

    /** Inputs that a scenario's setting has, too: all but deliveries. */
    static final int OF_SETTINGS = 5;

    /** Pair-years of a directed panel, by pair and year. */
    static List<PairYear> of(List<SideYear> rows) {
        List<PairYear> all = new ArrayList<>();
        for (RivalSpell spell : RivalSpell.of(rows)) {
            for (int year = 0; year < spell.years(); year++) {
                all.add(of(spell, year));
            }
        }
        return List.copyOf(all);
    }

    private static PairYear of(RivalSpell spell, int year) {
        Optional<SideYear> a = asKnown(spell, 0, year);
        Optional<SideYear> b = asKnown(spell, 1, year);
        SideYear any = a.or(() -> b).orElseThrow();
        boolean turned = a.isEmpty();
        double stockA = turned ? any.targetStock() : any.stock();
        double stockB = turned ? any.stock() : any.targetStock();
        double soldiersA = turned ? any.targetPersonnel() : any.personnel();
        double soldiersB = turned ? any.personnel() : any.targetPersonnel();
        RivalSpell alone = new RivalSpell(
                spell.pair(),
                spell.first(),
                spell.second(),
                spell.from() + year,
                spell.from() + year,
                any.territorial(),
                List.of(List.of(a), List.of(b)));
        return new PairYear(
                alone,
                any.territorial(),
                any.bothMinor(),
                a.map(SideYear::force).orElse(false) || b.map(SideYear::force).orElse(false),
                a.map(SideYear::fatal).orElse(false) || b.map(SideYear::fatal).orElse(false),
                a.map(SideYear::war).orElse(false) || b.map(SideYear::war).orElse(false),
                inputs(
                        any.territorial(),
                        any.peaceYears(),
                        stockA,
                        stockB,
                        soldiersA,
                        soldiersB,
                        any.inflow() + any.targetInflow()));
    }

    /** A row with the armed forces of the year before, since a year's own count may be that of a war; in the first year of a spell its own. */
    private static Optional<SideYear> asKnown(RivalSpell spell, int side, int year) {
        Optional<SideYear> before = spell.row(side, Math.max(0, year - 1));
        return spell.row(side, year)
                .map(row -> row.withPersonnel(
                        before.map(SideYear::personnel).orElse(Double.NaN),
                        before.map(SideYear::targetPersonnel).orElse(Double.NaN)));
    }

    /** What the logit gets of a pair on the first day of a window; what is not a number counts as none. */
    static double[] inputs(
            boolean territorial,
            double peaceYears,
            double stockA,
            double stockB,
            double soldiersA,
            double soldiersB,
            double deliveries) {
        double stocks = Elementary.log((orZero(stockA) + FLOOR) / (orZero(stockB) + FLOOR));
        double soldiers = soldiersA > 0 && soldiersB > 0 ? Elementary.log(soldiersA / soldiersB) : 0;
        return new double[] {
            1,
            territorial ? 1 : 0,
            Elementary.log(1 + peaceYears),
            Math.abs(stocks),
            Math.abs(soldiers),
            Elementary.log(1 + orZero(deliveries))
        };
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    int year() {
        return spell.from();
    }

    /** Whether it came as far as a rung. */
    boolean came(Rung rung) {
        return switch (rung) {
            case FORCE -> force;
            case FATAL -> fatal;
            case WAR -> war;
        };
    }

    /** What is forecast of a pair-year. */
    enum Rung {
        FORCE("force", "a dispute with force opens"),
        FATAL("fatal", "a dispute with dead opens"),
        WAR("war", "a war opens");

        private final String id;
        private final String words;

        Rung(String id, String words) {
            this.id = id;
            this.words = words;
        }

        String id() {
            return id;
        }

        String words() {
            return words;
        }
    }
}
