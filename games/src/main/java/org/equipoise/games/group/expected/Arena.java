package org.equipoise.games.group.expected;

import java.util.Arrays;
import org.equipoise.games.group.WeightedMedian;

/** What does not change between rounds: w_k = c_k s_k, the saliences s_k, and the length R that distances are divided by. */
final class Arena {

    final double[] weights;
    final double[] salience;
    final double range;
    private final Variant.Median median;

    Arena(double[] weights, double[] salience, double range, Variant.Median median) {
        this.weights = weights;
        this.salience = salience;
        this.range = range;
        this.median = median;
    }

    int size() {
        return weights.length;
    }

    /** |a - b| / R, at most 1; 0 when all are of one mind. */
    double distance(double a, double b) {
        return range > 0 ? Math.min(1, Math.abs(a - b) / range) : 0;
    }

    double median(double[] x) {
        WeightedMedian medians = WeightedMedian.of(x, weights);
        return switch (median) {
            case LOW -> medians.low();
            case HIGH -> medians.high();
            case MIDDLE -> medians.middle();
        };
    }

    double mean(double[] x) {
        double total = 0;
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            total += weights[k];
            sum += weights[k] * x[k];
        }
        return total > 0 ? sum / total : mean(x, x.length);
    }

    private static double mean(double[] x, int n) {
        double sum = 0;
        for (double point : x) {
            sum += point;
        }
        return sum / n;
    }

    double reference(NoChallenge.Reference reference, double[] x) {
        return switch (reference) {
            case MEDIAN -> median(x);
            case MEAN -> mean(x);
        };
    }

    static double spread(double[] x) {
        return Arrays.stream(x).max().orElse(0) - Arrays.stream(x).min().orElse(0);
    }
}
