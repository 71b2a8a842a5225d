package org.equipoise.games.solve.equilibrium;

import java.math.BigDecimal;
import org.equipoise.games.exact.Exact;
import org.hipparchus.fraction.BigFraction;

/**
 * All numbers from a lowest to a highest, with arithmetic that never loses one: bounds round outward, and only where they must, so that sums
 * and products that doubles can hold stay exact (Moore 1966).
 *
 * @param low the lowest
 * @param high the highest
 */
record Interval(double low, double high) {

    static final Interval ZERO = new Interval(0, 0);
    static final Interval ONE = new Interval(1, 1);

    /** Below this, the rounding error of a product may itself be rounded away. */
    private static final double TINY = 0x1p-900;

    static Interval of(double value) {
        return new Interval(value, value);
    }

    /** The narrowest interval that holds a fraction. */
    static Interval of(BigFraction value) {
        double near = Exact.toDouble(value);
        if (!Double.isFinite(near)) {
            return near > 0 ? new Interval(Double.MAX_VALUE, near) : new Interval(near, -Double.MAX_VALUE);
        }
        int side = new BigDecimal(near)
                .multiply(new BigDecimal(value.getDenominator()))
                .compareTo(new BigDecimal(value.getNumerator()));
        return new Interval(side > 0 ? Math.nextDown(near) : near, side < 0 ? Math.nextUp(near) : near);
    }

    Interval plus(Interval other) {
        return new Interval(sum(low, other.low, -1), sum(high, other.high, 1));
    }

    Interval minus(Interval other) {
        return new Interval(sum(low, -other.high, -1), sum(high, -other.low, 1));
    }

    Interval times(Interval other) {
        double down = Math.min(
                Math.min(product(low, other.low, -1), product(low, other.high, -1)),
                Math.min(product(high, other.low, -1), product(high, other.high, -1)));
        double up = Math.max(
                Math.max(product(low, other.low, 1), product(low, other.high, 1)),
                Math.max(product(high, other.low, 1), product(high, other.high, 1)));
        return new Interval(down, up);
    }

    private static double sum(double a, double b, int side) {
        double sum = a + b;
        double part = sum - a;
        double error = (a - (sum - part)) + (b - part);
        return outward(sum, error, side);
    }

    private static double product(double a, double b, int side) {
        double product = a * b;
        if (a == 0 || b == 0) {
            return 0;
        }
        return Math.abs(product) < TINY
                ? (side < 0 ? Math.nextDown(product) : Math.nextUp(product))
                : outward(product, Math.fma(a, b, -product), side);
    }

    private static double outward(double value, double error, int side) {
        if (side < 0) {
            return error < 0 ? Math.nextDown(value) : value;
        }
        return error > 0 ? Math.nextUp(value) : value;
    }

    double middle() {
        return low + (high - low) / 2;
    }

    double width() {
        return high - low;
    }

    boolean holds(double value) {
        return low <= value && value <= high;
    }

    boolean isInside(Interval other) {
        return low > other.low && high < other.high;
    }

    boolean isWithin(Interval other) {
        return low >= other.low && high <= other.high;
    }

    boolean meets(Interval other) {
        return low <= other.high && high >= other.low;
    }

    /** What two intervals that meet have in common. */
    Interval common(Interval other) {
        return new Interval(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** The narrowest that holds both. */
    Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }
}
