package org.equipoise.testkit;

import org.assertj.core.api.AbstractAssert;

/** Judges the mean of a sample by its standard error, which it takes from the sample itself. */
public final class MeanAssert extends AbstractAssert<MeanAssert, double[]> {

    MeanAssert(double[] sample) {
        super(sample.clone(), MeanAssert.class);
        if (sample.length < 2) {
            throw new IllegalArgumentException(
                    "A standard error needs at least 2 draws, but there are " + sample.length + ".");
        }
    }

    /**
     * Begins "is within k standard errors of x". A sample without spread has to hit x exactly.
     *
     * @param k above 0; 4 gives a false alarm about once in 16,000 seeds
     */
    public StandardErrors<MeanAssert> isWithin(double k) {
        StandardErrors.positive(k);
        return new StandardErrors<>(expected -> {
            double mean = mean();
            double error = standardError(mean);
            if (!(Math.abs(mean - expected) <= k * error)) {
                failWithMessage(
                        "Expected the mean of %s draws within %s standard errors of %s, but it is %s, %s standard errors away (one is %s).",
                        actual.length, k, expected, mean, Math.abs(mean - expected) / error, error);
            }
            return this;
        });
    }

    private double mean() {
        double sum = 0;
        for (double value : actual) {
            sum += value;
        }
        return sum / actual.length;
    }

    private double standardError(double mean) {
        double squares = 0;
        for (double value : actual) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (actual.length - 1) / actual.length);
    }
}
