package org.equipoise.games.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where a committee ends when anyone may put any option against the one on the table and the majority decides.
 *
 * <p>Black 1948: when every member likes options the less the farther they are from its own (single peak), a median of the members'
 * positions loses to no other option. Members vote with capability times salience, w_k = c_k s_k. Two ways to count the votes of k
 * for i against j:
 * <ul>
 *   <li>plain majority: w_k goes to the nearer option, to neither if both are as near;
 *   <li>by distance (Bueno de Mesquita 1994; Scholz, Calbert and Smith 2011): v_k(i, j) = w_k (|x_k - x_j| - |x_k - x_i|) / R with R
 *       the length of the scale. The sum over k ranks options by their summed weighted distance, which the weighted median makes
 *       smallest, so that both counts agree on the winner.
 * </ul>
 */
public final class Black {

    private Black() {}

    /** Puts the actors' own positions against one another. */
    public static MajorityDecision decide(Group group) {
        return decide(group, Arrays.stream(group.positions()).distinct().toArray());
    }

    /**
     * Puts given options against one another.
     *
     * @param group with one issue
     * @param options at least one finite point of the issue's scale
     */
    public static MajorityDecision decide(Group group, double... options) {
        double[] x = group.positions();
        double[] w = group.weights();
        double[] ranked = Arrays.stream(options).distinct().sorted().toArray();
        if (ranked.length == 0 || !Arrays.stream(ranked).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("The options are " + Arrays.toString(options)
                    + ", but must be one finite number or more. Maybe a cell was empty.");
        }
        double range = group.issue().length() > 0 ? group.issue().length() : 1;
        int n = ranked.length;
        double[][] majority = new double[n][n];
        double[][] distance = new double[n][n];
        double[] counts = w.clone();
        double total = 0;
        double mean = 0;
        for (double weight : w) {
            total += weight;
        }
        if (total <= 0) {
            Arrays.fill(counts, 1);
            total = counts.length;
        }
        for (int k = 0; k < x.length; k++) {
            mean += counts[k] * x[k] / total;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double nearer = Math.abs(x[k] - ranked[j]) - Math.abs(x[k] - ranked[i]);
                    distance[i][j] += w[k] * nearer / range;
                    majority[i][j] += nearer > 0 ? w[k] : 0;
                }
            }
        }
        List<Double> unbeaten = new ArrayList<>();
        OptionalDouble winner = OptionalDouble.empty();
        for (int i = 0; i < n; i++) {
            boolean beatsAll = true;
            boolean losesToNone = true;
            for (int j = 0; j < n; j++) {
                double net = majority[i][j] - majority[j][i];
                beatsAll &= j == i || net > total * WeightedMedian.TIE;
                losesToNone &= net >= -total * WeightedMedian.TIE;
            }
            if (beatsAll) {
                winner = OptionalDouble.of(ranked[i]);
            }
            if (losesToNone) {
                unbeaten.add(ranked[i]);
            }
        }
        List<String> labels = Arrays.stream(ranked).mapToObj(Double::toString).toList();
        return new MajorityDecision(
                WeightedMedian.of(x, w),
                mean,
                Arrays.stream(ranked).boxed().toList(),
                PairTable.of(labels, majority),
                PairTable.of(labels, distance),
                winner,
                unbeaten);
    }
}
