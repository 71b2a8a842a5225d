package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.panel.SharedDisputes;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;
import org.equipoise.lab.calibration.RivalSpell;

/**
 * A pair of rivals in one year, whoever moved: what was known on its first day, and what came.
 *
 * @param spell the year as a spell of its own, which the model can play
 * @param territorial whether land is among the issues
 * @param minor whether neither is a major power
 * @param group pairs of one group had a part in the same dispute ({@link SharedDisputes})
 * @param dispute whether a dispute opened
 * @param force whether one with force did
 * @param fatal whether one with dead did
 * @param war whether one came to war
 * @param warUnderWay whether the year begins in a war of the two
 * @param peaceYears whole calendar years without a dispute of the two, at the beginning of the year
 * @param known whether stocks and deliveries of both sides are known
 * @param inputs what the logit gets: 1, territorial, ln(1 + peace years), |ln ratio of stocks + 25|, 1 if that is not known, |ln ratio of
 *     armed forces of the year before|, 1 if that is not known, ln(1 + deliveries of three years to both), 1 if those are not known; what is
 *     not known is 0
 */
record PairYear(
        RivalSpell spell,
        boolean territorial,
        boolean minor,
        int group,
        boolean dispute,
        boolean force,
        boolean fatal,
        boolean war,
        boolean warUnderWay,
        int peaceYears,
        boolean known,
        double[] inputs) {

    /** Floor of stocks in TIV million, as in the regressions on data. */
    private static final double FLOOR = 25;

    /** Inputs that a scenario's setting has, too: all but deliveries. */
    static final int OF_SETTINGS = 7;

    /** All inputs. */
    static final int COLUMNS = 9;

    /** Pair-years of a directed panel, by pair and year. */
    static List<PairYear> of(List<SideYear> rows, SharedDisputes disputes) {
        List<PairYear> all = new ArrayList<>();
        for (RivalSpell spell : RivalSpell.of(rows)) {
            for (int year = 0; year < spell.years(); year++) {
                all.add(of(spell, year, disputes));
            }
        }
        return List.copyOf(all);
    }

    private static PairYear of(RivalSpell spell, int year, SharedDisputes disputes) {
        Optional<SideYear> a = spell.row(0, year);
        Optional<SideYear> b = spell.row(1, year);
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
                disputes.group(spell.pair()),
                a.map(SideYear::dispute).orElse(false)
                        || b.map(SideYear::dispute).orElse(false),
                a.map(SideYear::force).orElse(false) || b.map(SideYear::force).orElse(false),
                a.map(SideYear::fatal).orElse(false) || b.map(SideYear::fatal).orElse(false),
                a.map(SideYear::war).orElse(false) || b.map(SideYear::war).orElse(false),
                any.warUnderWay(),
                any.peaceYears(),
                !Double.isNaN(stockA + stockB + any.inflow() + any.targetInflow()),
                inputs(
                        any.territorial(),
                        any.peaceYears(),
                        stockA,
                        stockB,
                        soldiersA,
                        soldiersB,
                        any.inflow() + any.targetInflow()));
    }

    /** What the logit gets of a pair on the first day of a window; what is not a number, and no armed forces at all, is not known. */
    static double[] inputs(
            boolean territorial,
            double peaceYears,
            double stockA,
            double stockB,
            double soldiersA,
            double soldiersB,
            double deliveries) {
        boolean armed = !Double.isNaN(stockA) && !Double.isNaN(stockB);
        boolean manned = soldiersA > 0 && soldiersB > 0;
        boolean delivered = !Double.isNaN(deliveries);
        return new double[] {
            1,
            territorial ? 1 : 0,
            Elementary.log(1 + peaceYears),
            armed ? Math.abs(Elementary.log((stockA + FLOOR) / (stockB + FLOOR))) : 0,
            armed ? 0 : 1,
            manned ? Math.abs(Elementary.log(soldiersA / soldiersB)) : 0,
            manned ? 0 : 1,
            delivered ? Elementary.log(1 + deliveries) : 0,
            delivered ? 0 : 1
        };
    }

    int year() {
        return spell.from();
    }

    /** Whether the question makes sense on the first day of the year: no war can open in a war. */
    boolean asked(Rung rung) {
        return rung != Rung.WAR || !warUnderWay;
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
