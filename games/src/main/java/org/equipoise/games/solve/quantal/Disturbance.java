package org.equipoise.games.solve.quantal;

/**
 * Why players do not always take the best action: what is added to payoffs, and who knows it (Signorino 2003).
 *
 * <p>With agent error each mover sees at its move a disturbance of every action's worth, drawn afresh. With private information each
 * player knows from the start a disturbance of its payoff at every end, which others only know the distribution of.
 */
public sealed interface Disturbance {

    /**
     * Agent error of Gumbel's law: actions with probability proportional to e^(lambda u).
     *
     * @param lambda precision per unit of payoff, at least 0 and finite
     */
    record AgentLogit(double lambda) implements Disturbance {
        public AgentLogit {
            if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "precision of choice cannot be " + lambda + "; it is at least 0 and finite");
            }
        }
    }

    /**
     * Normal agent error: of two actions one with probability Phi((u_1 - u_2)/(scale sqrt 2)).
     *
     * @param scale standard deviation of each action's disturbance, above 0 and finite
     */
    record AgentProbit(double scale) implements Disturbance {
        public AgentProbit {
            check(scale);
        }
    }

    /**
     * Normal private information about payoffs at the ends: of two actions one with probability Phi((u_1 - u_2)/(scale sqrt v)), v the
     * sum over all ends behind either action of the squared probability to get there once it is taken. Each end has a disturbance of its
     * own, even if several share an outcome.
     *
     * @param scale standard deviation of each payoff's disturbance, above 0 and finite
     */
    record PrivateProbit(double scale) implements Disturbance {
        public PrivateProbit {
            check(scale);
        }
    }

    private static void check(double scale) {
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a standard deviation cannot be " + scale + "; it is above 0 and finite");
        }
    }
}
