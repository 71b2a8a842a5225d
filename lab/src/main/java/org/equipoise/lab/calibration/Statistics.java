package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;
import org.equipoise.lab.moments.Survival;
import org.equipoise.lab.regression.Logistic;

/**
 * The auxiliary statistics of a panel of rivals (model, A.7; literature 2.4): rates of the ladder a pair-year, how far disputes go, two
 * logits of directed side-years on arms, and how long peace lasts after a war.
 *
 * <p>Logits use the rows of which all regressors are known, columns as in literature 2.4: lr = ln[(K + 25)/(K' + 25)] of stocks, its
 * absolute value, ln(1 + three years' inflow) of own and of target, ln ratio of capabilities, territory, ln(1 + peace years). Peace after
 * a war lasts from the year in which the war began to the next year with a deadly dispute, by Kaplan and Meier.
 *
 * <p>No war can begin between two who are at war: pair-years that begin in a war of the two count neither for the rate of war nor for
 * P(war | dispute), in the real panel as in a simulated one.
 */
public final class Statistics {

    /** Floor of stocks in TIV million. */
    private static final double FLOOR = 25;

    private static final int COLUMNS = 8;
    private static final String[] SLOPES = {"lr", "abs-lr", "lF-own", "lF-target", "lc", "territorial", "peace"};
    private static final String[] WORDS = {
        "ln ratio of arms",
        "imbalance of arms",
        "own deliveries",
        "target's deliveries",
        "ln ratio of capabilities",
        "territory",
        "ln(1 + peace years)"
    };
    private static final double[] PEACE = {1, 5, 10};

    /** All statistics, in the order of every vector of them. */
    public static final List<Statistic> ALL = list();

    /** Position of {@code war.initiator-wins}. */
    static final int WINS = position("war.initiator-wins");

    /** Position of {@code war.months}. */
    static final int MONTHS = position("war.months");

    private Statistics() {}

    private static List<Statistic> list() {
        List<Statistic> list = new ArrayList<>();
        Statistic.Source panel = Statistic.Source.PANEL;
        list.add(new Statistic("rate.dispute", "Disputes a pair-year", panel, true));
        list.add(new Statistic("rate.force", "Disputes with force a pair-year", panel, false));
        list.add(new Statistic("rate.fatal", "Disputes with dead a pair-year", panel, false));
        list.add(new Statistic("rate.war", "Wars a pair-year begun in peace", panel, false));
        list.add(new Statistic("force.given-dispute", "P(force | dispute)", panel, true));
        list.add(new Statistic("fatal.given-dispute", "P(dead | dispute)", panel, true));
        list.add(new Statistic("war.given-dispute", "P(war | dispute)", panel, true));
        for (String outcome : new String[] {"force", "fatal"}) {
            for (int c = 0; c < SLOPES.length; c++) {
                list.add(new Statistic(
                        "logit." + outcome + "." + SLOPES[c], "Slope of " + outcome + " on " + WORDS[c], panel, true));
            }
        }
        for (double years : PEACE) {
            list.add(new Statistic(
                    "peace." + (int) years, "No dead for " + (int) years + " years after a war", panel, true));
        }
        list.add(new Statistic(
                "war.initiator-wins", "Decided wars that the attacker wins", Statistic.Source.PRINTED, true));
        list.add(new Statistic("war.months", "Median duration of a war, months", Statistic.Source.PRINTED, true));
        return List.copyOf(list);
    }

    private static int position(String id) {
        return ALL.stream().map(Statistic::id).toList().indexOf(id);
    }

    /** The statistics of a simulated panel, or of a part of it. */
    public static double[] of(SimulatedPanel panel) {
        double[] all = of(panel.rows());
        double decided = panel.wonByAttacker() + panel.wonByVictim();
        all[WINS] = decided == 0 ? Double.NaN : panel.wonByAttacker() / decided;
        double[] months = panel.wars().stream()
                .filter(war -> war.months() > 0)
                .mapToDouble(SimulatedPanel.War::months)
                .sorted()
                .toArray();
        int n = months.length;
        all[MONTHS] = n == 0 ? Double.NaN : 0.5 * (months[(n - 1) / 2] + months[n / 2]);
        return all;
    }

