package org.equipoise.lab.ablation;

import java.util.ArrayList;
import java.util.List;

/**
 * Means over luck of one measure: the little of an ensemble that comparisons by future need.
 *
 * @param identity what was run, see {@link org.equipoise.lab.plan.Identity}
 * @param measure id of the measure
 * @param means by arm in the order of the plan, then by future; NaN where no run defines the measure
 */
record FutureMeans(String identity, String measure, List<List<Double>> means) {
    FutureMeans {
        means = means.stream().map(List::copyOf).toList();
    }

    static FutureMeans of(String identity, String measure, double[][] means) {
        List<List<Double>> rows = new ArrayList<>();
        for (double[] arm : means) {
            List<Double> row = new ArrayList<>();
            for (double mean : arm) {
                row.add(mean);
            }
            rows.add(row);
        }
        return new FutureMeans(identity, measure, rows);
    }

    double of(int arm, int future) {
        return means.get(arm).get(future);
    }
}
