package org.equipoise.games;

import java.util.Arrays;
import java.util.List;

/**
 * A finite game of perfect information: who chooses when, what chance does, and what everybody gets at the ends. Immutable.
 *
 * <pre>{@code
 * GameTree game = GameTree.between("challenger", "defender").startingAt(
 *         choice("challenge", 0,
 *                 option("status quo", end("status quo", .5, 0)),
 *                 option("demand", choice("answer", 1,
 *                         option("give in", end("capitulation", .9, 0)),
 *                         option("resist", end("war", .3, -.1))))));
 * }</pre>
 *
 * <p>An option can be open in several ways, such as demands of different size: the ways are nested, so that adding one does not make
 * the option as such more likely (McFadden 1978, with the sum replaced by the mean). Private information is put in by chance: a chance
 * node over types, and one player for each type or view, since agent logit treats every node's decision maker as a player of its own.
 *
 * @param players names of the players
 * @param root where it begins
 */
public record GameTree(List<String> players, Node root) {

    /** A point of the game. */
    public sealed interface Node permits Choice, Lottery, End {}

    /**
     * A player's move.
     *
     * @param name name of the decision; the same name may occur again for the same decision elsewhere
     * @param player position among the players
     * @param options what can be done, at least one
     */
    public record Choice(String name, int player, List<Option> options) implements Node {
        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("there is no option at '" + name + "'");
            }
        }
    }

    /**
     * Something that can be done.
     *
     * @param name name of the option
     * @param ways how it can be done, at least one; a plain option has one way
     */
    public record Option(String name, List<Node> ways) {
        public Option {
            ways = List.copyOf(ways);
            if (ways.isEmpty()) {
                throw new IllegalArgumentException("option '" + name + "' leads nowhere");
            }
        }
    }

    /**
     * A move of chance.
     *
     * @param branches what may happen; probabilities sum to one within 1e-9
     */
    public record Lottery(List<Branch> branches) implements Node {
        public Lottery {
            branches = List.copyOf(branches);
            double sum = 0;
            for (Branch branch : branches) {
                sum += branch.probability();
            }
            if (!(Math.abs(sum - 1) <= 1e-9)) {
                throw new IllegalArgumentException("probabilities of chance sum to " + sum + ", not to 1");
            }
        }
    }

    /**
     * One turn of chance.
     *
     * @param probability its probability, at least 0
     * @param next what follows
     */
    public record Branch(double probability, Node next) {
        public Branch {
            if (!(probability >= 0)) {
                throw new IllegalArgumentException("a probability cannot be " + probability);
            }
        }
    }

    /**
     * An end.
     *
     * @param name name of the outcome; several ends may share it
     * @param payoffs one for each player, in their order
     */
    public record End(String name, List<Double> payoffs) implements Node {
        public End {
            payoffs = List.copyOf(payoffs);
        }
    }

    public GameTree {
        players = List.copyOf(players);
        check(players.size(), root);
    }

    private static void check(int players, Node node) {
        if (node instanceof End end) {
            if (end.payoffs().size() != players) {
                throw new IllegalArgumentException("end '" + end.name() + "' has "
                        + end.payoffs().size() + " payoffs for " + players + " players");
            }
        } else if (node instanceof Lottery lottery) {
            lottery.branches().forEach(branch -> check(players, branch.next()));
        } else if (node instanceof Choice choice) {
            if (choice.player() < 0 || choice.player() >= players) {
                throw new IllegalArgumentException("'" + choice.name() + "' is for player " + choice.player()
                        + "; there are players 0 to " + (players - 1));
            }
            choice.options().forEach(option -> option.ways().forEach(way -> check(players, way)));
        }
    }

    /** The second half of a sentence that makes a game. */
    @FunctionalInterface
    public interface Start {
        /** The game that begins at a node. */
        GameTree startingAt(Node root);
    }

    /** Begins "between these players, starting at". */
    public static Start between(String... players) {
        return root -> new GameTree(List.of(players), root);
    }

    /** A player's move. */
    public static Choice choice(String name, int player, Option... options) {
        return new Choice(name, player, List.of(options));
    }

    /** An option, with the ways in which it can be taken. */
    public static Option option(String name, Node... ways) {
        return new Option(name, List.of(ways));
    }

    /** A move of chance. */
    public static Lottery lottery(Branch... branches) {
        return new Lottery(List.of(branches));
    }

    /** One turn of chance. */
    public static Branch branch(double probability, Node next) {
        return new Branch(probability, next);
    }

    /** An end and what each player gets. */
    public static End end(String name, double... payoffs) {
        return new End(name, Arrays.stream(payoffs).boxed().toList());
    }
}
