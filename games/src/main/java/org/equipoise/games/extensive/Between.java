package org.equipoise.games.extensive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.problem.Suggestion;
import org.hipparchus.fraction.BigFraction;

/**
 * Writes down a game between named players.
 *
 * <pre>{@code
 * Between g = Game.between("Alice", "Bob");
 * Tree bet = g.move("Bob", "facing a bet", to("call", g.end("showdown won", 2, -2)), to("fold", g.end("Bob folds", 1, -1)));
 * Game game = g.titled("A card").startingAt(g.move("Alice", "holding a King", to("bet", bet), to("fold", g.end(-1, 1))));
 * }</pre>
 *
 * <p>A player cannot tell apart its moves of the same name: they are one information set.
 */
public final class Between {

    private final List<String> players;
    private final String title;
    private final String comment;

    Between(List<String> players, String title, String comment) {
        this.players = List.copyOf(players);
        this.title = title;
        this.comment = comment;
    }

    /** With a title. */
    public Between titled(String name) {
        return new Between(players, name, comment);
    }

    /** With a comment. */
    public Between saying(String words) {
        return new Between(players, title, words);
    }

    /**
     * The game that begins at a node.
     *
     * @throws IllegalArgumentException if it is no game; the message says what is wrong where
     */
    public Game startingAt(Tree root) {
        return Game.of(title, comment, players, root);
    }

    /** A player's move. */
    public Tree move(String player, String set, Tree.Branch... branches) {
        int at = players.indexOf(player);
        if (at < 0) {
            throw new IllegalArgumentException("'" + player + "' is none of the players " + players
                    + Suggestion.nearest(player, players)
                            .map(near -> ". Maybe you meant '" + near + "'.")
                            .orElse(""));
        }
        return new Tree.Move("", at, 0, set, List.of(branches), Optional.empty());
    }

    /** A move of chance. */
    public Tree chance(String name, Tree.Branch... branches) {
        return new Tree.Chance("", 0, name, List.of(branches), Optional.empty());
    }

    /** An end without a name and what each player gets. */
    public Tree end(double... payoffs) {
        return end("", payoffs);
    }

    /** An end and what each player gets. */
    public Tree end(String outcome, double... payoffs) {
        return new Tree.End("", Optional.of(payment(outcome, payoffs)));
    }

    /** An end and what each player gets, in exact numbers such as {@code 2/3}. */
    public Tree end(String outcome, String... payoffs) {
        List<BigFraction> exact = Arrays.stream(payoffs).map(Exact::of).toList();
        return new Tree.End("", Optional.of(new Tree.Payment(0, outcome, exact)));
    }

    /** Something that is paid on the way, for {@link Tree#paying}. */
    public Tree.Payment payment(String outcome, double... payoffs) {
        List<BigFraction> exact = new ArrayList<>();
        for (double payoff : payoffs) {
            if (!Double.isFinite(payoff)) {
                throw new IllegalArgumentException(
                        "a payoff of outcome '" + outcome + "' is " + payoff + "; payoffs must be finite");
            }
            exact.add(Exact.of(payoff));
        }
        return new Tree.Payment(0, outcome, exact);
    }

    /** A player's action and what follows. */
    public static Tree.Branch to(String action, Tree next) {
        return new Tree.Branch(action, Optional.empty(), next);
    }

    /** What chance may bring, with its probability. */
    public static Tree.Branch with(double probability, String name, Tree next) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("the probability of '" + name + "' cannot be " + probability);
        }
        return new Tree.Branch(name, Optional.of(Exact.of(probability)), next);
    }

    /** What chance may bring, with its exact probability such as {@code 1/3}. */
    public static Tree.Branch with(String probability, String name, Tree next) {
        return new Tree.Branch(name, Optional.of(Exact.of(probability)), next);
    }
}
