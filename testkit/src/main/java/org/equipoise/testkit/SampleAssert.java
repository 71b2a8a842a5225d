package org.equipoise.testkit;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.api.AbstractAssert;

/**
 * Judges a sample by the greatest distance between its empirical distribution and the one claimed.
 *
 * <p>The bound is that of Dvoretzky, Kiefer and Wolfowitz with the constant of Massart, {@code P(D > e) <= 2 exp(-2 n
 * e^2)}: it holds for every sample size and every distribution, also one with jumps.
 *
 * <p>P. Massart, "The tight constant in the Dvoretzky-Kiefer-Wolfowitz inequality", Annals of Probability 18(3), 1990.
 */
public final class SampleAssert extends AbstractAssert<SampleAssert, double[]> {
    /** The share of right programs that the test accuses wrongly. */
    private static final double FALSE_ALARM = 1e-6;

    SampleAssert(double[] sample) {
        super(sample.clone(), SampleAssert.class);
        if (sample.length == 0) {
            throw new IllegalArgumentException("An empty sample tells nothing.");
        }
    }

    /**
     * Fails when the sample is further from the distribution than one sample in a million would be.
     *
     * @param cdf the probability of a value at or below its argument; never decreasing, in [0, 1]
     */
    public SampleAssert isDrawnFrom(DoubleUnaryOperator cdf) {
        double[] sorted = actual.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double bound = Math.sqrt(StrictMath.log(2 / FALSE_ALARM) / (2 * n));
        double worst = 0;
        double where = sorted[0];
        int start = 0;
        while (start < n) {
            int end = start;
            while (end < n && sorted[end] == sorted[start]) {
                end++;
            }
            if (end == start) {
                throw new IllegalArgumentException("The sample holds NaN.");
            }
            double at = cdf.applyAsDouble(sorted[start]);
            double below = cdf.applyAsDouble(Math.nextDown(sorted[start]));
            double distance = Math.max(Math.abs((double) end / n - at), Math.abs((double) start / n - below));
            if (!(distance <= worst)) {
                worst = distance;
                where = sorted[start];
            }
            start = end;
        }
        if (!(worst <= bound)) {
            failWithMessage(
                    "Expected %s draws from the distribution claimed, but the two are %s apart at %s, where %s is the most that chance explains.",
                    n, worst, where, bound);
        }
        return this;
    }
}
