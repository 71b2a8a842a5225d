package org.equipoise.games.group.spatial;

/**
 * How likely a coalition of strength s beats one of strength t: P = s^nu / (s^nu + t^nu), 1/2 when neither has any strength.
 *
 * <p>KTAB, kmodel, {@code Model::vProb}, and its paper "Markov Voting with Incentives in KTAB" (Wise), equation 2. KTAB keeps odds off 0
 * and 1 by small constants (1e-8 in a coalition, 1e-6 in its binary model); here they are exact.
 */
public enum VictoryModel {
    /** nu = 1: the odds are as the strengths. */
    LINEAR,
    /** nu = 2. */
    SQUARE,
    /** nu = 4. */
    QUARTIC,
    /** nu = 8. */
    OCTIC,
    /** Certain with an advantage of a tenth or more, rising in a straight line of s / (s + t) between; KTAB's "binary". */
    TENTH,
    /** Certain with any advantage above a relative 1e-12, as in a formal vote. */
    MAJORITY;

    /**
     * Probability that the first side wins.
     *
     * @param strength s, at least 0
     * @param opposed t, at least 0
     */
    public double probability(double strength, double opposed) {
        double larger = Math.max(strength, opposed);
        if (!(larger > 0)) {
            return 0.5;
        }
        // in units of the larger, powers neither overflow nor vanish together
        double s = strength / larger;
        double t = opposed / larger;
        return switch (this) {
            case LINEAR -> odds(s, t);
            case SQUARE -> odds(s * s, t * t);
            case QUARTIC -> odds(s * s * s * s, t * t * t * t);
            case OCTIC -> odds(eighth(s), eighth(t));
            case TENTH -> Math.max(0, Math.min(1, (2.1 * odds(s, t) - 1) / 0.1));
            case MAJORITY -> Math.abs(s - t) <= 1e-12 ? 0.5 : s > t ? 1 : 0;
        };
    }

    private static double eighth(double s) {
        double fourth = s * s * s * s;
        return fourth * fourth;
    }

    private static double odds(double s, double t) {
        return s / (s + t);
    }
}
