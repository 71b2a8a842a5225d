package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/** The order of each player's payoffs as small integers, so that exact payoffs compare as fast as machine numbers. */
final class Ranks {

    private final StrategicGame game;
    private final int[][] rank;

    Ranks(StrategicGame game) {
        this.game = game;
        int outcomes = game.outcomes().size();
        rank = new int[game.players().size()][outcomes + 1];
        for (int player = 0; player < rank.length; player++) {
            int who = player;
            List<Integer> order = new ArrayList<>();
            for (int outcome = 0; outcome <= outcomes; outcome++) {
                order.add(outcome);
            }
            order.sort(Comparator.comparing(outcome -> paid(outcome, who)));
            int at = 0;
            for (int i = 0; i < order.size(); i++) {
                if (i > 0 && !paid(order.get(i), who).equals(paid(order.get(i - 1), who))) {
                    at++;
                }
                rank[player][order.get(i)] = at;
            }
        }
    }

    private BigFraction paid(int outcome, int player) {
        return outcome == game.outcomes().size()
                ? BigFraction.ZERO
                : game.outcomes().get(outcome).payoffs().get(player);
    }

    /** Place of a profile's payoff among all that the player can get; equal payoffs share a place. */
    int of(int profile, int player) {
        int outcome = game.outcome(profile);
        return rank[player][outcome < 0 ? game.outcomes().size() : outcome];
    }
}
