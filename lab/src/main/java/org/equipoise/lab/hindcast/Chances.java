package org.equipoise.lab.hindcast;

import java.util.List;
import org.equipoise.lab.statistics.Sum;

/**
 * What the runs of the model come to for each year of a pair, at its priors and as weighed for one fold. Where runs are counted, k of n
 * give (k + 1/2)/(n + 1), n being the number of runs that count alike.
 */
final class Chances {

    private final List<float[][]> once;
    private final List<float[][]> again;
    private final int[] kept;
    private final double[] weights;
    private final int replicates;
    private final double effective;

    /**
     * Runs and weights.
     *
     * @param once chances by rung and future, of one draw of luck each; of rows of other folds they are not asked
     * @param again chances by rung and place in {@code kept}, of further draws
     * @param kept futures that were played again
     * @param weights of all futures, which sum to 1; nothing that was not played again has any
     * @param replicates how many further draws
     */
    Chances(List<float[][]> once, List<float[][]> again, int[] kept, double[] weights, int replicates) {
        this.once = once;
        this.again = again;
        this.kept = kept;
        this.weights = weights;
        this.replicates = replicates;
        Sum squares = new Sum();
        for (double weight : weights) {
            squares.add(weight * weight);
        }
        effective = 1 / squares.value();
    }

    /** Futures that would say as much if they counted alike: 1 / sum of squared weights. */
    double effective() {
        return effective;
    }

    /** Mean over all futures. */
    double prior(int row, PairYear.Rung rung) {
        float[] chance = once.get(row)[rung.ordinal()];
        Sum sum = new Sum();
        for (float one : chance) {
            sum.add(one);
        }
        return counted(sum.value() / chance.length, chance.length, rung);
    }

    /** Mean over the futures kept, by weight. */
    double conditioned(int row, PairYear.Rung rung) {
        Sum sum = new Sum();
        for (int k = 0; k < kept.length; k++) {
            double first = once.get(row)[rung.ordinal()][kept[k]];
            double further = again.get(row)[rung.ordinal()][k];
            sum.add(weights[kept[k]] * (first + replicates * further) / (replicates + 1));
        }
        return counted(sum.value(), effective * (replicates + 1), rung);
    }

    private static double counted(double mean, double runs, PairYear.Rung rung) {
        double chance = rung == PairYear.Rung.WAR ? mean : (mean * runs + 0.5) / (runs + 1);
        return Math.min(1, Math.max(0, chance));
    }
}
