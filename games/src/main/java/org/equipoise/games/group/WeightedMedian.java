package org.equipoise.games.group;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The point or interval with at most half of the weight on either side.
 *
 * <p>An interval arises only when a cut between two positions halves the weight; then every point from {@code low} to {@code high}
 * is a median. Halves are told apart up to a relative 1e-12, so that shares such as 0.1 + 0.2 and 0.3 tie.
 *
 * @param low lowest median
 * @param high highest median; equal to {@code low} unless the weight is halved
 */
public record WeightedMedian(double low, double high) {

    /** Votes that differ by less than this share of all votes are a tie. */
    static final double TIE = 1e-12;

    /**
     * The median of weighted positions.
     *
     * @param positions at least one
     * @param weights as many, at least 0; when all are 0 every position counts alike
     */
    public static WeightedMedian of(double[] positions, double[] weights) {
        if (positions.length == 0 || weights.length != positions.length) {
            throw new IllegalArgumentException("A median needs positions and as many weights, but there are "
                    + positions.length + " and " + weights.length + ". Maybe an actor is missing.");
        }
        double[] counted = weights.clone();
        if (total(counted) <= 0) {
            Arrays.fill(counted, 1);
        }
        Integer[] order = new Integer[positions.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> positions[i]));
        double half = total(counted) / 2;
        double slack = half * TIE;
        int last = 0;
        double below = 0;
        for (int o = 0; o < order.length; o++) {
            below += counted[order[o]];
            last = o;
            if (below >= half - slack) {
                break;
            }
        }
        double low = positions[order[last]];
        boolean halved = below <= half + slack;
        int next = last + 1;
        while (halved && next < order.length - 1 && !(counted[order[next]] > 0)) {
            next++;
        }
        return new WeightedMedian(low, halved && next < order.length ? positions[order[next]] : low);
    }

    private static double total(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** The middle of the interval. */
    public double middle() {
        return low == high ? low : low + (high - low) / 2;
    }
}
