package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.equipoise.data.panel.SideYear;
import org.equipoise.games.Elementary;
import org.equipoise.lab.score.LogScore;

/**
 * Forecasts use of force, dead and war of each pair of rivals one year ahead, from what is known on the year's first day, with everything
 * that is estimated estimated on other pairs: pairs are left out whole, a fold at a time.
 *
 * <p>Forecasters: the model at its priors; the model conditioned on the training pairs' yearly rates ({@link Conditioning}); climatology,
 * the training pairs' rate (k + 1/2)/(n + 1); persistence, the training pairs' rate after a year like the pair's last one; and a logit of
 * the same inputs fitted on the training pairs.
 */
public final class RivalHindcast {

    private static final List<String> FORECASTERS =
            List.of("model, conditioned", "model, priors", "climatology", "persistence", "logit");
    private static final double LN_2 = 0.6931471805599453;
    private static final int LISTED = 40;

    private final List<PairYear> rows;
    private final Effort effort;
    private final IntFunction<String> names;

    /**
     * How much is played.
     *
     * @param futures draws of the parameters, each with one draw of luck
     * @param replicates further draws of luck in those that any fold keeps
     * @param folds folds, at least 2
     * @param seed key of all luck
     * @param threads workers; no result depends on them
     */
    public record Effort(int futures, int replicates, int folds, long seed, int threads) {
        public Effort {
            if (futures < 1 || replicates < 1 || threads < 1 || folds < 2) {
                throw new IllegalArgumentException(
                        "at least one future, draw of luck and thread, and two folds, are needed");
            }
        }
    }

    private RivalHindcast(List<PairYear> rows, Effort effort, IntFunction<String> names) {
        this.rows = rows;
        this.effort = effort;
        this.names = names;
    }

    /**
     * Hindcasts a panel.
     *
     * @param panel directed side-years
     * @param names name of a state by COW code
     * @throws IllegalArgumentException if it has fewer pairs than folds
     */
    public static RivalReport of(List<SideYear> panel, Effort effort, IntFunction<String> names, Heard heard) {
        return new RivalHindcast(PairYear.of(panel), effort, names).report(heard);
    }

    private RivalReport report(Heard heard) {
        Map<Integer, Integer> folds = folds();
        int[] every = IntStream.range(0, effort.futures()).toArray();
        // the second task of a year plays the tenth of the futures again, so that it counts for less
        int tasks = rows.size() * 2;
        List<float[][]> chances = Crew.map(
                rows.size(),
                effort.threads(),
                i -> YearPlay.of(rows.get(i).spell(), every, 0, 1, effort.seed()),
                (done, all) -> heard.at(done, tasks));
        List<double[]> weights = new ArrayList<>();
        for (int fold = 0; fold < effort.folds(); fold++) {
            weights.add(weights(fold, folds, chances));
        }
        int[] kept = IntStream.of(every)
                .filter(future -> weights.stream().anyMatch(weight -> weight[future] > 0))
                .toArray();
        List<float[][]> again = Crew.map(
                rows.size(),
                effort.threads(),
                i -> YearPlay.of(rows.get(i).spell(), kept, 1, effort.replicates(), effort.seed()),
                (done, all) -> heard.at(rows.size() + done, tasks));
        List<RivalRow> all = new ArrayList<>();
        List<Double> effective = new ArrayList<>();
        for (int fold = 0; fold < effort.folds(); fold++) {
            Chances fitted = new Chances(chances, again, kept, weights.get(fold), effort.replicates());
            effective.add(fitted.effective());
            fold(fold, folds, fitted, all);
        }
        all.sort(Comparator.comparing(RivalRow::rung)
                .thenComparingInt(RivalRow::first)
                .thenComparingInt(RivalRow::second)
                .thenComparingInt(RivalRow::year));
        return new RivalReport(
                folds.size(),
                rows.size(),
                rows.stream().mapToInt(PairYear::year).min().orElse(0),
                rows.stream().mapToInt(PairYear::year).max().orElse(0),
                effort.folds(),
                effort.futures(),
                effort.replicates(),
                effective,
                FORECASTERS,
                cards(all),
                misses(all),
                all);
    }

