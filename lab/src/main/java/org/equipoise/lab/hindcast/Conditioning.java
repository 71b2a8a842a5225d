package org.equipoise.lab.hindcast;

import java.util.Arrays;
import org.equipoise.lab.statistics.Sum;

/**
 * Which draws of the parameters give the rates that training pairs saw: rejection with a smooth kernel (approximate Bayesian computation,
 * Beaumont, Zhang and Balding 2002) on the yearly rates of force, dead and war, each in units of its median absolute deviation over draws.
 * The tenth of the draws that come nearest get weight 1 - (d/d_10)^2, the others none.
 */
final class Conditioning {

    /** Share of draws that are kept. */
    static final double KEPT = 0.1;

    private Conditioning() {}

    /** Weights of draws, which sum to 1. */
    static double[] weights(Tally tally) {
        double[] squares = new double[tally.futures()];
        for (PairYear.Rung rung : PairYear.Rung.values()) {
            double[] distance = tally.off(rung);
            double scale = deviation(distance);
            for (int future = 0; future < squares.length; future++) {
                squares[future] += distance[future] * distance[future] / (scale * scale);
            }
        }
        return kernel(squares);
    }

    /** Median absolute deviation, or 1 where nothing varies. */
    private static double deviation(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Math.abs(sorted[i] - middle);
        }
        Arrays.sort(sorted);
        double deviation = sorted[sorted.length / 2];
        return deviation > 0 ? deviation : 1;
    }

    private static double[] kernel(double[] squares) {
        double[] sorted = squares.clone();
        Arrays.sort(sorted);
        int kept = Math.max(1, (int) (KEPT * sorted.length));
        double bound = sorted[Math.min(kept, sorted.length - 1)];
        double[] weights = new double[squares.length];
        Sum sum = new Sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = squares[i] < bound ? 1 - squares[i] / bound : 0;
            sum.add(weights[i]);
        }
        double total = sum.value();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = total > 0 ? weights[i] / total : 1.0 / weights.length;
        }
        return weights;
    }
}
