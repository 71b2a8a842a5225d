package org.equipoise.games.extensive;

import java.util.List;
import java.util.Objects;
import org.hipparchus.fraction.BigFraction;

/**
 * A finite game in extensive form: players, chance, information sets, and payoffs that add up along the path. Immutable.
 *
 * <p>Equal games have the same title, comment, players, nodes, sets, moves of chance and outcomes, in the same order with the same
 * names and exact numbers. Write one down with {@link #between}, or read one from a file of Gambit.
 *
 * <p>A game has at least one player, every set and every move of chance at least one action, payoffs for every player; the
 * probabilities of a move of chance are not negative and sum to one within 1e-9.
 */
public final class Game {

    private final String title;
    private final String comment;
    private final List<String> players;
    private final List<Node> nodes;
    private final List<InformationSet> sets;
    private final List<Lottery> lotteries;
    private final List<Outcome> outcomes;

    Game(
            String title,
            String comment,
            List<String> players,
            List<Node> nodes,
            List<InformationSet> sets,
            List<Lottery> lotteries,
            List<Outcome> outcomes) {
        this.title = title;
        this.comment = comment;
        this.players = List.copyOf(players);
        this.nodes = List.copyOf(nodes);
        this.sets = List.copyOf(sets);
        this.lotteries = List.copyOf(lotteries);
        this.outcomes = List.copyOf(outcomes);
    }

    /** Begins to write down a game between named players. */
    public static Between between(String... players) {
        List<String> names = List.of(players);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a game needs at least one player");
        }
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("two players have the same name: " + names);
        }
        return new Between(names, "", "");
    }

    /**
     * The game that begins at a node.
     *
     * @throws IllegalArgumentException if it is no game; the message says what is wrong where
     */
    public static Game of(String title, String comment, List<String> players, Tree root) {
        return new Assembly(players).of(title, comment, root);
    }

    /** Title; may be empty. */
    public String title() {
        return title;
    }

    /** Comment; may be empty. */
    public String comment() {
        return comment;
    }

    /** Names of the players. */
    public List<String> players() {
        return players;
    }

    /** All nodes in prefix order; the first is the root. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Information sets, by player, then by first appearance in prefix order. */
    public List<InformationSet> sets() {
        return sets;
    }

    /** Moves of chance, by first appearance. */
    public List<Lottery> lotteries() {
        return lotteries;
    }

    /** Outcomes, by first appearance. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Whether every player knows all that happened whenever it moves: each information set has one node. */
    public boolean isPerfectInformation() {
        return sets.stream().allMatch(set -> set.nodes().size() == 1);
    }

    /** The information sets of a player, in order. */
    public List<InformationSet> setsOf(int player) {
        return sets.stream().filter(set -> set.player() == player).toList();
    }

    /**
     * The information set of a name.
     *
     * @throws IllegalArgumentException if the player has none of that name
     */
    public InformationSet set(String player, String label) {
        int at = players.indexOf(player);
        List<InformationSet> own = setsOf(at);
        return own.stream()
                .filter(set -> set.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + player + "' has no information set '" + label
                        + "'; it has " + own.stream().map(InformationSet::label).toList()));
    }

    /** What a player has been paid when a node is reached, what is paid there included; exact. */
    public BigFraction payoff(int node, int player) {
        BigFraction sum = BigFraction.ZERO;
        for (int at = node; at >= 0; at = nodes.get(at).parent()) {
            int outcome = nodes.get(at).outcome();
            if (outcome >= 0) {
                sum = sum.add(outcomes.get(outcome).payoffs().get(player));
            }
        }
        return sum;
    }

    /** The same game with another title and comment. */
    public Game titled(String name, String words) {
        return new Game(name, words, players, nodes, sets, lotteries, outcomes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Game game
                && title.equals(game.title)
                && comment.equals(game.comment)
                && players.equals(game.players)
                && nodes.equals(game.nodes)
                && sets.equals(game.sets)
                && lotteries.equals(game.lotteries)
                && outcomes.equals(game.outcomes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, players, nodes.size(), sets, outcomes);
    }

    @Override
    public String toString() {
        return "'" + title + "' between " + players + ": " + nodes.size() + " nodes, " + sets.size()
                + " information sets, " + lotteries.size() + " moves of chance, " + outcomes.size() + " outcomes";
    }
}
