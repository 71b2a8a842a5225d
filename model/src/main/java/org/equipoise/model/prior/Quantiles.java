package org.equipoise.model.prior;

import org.equipoise.games.Elementary;

/**
 * Quantiles without closed form, by bisection of the cumulative distribution to the last bits.
 *
 * <p>Slow and sure: parameters are drawn once per future. Regularised incomplete beta by its continued fraction (Lentz), gamma by
 * its series; Abramowitz and Stegun 26.5.8 and 6.5.29. The tests compare with Apache Commons Statistics.
 */
final class Quantiles {

    private static final int HALVINGS = 80;
    private static final double TINY = 1e-300;

    private Quantiles() {}

    static double beta(double a, double b, double p) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (betaCumulative(a, b, middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    static double gamma(double shape, double p) {
        double high = shape + 1;
        while (gammaCumulative(shape, high) < p && high < 1e6) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (gammaCumulative(shape, middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** Share of a prior's belief below x, by bisection of its quantile; all priors are increasing. */
    static double cumulative(Prior prior, double x) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (prior.quantile(Math.min(1 - 0x1p-53, Math.max(0x1p-60, middle))) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    static double betaCumulative(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Elementary.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * Elementary.log(x) + b * Elementary.log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b;
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m < 1000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            double step = d * c;
            value *= step;
            if (Math.abs(step - 1) < 1e-16) {
                break;
            }
        }
        return value;
    }

    private static double nonZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }

    static double gammaCumulative(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n < 10_000 && term > sum * 1e-17; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return Math.min(1, sum * Elementary.exp(shape * Elementary.log(x) - x - logGamma(shape)));
    }

    /** ln Gamma(x) for x above 0: Stirling's series after a shift to x of 16 or more; error near 1e-15. */
    static double logGamma(double x) {
        double shift = 0;
        double y = x;
        while (y < 16) {
            shift += Elementary.log(y);
            y += 1;
        }
        double r = 1 / (y * y);
        double series = (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / y;
        return (y - 0.5) * Elementary.log(y) - y + 0.918938533204672741780 + series - shift;
    }
}
