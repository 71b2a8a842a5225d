package org.equipoise.games.group.expected;

/**
 * How P_ij, the probability that i's challenge to j succeeds, follows from the votes v_k(i, j) of all k.
 *
 * @param numerator whose votes stand above the line
 * @param denominator whose votes stand below it
 * @param votes whether votes bend with the voter's risk exponent once that is known
 */
public record Winning(Numerator numerator, Denominator denominator, Votes votes) {

    /** The votes above the line. */
    public enum Numerator {
        /** Sum of the votes for i alone, as the papers print it. */
        VOTES_FOR,
        /** Votes for i less votes for j, no less than 0. A public replication reads it so; then P_ij or P_ji is 0. */
        NET_VOTES
    }

    /** The votes below the line. */
    public enum Denominator {
        /** All votes cast between i and j. With {@link Numerator#VOTES_FOR} P_ij + P_ji = 1. */
        PAIRWISE,
        /** All votes cast in all contests between two actors, either way round. P_ij is small, and P_ij + P_ji below 1. */
        ALL_PAIRS
    }

    /** The votes of k: w_k (D(x_k, x_j)^a - D(x_k, x_i)^a). */
    public enum Votes {
        /** a = 1 in both passes. */
        LINEAR,
        /** a = 1 in the first pass, a = r_k in the second. */
        RISK_EXPONENT
    }
}
