package org.equipoise.games.estimate.numeric;

import org.equipoise.games.Elementary;

/**
 * The standard normal distribution with its logarithms exact far into the tails, where probabilities themselves underflow.
 *
 * <p>Everything rests on Mills' ratio m(x) = (1 - Phi(x))/phi(x), x at least 0, which is smooth and never small. It satisfies m' = x m - 1,
 * so that its Taylor coefficients about a knot follow by a two-term recurrence; knots lie 1/8 apart up to 10. Beyond, Laplace's continued
 * fraction m = 1/(x + 1/(x + 2/(x + 3/...))) converges fast. Relative error of log Phi below 1e-14, tested against 60-digit arithmetic.
 */
public final class Normal {

    /** Half of ln(2 pi). */
    public static final double HALF_LOG_TWO_PI = 0.91893853320467274178;

    private static final double ROOT_HALF_PI = 1.25331413731550025121;
    private static final int PER_UNIT = 8;
    private static final int LAST_KNOT = 10;
    private static final int ORDER = 12;
    private static final double[][] SERIES = series();

    private Normal() {}

    /** ln Phi(x); finite for every finite x above -1e154, minus infinity beyond. */
    public static double logCdf(double x) {
        if (x < 0) {
            return -0.5 * x * x - HALF_LOG_TWO_PI + Elementary.log(mills(-x));
        }
        return StrictMath.log1p(-upperTail(x));
    }

    /** Phi(x), with full relative precision in the lower tail. */
    public static double cdf(double x) {
        return x < 0 ? upperTail(-x) : 1 - upperTail(x);
    }

    /** phi(x)/Phi(x), the derivative of {@link #logCdf}; near -x far in the lower tail. */
    public static double inverseMills(double x) {
        if (x < 0) {
            return 1 / mills(-x);
        }
        double density = density(x);
        return density / (1 - density * mills(x));
    }

    /** The x of Phi(x) = p, p strictly between 0 and 1. */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException(
                    "a probability strictly between 0 and 1 has a quantile, " + p + " has none");
        }
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        double goal = Elementary.log(p);
        double x = p > 0.02 ? 0 : -Math.sqrt(-2 * goal);
        // ln Phi is concave and increasing: Newton's steps from the left of the root, or from 0, end up rising to it
        for (int i = 0; i < 60; i++) {
            double step = (goal - logCdf(x)) / inverseMills(x);
            x += step;
            if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(x))) {
                break;
            }
        }
        return x;
    }

    private static double density(double x) {
        return Elementary.exp(-0.5 * x * x - HALF_LOG_TWO_PI);
    }

    private static double upperTail(double x) {
        return density(x) * mills(x);
    }

    /** (1 - Phi(x))/phi(x) for x at least 0. */
    static double mills(double x) {
        if (x >= LAST_KNOT) {
            return continuedFraction(x, 30);
        }
        int knot = (int) (x * PER_UNIT + 0.5);
        double h = x - (double) knot / PER_UNIT;
        double[] c = SERIES[knot];
        double sum = c[ORDER];
        for (int k = ORDER - 1; k >= 0; k--) {
            sum = sum * h + c[k];
        }
        return sum;
    }

    private static double[][] series() {
        double[][] series = new double[LAST_KNOT * PER_UNIT + 1][];
        for (int knot = 0; knot < series.length; knot++) {
            double x = (double) knot / PER_UNIT;
            double[] c = new double[ORDER + 1];
            c[0] = x < 1.5 ? fromTheCentre(x) : continuedFraction(x, 400);
            c[1] = x * c[0] - 1;
            for (int k = 1; k < ORDER; k++) {
                c[k + 1] = (x * c[k] + c[k - 1]) / (k + 1);
            }
            series[knot] = c;
        }
        return series;
    }

    /** sqrt(pi/2) e^(x^2/2) - (x + x^3/3 + x^5/15 + ...), good where little cancels. */
    private static double fromTheCentre(double x) {
        double term = x;
        double sum = 0;
        for (int k = 1; k < 60; k++) {
            sum += term;
            term *= x * x / (2 * k + 1);
        }
        return ROOT_HALF_PI * Elementary.exp(0.5 * x * x) - sum;
    }

    private static double continuedFraction(double x, int depth) {
        double tail = x;
        for (int k = depth; k >= 1; k--) {
            tail = x + k / tail;
        }
        return 1 / tail;
    }
}