    /** Weights of the futures by what the pairs outside a fold saw. */
    private double[] weights(int fold, Map<Integer, Integer> folds, List<float[][]> chances) {
        List<PairYear> training = new ArrayList<>();
        List<float[][]> trained = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (folds.getOrDefault(rows.get(i).spell().pair(), 0) != fold) {
                training.add(rows.get(i));
                trained.add(chances.get(i));
            }
        }
        return Conditioning.weights(training, trained);
    }

    /** Fold of each pair: in turn, in the order of the pairs. */
    private Map<Integer, Integer> folds() {
        Map<Integer, Integer> folds = new HashMap<>();
        for (PairYear row : rows) {
            folds.putIfAbsent(row.spell().pair(), folds.size() % effort.folds());
        }
        if (folds.size() < effort.folds()) {
            throw new IllegalArgumentException(
                    "a panel of " + folds.size() + " pairs cannot be cut into " + effort.folds() + " folds");
        }
        return folds;
    }

    /** Forecasts of one fold. */
    private void fold(int fold, Map<Integer, Integer> folds, Chances chances, List<RivalRow> all) {
        List<PairYear> training = rows.stream()
                .filter(row -> folds.getOrDefault(row.spell().pair(), 0) != fold)
                .toList();
        for (PairYear.Rung rung : PairYear.Rung.values()) {
            Habit habit = new Habit(training, rung);
            Habit own = new Habit(rows, rung);
            RivalLogit logit = RivalLogit.fit(training, rung, training.get(0).inputs().length);
            for (int i = 0; i < rows.size(); i++) {
                PairYear row = rows.get(i);
                if (folds.getOrDefault(row.spell().pair(), 0) == fold) {
                    all.add(new RivalRow(
                            rung.id(),
                            row.spell().first(),
                            row.spell().second(),
                            row.year(),
                            fold,
                            row.minor(),
                            List.of(
                                    chances.conditioned(i, rung),
                                    chances.prior(i, rung),
                                    habit.rate(),
                                    habit.after(own.last(row)),
                                    logit.probability(row.inputs())),
                            row.came(rung)));
                }
            }
        }
    }

    private static List<RivalReport.Card> cards(List<RivalRow> all) {
        List<RivalReport.Card> cards = new ArrayList<>();
        for (boolean minor : new boolean[] {false, true}) {
            for (PairYear.Rung rung : PairYear.Rung.values()) {
                for (int model = 0; model < 2; model++) {
                    int first = model;
                    List<Integer> order = List.of(first, 2, 3, 4);
                    List<Case> cases = all.stream()
                            .filter(row -> row.rung().equals(rung.id()) && (!minor || row.minor()))
                            .map(row -> new Case(
                                    rung.words(),
                                    String.valueOf(row.year()),
                                    row.first() * 1000 + row.second(),
                                    row.happened(),
                                    order.stream().map(row.given()::get).toList()))
                            .toList();
                    if (!cases.isEmpty()) {
                        cards.add(new RivalReport.Card(
                                rung.id(),
                                FORECASTERS.get(first),
                                minor ? "minor" : "all",
                                Scorecard.of(
                                        rung.words(),
                                        order.stream().map(FORECASTERS::get).toList(),
                                        cases)));
                    }
                }
            }
        }
        return cards;
    }

    /** Wars and then other events that the conditioned model gave least, and quiet years that it gave most. */
    private List<Miss> misses(List<RivalRow> all) {
        List<Miss> misses = new ArrayList<>();
        for (PairYear.Rung rung : PairYear.Rung.values()) {
            for (boolean came : new boolean[] {true, false}) {
                all.stream()
                        .filter(row -> row.rung().equals(rung.id()) && row.happened() == came)
                        .sorted(Comparator.comparingDouble((RivalRow row) ->
                                        came ? row.given().get(0) : -row.given().get(0))
                                .thenComparingInt(RivalRow::first)
                                .thenComparingInt(RivalRow::second)
                                .thenComparingInt(RivalRow::year))
                        .limit(LISTED)
                        .forEach(row -> misses.add(miss(row, came)));
            }
        }
        misses.sort(Comparator.comparingDouble(Miss::surprise)
                .reversed()
                .thenComparing(Miss::asked)
                .thenComparing(Miss::name)
                .thenComparing(Miss::when));
        return misses;
    }

    private Miss miss(RivalRow row, boolean came) {
        double model = row.given().get(0);
        double right = Math.max(LogScore.FLOOR, came ? model : 1 - model);
        return new Miss(
                came,
                row.rung(),
                names.apply(row.first()) + " and " + names.apply(row.second()),
                String.valueOf(row.year()),
                12,
                1,
                model,
                model,
                row.given().get(2),
                -Elementary.log(right) / LN_2);
    }

    /** How often it happens in a year, and in a year after one in which it did or did not. */
    private static final class Habit {
        private final Map<String, Boolean> known = new HashMap<>();
        private final double rate;
        private final double afterYes;
        private final double afterNo;

        Habit(List<PairYear> rows, PairYear.Rung rung) {
            rows.forEach(row -> known.put(key(row, 0), row.came(rung)));
            int[][] counts = new int[3][2];
            for (PairYear row : rows) {
                int cell = last(row);
                for (int at : cell < 2 ? new int[] {cell, 2} : new int[] {2}) {
                    counts[at][0] += row.came(rung) ? 1 : 0;
                    counts[at][1]++;
                }
            }
            afterNo = share(counts[0]);
            afterYes = share(counts[1]);
            rate = share(counts[2]);
        }

        private static String key(PairYear row, int back) {
            return row.spell().pair() + " " + (row.year() - back);
        }

        private static double share(int[] count) {
            return (count[0] + 0.5) / (count[1] + 1);
        }

        /** Whether it happened in the year before: 0 no, 1 yes, 2 not known. */
        int last(PairYear row) {
            Boolean before = known.get(key(row, 1));
            return before == null ? 2 : before ? 1 : 0;
        }

        double rate() {
            return rate;
        }

        double after(int last) {
            return last == 0 ? afterNo : last == 1 ? afterYes : rate;
        }
    }
}
