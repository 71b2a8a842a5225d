package org.equipoise.lab.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.result.Spread;
import org.equipoise.lab.result.Summary;
import org.equipoise.lab.result.VarianceSplit;
import org.equipoise.model.measure.Measure;

/** Collects one measure under one arm, future by future. */
final class Cell {

    private final Measure measure;
    private final Histogram runs = new Histogram(Rounding.FINE);
    private final Level level = new Level();
    private final Sum within = new Sum();
    private long degrees;
    private final Regrets regrets = new Regrets();
    private final Level[][] readings;

    /** A cell split by hypotheses with these numbers of options. */
    Cell(Measure measure, int[] options) {
        this.measure = measure;
        readings = new Level[options.length][];
        for (int h = 0; h < options.length; h++) {
            readings[h] = new Level[options[h]];
            for (int o = 0; o < options[h]; o++) {
                readings[h][o] = new Level();
            }
        }
    }

    void run(double x) {
        runs.add(x);
    }

    /** Adds a future's runs; {@code options} tells which reading of each hypothesis it has. */
    void future(Luck luck, int[] options) {
        if (luck.runs() == 0) {
            return;
        }
        level.add(luck.mean(), luck.runs());
        within.add(luck.squares());
        degrees += luck.runs() - 1;
        for (int h = 0; h < readings.length; h++) {
            readings[h][options[h]].add(luck.mean(), luck.runs());
        }
    }

    void regret(double regret) {
        regrets.add(regret);
    }

    Level reading(int hypothesis, int option) {
        return readings[hypothesis][option];
    }

    Summary summary(String arm, List<String> hypotheses) {
        Weighted means = level.means();
        double[] q = runs.quantiles(0.05, 0.25, 0.5, 0.75, 0.95);
        Optional<Interval> probability = measure.kind() == Measure.Kind.PROBABILITY && means.groups() > 0
                ? Optional.of(Proportion.ninety(means.mean(), means.error(), means.groups()))
                : Optional.empty();
        return new Summary(
                arm,
                measure.id(),
                runs.total(),
                means.mean(),
                means.error(),
                new Spread(q[0], q[1], q[2], q[3], q[4]),
                level.ninety(),
                probability,
                regrets.isEmpty() ? Optional.empty() : Optional.of(regrets.regret()),
                split(hypotheses));
    }

    private Optional<VarianceSplit> split(List<String> hypotheses) {
        Weighted means = level.means();
        if (means.groups() < 2 || degrees == 0) {
            return Optional.empty();
        }
        double chance = within.value() / degrees;
        double ignorance = Math.max(0, (means.meanSquare() - chance) / means.size());
        double variance = chance + ignorance;
        List<VarianceSplit.Share> shares = new ArrayList<>();
        for (int h = 0; h < readings.length; h++) {
            double between = Math.min(ignorance, between(readings[h]));
            shares.add(new VarianceSplit.Share(hypotheses.get(h), variance > 0 ? between / variance : 0));
        }
        return Optional.of(new VarianceSplit(
                variance, variance > 0 ? ignorance / variance : 0, variance > 0 ? chance / variance : 0, shares));
    }

    /**
     * Variance between readings, free of the noise that few futures add: (sum of squares between - (readings - 1) x mean square
     * within) / runs, not below 0.
     */
    private static double between(Level[] readings) {
        double weight = 0;
        double sum = 0;
        double inside = 0;
        long futures = 0;
        int filled = 0;
        for (Level reading : readings) {
            Weighted means = reading.means();
            if (means.groups() > 0) {
                filled++;
                futures += means.groups();
                weight += means.weight();
                sum += means.weight() * means.mean();
                inside += means.squares();
            }
        }
        if (filled < 2 || futures <= filled) {
            return 0;
        }
        double mean = sum / weight;
        double squares = 0;
        for (Level reading : readings) {
            Weighted means = reading.means();
            if (means.groups() > 0) {
                squares += means.weight() * (means.mean() - mean) * (means.mean() - mean);
            }
        }
        return Math.max(0, (squares - (filled - 1) * inside / (futures - filled)) / weight);
    }
}
