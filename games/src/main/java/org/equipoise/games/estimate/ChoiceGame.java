package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small game of perfect information with two actions at each move, whose payoffs are to be estimated: the tree and the names of the utilities.
 *
 * <p>A utility {@code u24} is that of player 2 at outcome 4. Where a player's choice between two ends would leave the origin open, the
 * utility of the first is zero. Games: {@link #egame12}, {@link #egame122} and {@link #egame123} of Signorino (1999, 2003) and Kenkel and
 * Signorino (2014), with their numbering.
 *
 * @param name name of the game
 * @param players names of the players
 * @param outcomes ends from left to right
 * @param utilities utilities that a formula has to specify, in its order
 * @param root first move
 */
public record ChoiceGame(
        String name, List<String> players, List<Outcome> outcomes, List<Utility> utilities, Move root) {

    /**
     * An end of the game.
     *
     * @param number number in the literature, which the names of utilities end with
     * @param name what happened
     */
    public record Outcome(int number, String name) {}

    /**
     * A payoff to be specified.
     *
     * @param player position of the player
     * @param outcome position of the outcome
     * @param name such as {@code u24}
     */
    public record Utility(int player, int outcome, String name) {}

    /** A point of the game. */
    public sealed interface Node permits Move, End {}

    /**
     * A choice of two.
     *
     * @param player position of the player
     * @param left name of the action coded 0
     * @param ifLeft what follows it
     * @param right name of the action coded 1
     * @param ifRight what follows it
     */
    public record Move(int player, String left, Node ifLeft, String right, Node ifRight) implements Node {}

    /**
     * An end.
     *
     * @param outcome position among the outcomes
     */
    public record End(int outcome) implements Node {}

    public ChoiceGame {
        players = List.copyOf(players);
        outcomes = List.copyOf(outcomes);
        utilities = List.copyOf(utilities);
    }

    /** Player 1 keeps the status quo (outcome 1) or challenges; player 2 then capitulates (3) or fights (4). u11 | u13 | u14 | u24, u23 = 0. */
    public static ChoiceGame egame12() {
        return of(
                "egame12",
                2,
                List.of(new Outcome(1, "status quo"), new Outcome(3, "capitulation"), new Outcome(4, "war")),
                new Move(
                        0,
                        "status quo",
                        new End(0),
                        "challenge",
                        new Move(1, "capitulate", new End(1), "fight", new End(2))));
    }

    /** Player 1 goes left or right, player 2 sees it and goes left or right: outcomes 1 to 4. u11 | u12 | u13 | u14 | u22 | u24, u21 = u23 = 0. */
    public static ChoiceGame egame122() {
        return of(
                "egame122",
                2,
                List.of(
                        new Outcome(1, "left, left"),
                        new Outcome(2, "left, right"),
                        new Outcome(3, "right, left"),
                        new Outcome(4, "right, right")),
                new Move(
                        0,
                        "left",
                        new Move(1, "left", new End(0), "right", new End(1)),
                        "right",
                        new Move(1, "left", new End(2), "right", new End(3))));
    }

    /** Players 1, 2 and 3 in turn stop (outcomes 1, 3, 5) or go on, the last to outcome 6. u11 | u13 | u15 | u16 | u23 | u25 | u26 | u36, u35 = 0. */
    public static ChoiceGame egame123() {
        return of(
                "egame123",
                3,
                List.of(
                        new Outcome(1, "first stops"),
                        new Outcome(3, "second stops"),
                        new Outcome(5, "third stops"),
                        new Outcome(6, "all go on")),
                new Move(
                        0,
                        "stop",
                        new End(0),
                        "go on",
                        new Move(
                                1, "stop", new End(1), "go on", new Move(2, "stop", new End(2), "go on", new End(3)))));
    }

    /** The game of a name, if there is one. */
    public static Optional<ChoiceGame> named(String name) {
        return List.of(egame12(), egame122(), egame123()).stream()
                .filter(game -> game.name().equals(name))
                .findFirst();
    }

    private static ChoiceGame of(String name, int players, List<Outcome> outcomes, Move root) {
        List<String> names = new ArrayList<>();
        List<Utility> utilities = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            names.add("player " + (player + 1));
            List<Integer> reached = new ArrayList<>();
            reach(root, player, false, reached);
            for (int outcome : reached) {
                utilities.add(new Utility(
                        player,
                        outcome,
                        "u" + (player + 1) + outcomes.get(outcome).number()));
            }
        }
        return new ChoiceGame(name, names, outcomes, utilities, root);
    }

    /** Outcomes after a move of the player, but for the first of two ends that only the player's last move tells apart, and never player 1's. */
    private static void reach(Node node, int player, boolean chosen, List<Integer> reached) {
        if (node instanceof End end) {
            if (chosen) {
                reached.add(end.outcome());
            }
        } else if (node instanceof Move move) {
            boolean moves = chosen || move.player() == player;
            boolean zero = player > 0
                    && move.player() == player
                    && move.ifLeft() instanceof End
                    && move.ifRight() instanceof End;
            if (!zero) {
                reach(move.ifLeft(), player, moves, reached);
            }
            reach(move.ifRight(), player, moves, reached);
        }
    }

    /** Whether the utility of one of the ends after a player's moves is zero by convention. */
    public boolean hasZero(int player) {
        return hasZero(root, player, false);
    }

    private boolean hasZero(Node node, int player, boolean chosen) {
        if (node instanceof Move move) {
            boolean moves = chosen || move.player() == player;
            return hasZero(move.ifLeft(), player, moves) || hasZero(move.ifRight(), player, moves);
        }
        return chosen && utility(player, ((End) node).outcome()).isEmpty();
    }

    /** Position among the utilities of a player's payoff at an outcome; empty if it is zero by convention or plays no part. */
    public Optional<Integer> utility(int player, int outcome) {
        for (int u = 0; u < utilities.size(); u++) {
            if (utilities.get(u).player() == player && utilities.get(u).outcome() == outcome) {
                return Optional.of(u);
            }
        }
        return Optional.empty();
    }

    /**
     * The action on the right of a move, whose probability given that the move is reached is of interest.
     *
     * @param label such as {@code player 2: fight}, with the way to the move if the player moves more than once
     * @param among positions of the outcomes after the move
     * @param taken positions of those after the action
     */
    public record Action(String label, List<Integer> among, List<Integer> taken) {
        public Action {
            among = List.copyOf(among);
            taken = List.copyOf(taken);
        }

        /** Probability of the action given that its move is reached; 1/2 where that cannot happen within rounding. */
        double shareOf(double[] outcomes) {
            double right = 0;
            double all = 0;
            for (int outcome : among) {
                all += outcomes[outcome];
                right += taken.contains(outcome) ? outcomes[outcome] : 0;
            }
            return all > 0 ? right / all : 0.5;
        }
    }

    /** Actions on the right of all moves, from the root on. */
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        act(root, "", actions);
        return actions;
    }

    private void act(Node node, String way, List<Action> actions) {
        if (node instanceof Move move) {
            List<Integer> right = new ArrayList<>();
            List<Integer> all = new ArrayList<>();
            ends(move.ifRight(), right);
            ends(move, all);
            // only after two moves side by side does the way tell them apart
            boolean beside = root.ifLeft() instanceof Move && root.ifRight() instanceof Move && !way.isEmpty();
            actions.add(new Action(
                    players.get(move.player()) + ": " + move.right() + (beside ? " after " + way : ""), all, right));
            act(move.ifLeft(), move.left(), actions);
            act(move.ifRight(), move.right(), actions);
        }
    }

    private static void ends(Node node, List<Integer> found) {
        if (node instanceof End end) {
            found.add(end.outcome());
        } else if (node instanceof Move move) {
            ends(move.ifLeft(), found);
            ends(move.ifRight(), found);
        }
    }
}
