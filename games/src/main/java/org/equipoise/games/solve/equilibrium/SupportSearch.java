package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.strategic.StrategicGame;
import org.hipparchus.fraction.BigFraction;

/** Decides which solutions of a {@link SupportSystem} are equilibria that use exactly the support. */
final class SupportSearch {

    private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(1_000_000);

    /** What a solution of the equations is. */
    enum Verdict {
        /** An equilibrium; all other strategies pay less. */
        STRICT,
        /** An equilibrium; another strategy pays as much, or it is not regular. */
        TIED,
        /** None, or one of a smaller support. */
        NONE,
        /** Too near to an edge to tell. */
        OPEN
    }

    /**
     * A solution of the equations.
     *
     * @param mixed probability of each strategy of each player
     * @param radius half the width of the proof
     * @param exact the same in fractions, where that is what it is
     */
    record Finding(Verdict verdict, double[][] mixed, double radius, Optional<List<List<BigFraction>>> exact) {

        Certificate.Isolation isolation() {
            return verdict == Verdict.STRICT ? Certificate.Isolation.ISOLATED : Certificate.Isolation.UNKNOWN;
        }
    }

    private final StrategicGame game;
    private final int[][] supports;
    private final SupportSystem system;

    SupportSearch(StrategicGame game, int[][] supports, SupportSystem system) {
        this.game = game;
        this.supports = supports;
        this.system = system;
    }

    /** Judges a proven solution. */
    Finding judge(Root root) {
        Interval[][] own = system.mixed(root.enclosure());
        double radius = 0;
        boolean positive = true;
        boolean negative = false;
        for (Interval[] player : own) {
            for (Interval p : player) {
                radius = Math.max(radius, p.width() / 2);
                positive &= p.low() > 0;
                negative |= p.high() < 0;
            }
        }
        double[][] mixed = spread(own);
        Interval tempted = system.temptation(root.enclosure());
        if (negative || tempted.low() > 0) {
            return new Finding(Verdict.NONE, mixed, radius, Optional.empty());
        }
        Optional<List<List<BigFraction>>> exact = exact(own);
        if (exact.isPresent()) {
            boolean regular = Arrays.stream(root.region()).allMatch(side -> side.width() > 0);
            Verdict exactly = verdict(exact.get());
            return new Finding(exactly == Verdict.STRICT && !regular ? Verdict.TIED : exactly, mixed, radius, exact);
        }
        Verdict verdict =
                !positive || tempted.high() > 0 ? Verdict.OPEN : tempted.high() < 0 ? Verdict.STRICT : Verdict.TIED;
        return new Finding(verdict, mixed, radius, exact);
    }

    /** The middle of the intervals, made to sum to one, on the whole game's strategies. */
    double[][] spread(Interval[][] own) {
        double[][] mixed = new double[supports.length][];
        for (int player = 0; player < supports.length; player++) {
            mixed[player] = new double[game.size(player)];
            double sum = 0;
            for (Interval p : own[player]) {
                sum += Math.max(0, p.middle());
            }
            for (int s = 0; s < own[player].length; s++) {
                mixed[player][supports[player][s]] = Math.max(0, own[player][s].middle()) / sum;
            }
        }
        return mixed;
    }

    /** Whether every strategy of the supports is used somewhere in a box. */
    boolean isUsed(Interval[] box) {
        return Arrays.stream(system.mixed(box)).flatMap(Arrays::stream).allMatch(p -> p.high() > 0);
    }

    /** The middle of a box in fractions, which any double is. */
    List<List<BigFraction>> middle(Interval[] box) {
        List<List<BigFraction>> mixed = new ArrayList<>();
        int at = 0;
        for (int player = 0; player < supports.length; player++) {
            BigFraction[] all = new BigFraction[game.size(player)];
            Arrays.fill(all, BigFraction.ZERO);
            BigFraction first = BigFraction.ONE;
            for (int s = 1; s < supports[player].length; s++) {
                BigFraction p = new BigFraction(box[at++].middle());
                all[supports[player][s]] = p;
                first = first.subtract(p);
            }
            all[supports[player][0]] = first;
            mixed.add(List.of(all));
        }
        return mixed;
    }

    /** The solution in fractions of small denominators, if those within the bounds fulfil the equations. */
    private Optional<List<List<BigFraction>>> exact(Interval[][] own) {
        List<List<BigFraction>> mixed = new ArrayList<>();
        for (int player = 0; player < supports.length; player++) {
            BigFraction[] all = new BigFraction[game.size(player)];
            Arrays.fill(all, BigFraction.ZERO);
            BigFraction first = BigFraction.ONE;
            for (int s = 1; s < own[player].length; s++) {
                BigFraction p = SimplestFraction.in(own[player][s]);
                if (p.getDenominator().compareTo(LARGEST_DENOMINATOR) > 0) {
                    return Optional.empty();
                }
                all[supports[player][s]] = p;
                first = first.subtract(p);
            }
            all[supports[player][0]] = first;
            mixed.add(List.of(all));
        }
        for (int player = 0; player < supports.length; player++) {
            List<BigFraction> worth = MixedRegret.worth(game, mixed, player);
            for (int s : supports[player]) {
                if (!worth.get(s).equals(worth.get(supports[player][0]))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(mixed);
    }

    private Verdict verdict(List<List<BigFraction>> mixed) {
        Verdict verdict = Verdict.STRICT;
        for (int player = 0; player < supports.length; player++) {
            for (int s : supports[player]) {
                if (mixed.get(player).get(s).signum() <= 0) {
                    return Verdict.NONE;
                }
            }
            List<BigFraction> worth = MixedRegret.worth(game, mixed, player);
            for (int s = 0; s < worth.size(); s++) {
                int better = worth.get(s).compareTo(worth.get(supports[player][0]));
                if (better > 0) {
                    return Verdict.NONE;
                }
                if (better == 0 && Arrays.binarySearch(supports[player], s) < 0) {
                    verdict = Verdict.TIED;
                }
            }
        }
        return verdict;
    }
}
