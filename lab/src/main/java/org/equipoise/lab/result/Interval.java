package org.equipoise.lab.result;

/**
 * A range between two bounds, in the unit of what it belongs to; its meaning (90 % of futures, 90 % confidence) stands where it is
 * used.
 *
 * @param low lower bound
 * @param high upper bound, at least {@code low}
 */
public record Interval(double low, double high) {

    /** Whether a number lies between the bounds, bounds included. */
    public boolean contains(double x) {
        return x >= low && x <= high;
    }
}
