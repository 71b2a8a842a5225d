package org.equipoise.lab.statistics;

/**
 * Mean and scatter of groups that may differ in size, one group at a time (West 1979, weighted form of Welford's recurrence).
 *
 * <p>A group is a future, its weight the number of runs that define the measure; with complete data all weights are equal and this is
 * the plain mean and variance.
 */
public final class Weighted {

    private long groups;
    private double weight;
    private double weightSquared;
    private double mean;
    private double squares;
    private double robustWeight;
    private double robustMean;
    private double robustSquares;

    /** Adds a group of weight above 0. */
    public void add(double x, double w) {
        groups++;
        weight += w;
        weightSquared += w * w;
        double step = x - mean;
        mean += step * (w / weight);
        squares += w * step * (x - mean);
        double v = w * w;
        robustWeight += v;
        double robustStep = x - robustMean;
        robustMean += robustStep * (v / robustWeight);
        robustSquares += v * robustStep * (x - robustMean);
    }

    /** Number of groups. */
    public long groups() {
        return groups;
    }

    /** Sum of the weights. */
    public double weight() {
        return weight;
    }

    /** Weighted mean; NaN without groups. */
    public double mean() {
        return groups == 0 ? Double.NaN : mean;
    }

    /** Sum of weight times squared deviation from the weighted mean. */
    public double squares() {
        return squares;
    }

    /** Mean square between groups; NaN with fewer than two. */
    public double meanSquare() {
        return groups < 2 ? Double.NaN : squares / (groups - 1);
    }

    /** Variance of the groups' numbers on the scale of one group of average weight; NaN with fewer than two. */
    public double variance() {
        return meanSquare() * groups / weight;
    }

    /** Size of a group as the analysis of variance counts it: (N - sum of n^2 / N) / (groups - 1); the common size when equal. */
    public double size() {
        return (weight - weightSquared / weight) / (groups - 1);
    }

    /** Standard error of the weighted mean, groups as the units that were sampled; NaN with fewer than two groups. */
    public double error() {
        if (groups < 2) {
            return Double.NaN;
        }
        double shift = robustMean - mean;
        double sum = robustSquares + robustWeight * shift * shift;
        return Math.sqrt(Math.max(0, sum * groups / (groups - 1))) / weight;
    }
}
