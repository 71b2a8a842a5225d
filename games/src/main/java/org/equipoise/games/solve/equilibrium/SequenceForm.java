package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Recall;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * The sequence form of a two-player game (von Stengel 1996): what each pair of sequences of the players pays, chance included. It grows
 * with the tree, where the strategic form grows exponentially. A strategic game is the special case of one set for each player.
 *
 * @param plans sequences of the two players
 * @param payoffs for each player, own sequence and other's sequence: what the ends reached by both add to the payoff, times {@code scale}
 * @param scale for each player, the factor above 0 that makes its payoffs integers
 */
record SequenceForm(List<Plans> plans, List<BigInteger[][]> payoffs, List<BigInteger> scale) {

    /**
     * The sequence form of an extensive game.
     *
     * @throws IllegalArgumentException unless there are two players with perfect recall
     */
    static SequenceForm of(Game game) {
        requireTwo(game.players(), "The sequence form");
        Recall.require(game, "the sequence form");
        List<Plans> plans = new ArrayList<>();
        int[][] last = new int[2][game.nodes().size()];
        for (int player = 0; player < 2; player++) {
            plans.add(plans(game, player, last[player]));
        }
        int[] sizes = {plans.get(0).sequences(), plans.get(1).sequences()};
        BigFraction[] luck = luck(game);
        List<BigFraction[][]> sums = List.of(zeros(sizes[0], sizes[1]), zeros(sizes[1], sizes[0]));
        for (Node node : game.nodes()) {
            if (node.outcome() >= 0) {
                for (int player = 0; player < 2; player++) {
                    BigFraction paid =
                            game.outcomes().get(node.outcome()).payoffs().get(player);
                    BigFraction[] row = sums.get(player)[last[player][node.index()]];
                    int other = last[1 - player][node.index()];
                    row[other] = row[other].add(paid.multiply(luck[node.index()]));
                }
            }
        }
        return scaled(plans, sums);
    }

    /**
     * A strategic game, each strategy a sequence of one move.
     *
     * @throws IllegalArgumentException unless there are two players
     */
    static SequenceForm of(StrategicGame game) {
        requireTwo(game.players(), "The search for all equilibria of a two-player game");
        List<Plans> plans = List.of(one(game.size(0)), one(game.size(1)));
        List<BigFraction[][]> sums =
                List.of(zeros(game.size(0) + 1, game.size(1) + 1), zeros(game.size(1) + 1, game.size(0) + 1));
        for (int profile = 0; profile < game.profiles(); profile++) {
            int row = 1 + game.strategy(profile, 0);
            int column = 1 + game.strategy(profile, 1);
            sums.get(0)[row][column] = game.exactPayoff(profile, 0);
            sums.get(1)[column][row] = game.exactPayoff(profile, 1);
        }
        return scaled(plans, sums);
    }

    private static Plans one(int actions) {
        return new Plans(new int[] {0}, new int[] {1, 1 + actions});
    }

    private static void requireTwo(List<String> players, String what) {
        if (players.size() != 2) {
            throw new IllegalArgumentException(what + " needs two players, not " + players.size() + ": " + players
                    + ". Maybe search for mixed equilibria of many players, or trace quantal responses.");
        }
    }

    /** Writes the player's last sequence at each node. */
    private static Plans plans(Game game, int player, int[] last) {
        List<InformationSet> sets = game.setsOf(player);
        int[] before = new int[sets.size()];
        int[] first = new int[sets.size() + 1];
        first[0] = 1;
        for (int h = 0; h < sets.size(); h++) {
            first[h + 1] = first[h] + sets.get(h).actions().size();
        }
        for (Node node : game.nodes()) {
            if (node.parent() >= 0) {
                Node from = game.nodes().get(node.parent());
                last[node.index()] = last[from.index()];
                if (from.kind() == Node.Kind.MOVE && game.sets().get(from.set()).player() == player) {
                    int h = from.set() - sets.get(0).index();
                    last[node.index()] = first[h] + node.branch();
                }
            }
        }
        Arrays.setAll(before, h -> last[sets.get(h).nodes().get(0)]);
        return new Plans(before, first);
    }

    /** Probability that chance does its part in leading to each node. */
    static BigFraction[] luck(Game game) {
        BigFraction[] luck = new BigFraction[game.nodes().size()];
        luck[0] = BigFraction.ONE;
        for (Node node : game.nodes()) {
            if (node.parent() >= 0) {
                Node from = game.nodes().get(node.parent());
                luck[node.index()] = from.kind() == Node.Kind.CHANCE
                        ? luck[from.index()].multiply(
                                game.lotteries().get(from.set()).probabilities().get(node.branch()))
                        : luck[from.index()];
            }
        }
        return luck;
    }

    private static BigFraction[][] zeros(int rows, int columns) {
        BigFraction[][] zeros = new BigFraction[rows][columns];
        for (BigFraction[] row : zeros) {
            Arrays.fill(row, BigFraction.ZERO);
        }
        return zeros;
    }

    private static SequenceForm scaled(List<Plans> plans, List<BigFraction[][]> sums) {
        List<BigInteger[][]> payoffs = new ArrayList<>();
        List<BigInteger> scale = new ArrayList<>();
        for (BigFraction[][] own : sums) {
            BigInteger common = BigInteger.ONE;
            for (BigFraction[] row : own) {
                for (BigFraction value : row) {
                    BigInteger denominator = value.getDenominator();
                    common = common.divide(common.gcd(denominator)).multiply(denominator);
                }
            }
            BigInteger[][] integers = new BigInteger[own.length][own[0].length];
            for (int i = 0; i < own.length; i++) {
                for (int j = 0; j < own[i].length; j++) {
                    integers[i][j] = own[i][j].getNumerator().multiply(common.divide(own[i][j].getDenominator()));
                }
            }
            payoffs.add(integers);
            scale.add(common);
        }
        return new SequenceForm(plans, payoffs, scale);
    }

    /** What each own sequence of a player pays, times {@code scale}, if the other's plan is {@code other} (times any factor). */
    BigInteger[] worth(int player, BigInteger[] other) {
        BigInteger[][] own = payoffs.get(player);
        BigInteger[] worth = new BigInteger[own.length];
        for (int s = 0; s < own.length; s++) {
            worth[s] = BigInteger.ZERO;
            for (int t = 0; t < other.length; t++) {
                if (other[t].signum() != 0 && own[s][t].signum() != 0) {
                    worth[s] = worth[s].add(own[s][t].multiply(other[t]));
                }
            }
        }
        return worth;
    }

    /** What a player expects from two realisation plans, exactly. */
    BigFraction value(int player, List<BigFraction> own, List<BigFraction> other) {
        BigFraction sum = BigFraction.ZERO;
        for (int s = 0; s < own.size(); s++) {
            for (int t = 0; own.get(s).signum() != 0 && t < other.size(); t++) {
                BigInteger pays = payoffs.get(player)[s][t];
                if (pays.signum() != 0 && other.get(t).signum() != 0) {
                    sum = sum.add(own.get(s).multiply(other.get(t)).multiply(pays));
                }
            }
        }
        return sum.divide(scale.get(player));
    }
}
