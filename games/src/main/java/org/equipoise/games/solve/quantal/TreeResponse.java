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
    private final double[] logLuck;
    private final int[][] members;
    private final double[][] end;
    // written by worth(), read by slope()
    private final double[] reached;
    private final double[][] value;
    private final double[][] belief;
    private final double[] onward;

    TreeResponse(Game game) {
        play = new Play(game);
        depth = Refusal.ofRepeatedSets(game);
        last = new int[play.nodes];
        logLuck = new double[play.nodes];
        for (int n = play.nodes - 1; n >= 0; n--) {
            last[n] = Math.max(last[n], n);
            if (n > 0) {
                last[play.parent[n]] = Math.max(last[play.parent[n]], last[n]);
            }
            logLuck[n] = play.luck[n] > 0 ? Elementary.log(play.luck[n]) : 0;
        }
        members = new int[play.sets][];
        belief = new double[play.sets][];
        for (int set = 0; set < play.sets; set++) {
            members[set] = likely(play.members[set]);
            belief[set] = new double[members[set].length];
        }
        end = new double[play.players][play.nodes];
        range = pay(game);
        reached = new double[play.nodes];
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
        for (int n = 1; n < play.nodes; n++) {
            reached[n] = reached[play.parent[n]] + (play.slot[n] < 0 ? logLuck[n] : log[play.slot[n]]);
        }
        for (int set = 0; set < play.sets; set++) {
            believe(set);
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

    private void believe(int set) {
        double likeliest = Double.NEGATIVE_INFINITY;
        for (int n : members[set]) {
            likeliest = Math.max(likeliest, reached[n]);
        }
        double sum = 0;
        for (int m = 0; m < members[set].length; m++) {
            belief[set][m] = Elementary.exp(reached[members[set][m]] - likeliest);
            sum += belief[set][m];
        }
        for (int m = 0; m < members[set].length; m++) {
            belief[set][m] /= sum;
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
                    int node = members[set][m];
                    int child = play.children[node][a];
                    if (belief[set][m] > 0) {
                        byWhatFollows(child, belief[set][m], v, probability, slope[row]);
                    }
                    if (members[set].length > 1) {
                        byBelief(node, belief[set][m] * (v[child] - worth[row]), slope[row]);
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

    private void byBelief(int node, double weight, double[] slope) {
        for (int n = node; n > 0; n = play.parent[n]) {
            if (play.slot[n] >= 0) {
                slope[play.slot[n]] += weight;
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
