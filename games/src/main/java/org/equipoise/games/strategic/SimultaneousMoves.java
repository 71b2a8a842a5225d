package org.equipoise.games.strategic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Outcome;
import org.equipoise.games.extensive.Tree;

/**
 * The tree of a strategic game: each player moves once, the first player first, and nobody knows what those before have done. Each
 * player has one information set, whose actions are its strategies.
 */
public final class SimultaneousMoves {

    private static final int MOST_PROFILES = 1_000_000;

    private SimultaneousMoves() {}

    /**
     * The tree.
     *
     * @throws IllegalArgumentException if there are more than a million profiles of strategies
     */
    public static Game of(StrategicGame game) {
        if (game.profiles() > MOST_PROFILES) {
            throw new IllegalArgumentException(game.profiles()
                    + " profiles of strategies make too large a tree; at most " + MOST_PROFILES + " will do");
        }
        int[] chosen = new int[game.players().size()];
        return Game.of(game.title(), game.comment(), game.players(), move(game, 0, chosen));
    }

    private static Tree move(StrategicGame game, int player, int[] chosen) {
        if (player == chosen.length) {
            int outcome = game.outcome(game.profile(chosen));
            return new Tree.End(
                    "",
                    outcome < 0
                            ? Optional.empty()
                            : Optional.of(payment(game.outcomes().get(outcome))));
        }
        List<Tree.Branch> branches = new ArrayList<>();
        for (int strategy = 0; strategy < game.size(player); strategy++) {
            chosen[player] = strategy;
            String name = game.strategies().get(player).get(strategy);
            branches.add(new Tree.Branch(name, Optional.empty(), move(game, player + 1, chosen)));
        }
        return new Tree.Move("", player, 1, "", branches, Optional.empty());
    }

    private static Tree.Payment payment(Outcome outcome) {
        return new Tree.Payment(outcome.index() + 1, outcome.label(), outcome.payoffs());
    }
}
