package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * What a strategy pays more than another, for each combination of the others' strategies on their supports. Payoffs are first shifted and
 * scaled to [0, 1] player by player, exactly, so that a search takes the same steps whatever their units are.
 */
final class Advantages {

    private final StrategicGame game;
    private final BigFraction[][] payoffs;

    Advantages(StrategicGame game) {
        this.game = game;
        payoffs = new BigFraction[game.players().size()][game.profiles()];
        for (int player = 0; player < payoffs.length; player++) {
            BigFraction least = game.exactPayoff(0, player);
            BigFraction most = least;
            for (int profile = 0; profile < game.profiles(); profile++) {
                BigFraction pays = game.exactPayoff(profile, player);
                least = pays.compareTo(least) < 0 ? pays : least;
                most = pays.compareTo(most) > 0 ? pays : most;
            }
            BigFraction span = most.equals(least) ? BigFraction.ONE : most.subtract(least);
            for (int profile = 0; profile < game.profiles(); profile++) {
                payoffs[player][profile] =
                        game.exactPayoff(profile, player).subtract(least).divide(span);
            }
        }
    }

    StrategicGame game() {
        return game;
    }

    /** The advantage of one of a player's strategies over another. */
    Tensor of(int player, int strategy, int over, int[][] supports) {
        List<Integer> others = new ArrayList<>();
        int combinations = 1;
        for (int other = 0; other < supports.length; other++) {
            if (other != player) {
                others.add(other);
                combinations *= supports[other].length;
            }
        }
        Interval[] values = new Interval[combinations];
        int[] chosen = new int[supports.length];
        for (int c = 0; c < combinations; c++) {
            int rest = c;
            for (int other : others) {
                chosen[other] = supports[other][rest % supports[other].length];
                rest /= supports[other].length;
            }
            chosen[player] = strategy;
            BigFraction better = payoffs[player][game.profile(chosen)];
            chosen[player] = over;
            values[c] = Interval.of(better.subtract(payoffs[player][game.profile(chosen)]));
        }
        return new Tensor(
                others.stream().mapToInt(i -> i).toArray(),
                others.stream().mapToInt(i -> supports[i].length).toArray(),
                values);
    }
}
