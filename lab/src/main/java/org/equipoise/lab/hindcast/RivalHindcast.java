package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.equipoise.data.panel.SharedDisputes;
import org.equipoise.data.panel.SideYear;

/**
 * Forecasts use of force, dead and war of each pair of rivals one year ahead, from what is known on the year's first day, pairs being left
 * out whole, a fold at a time.
 *
 * <p>Forecasters: the model at its priors; the model conditioned on the training pairs' yearly rates ({@link Conditioning}); climatology,
 * the training pairs' rate (k + 1/2)/(n + 1); persistence, the training pairs' rate after a year like the pair's last one; and a logit of
 * the same inputs fitted on the training pairs. Estimated on the training pairs alone are all benchmarks and the model's priors of how
 * often disputes open ({@link HazardPriors}). The model's other priors were written with the rates of all rivals 1946-2010 in view, those
 * left out included.
 *
 * <p>Left out of the scores, and counted: years for which the arms of a side are not known, and of the scores for war those that begin in a
 * war of the two. Pairs that began a dispute together lie in the same fold and block.
 */
public final class RivalHindcast {

    /** Rows whose chances are held in memory at a time. */
    private static final int BATCH = 256;

    private final List<PairYear> all;
    /** Rows that the model plays and that are scored. */
    private final List<PairYear> rows;

    private final int[] foldOf;
    private final List<Fold> folds;
    private final Effort effort;
    private final Heard heard;
    private final int[] every;
    private int done;

    /**
     * How much is played.
     *
     * @param futures draws of the parameters, each with one draw of luck
     * @param replicates further draws of luck in those that a fold keeps
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

    private RivalHindcast(List<PairYear> all, Effort effort, Heard heard) {
        this.all = all;
        this.effort = effort;
        this.heard = heard;
        rows = all.stream().filter(PairYear::known).toList();
        Map<Integer, Integer> numbers = new HashMap<>();
        all.forEach(row -> numbers.putIfAbsent(row.group(), numbers.size() % effort.folds()));
        if (numbers.size() < effort.folds()) {
            throw new IllegalArgumentException("a panel of " + numbers.size()
                    + " pairs, those of one dispute together, cannot be cut into " + effort.folds() + " folds");
        }
        foldOf = rows.stream()
                .mapToInt(row -> numbers.getOrDefault(row.group(), 0))
                .toArray();
        folds = IntStream.range(0, effort.folds())
                .mapToObj(fold -> Fold.without(fold, all, numbers))
                .toList();
        every = IntStream.range(0, effort.futures()).toArray();
    }

    /**
     * Hindcasts a panel.
     *
     * @param panel directed side-years
     * @param disputes its disputes one by one
     * @param names name of a state by COW code
     * @throws IllegalArgumentException if it has fewer pairs than folds
     */
    public static RivalReport of(
            List<SideYear> panel, SharedDisputes disputes, Effort effort, IntFunction<String> names, Heard heard) {
        return new RivalHindcast(PairYear.of(panel, disputes), effort, heard).report(names);
    }

    private RivalReport report(IntFunction<String> names) {
        List<float[][]> own = new ArrayList<>();
        List<double[]> weights = weights(own);
        List<int[]> kept = weights.stream()
                .map(weight ->
                        IntStream.of(every).filter(future -> weight[future] > 0).toArray())
                .toList();
        List<float[][]> again =
                crew(0, rows.size(), i -> new YearPlay(rows.get(i).spell(), effort.seed())
                        .chances(folds.get(foldOf[i]).hazards(), kept.get(foldOf[i]), 1, effort.replicates()));
        List<RivalRow> forecasts = new ArrayList<>();
        List<Double> effective = new ArrayList<>();
        for (Fold fold : folds) {
            int f = fold.number();
            Chances chances = new Chances(own, again, kept.get(f), weights.get(f), effort.replicates());
            effective.add(chances.effective());
            forecast(fold, chances, forecasts);
        }
        forecasts.sort(Comparator.comparing(RivalRow::rung)
                .thenComparingInt(RivalRow::first)
                .thenComparingInt(RivalRow::second)
                .thenComparingInt(RivalRow::year));
        return new RivalReport(
                (int) rows.stream().map(row -> row.spell().pair()).distinct().count(),
                rows.size(),
                rows.stream().mapToInt(PairYear::year).min().orElse(0),
                rows.stream().mapToInt(PairYear::year).max().orElse(0),
                all.size() - rows.size(),
                (int) rows.stream().filter(PairYear::warUnderWay).count(),
                effort.folds(),
                effort.futures(),
                effort.replicates(),
                effective,
                RivalCards.FORECASTERS,
                RivalCards.cards(forecasts),
                RivalCards.misses(forecasts, names),
                forecasts);
    }

    /** Weights of the futures in each fold by what its share of the training rows saw; keeps each row's chances in its own fold. */
    private List<double[]> weights(List<float[][]> own) {
        List<Tally> tallies =
                folds.stream().map(fold -> new Tally(every.length)).toList();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<List<float[][]>> batch = crew(from, Math.min(rows.size(), from + BATCH), i -> {
                YearPlay year = new YearPlay(rows.get(i).spell(), effort.seed());
                return List.of(
                        year.chances(folds.get(foldOf[i]).hazards(), every, 0, 1),
                        year.chances(folds.get(served(i)).hazards(), every, 0, 1));
            });
            for (int b = 0; b < batch.size(); b++) {
                int i = from + b;
                own.add(batch.get(b).get(0));
                tallies.get(served(i)).add(rows.get(i), batch.get(b).get(1));
            }
        }
        return tallies.stream().map(Conditioning::weights).toList();
    }

    /**
     * The one fold, other than its own, whose futures a row helps to weigh: the folds share the rows out among them, since a row played
     * with the priors of every fold would cost as many times as much.
     */
    private int served(int row) {
        return (foldOf[row] + 1 + row % (effort.folds() - 1)) % effort.folds();
    }

    private <T> List<T> crew(int from, int to, IntFunction<T> work) {
        int before = done;
        List<T> results = Crew.map(
                to - from,
                effort.threads(),
                task -> work.apply(from + task),
                (played, tasks) -> heard.at(before + played, 2 * rows.size()));
        done += to - from;
        return results;
    }

    private void forecast(Fold fold, Chances chances, List<RivalRow> forecasts) {
        for (PairYear.Rung rung : PairYear.Rung.values()) {
            Habit habit = new Habit(fold.training(), rung);
            Habit known = new Habit(all, rung);
            RivalLogit logit = RivalLogit.fit(fold.training(), rung, PairYear.COLUMNS);
            for (int i = 0; i < rows.size(); i++) {
                PairYear row = rows.get(i);
                if (foldOf[i] == fold.number() && row.asked(rung)) {
                    forecasts.add(new RivalRow(
                            rung.id(),
                            row.spell().first(),
                            row.spell().second(),
                            row.year(),
                            fold.number(),
                            row.group(),
                            row.minor(),
                            List.of(
                                    chances.conditioned(i, rung),
                                    chances.prior(i, rung),
                                    habit.rate(),
                                    habit.after(known.last(row)),
                                    logit.probability(row.inputs())),
                            row.came(rung)));
                }
            }
        }
    }
}
