package org.equipoise.games.group.expected;

/**
 * How offers are seen and chosen.
 *
 * @param perspective whose risk exponent values an offer
 * @param selection which offer an actor takes when it has several
 * @param capitulation whether an actor gives in that would lose more than the challenger would gain
 */
public record Exchange(Perspective perspective, Selection selection, boolean capitulation) {

    /** Whose risk exponent values the challenge of i to j and that of j to i. */
    public enum Perspective {
        /** Each its own challenge with its own exponent. */
        EACH_ITS_OWN,
        /** The receiver of the offer values both with its exponent. */
        RECEIVER
    }

    /** Which offer is taken. Ties go to the initiator that gains most, then to the order of the actors. */
    public enum Selection {
        /** The one that asks for the smallest move, as the papers say. */
        SMALLEST_MOVE,
        /** Confrontations before compromises before capitulations; among these the smallest move. */
        BY_KIND,
        /**
         * As {@link #BY_KIND}, but among compromises the one whose point (|E_ij| x_i + |E_ji| x_j) / (|E_ij| + |E_ji|) is lowest on
         * the scale. The program of Scholz, Calbert and Smith is reported to do so. It is no longer the same when the scale is turned
         * round.
         */
        BY_KIND_LOWEST_COMPROMISE,
        /**
         * The challenge from which its initiator gains most. If it would be beaten off, nothing else is taken.
         */
        STRONGEST_CHALLENGE
    }
}