    /** The statistics that side-years tell, NaN for the others and where the rows do not say; rows in any order. */
    public static double[] of(List<SideYear> rows) {
        double[] all = new double[ALL.size()];
        Arrays.fill(all, Double.NaN);
        List<SideYear> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(SideYear::pair)
                .thenComparingInt(SideYear::year)
                .thenComparingInt(SideYear::own));
        rates(sorted, all);
        slopes(sorted, all, 7);
        peace(sorted, all, 7 + 2 * SLOPES.length);
        return all;
    }

    /** A pair in a year: what either side began. */
    private record PairYear(
            int pair, int year, boolean dispute, boolean force, boolean fatal, boolean war, boolean atWar) {
        static PairYear of(SideYear row) {
            return new PairYear(
                    row.pair(), row.year(), row.dispute(), row.force(), row.fatal(), row.war(), row.warUnderWay());
        }

        boolean same(SideYear row) {
            return row.pair() == pair && row.year() == year;
        }

        PairYear and(SideYear row) {
            return new PairYear(
                    pair,
                    year,
                    dispute || row.dispute(),
                    force || row.force(),
                    fatal || row.fatal(),
                    war || row.war(),
                    atWar || row.warUnderWay());
        }
    }

    private static List<PairYear> years(List<SideYear> sorted) {
        List<PairYear> years = new ArrayList<>();
        for (SideYear row : sorted) {
            int last = years.size() - 1;
            if (last >= 0 && years.get(last).same(row)) {
                years.set(last, years.get(last).and(row));
            } else {
                years.add(PairYear.of(row));
            }
        }
        return years;
    }

    private static void rates(List<SideYear> sorted, double[] all) {
        double[] counts = new double[4];
        double atRisk = 0;
        double disputesAtRisk = 0;
        List<PairYear> years = years(sorted);
        for (PairYear year : years) {
            counts[0] += year.dispute() ? 1 : 0;
            counts[1] += year.force() ? 1 : 0;
            counts[2] += year.fatal() ? 1 : 0;
            if (!year.atWar()) {
                atRisk++;
                disputesAtRisk += year.dispute() ? 1 : 0;
                counts[3] += year.war() ? 1 : 0;
            }
        }
        for (int rung = 0; rung < 3; rung++) {
            all[rung] = counts[rung] / years.size();
        }
        all[3] = counts[3] / atRisk;
        for (int rung = 1; rung < 3; rung++) {
            all[3 + rung] = counts[rung] / counts[0];
        }
        all[6] = counts[3] / disputesAtRisk;
    }

    private static void slopes(List<SideYear> sorted, double[] all, int from) {
        Logistic force = new Logistic(COLUMNS);
        Logistic fatal = new Logistic(COLUMNS);
        for (SideYear row : sorted) {
            double[] x = regressors(row);
            if (known(x)) {
                force.add(x, row.force(), 0);
                fatal.add(x, row.fatal(), 0);
            }
        }
        System.arraycopy(force.coefficients(), 1, all, from, SLOPES.length);
        System.arraycopy(fatal.coefficients(), 1, all, from + SLOPES.length, SLOPES.length);
    }

    private static double[] regressors(SideYear row) {
        double lr = Elementary.log((row.stock() + FLOOR) / (row.targetStock() + FLOOR));
        return new double[] {
            1,
            lr,
            Math.abs(lr),
            Elementary.log(1 + row.inflow()),
            Elementary.log(1 + row.targetInflow()),
            Elementary.log(row.cinc() / row.targetCinc()),
            row.territorial() ? 1 : 0,
            Elementary.log(1 + row.peaceYears())
        };
    }

    private static boolean known(double[] x) {
        for (double value : x) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static void peace(List<SideYear> sorted, double[] all, int from) {
        Survival survival = new Survival();
        List<PairYear> years = years(sorted);
        for (int i = 0; i < years.size(); i++) {
            if (!years.get(i).war()) {
                continue;
            }
            int last = i;
            boolean ended = false;
            while (!ended && last + 1 < years.size() && follows(years.get(last), years.get(last + 1))) {
                last++;
                ended = years.get(last).fatal();
            }
            survival.add(years.get(last).year() - years.get(i).year(), ended);
        }
        for (int p = 0; p < PEACE.length; p++) {
            all[from + p] = survival.beyond(PEACE[p]);
        }
    }

    private static boolean follows(PairYear one, PairYear next) {
        return next.pair() == one.pair() && next.year() == one.year() + 1;
    }
}
