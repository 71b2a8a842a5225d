package org.equipoise.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Agent logit solved backward: at every node the mover takes an option with probability proportional to e^(lambda u), u its expected
 * payoff given that everybody, its later self included, goes on to choose so.
 *
 * <p>McKelvey and Palfrey 1998; on a game of perfect information it is unique. Lambda 0 chooses uniformly, a large lambda the best
 * option, which is a subgame-perfect equilibrium. An option with several ways counts with its inclusive value (1/lambda) ln[(1/n) sum
 * e^(lambda u)], and the ways follow by logit; what it is worth to others, and to the mover's earlier self, is the expectation over the
 * ways.
 */
public final class BackwardLogit {

    private final int players;
    private final double lambda;

    private BackwardLogit(int players, double lambda) {
        this.players = players;
        this.lambda = lambda;
    }

    /**
     * Solves a game.
     *
     * @param lambda precision of choice, at least 0, per unit of payoff
     */
    public static Position solve(GameTree game, double lambda) {
        if (!(lambda >= 0)) {
            throw new IllegalArgumentException("precision of choice cannot be " + lambda);
        }
        return new BackwardLogit(game.players().size(), lambda).solve(game.root());
    }

    /**
     * A node of the solved game.
     *
     * @param node the node
     * @param payoffs what each player expects from here
     * @param moves what can follow
     */
    public record Position(GameTree.Node node, List<Double> payoffs, List<Move> moves) {
        public Position {
            payoffs = List.copyOf(payoffs);
            moves = List.copyOf(moves);
        }

        /** Probability of each outcome from here, by name. */
        public Map<String, Double> outcomes() {
            Map<String, Double> sum = new TreeMap<>();
            add(sum, 1);
            return sum;
        }

        private void add(Map<String, Double> sum, double reached) {
            if (node instanceof GameTree.End end) {
                sum.merge(end.name(), reached, Double::sum);
            }
            for (Move move : moves) {
                for (Way way : move.ways()) {
                    way.next().add(sum, reached * move.probability() * way.probability());
                }
            }
        }

        /** The move of a name; throws {@link IllegalArgumentException} if there is none. */
        public Move move(String name) {
            return moves.stream()
                    .filter(move -> move.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no move '" + name + "' here; there are "
                            + moves.stream().map(Move::name).toList()));
        }
    }

    /**
     * An option of a player, or all of chance.
     *
     * @param name name of the option, {@code chance} for chance
     * @param probability chance that it is taken
     * @param value what it is worth to the player who chooses, by which it is chosen; 0 for chance
     * @param ways how it goes on
     */
    public record Move(String name, double probability, double value, List<Way> ways) {
        public Move {
            ways = List.copyOf(ways);
        }
    }

    /** How a move goes on, with the probability given the move. */
    public record Way(double probability, Position next) {}

    private Position solve(GameTree.Node node) {
        if (node instanceof GameTree.Choice choice) {
            return choose(choice);
        }
        if (node instanceof GameTree.Lottery lottery) {
            List<Way> ways = new ArrayList<>();
            for (GameTree.Branch branch : lottery.branches()) {
                ways.add(new Way(branch.probability(), solve(branch.next())));
            }
            return position(node, List.of(new Move("chance", 1, 0, ways)));
        }
        return new Position(node, ((GameTree.End) node).payoffs(), List.of());
    }

    private Position choose(GameTree.Choice choice) {
        int n = choice.options().size();
        double[] values = new double[n];
        List<List<Way>> ways = new ArrayList<>();
        for (int o = 0; o < n; o++) {
            List<Position> next =
                    choice.options().get(o).ways().stream().map(this::solve).toList();
            double[] inner = new double[next.size()];
            for (int w = 0; w < inner.length; w++) {
                inner[w] = next.get(w).payoffs().get(choice.player());
            }
            values[o] = Logit.probabilities(lambda, inner, inner.length, inner);
            List<Way> list = new ArrayList<>();
            for (int w = 0; w < inner.length; w++) {
                list.add(new Way(inner[w], next.get(w)));
            }
            ways.add(list);
        }
        double[] probabilities = new double[n];
        Logit.probabilities(lambda, values, n, probabilities);
        List<Move> moves = new ArrayList<>();
        for (int o = 0; o < n; o++) {
            moves.add(new Move(choice.options().get(o).name(), probabilities[o], values[o], ways.get(o)));
        }
        return position(choice, moves);
    }

    private Position position(GameTree.Node node, List<Move> moves) {
        List<Double> payoffs = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            double sum = 0;
            for (Move move : moves) {
                for (Way way : move.ways()) {
                    sum += move.probability()
                            * way.probability()
                            * way.next().payoffs().get(player);
                }
            }
            payoffs.add(sum);
        }
        return new Position(node, payoffs, moves);
    }
}
