package org.equipoise.games.solve.quantal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.equipoise.games.Logit;
import org.equipoise.games.estimate.numeric.Normal;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Play;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Regret;
import org.equipoise.games.solve.Solution;

/**
 * A game of perfect information solved node by node from its ends: at every node the mover takes an action the likelier the more it is
 * worth, given that everybody, its later self included, goes on to choose so. There is exactly one such profile.
 *
 * <p>Agent logit: McKelvey and Palfrey 1998; agent probit and private information: Signorino 1999, 2003. Immutable.
 */
public final class BackwardQuantal {

    private static final double ROOT_TWO = StrictMath.sqrt(2);

    private final Play play;
    private final Disturbance disturbance;
    private final double[] behaviour;
    private final double[][] value;
    private final double[] reach;

    private BackwardQuantal(Play play, Disturbance disturbance) {
        this.play = play;
        this.disturbance = disturbance;
        behaviour = new double[play.length()];
        value = new double[play.players][play.nodes];
        reach = new double[play.nodes];
        for (int n = play.nodes - 1; n >= 0; n--) {
            if (play.setOf[n] >= 0) {
                choose(n);
            }
            for (int player = 0; player < play.players; player++) {
                double sum = play.paid[player][n];
                for (int child : play.children[n]) {
                    sum += play.step(child, behaviour) * value[player][child];
                }
                value[player][n] = sum;
            }
        }
        play.reach(behaviour, reach);
    }

    /**
     * Solves a game.
     *
     * @throws IllegalArgumentException if the game has not perfect information, a probit set more than two actions, or a player with
     *     private information more than one move in a play
     */
    public static BackwardQuantal solve(Game game, Disturbance disturbance) {
        Refusal.ofImperfectInformation(game, "solving backward");
        if (disturbance instanceof Disturbance.AgentProbit) {
            Refusal.ofManyActions(game, "agent probit");
        } else if (disturbance instanceof Disturbance.PrivateProbit) {
            Refusal.ofManyActions(game, "private information");
            Refusal.ofSecondMoves(game, "private information");
        }
        return new BackwardQuantal(new Play(game), disturbance);
    }

    private void choose(int node) {
        int set = play.setOf[node];
        int[] children = play.children[node];
        double[] worth = new double[children.length];
        for (int a = 0; a < worth.length; a++) {
            worth[a] = value[play.playerOf[set]][children[a]];
        }
        if (disturbance instanceof Disturbance.AgentLogit logit) {
            Logit.probabilities(logit.lambda(), worth, worth.length, worth);
        } else if (worth.length == 1) {
            worth[0] = 1;
        } else {
            double spread = disturbance instanceof Disturbance.AgentProbit probit
                    ? probit.scale() * ROOT_TWO
                    : ((Disturbance.PrivateProbit) disturbance).scale()
                            * Math.sqrt(concentration(children[0]) + concentration(children[1]));
            double z = (worth[0] - worth[1]) / spread;
            worth[0] = Normal.cdf(z);
            worth[1] = Normal.cdf(-z);
        }
        System.arraycopy(worth, 0, behaviour, play.first[set], worth.length);
    }

    /** Sum over the ends behind a node of the squared probability to get there from it. */
    private double concentration(int node) {
        if (play.children[node].length == 0) {
            return 1;
        }
        double sum = 0;
        for (int child : play.children[node]) {
            double step = play.step(child, behaviour);
            sum += step * step * concentration(child);
        }
        return sum;
    }

    /** The game. */
    public Game game() {
        return play.game;
    }

    /** How everybody plays. */
    public Behaviour behaviour() {
        return Behaviour.of(play.game, behaviour);
    }

    /** Probability of an action by names. */
    public double probability(String player, String set, String action) {
        return behaviour().probability(player, set, action);
    }

    /** What a player expects from a node on, what is paid there included; by their indices. */
    public double value(int node, int player) {
        return value[player][node];
    }

    /** Probability that a node is reached, by its index. */
    public double reach(int node) {
        return reach[node];
    }

    /** Probability that the game ends with each outcome, by its label, in the order in which they appear. */
    public Map<String, Double> outcomes() {
        Map<String, Double> sum = new LinkedHashMap<>();
        for (Node node : play.game.nodes()) {
            if (node.kind() == Node.Kind.END && node.outcome() >= 0) {
                sum.merge(play.game.outcomes().get(node.outcome()).label(), reach[node.index()], Double::sum);
            }
        }
        return sum;
    }

    /** The profile with what the players expect and how far it is from an equilibrium without errors, to a tolerance. */
    public Solution solution(double tolerance) {
        return Regret.certify(
                behaviour(),
                tolerance,
                Certificate.Isolation.UNKNOWN,
                Certificate.Search.COMPLETE,
                "the only equilibrium with " + disturbance);
    }
}
