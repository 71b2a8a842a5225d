package org.equipoise.lab.statistics;

import org.equipoise.lab.result.Interval;

/**
 * Confidence interval of a probability by Wilson's score (1927), with the number of trials that would give the standard error found:
 * futures that differ make runs of one future alike, which this respects (Dean and Pagano 2015).
 */
final class Proportion {

    /** 95 % quantile of the normal distribution, for 90 % two-sided. */
    private static final double Z = 1.6448536269514722;

    private Proportion() {}

    /**
     * The 90 % interval.
     *
     * @param p estimate in [0, 1]
     * @param error its standard error
     * @param futures number of futures, taken for the number of trials where nothing varies
     */
    static Interval ninety(double p, double error, long futures) {
        double trials = error > 0 ? Math.max(p * (1 - p) / (error * error), 1) : futures;
        double z2 = Z * Z / trials;
        double centre = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / trials + z2 / (4 * trials)) / (1 + z2);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
