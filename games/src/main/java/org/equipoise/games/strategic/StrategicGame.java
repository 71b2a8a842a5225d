package org.equipoise.games.strategic;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.extensive.Outcome;
import org.hipparchus.fraction.BigFraction;

/**
 * A finite game in strategic form: players, their strategies, and an outcome for each profile of strategies. Immutable.
 *
 * <p>Profiles are numbered with the first player's strategy varying fastest, as in files of Gambit. Equal games have the same title,
 * comment, players, strategies and outcomes with the same exact numbers.
 */
public final class StrategicGame {

    /** A table of more profiles is refused. */
    public static final int MOST_PROFILES = 20_000_000;

    private final String title;
    private final String comment;
    private final List<String> players;
    private final List<List<String>> strategies;
    private final List<Outcome> outcomes;
    private final int[] outcomeOf;
    private final int[] stride;
    private final double[][] payoffs;

    private StrategicGame(
            String title,
            String comment,
            List<String> players,
            List<List<String>> strategies,
            List<Outcome> outcomes,
            int[] outcomeOf) {
        this.title = title;
        this.comment = comment;
        this.players = List.copyOf(players);
        this.strategies = strategies.stream().map(List::copyOf).toList();
        this.outcomes = List.copyOf(outcomes);
        this.outcomeOf = outcomeOf;
        stride = strides(this.strategies);
        payoffs = new double[players.size()][outcomes.size()];
        for (Outcome outcome : outcomes) {
            if (outcome.payoffs().size() != players.size()) {
                throw new IllegalArgumentException("outcome '" + outcome.label() + "' has "
                        + outcome.payoffs().size() + " payoffs for " + players.size() + " players");
            }
            for (int player = 0; player < players.size(); player++) {
                payoffs[player][outcome.index()] =
                        Exact.toDouble(outcome.payoffs().get(player));
            }
        }
    }

    /**
     * A game whose profiles share outcomes.
     *
     * @param strategies names of each player's strategies, at least one each; they may be empty or repeat
     * @param outcomes outcomes, each index its place in the list
     * @param outcomeOf index of the outcome of each profile; -1 where everybody gets 0
     * @throws IllegalArgumentException if the sizes do not fit
     */
    public static StrategicGame of(
            String title,
            String comment,
            List<String> players,
            List<List<String>> strategies,
            List<Outcome> outcomes,
            int[] outcomeOf) {
        if (players.isEmpty() || players.size() != strategies.size()) {
            throw new IllegalArgumentException(
                    players.size() + " players and " + strategies.size() + " lists of strategies");
        }
        StrategicGame game = new StrategicGame(title, comment, players, strategies, outcomes, outcomeOf.clone());
        if (game.stride[players.size()] != outcomeOf.length) {
            throw new IllegalArgumentException(
                    game.stride[players.size()] + " profiles of strategies and " + outcomeOf.length + " outcomes");
        }
        for (int outcome : outcomeOf) {
            if (outcome < -1 || outcome >= outcomes.size()) {
                throw new IllegalArgumentException("no outcome " + outcome + "; there are " + outcomes.size());
            }
        }
        return game;
    }

    /**
     * A game whose profiles have payoffs of their own.
     *
     * @param payoffs for each profile the payoffs of the players
     */
    public static StrategicGame of(
            String title,
            String comment,
            List<String> players,
            List<List<String>> strategies,
            List<List<BigFraction>> payoffs) {
        Outcome[] outcomes = new Outcome[payoffs.size()];
        int[] outcomeOf = new int[payoffs.size()];
        for (int profile = 0; profile < outcomes.length; profile++) {
            outcomes[profile] = new Outcome(profile, profile + 1, "", payoffs.get(profile));
            outcomeOf[profile] = profile;
        }
        return of(title, comment, players, strategies, List.of(outcomes), outcomeOf);
    }

    private static int[] strides(List<List<String>> strategies) {
        int[] stride = new int[strategies.size() + 1];
        stride[0] = 1;
        for (int player = 0; player < strategies.size(); player++) {
            int own = strategies.get(player).size();
            if (own == 0) {
                throw new IllegalArgumentException("player " + (player + 1) + " has no strategy");
            }
            if ((double) stride[player] * own > MOST_PROFILES) {
                throw new IllegalArgumentException("more than " + MOST_PROFILES
                        + " profiles of strategies. Maybe a solver that works on the tree itself will do.");
            }
            stride[player + 1] = stride[player] * own;
        }
        return stride;
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

    /** Names of each player's strategies. */
    public List<List<String>> strategies() {
        return strategies;
    }

    /** Outcomes. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Number of profiles. */
    public int profiles() {
        return outcomeOf.length;
    }

    /** Number of a player's strategies. */
    public int size(int player) {
        return strategies.get(player).size();
    }

    /** Number of a profile given by one strategy for each player, from 0. */
    public int profile(int... chosen) {
        int profile = 0;
        for (int player = 0; player < chosen.length; player++) {
            profile += stride[player] * chosen[player];
        }
        return profile;
    }

    /** A player's strategy in a profile. */
    public int strategy(int profile, int player) {
        return profile / stride[player] % size(player);
    }

    /** Index of a profile's outcome; -1 where everybody gets 0. */
    public int outcome(int profile) {
        return outcomeOf[profile];
    }

    /** A player's payoff. */
    public double payoff(int profile, int player) {
        return outcomeOf[profile] < 0 ? 0 : payoffs[player][outcomeOf[profile]];
    }

    /** A player's exact payoff. */
    public BigFraction exactPayoff(int profile, int player) {
        return outcomeOf[profile] < 0
                ? BigFraction.ZERO
                : outcomes.get(outcomeOf[profile]).payoffs().get(player);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StrategicGame game
                && title.equals(game.title)
                && comment.equals(game.comment)
                && players.equals(game.players)
                && strategies.equals(game.strategies)
                && outcomes.equals(game.outcomes)
                && Arrays.equals(outcomeOf, game.outcomeOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, players, strategies, outcomes);
    }

    @Override
    public String toString() {
        return "'" + title + "' between " + players + ": "
                + strategies.stream().map(List::size).toList() + " strategies";
    }
}
