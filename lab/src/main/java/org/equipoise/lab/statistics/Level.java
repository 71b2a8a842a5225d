package org.equipoise.lab.statistics;

import org.equipoise.lab.result.Interval;

/** Collects the futures' means of a measure under one arm. */
final class Level {

    private final Weighted means = new Weighted();
    private final Histogram futures = new Histogram(Rounding.FINE);

    /** Adds a future with {@code runs} runs that define the measure, at least 1. */
    void add(double mean, int runs) {
        means.add(mean, runs);
        futures.add(mean);
    }

    Weighted means() {
        return means;
    }

    /** The middle 90 % of the futures' means. */
    Interval ninety() {
        double[] q = futures.quantiles(0.05, 0.95);
        return new Interval(q[0], q[1]);
    }
}
