package org.equipoise.games.solve.quantal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.MixedSolution;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/** Worth of strategies in a table of payoffs: each player is one agent. */
final class TableResponse implements Response<MixedSolution> {

    private final StrategicGame game;
    private final int players;
    private final int[] first;
    private final double range;
    private final double[][] payoff;
    private final int[] slot;
    private final double[] others;

    TableResponse(StrategicGame game) {
        this.game = game;
        players = game.players().size();
        first = new int[players + 1];
        for (int player = 0; player < players; player++) {
            first[player + 1] = first[player] + game.size(player);
        }
        payoff = new double[players][game.profiles()];
        BigFraction[] low = new BigFraction[players];
        BigFraction[] high = new BigFraction[players];
        BigFraction widest = BigFraction.ZERO;
        for (int player = 0; player < players; player++) {
            low[player] = game.exactPayoff(0, player);
            high[player] = low[player];
            for (int profile = 1; profile < game.profiles(); profile++) {
                BigFraction paid = game.exactPayoff(profile, player);
                low[player] = paid.compareTo(low[player]) < 0 ? paid : low[player];
                high[player] = paid.compareTo(high[player]) > 0 ? paid : high[player];
            }
            BigFraction width = high[player].subtract(low[player]);
            widest = width.compareTo(widest) > 0 ? width : widest;
        }
        BigFraction unit = widest.signum() == 0 ? BigFraction.ONE : widest;
        for (int player = 0; player < players; player++) {
            BigFraction middle = low[player].add(high[player]).divide(2);
            for (int profile = 0; profile < game.profiles(); profile++) {
                payoff[player][profile] = Exact.toDouble(
                        game.exactPayoff(profile, player).subtract(middle).divide(unit));
            }
        }
        range = Exact.toDouble(unit);
        slot = new int[players];
        others = new double[players];
    }

    @Override
    public int[] first() {
        return first;
    }

    @Override
    public double range() {
        return range;
    }

    @Override
    public int depth() {
        return 1;
    }

    @Override
    public void worth(double[] log, double[] probability, double[] worth) {
        Arrays.fill(worth, 0);
        for (int profile = 0; profile < game.profiles(); profile++) {
            weigh(profile, probability);
            for (int player = 0; player < players; player++) {
                worth[slot[player]] += others[player] * payoff[player][profile];
            }
        }
    }

    @Override
    public void slope(double[] log, double[] probability, double[] worth, double[][] slope) {
        for (double[] row : slope) {
            Arrays.fill(row, 0);
        }
        for (int profile = 0; profile < game.profiles(); profile++) {
            weigh(profile, probability);
            for (int player = 0; player < players; player++) {
                double part = others[player] * payoff[player][profile];
                for (int other = 0; other < players; other++) {
                    if (other != player) {
                        slope[slot[player]][slot[other]] += part;
                    }
                }
            }
        }
    }

    /** Finds the strategies of a profile, and how likely all but one player play it. */
    private void weigh(int profile, double[] probability) {
        double before = 1;
        for (int player = 0; player < players; player++) {
            slot[player] = first[player] + game.strategy(profile, player);
            others[player] = before;
            before *= probability[slot[player]];
        }
        double after = 1;
        for (int player = players - 1; player >= 0; player--) {
            others[player] *= after;
            after *= probability[slot[player]];
        }
    }

    @Override
    public MixedSolution solution(double[] probability, double tolerance, boolean complete, String note) {
        double[] worth = new double[probability.length];
        for (int profile = 0; profile < game.profiles(); profile++) {
            weigh(profile, probability);
            for (int player = 0; player < players; player++) {
                worth[slot[player]] += others[player] * game.payoff(profile, player);
            }
        }
        List<List<Double>> mixed = new ArrayList<>();
        List<Double> payoffs = new ArrayList<>();
        List<Double> regrets = new ArrayList<>();
        double most = 0;
        for (int player = 0; player < players; player++) {
            List<Double> own = new ArrayList<>();
            double mean = 0;
            double best = Double.NEGATIVE_INFINITY;
            for (int s = first[player]; s < first[player + 1]; s++) {
                own.add(probability[s]);
                mean += probability[s] * worth[s];
                best = Math.max(best, worth[s]);
            }
            mixed.add(own);
            payoffs.add(mean);
            regrets.add(Math.max(0, best - mean));
            most = Math.max(most, best - mean);
        }
        return new MixedSolution(
                mixed,
                payoffs,
                new Certificate(
                        java.util.Optional.of(regrets),
                        most,
                        most <= tolerance ? Certificate.Standing.NASH : Certificate.Standing.NOT_NASH,
                        tolerance,
                        Certificate.Isolation.UNKNOWN,
                        complete ? Certificate.Search.ONE_OF_MORE : Certificate.Search.PARTIAL,
                        note));
    }
}
