package org.equipoise.games.group.expected;

/**
 * What i expects from j if it does not challenge: Q U_sq + (1 - Q) [T U_b + (1 - T) U_w], where U_b and U_w are the utilities of
 * j's drifting to a better or a worse place, measured from a reference point mu.
 *
 * <p>With Q = 1, which Scholz, Calbert and Smith use, nothing else here matters.
 *
 * @param q probability that j stays where it is, in [0, 1]
 * @param drift where T comes from
 * @param t probability that a drifting j comes nearer, in [0, 1]; used by {@link Drift#FIXED}
 * @param sign sign of the term in (1 - Q)
 * @param firstReference mu in the first pass, in which all risk exponents are 1
 * @param secondReference mu in the second pass, which uses the risk exponents
 */
public record NoChallenge(
        double q, Drift drift, double t, Sign sign, Reference firstReference, Reference secondReference) {

    /** Where T comes from. */
    public enum Drift {
        /** The same number for all. */
        FIXED,
        /** 1 if mu is nearer to i than j is, 0 if farther, 1/2 if as near: j is taken to drift to mu. */
        TOWARDS_REFERENCE
    }

    /** The sign of the term in (1 - Q). */
    public enum Sign {
        /** Taken from the challenge's expectation like Q U_sq, as the derivation demands. */
        SUBTRACTED,
        /** Added to it: a slip of a bracket in a public replication. */
        ADDED
    }

    /** The reference point. */
    public enum Reference {
        /** Weighted median of the present positions, as {@link Variant#median()} picks it. */
        MEDIAN,
        /** Weighted mean of the present positions. */
        MEAN
    }

    /**
     * Checks the probabilities.
     *
     * @throws IllegalArgumentException if q or t is not in [0, 1]
     */
    public NoChallenge {
        if (!(q >= 0 && q <= 1 && t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("Q is " + q + " and T is " + t
                    + ", but both are probabilities between 0 and 1. Maybe they are given in per cent.");
        }
    }

    /** Q = 1: whoever is not challenged stays. */
    public static NoChallenge stays() {
        return new NoChallenge(1, Drift.FIXED, 1, Sign.SUBTRACTED, Reference.MEDIAN, Reference.MEDIAN);
    }
}
