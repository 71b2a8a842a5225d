package org.equipoise.lab.statistics;

/** Adds numbers with the rounding error carried along (Neumaier 1974), in the order in which they come. */
public final class Sum {

    private double sum;
    private double lost;

    /** Adds a number. */
    public void add(double x) {
        double next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
        sum = next;
    }

    /** The sum so far. */
    public double value() {
        return sum + lost;
    }
}
