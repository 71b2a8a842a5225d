package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.equipoise.data.panel.SideYear;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;

/**
 * What the real panel says: its auxiliary statistics and how they would vary over panels of other pairs.
 *
 * <p>Covariance by a bootstrap that draws whole pairs with replacement, since years of a pair are alike; a resample in which a statistic is
 * not defined is left out. Statistics that the panel does not know have a printed value and standard error, independent of the rest.
 *
 * @param values by statistic, NaN where the panel does not define one
 * @param covariance sampling covariance, {@code [statistic][statistic]}
 * @param resamples resamples that count
 * @param pairs pairs
 * @param pairYears pair-years
 * @param sideYears directed side-years
 */
public record Observed(double[] values, double[][] covariance, int resamples, int pairs, int pairYears, int sideYears) {

    /** Decisive bilateral COW wars won by the side that began them: 37 of 46 (model, A.7). */
    private static final double WINS = .80;

    private static final double WINS_ERROR = .06;

    /** Middle of 4 to 12 months (model, A.7), read as a 90 % interval. */
    private static final double MONTHS = 8;

    private static final double MONTHS_ERROR = 4 / 1.645;

    /**
     * Reads a panel.
     *
     * @throws IllegalArgumentException if too few resamples define the statistics
     */
    public static Observed of(List<SideYear> rows, int resamples, long seed) {
        double[] values = Statistics.of(rows);
        values[Statistics.WINS] = WINS;
        values[Statistics.MONTHS] = MONTHS;
        Map<Integer, List<SideYear>> byPair = new TreeMap<>();
        for (SideYear row : rows) {
            byPair.computeIfAbsent(row.pair(), pair -> new ArrayList<>()).add(row);
        }
        List<List<SideYear>> pairs = List.copyOf(byPair.values());
        List<double[]> draws = new ArrayList<>();
        for (int b = 0; b < resamples; b++) {
            double[] draw = Statistics.of(resample(pairs, seed, b));
            draw[Statistics.WINS] = WINS;
            draw[Statistics.MONTHS] = MONTHS;
            if (defines(draw, values)) {
                draws.add(draw);
            }
        }
        if (draws.size() <= values.length) {
            throw new IllegalArgumentException("only " + draws.size() + " of " + resamples
                    + " resamples of the panel define all its statistics, more than " + values.length
                    + " are needed. Maybe the panel has too few pairs or disputes");
        }
        double[][] covariance = Scatter.covariance(draws);
        covariance[Statistics.WINS][Statistics.WINS] = WINS_ERROR * WINS_ERROR;
        covariance[Statistics.MONTHS][Statistics.MONTHS] = MONTHS_ERROR * MONTHS_ERROR;
        int pairYears = (int) rows.stream()
                .map(row -> row.pair() + "." + row.year())
                .distinct()
                .count();
        return new Observed(values, covariance, draws.size(), pairs.size(), pairYears, rows.size());
    }

    /** Pairs drawn with replacement, numbered anew so that a pair drawn twice counts as two. */
    private static List<SideYear> resample(List<List<SideYear>> pairs, long seed, int number) {
        long stream = Stream.of("calibration.bootstrap");
        List<SideYear> rows = new ArrayList<>();
        for (int k = 0; k < pairs.size(); k++) {
            int at = (int) (pairs.size() * Chance.uniform(seed, number, k, 0, stream));
            for (SideYear row : pairs.get(at)) {
                rows.add(row.ofPair(k));
            }
        }
        return rows;
    }

    private static boolean defines(double[] draw, double[] values) {
        return IntStream.range(0, values.length).allMatch(i -> Double.isFinite(draw[i]) || Double.isNaN(values[i]));
    }

    /** Standard error of a statistic. */
    public double error(int statistic) {
        return Math.sqrt(covariance[statistic][statistic]);
    }
}
