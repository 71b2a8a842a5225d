package org.equipoise.games.solve.quantal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.Lottery;
import org.equipoise.games.extensive.Node;
import org.equipoise.games.extensive.Tree;
import org.hipparchus.fraction.BigFraction;

/** Games rewritten: other payoffs, or the same game told with players and actions in reverse. */
final class Rewritten {

    /** What a payoff becomes. */
    @FunctionalInterface
    interface Payoff {
        BigFraction of(int player, BigFraction payoff);
    }

    private final Game game;
    private final boolean reversed;
    private final Payoff payoff;

    private Rewritten(Game game, boolean reversed, Payoff payoff) {
        this.game = game;
        this.reversed = reversed;
        this.payoff = payoff;
    }

    /** The game with payoffs at its ends replaced. */
    static Game paying(Game game, Payoff payoff) {
        Rewritten rewritten = new Rewritten(game, false, payoff);
        return Game.of(
                game.title(), "", game.players(), rewritten.tree(game.nodes().get(0)));
    }

    /** The game with the order of players, of actions and of branches of chance reversed. */
    static Game reversed(Game game) {
        List<String> players = new ArrayList<>(game.players());
        Collections.reverse(players);
        return Game.of(
                game.title(),
                "",
                players,
                new Rewritten(game, true, (player, u) -> u).tree(game.nodes().get(0)));
    }

    private Tree tree(Node node) {
        Tree tree =
                switch (node.kind()) {
                    case END -> new Tree.End("", Optional.empty());
                    case MOVE -> move(node, game.sets().get(node.set()));
                    case CHANCE -> chance(node, game.lotteries().get(node.set()));
                };
        if (node.kind() != Node.Kind.END || node.outcome() < 0) {
            return tree;
        }
        List<BigFraction> paid = new ArrayList<>();
        for (int player = 0; player < game.players().size(); player++) {
            paid.add(payoff.of(
                    player, game.outcomes().get(node.outcome()).payoffs().get(player)));
        }
        if (reversed) {
            Collections.reverse(paid);
        }
        return tree.paying(new Tree.Payment(0, "", paid));
    }

    private Tree move(Node node, InformationSet set) {
        int player = reversed ? game.players().size() - 1 - set.player() : set.player();
        return new Tree.Move("", player, 0, set.label(), branches(node, set.actions(), List.of()), Optional.empty());
    }

    private Tree chance(Node node, Lottery lottery) {
        return new Tree.Chance(
                "", 0, lottery.label(), branches(node, lottery.actions(), lottery.probabilities()), Optional.empty());
    }

    private List<Tree.Branch> branches(Node node, List<String> actions, List<BigFraction> probabilities) {
        List<Tree.Branch> branches = new ArrayList<>();
        for (int b = 0; b < actions.size(); b++) {
            Tree next = tree(game.nodes().get(node.children().get(b)));
            branches.add(new Tree.Branch(
                    actions.get(b),
                    probabilities.isEmpty() ? Optional.empty() : Optional.of(probabilities.get(b)),
                    next));
        }
        if (reversed) {
            Collections.reverse(branches);
        }
        return branches;
    }
}
