package org.equipoise.games.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Outcome;
import org.equipoise.games.extensive.Play;
import org.hipparchus.fraction.BigFraction;

/**
 * Subgame-perfect play of a game of perfect information, node by node from its ends (Zermelo 1913, Selten 1965), in exact numbers.
 *
 * <p>Where several actions are equally good the first one is played; such ties are reported, and all pure equilibria are counted, since
 * another choice at one node may change what is best before it.
 */
public final class BackwardInduction {

    /** Equilibria of a subgame are told apart by what they pay; more different payoffs than this are not counted on. */
    private static final int MOST_PAYOFFS = 2_000;

    private static final double TOLERANCE = 1e-9;

    private final Game game;
    private final int players;
    private final List<List<BigFraction>> values;
    private final int[] chosen;
    private final List<List<Integer>> best;

    private BackwardInduction(Game game) {
        this.game = game;
        players = game.players().size();
        values = new ArrayList<>(
                game.nodes().stream().map(n -> List.<BigFraction>of()).toList());
        chosen = new int[game.sets().size()];
        best = new ArrayList<>(game.sets().stream().map(s -> List.<Integer>of()).toList());
        for (int n = game.nodes().size() - 1; n >= 0; n--) {
            visit(game.nodes().get(n));
        }
    }

    /**
     * A solution and how many there are.
     *
     * @param solution the equilibrium that plays the first of equally good actions
     * @param equilibria number of pure subgame-perfect equilibria; empty if there are too many kinds to count
     * @param ties where that equilibrium could as well play otherwise
     */
    public record Result(Solution solution, Optional<BigInteger> equilibria, List<Tie> ties) {
        public Result {
            ties = List.copyOf(ties);
        }
    }

    /**
     * Equally good actions.
     *
     * @param player name of the mover
     * @param set the information set
     * @param actions indices of the best actions, two at least, the played one first
     */
    public record Tie(String player, InformationSet set, List<Integer> actions) {
        public Tie {
            actions = List.copyOf(actions);
        }

        @Override
        public String toString() {
            return player + " at '" + set.label() + "' (set " + set.number() + "): "
                    + actions.stream().map(set.actions()::get).toList();
        }
    }

    /**
     * Solves a game.
     *
     * @throws IllegalArgumentException if some player does not know all that happened
     */
    public static Result solve(Game game) {
        for (InformationSet set : game.sets()) {
            if (set.nodes().size() > 1) {
                throw new IllegalArgumentException("backward induction needs perfect information, but information set "
                        + set.number() + " '" + set.label() + "' of "
                        + game.players().get(set.player()) + " has "
                        + set.nodes().size() + " nodes. Maybe a search over strategies or the sequence form will do.");
            }
        }
        return new BackwardInduction(game).result();
    }

    private void visit(Node node) {
        List<BigFraction> onward = zeros();
        if (node.kind() == Node.Kind.CHANCE) {
            for (int b = 0; b < node.children().size(); b++) {
                onward = add(onward, values.get(node.children().get(b)), probability(node, b));
            }
        } else if (node.kind() == Node.Kind.MOVE) {
            int player = game.sets().get(node.set()).player();
            BigFraction most = node.children().stream()
                    .map(child -> values.get(child).get(player))
                    .max(BigFraction::compareTo)
                    .orElseThrow();
            List<Integer> actions = new ArrayList<>();
            for (int a = 0; a < node.children().size(); a++) {
                if (values.get(node.children().get(a)).get(player).equals(most)) {
                    actions.add(a);
                }
            }
            best.set(node.set(), actions);
            chosen[node.set()] = actions.get(0);
            onward = values.get(node.children().get(actions.get(0)));
        }
        values.set(node.index(), add(onward, paid(node), BigFraction.ONE));
    }

    private List<BigFraction> zeros() {
        return new ArrayList<>(Collections.nCopies(players, BigFraction.ZERO));
    }

    private List<BigFraction> paid(Node node) {
        return node.outcome() < 0
                ? zeros()
                : game.outcomes().get(node.outcome()).payoffs();
    }

    private BigFraction probability(Node node, int branch) {
        return game.lotteries().get(node.set()).probabilities().get(branch);
    }

