package org.equipoise.lab.regression;

import java.util.function.DoubleUnaryOperator;
import org.equipoise.lab.result.Interval;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** Intervals, of 95 % where nothing else is said, of a share or a rate from counts of independent trials. */
public final class ShareInterval {

    private static final double TAIL = 0.025;
    private static final int HALVINGS = 200;

    private ShareInterval() {}

    /** Exact interval of a share (Clopper and Pearson 1934): covers at least 95 %. */
    public static Interval exact(int events, int trials) {
        return new Interval(
                events == 0 ? 0 : beta(TAIL, events, trials - events + 1.0),
                events == trials ? 1 : beta(1 - TAIL, events + 1.0, trials - events));
    }

    /** Interval of a share with equal tails of Beta(k + 1/2, n - k + 1/2) (Jeffreys): covers 95 % on average over shares. */
    public static Interval jeffreys(int events, int trials) {
        return new Interval(
                events == 0 ? 0 : beta(TAIL, events + 0.5, trials - events + 0.5),
                events == trials ? 1 : beta(1 - TAIL, events + 0.5, trials - events + 0.5));
    }

    /** Exact interval of a rate, events over exposure, of a Poisson process (Garwood 1936). */
    public static Interval poisson(int events, double exposure) {
        return poisson(events, exposure, TAIL);
    }

    /** The same with a share left out on each side, such as 0.05 for an interval of 90 %. */
    public static Interval poisson(int events, double exposure, double tail) {
        return new Interval(events == 0 ? 0 : gamma(tail, events) / exposure, gamma(1 - tail, events + 1.0) / exposure);
    }

    private static double beta(double share, double a, double b) {
        return solve(x -> Beta.regularizedBeta(x, a, b), share, 1);
    }

    private static double gamma(double share, double shape) {
        double high = 1;
        while (Gamma.regularizedGammaP(shape, high) < share) {
            high *= 2;
        }
        return solve(x -> Gamma.regularizedGammaP(shape, x), share, high);
    }

    /** Where a rising function reaches a value between 0 and a bound. */
    private static double solve(DoubleUnaryOperator rising, double value, double high) {
        double from = 0;
        double to = high;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = 0.5 * (from + to);
            if (rising.applyAsDouble(middle) < value) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return 0.5 * (from + to);
    }
}
