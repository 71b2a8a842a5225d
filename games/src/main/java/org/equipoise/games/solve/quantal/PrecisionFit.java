package org.equipoise.games.solve.quantal;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How precisely people choose, estimated by maximum likelihood from how often they were seen to take each action.
 *
 * @param lambda the estimate, per unit of payoff
 * @param standardError from the observed information, the negative second derivative of the log-likelihood by lambda; empty at a bound,
 *     and where the branch stands too steep for lambda to measure it
 * @param logLikelihood sum over actions of count times ln probability, at the estimate
 * @param ofRandomPlay the same at lambda 0
 * @param where whether the estimate lies within its bounds
 * @param others lambda at the other local maxima, in the order of the search
 * @param play what is predicted at the estimate
 * @param note one sentence for people
 */
public record PrecisionFit<P>(
        double lambda,
        OptionalDouble standardError,
        double logLikelihood,
        double ofRandomPlay,
        Where where,
        List<Double> others,
        P play,
        String note) {

    /** Where the likelihood is largest. */
    public enum Where {
        /** At a lambda that fits better than those around it. */
        WITHIN,
        /** At lambda 0: people chose at random, or worse than that. */
        RANDOM,
        /** At the largest lambda tried: the larger it is the better it fits. */
        LARGEST,
        /** Everywhere the same: the choices seen say nothing of lambda, as far as was searched. */
        ANYWHERE
    }

    public PrecisionFit {
        others = List.copyOf(others);
    }

    /**
     * Refuses counts that are none.
     *
     * @throws IllegalArgumentException if there are too few or too many, one is negative or not finite, or all are 0
     */
    static void check(double[] counts, int length) {
        if (counts.length != length) {
            throw new IllegalArgumentException("there are " + counts.length + " counts for " + length
                    + " actions. Maybe they are not set by set, in the order of the game.");
        }
        double sum = 0;
        for (int a = 0; a < length; a++) {
            if (!(counts[a] >= 0 && counts[a] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("count " + (a + 1) + " is " + counts[a] + "; it must be 0 or more");
            }
            sum += counts[a];
        }
        if (sum == 0) {
            throw new IllegalArgumentException("nobody was seen to choose: all counts are 0");
        }
    }

    /** A note in words. */
    static String words(Where where, double lambda, List<Double> others, boolean stopped) {
        String found =
                switch (where) {
                    case WITHIN -> "the likelihood is largest at lambda " + lambda;
                    case RANDOM -> "random play fits best: the likelihood falls from lambda 0 on";
                    case LARGEST -> "the likelihood still rises at the largest lambda tried, " + lambda;
                    case ANYWHERE ->
                        "the likelihood does not depend on lambda" + (stopped ? " as far as it was searched" : "");
                };
        return found
                + (others.isEmpty() ? "" : "; it has other local maxima at lambda " + others)
                + (stopped ? "; the search was stopped before its end" : "");
    }
}
