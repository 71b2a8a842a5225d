package org.equipoise.games.solve.quantal;

import org.equipoise.games.solve.MixedSolution;
import org.equipoise.games.solve.Solution;

/**
 * A logit equilibrium: everybody takes each action with probability proportional to e^(lambda u), u its worth given what all do.
 *
 * @param <S> {@link Solution} of an extensive game or {@link MixedSolution} of a strategic one
 */
public final class QuantalPoint<S> {

    private static final double TOLERANCE = 1e-6;

    private final Response<S> response;
    private final double lambda;
    private final double arclength;
    private final boolean rising;
    private final double[] probability;
    private final double misfit;
    private final double regret;
    private final boolean complete;

    QuantalPoint(Response<S> response, LogitSystem system, Spot spot, double lambda, boolean rising) {
        this.response = response;
        system.at(spot.z);
        this.lambda = lambda;
        arclength = spot.arclength;
        this.rising = rising;
        probability = system.probability.clone();
        misfit = system.misfit(spot.t());
        regret = system.regret() * response.range();
        complete = true;
    }

    private QuantalPoint(QuantalPoint<S> other, boolean complete) {
        response = other.response;
        lambda = other.lambda;
        arclength = other.arclength;
        rising = other.rising;
        probability = other.probability;
        misfit = other.misfit;
        regret = other.regret;
        this.complete = complete;
    }

    /** The same point, of a trace that did not come to the end it was asked for. */
    QuantalPoint<S> partial() {
        return new QuantalPoint<>(this, false);
    }

    /** Precision of choice, per unit of payoff. */
    public double lambda() {
        return lambda;
    }

    /**
     * Length of the branch from the centroid to here, measured step by step in logarithms of all probabilities and in lambda times the
     * widest range of a player's payoffs.
     */
    public double arclength() {
        return arclength;
    }

    /** Whether lambda grows here as one goes on along the branch; false where it has turned back. */
    public boolean rising() {
        return rising;
    }

    /** Probabilities of all actions, set by set or player by player; a copy. */
    public double[] probabilities() {
        return probability.clone();
    }

    /** Residual: the largest difference between a probability and the logit response to all of them. */
    public double misfit() {
        return misfit;
    }

    /** The most that a change at one set would add, given that it is reached, even if nobody is likely to get there. */
    public double regret() {
        return regret;
    }

    /** The profile with what the players expect and how far it is from an equilibrium without errors, to a millionth of the payoffs. */
    public S solution() {
        return solution(TOLERANCE * response.range());
    }

    /** The same, where regrets up to a tolerance count as none. */
    public S solution(double tolerance) {
        return response.solution(
                probability,
                tolerance,
                complete,
                "logit equilibrium at lambda " + lambda + " on the principal branch, residual " + misfit);
    }

    @Override
    public String toString() {
        return "lambda " + lambda + ": " + java.util.Arrays.toString(probability);
    }
}
