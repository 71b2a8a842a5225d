package org.equipoise.lab.statistics;

import org.equipoise.lab.result.Regret;

/** Collects what an arm lost in each future. */
final class Regrets {

    private final Sum sum = new Sum();
    private final Histogram histogram = new Histogram(Rounding.FINE);
    private double max;

    void add(double regret) {
        sum.add(regret);
        histogram.add(regret);
        max = Math.max(max, regret);
    }

    Regret regret() {
        return new Regret(sum.value() / histogram.total(), histogram.quantiles(0.9)[0], max);
    }

    boolean isEmpty() {
        return histogram.total() == 0;
    }
}
