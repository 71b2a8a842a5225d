package org.equipoise.lab.score;

import org.equipoise.lab.result.Interval;

/** Interval of a frequency by Wilson's score (1927), for trials that are independent. */
public final class Wilson {

    /** 95 % quantile of the normal distribution, for 90 % two-sided. */
    private static final double Z = 1.6448536269514722;

    private Wilson() {}

    /** The 90 % interval; all of [0, 1] without a trial. */
    public static Interval ninety(int events, int trials) {
        if (trials == 0) {
            return new Interval(0, 1);
        }
        double p = (double) events / trials;
        double z2 = Z * Z / trials;
        double centre = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / trials + z2 / (4 * trials)) / (1 + z2);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
