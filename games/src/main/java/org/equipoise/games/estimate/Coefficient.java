package org.equipoise.games.estimate;

import org.equipoise.games.estimate.numeric.Normal;

/**
 * An estimated coefficient.
 *
 * @param utility utility or scale it belongs to, such as {@code u24}
 * @param regressor what it multiplies, such as {@code (Intercept)} or {@code regime2dem}
 * @param estimate the estimate
 * @param standardError its standard error from the inverse of the negative Hessian
 */
public record Coefficient(String utility, String regressor, double estimate, double standardError) {

    /** Such as {@code u24:regime2dem}. */
    public String name() {
        return utility + ":" + regressor;
    }

    /** Estimate over standard error. */
    public double z() {
        return estimate / standardError;
    }

    /** Probability of a z at least as far from 0 if the coefficient were 0. */
    public double p() {
        return 2 * Normal.cdf(-Math.abs(z()));
    }
}
