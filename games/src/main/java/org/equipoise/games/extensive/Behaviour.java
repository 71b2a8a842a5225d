package org.equipoise.games.extensive;

import java.util.Arrays;
import java.util.List;

/**
 * A behaviour profile: at each information set, how likely each action is. Immutable.
 *
 * <p>The probabilities of all sets stand one after the other in a flat vector, by {@link Game#sets()} and action.
 */
public final class Behaviour {

    private static final double TOLERANCE = 1e-6;

    private final Game game;
    private final int[] first;
    private final double[] flat;

    private Behaviour(Game game, double[] flat) {
        this.game = game;
        this.flat = flat;
        first = firsts(game);
    }

    /** Where each set begins in the flat vector; one more entry tells its length. */
    static int[] firsts(Game game) {
        int[] first = new int[game.sets().size() + 1];
        for (int s = 0; s < game.sets().size(); s++) {
            first[s + 1] = first[s] + game.sets().get(s).actions().size();
        }
        return first;
    }

    /**
     * A profile from its flat vector, which is copied.
     *
     * @throws IllegalArgumentException if a probability is outside [0, 1] or a set's do not sum to one within 1e-6
     */
    public static Behaviour of(Game game, double[] flat) {
        Behaviour behaviour = new Behaviour(game, flat.clone());
        if (flat.length != behaviour.first[game.sets().size()]) {
            throw new IllegalArgumentException(
                    "a profile has " + behaviour.first[game.sets().size()] + " probabilities, not " + flat.length);
        }
        for (InformationSet set : game.sets()) {
            double sum = 0;
            for (double p : behaviour.at(set.index())) {
                if (!(p >= 0 && p <= 1 + TOLERANCE)) {
                    throw new IllegalArgumentException(
                            "a probability at information set '" + set.label() + "' is " + p);
                }
                sum += p;
            }
            if (!(Math.abs(sum - 1) <= TOLERANCE)) {
                throw new IllegalArgumentException(
                        "probabilities at information set '" + set.label() + "' sum to " + sum);
            }
        }
        return behaviour;
    }

    /** Every action at a set equally likely. */
    public static Behaviour centroid(Game game) {
        int[] first = firsts(game);
        double[] flat = new double[first[first.length - 1]];
        for (int s = 0; s + 1 < first.length; s++) {
            Arrays.fill(flat, first[s], first[s + 1], 1.0 / (first[s + 1] - first[s]));
        }
        return new Behaviour(game, flat);
    }

    /** One action at each set, by the set's index. */
    public static Behaviour pure(Game game, int... actions) {
        int[] first = firsts(game);
        double[] flat = new double[first[first.length - 1]];
        for (int s = 0; s < actions.length; s++) {
            flat[first[s] + actions[s]] = 1;
        }
        return of(game, flat);
    }

    /** The game that it plays. */
    public Game game() {
        return game;
    }

    /** Probabilities of the actions at a set, by the set's index; a copy. */
    public double[] at(int set) {
        return Arrays.copyOfRange(flat, first[set], first[set + 1]);
    }

    /** Probability of an action by names, for reading results. */
    public double probability(String player, String set, String action) {
        InformationSet found = game.set(player, set);
        int a = found.actions().indexOf(action);
        if (a < 0) {
            throw new IllegalArgumentException(
                    "information set '" + set + "' has actions " + found.actions() + ", no '" + action + "'");
        }
        return flat[first[found.index()] + a];
    }

    /** The flat vector; a copy. */
    public double[] flat() {
        return flat.clone();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (InformationSet set : game.sets()) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(game.players().get(set.player()))
                    .append(' ')
                    .append(set.label().isEmpty() ? set.number() : set.label())
                    .append(' ')
                    .append(List.of(Arrays.stream(at(set.index())).boxed().toArray()));
        }
        return text.toString();
    }
}
