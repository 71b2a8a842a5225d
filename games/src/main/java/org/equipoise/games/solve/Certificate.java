package org.equipoise.games.solve;

import java.util.List;
import java.util.Optional;

/**
 * How good a solution is, computed from the profile itself and not by the method that found it.
 *
 * @param regrets for each player, what the best other strategy would add to its payoff; empty where that could not be worked out,
 *     which happens only with imperfect recall, where strategies are very many or a play can pass an information set twice
 * @param agentRegret the most that a single change at one reached information set would add, given that the set is reached
 * @param standing what the regrets make of it, at the tolerance
 * @param tolerance regrets up to this count as none
 * @param isolation whether other solutions lie arbitrarily near, where that is known
 * @param search how far the search got
 * @param note one sentence for people; may be empty
 */
public record Certificate(
        Optional<List<Double>> regrets,
        double agentRegret,
        Standing standing,
        double tolerance,
        Isolation isolation,
        Search search,
        String note) {

    /** What a profile is. */
    public enum Standing {
        /** No player gains by any other strategy. */
        NASH,
        /** No single change at one information set helps, but changes at several do. */
        AGENT_NASH_ONLY,
        /** Somebody gains by a change: a quantal response, or a search that was stopped. */
        NOT_NASH,
        /** No single change helps; whether several do could not be worked out. */
        AGENT_NASH_AT_LEAST
    }

    /** Whether a solution stands alone. */
    public enum Isolation {
        /** No other solution is near. */
        ISOLATED,
        /** It belongs to a continuum of solutions. */
        CONTINUUM,
        /** Not known. */
        UNKNOWN
    }

    /** How far a search got. */
    public enum Search {
        /** It found all there is to find. */
        COMPLETE,
        /** It found what it was asked for, and there may be more. */
        ONE_OF_MORE,
        /** It was stopped, or could not go on; the note says where. */
        PARTIAL
    }

    public Certificate {
        regrets = regrets.map(List::copyOf);
    }

    /** The largest regret of a player; empty where unknown. */
    public Optional<Double> maximumRegret() {
        return regrets.map(list -> list.stream().reduce(0.0, Math::max));
    }
}
