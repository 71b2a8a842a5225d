package org.equipoise.games.solve.quantal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.games.Elementary;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Play;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Regret;
import org.equipoise.games.solve.Solution;
import org.hipparchus.fraction.BigFraction;

/**
 * Worth of actions in a game tree: each information set is an agent of its own, which believes in its nodes as likely as everybody's
 * play makes them, given that the set is reached (McKelvey and Palfrey 1998).
 *
 * <p>Beliefs are worked out from logarithms, so that they hold where the probability to get there underflows. At a set that is reached
 * only by branches of chance of probability zero, they are the limit as those probabilities go to zero at the same rate: nodes behind
 * the fewest such branches count, one with another as if those branches were equally likely. At a set with one node they do not matter.
 */
final class TreeResponse implements Response<Solution> {

    private final Play play;
    private final double range;
    private final int depth;
    private final int[] last;
    private final int[][] members;
    /** For each node of a set the actions on the way to it that are not on the way to all nodes of the set. */
    private final int[][][] way;
    /** Logarithm of the probability of chance on the way. */
    private final double[][] luckOnWay;

    private final double[][] end;
    // written by worth(), read by slope()
    private final double[][] value;
    private final double[][] belief;
    private final double[] onward;

    TreeResponse(Game game) {
        play = new Play(game);
        depth = Refusal.ofRepeatedSets(game);
        last = new int[play.nodes];
        for (int n = play.nodes - 1; n >= 0; n--) {
            last[n] = Math.max(last[n], n);
            if (n > 0) {
                last[play.parent[n]] = Math.max(last[play.parent[n]], last[n]);
            }
        }
        members = new int[play.sets][];
        belief = new double[play.sets][];
        way = new int[play.sets][][];
        luckOnWay = new double[play.sets][];
        for (int set = 0; set < play.sets; set++) {
            members[set] = likely(play.members[set]);
            belief[set] = new double[members[set].length];
            way[set] = ways(members[set]);
            luckOnWay[set] = Arrays.stream(members[set]).mapToDouble(this::luck).toArray();
        }
        end = new double[play.players][play.nodes];
        range = pay(game);
        value = new double[play.players][play.nodes];
        onward = new double[play.nodes];
    }

    /** The nodes of a set behind the fewest branches of chance of probability zero. */
    private int[] likely(int[] nodes) {
        int[] zeros = Arrays.stream(nodes).map(this::zeros).toArray();
        int fewest = Arrays.stream(zeros).min().orElse(0);
        return Arrays.stream(nodes).filter(n -> zeros(n) == fewest).toArray();
    }

