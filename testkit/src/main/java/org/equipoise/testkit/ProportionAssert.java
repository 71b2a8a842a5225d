package org.equipoise.testkit;

import org.assertj.core.api.AbstractAssert;

/** Judges a share of successes by the binomial standard error under the claim. */
public final class ProportionAssert extends AbstractAssert<ProportionAssert, Double> {
    private final long successes;
    private final long trials;

    ProportionAssert(long successes, long trials) {
        super((double) successes / trials, ProportionAssert.class);
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "Successes must lie between 0 and the trials, but are " + successes + " of " + trials + ".");
        }
        this.successes = successes;
        this.trials = trials;
    }

    /**
     * Begins "is within k standard errors of p", where one is {@code sqrt(p (1 - p) / n)}. Claims of 0 and 1 have to be
     * hit exactly.
     *
     * <p>The normal approximation is poor where fewer than about 10 successes or failures are expected; such a claim is
     * refused with the number of trials that it would take.
     *
     * @param k above 0
     */
    public StandardErrors<ProportionAssert> isWithin(double k) {
        StandardErrors.positive(k);
        return new StandardErrors<>(expected -> {
            if (!(expected >= 0 && expected <= 1)) {
                throw new IllegalArgumentException("A probability must lie in [0, 1], but is " + expected + ".");
            }
            double rarer = Math.min(expected, 1 - expected);
            if (rarer > 0 && trials * rarer < 10) {
                throw new IllegalArgumentException("A share of " + expected + " cannot be judged by " + trials
                        + " trials. Maybe take " + (long) Math.ceil(10 / rarer) + " or more.");
            }
            double error = Math.sqrt(expected * (1 - expected) / trials);
            if (!(Math.abs(actual - expected) <= k * error)) {
                failWithMessage(
                        "Expected %s successes in %s trials within %s standard errors of %s, but the share is %s, %s standard errors away (one is %s).",
                        successes, trials, k, expected, actual, Math.abs(actual - expected) / error, error);
            }
            return this;
        });
    }
}