    private static List<BigFraction> add(List<BigFraction> to, List<BigFraction> what, BigFraction times) {
        List<BigFraction> sum = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            sum.add(to.get(i).add(what.get(i).multiply(times)));
        }
        return sum;
    }

    private Result result() {
        List<Tie> ties = new ArrayList<>();
        for (InformationSet set : game.sets()) {
            List<Integer> actions = best.get(set.index());
            if (actions.size() > 1) {
                ties.add(new Tie(game.players().get(set.player()), set, actions));
            }
        }
        Optional<BigInteger> count = count();
        boolean only = ties.isEmpty();
        String note = only
                ? "the only subgame-perfect equilibrium"
                : "one of " + count.map(BigInteger::toString).orElse("very many")
                        + " pure subgame-perfect equilibria; the first of equally good actions is played: " + ties;
        Solution solution = Regret.certify(
                Behaviour.pure(game, chosen),
                tolerance(),
                isolation(only),
                only ? Certificate.Search.COMPLETE : Certificate.Search.ONE_OF_MORE,
                note);
        return new Result(solution, count, ties);
    }

    /** Off the path an only subgame-perfect equilibrium may have others near that are Nash, but not subgame-perfect. */
    private Certificate.Isolation isolation(boolean only) {
        if (!only) {
            // what comes before a first tie is strictly best, and stays so if a little of the other action is mixed in
            return Certificate.Isolation.CONTINUUM;
        }
        Play play = new Play(game);
        double[] reach = new double[play.nodes];
        play.reach(Behaviour.pure(game, chosen).flat(), reach);
        boolean everywhere =
                game.sets().stream().allMatch(set -> reach[set.nodes().get(0)] > 0);
        return everywhere ? Certificate.Isolation.ISOLATED : Certificate.Isolation.UNKNOWN;
    }

    /** Payoffs are certified as doubles, whose rounding grows with them. */
    private double tolerance() {
        double largest = 1;
        for (Outcome outcome : game.outcomes()) {
            for (BigFraction payoff : outcome.payoffs()) {
                largest = Math.max(largest, Math.abs(Exact.toDouble(payoff)));
            }
        }
        return TOLERANCE * largest;
    }

    /** Counts pure equilibria subgame by subgame, keeping apart what they pay. */
    private Optional<BigInteger> count() {
        List<Map<List<BigFraction>, BigInteger>> counts =
                new ArrayList<>(Collections.nCopies(game.nodes().size(), Map.of()));
        for (int n = game.nodes().size() - 1; n >= 0; n--) {
            Node node = game.nodes().get(n);
            Map<List<BigFraction>, BigInteger> onward = node.kind() == Node.Kind.END
                    ? Map.of(zeros(), BigInteger.ONE)
                    : node.kind() == Node.Kind.MOVE ? choices(node, counts) : mixtures(node, counts);
            if (onward.isEmpty()) {
                return Optional.empty();
            }
            Map<List<BigFraction>, BigInteger> here = new LinkedHashMap<>();
            onward.forEach((value, many) -> here.put(add(value, paid(node), BigFraction.ONE), many));
            counts.set(n, here);
            node.children().forEach(child -> counts.set(child, Map.of()));
        }
        return Optional.of(counts.get(0).values().stream().reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** An equilibrium of one branch is gone into in as many ways as the other branches have equilibria that are no better for the mover. */
    private Map<List<BigFraction>, BigInteger> choices(Node node, List<Map<List<BigFraction>, BigInteger>> counts) {
        int player = game.sets().get(node.set()).player();
        List<NavigableMap<BigFraction, BigInteger>> upTo = node.children().stream()
                .map(child -> upTo(counts.get(child), player))
                .toList();
        Map<List<BigFraction>, BigInteger> sum = new LinkedHashMap<>();
        for (int child : node.children()) {
            for (Map.Entry<List<BigFraction>, BigInteger> one :
                    counts.get(child).entrySet()) {
                BigInteger ways = one.getValue();
                for (int other = 0; other < upTo.size(); other++) {
                    if (node.children().get(other) != child) {
                        Map.Entry<BigFraction, BigInteger> worse =
                                upTo.get(other).floorEntry(one.getKey().get(player));
                        ways = worse == null ? BigInteger.ZERO : ways.multiply(worse.getValue());
                    }
                }
                if (ways.signum() > 0) {
                    sum.merge(one.getKey(), ways, BigInteger::add);
                }
                if (sum.size() > MOST_PAYOFFS) {
                    return Map.of();
                }
            }
        }
        return sum;
    }

    /** How many equilibria pay a player at most so much. */
    private static NavigableMap<BigFraction, BigInteger> upTo(Map<List<BigFraction>, BigInteger> counts, int player) {
        NavigableMap<BigFraction, BigInteger> upTo = new TreeMap<>();
        counts.forEach((value, many) -> upTo.merge(value.get(player), many, BigInteger::add));
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<BigFraction, BigInteger> entry : upTo.entrySet()) {
            sum = sum.add(entry.getValue());
            entry.setValue(sum);
        }
        return upTo;
    }

    /** Every combination of equilibria of the branches of chance; empty if there are too many kinds. */
    private Map<List<BigFraction>, BigInteger> mixtures(Node node, List<Map<List<BigFraction>, BigInteger>> counts) {
        Map<List<BigFraction>, BigInteger> sum = Map.of(zeros(), BigInteger.ONE);
        for (int b = 0; b < node.children().size(); b++) {
            BigFraction probability = probability(node, b);
            Map<List<BigFraction>, BigInteger> next = new LinkedHashMap<>();
            Map<List<BigFraction>, BigInteger> branch =
                    counts.get(node.children().get(b));
            if ((double) sum.size() * branch.size() > 100.0 * MOST_PAYOFFS) {
                return Map.of();
            }
            for (Map.Entry<List<BigFraction>, BigInteger> before : sum.entrySet()) {
                branch.forEach((value, many) -> next.merge(
                        add(before.getKey(), value, probability),
                        before.getValue().multiply(many),
                        BigInteger::add));
                if (next.size() > MOST_PAYOFFS) {
                    return Map.of();
                }
            }
            sum = next;
        }
        return sum;
    }
}
