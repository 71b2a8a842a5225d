package org.equipoise.games.solve.quantal;

import org.equipoise.games.solve.Solution;

/**
 * What every action is worth to who takes it, as a function of how likely all actions are: all that a quantal response equilibrium
 * needs to know of a game.
 *
 * <p>Actions stand in a flat vector, decision by decision. Payoffs are shifted and scaled so that the widest range of a player's
 * payoffs is 1: adding a constant to payoffs changes no bit, and multiplying them only changes {@link #range}.
 *
 * @param <S> what a solution of the game is: {@link Solution} or a like record
 */
interface Response<S> {

    /** Where each decision begins in the flat vector; one more entry tells its length. */
    int[] first();

    /** The widest range of a player's payoffs, by which they are divided; 1 if nobody's payoffs vary. */
    double range();

    /** Largest number of decisions that one player takes in one play. */
    int depth();

    /**
     * Writes what each action is worth, given that its decision is reached.
     *
     * @param log logarithm of each action's probability
     * @param probability the same as a probability, which may have underflowed to 0
     * @param worth where to write
     */
    void worth(double[] log, double[] probability, double[] worth);

    /**
     * Writes the derivative of each action's worth by the logarithm of each action's probability, all logarithms moving freely.
     * Probabilities are those of the last call of {@link #worth}.
     */
    void slope(double[] log, double[] probability, double[] worth, double[][] slope);

    /** The solution that plays the probabilities, with its certificate. */
    S solution(double[] probability, double tolerance, boolean complete, String note);
}
