package org.equipoise.games.solve.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.exact.Exact;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.MixedSolution;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/**
 * What players of a strategic game could gain by another strategy, worked out from mixed strategies alone.
 *
 * <p>A player's regret is the largest payoff of any of its pure strategies less what it expects.
 */
public final class MixedRegret {

    private MixedRegret() {}

    /**
     * A solution with its certificate, in exact numbers: any regret above zero counts.
     *
     * @param mixed for each player the probability of each strategy
     * @throws IllegalArgumentException if a player's probabilities are not as many as its strategies, negative, or do not sum to one
     */
    public static ExactSolution certify(
            StrategicGame game,
            List<List<BigFraction>> mixed,
            Certificate.Isolation isolation,
            Certificate.Search search,
            String note) {
        for (int player = 0; player < game.players().size(); player++) {
            BigFraction sum = BigFraction.ZERO;
            boolean negative = false;
            for (BigFraction p : mixed.get(player)) {
                negative |= p.signum() < 0;
                sum = sum.add(p);
            }
            require(
                    game,
                    player,
                    mixed.get(player).size(),
                    !negative && sum.equals(BigFraction.ONE),
                    mixed.get(player));
        }
        List<BigFraction> payoffs = new ArrayList<>();
        List<Double> gains = new ArrayList<>();
        for (int player = 0; player < game.players().size(); player++) {
            List<BigFraction> worth = worth(game, mixed, player);
            BigFraction best = worth.get(0);
            BigFraction expected = BigFraction.ZERO;
            for (int s = 0; s < worth.size(); s++) {
                best = worth.get(s).compareTo(best) > 0 ? worth.get(s) : best;
                expected = expected.add(mixed.get(player).get(s).multiply(worth.get(s)));
            }
            payoffs.add(expected);
            gains.add(Exact.toDouble(best.subtract(expected)));
        }
        List<List<Double>> doubles = mixed.stream()
                .map(list -> list.stream().map(Exact::toDouble).toList())
                .toList();
        List<Double> expected = payoffs.stream().map(Exact::toDouble).toList();
        MixedSolution solution = new MixedSolution(doubles, expected, certificate(gains, 0, isolation, search, note));
        return new ExactSolution(mixed, payoffs, solution);
    }

    /**
     * A solution with its certificate, in doubles.
     *
     * @param mixed for each player the probability of each strategy
     * @param tolerance regrets up to this count as none, at least 0
     * @throws IllegalArgumentException if a player's probabilities are not as many as its strategies, negative, or do not sum to one
     *     within 1e-6
     */
    public static MixedSolution certify(
            StrategicGame game,
            double[][] mixed,
            double tolerance,
            Certificate.Isolation isolation,
            Certificate.Search search,
            String note) {
        List<List<Double>> profile = new ArrayList<>();
        for (int player = 0; player < game.players().size(); player++) {
            double sum = 0;
            List<Double> list = new ArrayList<>();
            for (double p : mixed[player]) {
                sum += p >= 0 ? p : Double.NaN;
                list.add(p);
            }
            profile.add(list);
            require(game, player, mixed[player].length, Math.abs(sum - 1) <= 1e-6, list);
        }
        List<Double> payoffs = new ArrayList<>();
        List<Double> gains = new ArrayList<>();
        for (int player = 0; player < game.players().size(); player++) {
            double[] worth = worth(game, mixed, player);
            double best = Double.NEGATIVE_INFINITY;
            double expected = 0;
            for (int s = 0; s < worth.length; s++) {
                best = Math.max(best, worth[s]);
                expected += mixed[player][s] * worth[s];
            }
            payoffs.add(expected);
            gains.add(Math.max(0, best - expected));
        }
        return new MixedSolution(profile, payoffs, certificate(gains, tolerance, isolation, search, note));
    }

    private static void require(StrategicGame game, int player, int size, boolean sums, List<?> found) {
        if (size != game.size(player) || !sums) {
            throw new IllegalArgumentException(game.players().get(player) + " needs " + game.size(player)
                    + " probabilities, none negative, that sum to one, not " + found);
        }
    }

    private static Certificate certificate(
            List<Double> gains,
            double tolerance,
            Certificate.Isolation isolation,
            Certificate.Search search,
            String note) {
        double most = 0;
        for (double gain : gains) {
            most = Math.max(most, gain);
        }
        Certificate.Standing standing = most <= tolerance ? Certificate.Standing.NASH : Certificate.Standing.NOT_NASH;
        return new Certificate(Optional.of(gains), most, standing, tolerance, isolation, search, note);
    }

    /** What each of a player's strategies pays, exactly. */
    static List<BigFraction> worth(StrategicGame game, List<List<BigFraction>> mixed, int player) {
        BigFraction[] worth = new BigFraction[game.size(player)];
        Arrays.fill(worth, BigFraction.ZERO);
        for (int profile = 0; profile < game.profiles(); profile++) {
            BigFraction weight = BigFraction.ONE;
            for (int other = 0; other < mixed.size() && weight.signum() > 0; other++) {
                if (other != player) {
                    weight = weight.multiply(mixed.get(other).get(game.strategy(profile, other)));
                }
            }
            if (weight.signum() > 0) {
                int own = game.strategy(profile, player);
                worth[own] = worth[own].add(weight.multiply(game.exactPayoff(profile, player)));
            }
        }
        return List.of(worth);
    }

    /** What each of a player's strategies pays. */
    static double[] worth(StrategicGame game, double[][] mixed, int player) {
        double[] worth = new double[game.size(player)];
        for (int profile = 0; profile < game.profiles(); profile++) {
            double weight = 1;
            for (int other = 0; other < mixed.length; other++) {
                weight *= other == player ? 1 : mixed[other][game.strategy(profile, other)];
            }
            worth[game.strategy(profile, player)] += weight * game.payoff(profile, player);
        }
        return worth;
    }
}
