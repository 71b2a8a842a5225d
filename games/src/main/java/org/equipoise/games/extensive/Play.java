package org.equipoise.games.extensive;

import java.util.List;
import org.equipoise.games.exact.Exact;

/**
 * A game as arrays of numbers, for those who compute: prefix order makes every pass over the tree a plain loop.
 *
 * <p>Not copied out for each caller: do not write into the arrays. The methods allocate nothing; callers bring the arrays. Behaviour is
 * a flat vector as in {@link Behaviour#flat()}.
 */
public final class Play {

    /** The game. */
    public final Game game;
    /** Number of players. */
    public final int players;
    /** Number of nodes. */
    public final int nodes;
    /** Number of information sets. */
    public final int sets;
    /** Index of the node before; -1 for the root. */
    public final int[] parent;
    /** Information set of a player's node; -1 for chance and ends. */
    public final int[] setOf;
    /** Children of a node in the order of actions. */
    public final int[][] children;
    /** Place in the flat vector of the action that leads to a node; -1 where chance does, and for the root. */
    public final int[] slot;
    /** Probability of the branch of chance that leads to a node; 1 elsewhere. */
    public final double[] luck;
    /** What is paid at a node, by player and node; not what was paid on the way. */
    public final double[][] paid;
    /** Player who moves at a set. */
    public final int[] playerOf;
    /** Where a set begins in the flat vector; one more entry tells its length. */
    public final int[] first;
    /** Nodes of a set. */
    public final int[][] members;

    /** The arrays of a game. */
    public Play(Game game) {
        this.game = game;
        players = game.players().size();
        nodes = game.nodes().size();
        sets = game.sets().size();
        parent = new int[nodes];
        setOf = new int[nodes];
        children = new int[nodes][];
        slot = new int[nodes];
        luck = new double[nodes];
        paid = new double[players][nodes];
        playerOf = game.sets().stream().mapToInt(InformationSet::player).toArray();
        first = Behaviour.firsts(game);
        members = game.sets().stream().map(set -> array(set.nodes())).toArray(int[][]::new);
        double[][] payoffs = game.outcomes().stream()
                .map(outcome ->
                        outcome.payoffs().stream().mapToDouble(Exact::toDouble).toArray())
                .toArray(double[][]::new);
        for (Node node : game.nodes()) {
            int n = node.index();
            parent[n] = node.parent();
            setOf[n] = node.kind() == Node.Kind.MOVE ? node.set() : -1;
            children[n] = array(node.children());
            slot[n] = -1;
            luck[n] = 1;
            if (node.parent() >= 0) {
                Node before = game.nodes().get(node.parent());
                if (before.kind() == Node.Kind.MOVE) {
                    slot[n] = first[before.set()] + node.branch();
                } else {
                    luck[n] = Exact.toDouble(
                            game.lotteries().get(before.set()).probabilities().get(node.branch()));
                }
            }
            for (int player = 0; node.outcome() >= 0 && player < players; player++) {
                paid[player][n] = payoffs[node.outcome()][player];
            }
        }
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Length of the flat vector of a behaviour profile. */
    public int length() {
        return first[sets];
    }

    /** Number of actions at a set. */
    public int actions(int set) {
        return first[set + 1] - first[set];
    }

    /** Probability of the branch that leads to a node. */
    public double step(int node, double[] behaviour) {
        return slot[node] < 0 ? luck[node] : behaviour[slot[node]];
    }

    /** Writes the probability that each node is reached. */
    public void reach(double[] behaviour, double[] reach) {
        reach[0] = 1;
        for (int n = 1; n < nodes; n++) {
            reach[n] = reach[parent[n]] * step(n, behaviour);
        }
    }

    /** Writes the probability that each node is reached if a player does all it can to get there: its own steps count as one. */
    public void reachByOthers(double[] behaviour, int player, double[] reach) {
        reach[0] = 1;
        for (int n = 1; n < nodes; n++) {
            int set = setOf[parent[n]];
            reach[n] = set >= 0 && playerOf[set] == player ? reach[parent[n]] : reach[parent[n]] * step(n, behaviour);
        }
    }

    /** Writes what a player expects from each node on, what is paid there included. */
    public void values(double[] behaviour, int player, double[] value) {
        System.arraycopy(paid[player], 0, value, 0, nodes);
        for (int n = nodes - 1; n > 0; n--) {
            value[parent[n]] += step(n, behaviour) * value[n];
        }
    }
}
