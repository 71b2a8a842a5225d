package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import org.hipparchus.fraction.BigFraction;

/** The fraction of the smallest denominator within bounds, along the tree of Stern and Brocot. */
final class SimplestFraction {

    private SimplestFraction() {}

    /** The simplest in an interval of finite numbers. */
    static BigFraction in(Interval interval) {
        if (interval.low() <= 0 && interval.high() >= 0) {
            return BigFraction.ZERO;
        }
        return interval.low() > 0
                ? between(new BigFraction(interval.low()), new BigFraction(interval.high()))
                : between(new BigFraction(-interval.high()), new BigFraction(-interval.low()))
                        .negate();
    }

    private static BigFraction between(BigFraction low, BigFraction high) {
        BigInteger floor = low.getNumerator().divide(low.getDenominator());
        BigFraction whole = new BigFraction(floor);
        if (whole.equals(low)) {
            return low;
        }
        BigFraction next = whole.add(1);
        if (next.compareTo(high) <= 0) {
            return next;
        }
        return whole.add(
                between(high.subtract(whole).reciprocal(), low.subtract(whole).reciprocal())
                        .reciprocal());
    }
}