    private int zeros(int node) {
        int zeros = 0;
        for (int n = node; n > 0; n = play.parent[n]) {
            zeros += play.luck[n] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Logarithm of the probability of chance on the way to a node, branches of probability zero left out. */
    private double luck(int node) {
        double sum = 0;
        for (int n = node; n > 0; n = play.parent[n]) {
            sum += play.luck[n] > 0 && play.luck[n] < 1 ? Elementary.log(play.luck[n]) : 0;
        }
        return sum;
    }

    /**
     * The actions on the way to each node but for those on the way to all: what is common cancels, and where it is very unlikely its
     * logarithm would drown the rest.
     */
    private int[][] ways(int[] nodes) {
        int[] passed = new int[play.length()];
        for (int node : nodes) {
            for (int n = node; n > 0; n = play.parent[n]) {
                if (play.slot[n] >= 0) {
                    passed[play.slot[n]]++;
                }
            }
        }
        int[][] ways = new int[nodes.length][];
        for (int m = 0; m < nodes.length; m++) {
            ways[m] = IntStream.iterate(nodes[m], n -> n > 0, n -> play.parent[n])
                    .map(n -> play.slot[n])
                    .filter(slot -> slot >= 0 && passed[slot] < nodes.length)
                    .toArray();
        }
        return ways;
    }

    /** Writes the payoffs of whole plays at their ends, shifted and scaled exactly, so that constants leave no trace. */
    private double pay(Game game) {
        List<List<BigFraction>> totals = new ArrayList<>();
        BigFraction widest = BigFraction.ZERO;
        for (int player = 0; player < play.players; player++) {
            List<BigFraction> total = totals(game, player);
            totals.add(total);
            List<BigFraction> paid = ends().mapToObj(total::get).toList();
            BigFraction width = Collections.max(paid).subtract(Collections.min(paid));
            widest = width.compareTo(widest) > 0 ? width : widest;
        }
        BigFraction unit = widest.signum() == 0 ? BigFraction.ONE : widest;
        for (int player = 0; player < play.players; player++) {
            List<BigFraction> total = totals.get(player);
            List<BigFraction> paid = ends().mapToObj(total::get).toList();
            BigFraction middle =
                    Collections.max(paid).add(Collections.min(paid)).divide(2);
            double[] to = end[player];
            ends().forEach(n ->
                    to[n] = Exact.toDouble(total.get(n).subtract(middle).divide(unit)));
        }
        return Exact.toDouble(unit);
    }

    private IntStream ends() {
        return IntStream.range(0, play.nodes).filter(n -> play.children[n].length == 0);
    }

    /** What a player has been paid when each node is reached. */
    private static List<BigFraction> totals(Game game, int player) {
        List<BigFraction> totals = new ArrayList<>();
        for (Node node : game.nodes()) {
            BigFraction before = node.parent() < 0 ? BigFraction.ZERO : totals.get(node.parent());
            totals.add(
                    node.outcome() < 0
                            ? before
                            : before.add(game.outcomes()
                                    .get(node.outcome())
                                    .payoffs()
                                    .get(player)));
        }
        return totals;
    }

    @Override
    public int[] first() {
        return play.first;
    }

    @Override
    public double range() {
        return range;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public void worth(double[] log, double[] probability, double[] worth) {
        for (int set = 0; set < play.sets; set++) {
            believe(set, log);
        }
        for (int player = 0; player < play.players; player++) {
            double[] v = value[player];
            System.arraycopy(end[player], 0, v, 0, play.nodes);
            for (int n = play.nodes - 1; n > 0; n--) {
                v[play.parent[n]] += play.step(n, probability) * v[n];
            }
        }
        for (int set = 0; set < play.sets; set++) {
            double[] v = value[play.playerOf[set]];
            for (int a = 0; a < play.actions(set); a++) {
                double sum = 0;
                for (int m = 0; m < members[set].length; m++) {
                    sum += belief[set][m] * v[play.children[members[set][m]][a]];
                }
                worth[play.first[set] + a] = sum;
            }
        }
    }

    private void believe(int set, double[] log) {
        double[] reached = belief[set];
        double likeliest = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < reached.length; m++) {
            reached[m] = luckOnWay[set][m];
            for (int slot : way[set][m]) {
                reached[m] += log[slot];
            }
            likeliest = Math.max(likeliest, reached[m]);
        }
        double sum = 0;
        for (int m = 0; m < reached.length; m++) {
            reached[m] = Elementary.exp(reached[m] - likeliest);
            sum += reached[m];
        }
        for (int m = 0; m < reached.length; m++) {
            reached[m] /= sum;
        }
    }

    @Override
    public void slope(double[] log, double[] probability, double[] worth, double[][] slope) {
        for (int set = 0; set < play.sets; set++) {
            double[] v = value[play.playerOf[set]];
            for (int a = 0; a < play.actions(set); a++) {
                int row = play.first[set] + a;
                Arrays.fill(slope[row], 0);
                for (int m = 0; m < members[set].length; m++) {
                    int child = play.children[members[set][m]][a];
                    if (belief[set][m] > 0) {
                        byWhatFollows(child, belief[set][m], v, probability, slope[row]);
                    }
                    double weight = belief[set][m] * (v[child] - worth[row]);
                    for (int slot : way[set][m]) {
                        slope[row][slot] += weight;
                    }
                }
            }
        }
    }

    private void byWhatFollows(int child, double weight, double[] v, double[] probability, double[] slope) {
        onward[child] = weight;
        for (int n = child + 1; n <= last[child]; n++) {
            onward[n] = onward[play.parent[n]] * play.step(n, probability);
            if (play.slot[n] >= 0) {
                slope[play.slot[n]] += onward[n] * v[n];
            }
        }
    }

    @Override
    public Solution solution(double[] probability, double tolerance, boolean complete, String note) {
        return Regret.certify(
                Behaviour.of(play.game, probability),
                tolerance,
                Certificate.Isolation.UNKNOWN,
                complete ? Certificate.Search.ONE_OF_MORE : Certificate.Search.PARTIAL,
                note);
    }
}
