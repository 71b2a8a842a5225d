package org.equipoise.games.solve.quantal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Play;

/**
 * Agent logit on a game of perfect information, compiled for being solved over and over with other payoffs and odds: nothing is allocated
 * after a {@link Sheet} is made. One compiled game may serve many threads, each with a sheet of its own.
 *
 * <pre>{@code
 * CompiledLogit logit = CompiledLogit.of(game);
 * CompiledLogit.Sheet sheet = logit.sheet();
 * sheet.paid[1][node] = -.2;
 * logit.solve(5, sheet);
 * }</pre>
 *
 * <p>A move may be nested within the one before, of the same player: then it counts there with its inclusive value (1/lambda) ln[(1/n)
 * sum e^(lambda u)], so that a way of doing something does not become likelier by being listed more finely (McFadden 1978, with the sum
 * replaced by the mean). What it is worth to others, and to the same player further up, is the expectation as always.
 */
public final class CompiledLogit {

    private final Play play;
    private final boolean[] nested;
    private final List<String> outcomes;
    private final int[] outcomeOf;

    private CompiledLogit(Game game, List<InformationSet> within) {
        Refusal.ofImperfectInformation(game, "solving backward");
        play = new Play(game);
        nested = new boolean[play.nodes];
        for (InformationSet set : within) {
            int node = set.nodes().get(0);
            int before = play.parent[node];
            if (before < 0 || play.setOf[before] < 0 || play.playerOf[play.setOf[before]] != set.player()) {
                throw new IllegalArgumentException(Refusal.name(game, set)
                        + " cannot be nested: it does not follow at once on a move of the same player");
            }
            nested[node] = true;
        }
        List<String> labels = new ArrayList<>();
        outcomeOf = new int[play.nodes];
        Arrays.fill(outcomeOf, -1);
        for (Node node : game.nodes()) {
            if (node.kind() == Node.Kind.END && node.outcome() >= 0) {
                String label = game.outcomes().get(node.outcome()).label();
                if (!labels.contains(label)) {
                    labels.add(label);
                }
                outcomeOf[node.index()] = labels.indexOf(label);
            }
        }
        outcomes = List.copyOf(labels);
    }

    /**
     * Compiles a game.
     *
     * @param nested information sets that count with their inclusive value at the move before
     * @throws IllegalArgumentException if the game has not perfect information, or a nested set does not follow at once on a move of its
     *     player
     */
    public static CompiledLogit of(Game game, InformationSet... nested) {
        return new CompiledLogit(game, List.of(nested));
    }

    /** Labels of the outcomes at the ends, in the order in which they appear, as in {@link Sheet#outcome}. */
    public List<String> outcomes() {
        return outcomes;
    }

    /** A sheet with the payoffs and odds of the game. */
    public Sheet sheet() {
        return new Sheet(play, outcomes.size());
    }

    /** What goes in and what comes out, all of it plain arrays that the caller may read and write. */
    public static final class Sheet {

        /** In: what is paid at a node, by player and node. */
        public final double[][] paid;
        /** In: probability of the branch of chance that leads to a node. */
        public final double[] luck;
        /** Out: probability of each action, flat, by {@link Game#sets()} and action. */
        public final double[] choice;
        /** Out: worth of each action to its mover, nested moves with their inclusive value; flat. */
        public final double[] worth;
        /** Out: what a player expects from a node on, what is paid there included; by player and node. */
        public final double[][] value;
        /** Out: inclusive value of a node to its mover, without what is paid there; 0 where nobody moves. */
        public final double[] inclusive;
        /** Out: probability that a node is reached. */
        public final double[] reach;
        /** Out: probability that the game ends with an outcome, by {@link CompiledLogit#outcomes}. */
        public final double[] outcome;

        private Sheet(Play play, int outcomes) {
            paid = new double[play.players][];
            for (int player = 0; player < play.players; player++) {
                paid[player] = play.paid[player].clone();
            }
            luck = play.luck.clone();
            choice = new double[play.length()];
            worth = new double[play.length()];
            value = new double[play.players][play.nodes];
            inclusive = new double[play.nodes];
            reach = new double[play.nodes];
            outcome = new double[outcomes];
        }
    }

    /**
     * Solves the game on a sheet.
     *
     * @param lambda precision of choice, at least 0 and finite, per unit of payoff
     */
    public void solve(double lambda, Sheet sheet) {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "precision of choice cannot be " + lambda + "; it is at least 0 and finite");
        }
        for (int node = play.nodes - 1; node >= 0; node--) {
            int[] children = play.children[node];
            int set = play.setOf[node];
            if (set >= 0) {
                choose(lambda, node, set, sheet);
            }
            for (int player = 0; player < play.players; player++) {
                double[] value = sheet.value[player];
                double sum = sheet.paid[player][node];
                for (int child : children) {
                    int slot = play.slot[child];
                    sum += (slot < 0 ? sheet.luck[child] : sheet.choice[slot]) * value[child];
                }
                value[node] = sum;
            }
        }
        Arrays.fill(sheet.outcome, 0);
        sheet.reach[0] = 1;
        for (int node = 0; node < play.nodes; node++) {
            if (node > 0) {
                int slot = play.slot[node];
                sheet.reach[node] = sheet.reach[play.parent[node]] * (slot < 0 ? sheet.luck[node] : sheet.choice[slot]);
            }
            if (outcomeOf[node] >= 0) {
                sheet.outcome[outcomeOf[node]] += sheet.reach[node];
            }
        }
    }

    private void choose(double lambda, int node, int set, Sheet sheet) {
        int[] children = play.children[node];
        int player = play.playerOf[set];
        int first = play.first[set];
        double best = Double.NEGATIVE_INFINITY;
        double total = 0;
        for (int a = 0; a < children.length; a++) {
            int child = children[a];
            double worth =
                    nested[child] ? sheet.paid[player][child] + sheet.inclusive[child] : sheet.value[player][child];
            sheet.worth[first + a] = worth;
            best = Math.max(best, worth);
            total += worth;
        }
        double sum = 0;
        for (int a = 0; a < children.length; a++) {
            double worth = sheet.worth[first + a];
            double weight = worth == best ? 1 : Elementary.exp(lambda * (worth - best));
            sheet.choice[first + a] = weight;
            sum += weight;
        }
        for (int a = 0; a < children.length; a++) {
            sheet.choice[first + a] /= sum;
        }
        sheet.inclusive[node] =
                lambda == 0 ? total / children.length : best + Elementary.log(sum / children.length) / lambda;
    }
}
