package org.equipoise.games.solve.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What names, units and useless strategies must not change, for every search; and mixed equilibria of three players found another way. */
class InvarianceTest {

    /** A game with another that must have the same equilibria, after {@code back} has translated them. */
    private record Pair(
            StrategicGame game, StrategicGame other, Function<List<List<BigFraction>>, List<List<BigFraction>>> back) {}

    private static List<List<List<BigFraction>>> extreme(StrategicGame game) {
        return ExtremeEquilibria.of(game, Watch.PATIENT).solutions().stream()
                .map(ExactSolution::mixed)
                .toList();
    }

    private static List<List<List<BigFraction>>> supports(StrategicGame game) {
        return SupportEnumeration.of(game, Watch.PATIENT).solutions().stream()
                .map(ExactSolution::mixed)
                .toList();
    }

    private static List<List<List<BigFraction>>> pure(StrategicGame game) {
        return PureEquilibria.of(game, Watch.PATIENT).solutions().stream()
                .map(ExactSolution::mixed)
                .toList();
    }

    private static void same(Pair pair, List<Function<StrategicGame, List<List<List<BigFraction>>>>> searches) {
        for (Function<StrategicGame, List<List<List<BigFraction>>>> search : searches) {
            assertThat(search.apply(pair.other()).stream().map(pair.back()).toList())
                    .containsExactlyInAnyOrderElementsOf(search.apply(pair.game()));
        }
    }

    /** Where the search is complete, the other must find as many, each within 1e-12 of one. */
    private static void sameMixed(Pair pair) {
        Equilibria<EnclosedSolution> here = MixedEquilibria.of(pair.game(), Watch.PATIENT);
        Equilibria<EnclosedSolution> there = MixedEquilibria.of(pair.other(), Watch.PATIENT);
        if (here.search() != Certificate.Search.COMPLETE || there.search() != Certificate.Search.COMPLETE) {
            return;
        }
        List<List<List<BigFraction>>> back = there.solutions().stream()
                .map(s -> pair.back()
                        .apply(s.solution().mixed().stream()
                                .map(own -> own.stream()
                                        .map(p -> p == 0 ? BigFraction.ZERO : new BigFraction(p))
                                        .toList())
                                .toList()))
                .toList();
        assertThat(back).hasSameSizeAs(here.solutions());
        for (EnclosedSolution solution : here.solutions()) {
            assertThat(back)
                    .anyMatch(other -> distance(other, solution.solution().mixed()) < 1e-12);
        }
    }

    private static double distance(List<List<BigFraction>> a, List<List<Double>> b) {
        double most = 0;
        for (int player = 0; player < b.size(); player++) {
            for (int s = 0; s < b.get(player).size(); s++) {
                most = Math.max(
                        most,
                        Math.abs(a.get(player).get(s).doubleValue()
                                - b.get(player).get(s)));
            }
        }
        return most;
    }

    private static List<Integer> shuffled(Draws draws, int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        for (int i = size - 1; i > 0; i--) {
            Collections.swap(order, i, draws.integer(0, i));
        }
        return order;
    }

    /** Player i of the new game is player {@code who[i]} of the old; its strategy s is the old one's {@code what[i][s]}. */
    private static Pair renamed(Draws draws, StrategicGame game) {
        int players = game.players().size();
        List<Integer> who = shuffled(draws, players);
        List<List<Integer>> what =
                who.stream().map(old -> shuffled(draws, game.size(old))).toList();
        int[] sizes = who.stream().mapToInt(game::size).toArray();
        StrategicGame other = game(sizes, chosen -> {
            int[] old = new int[players];
            for (int i = 0; i < players; i++) {
                old[who.get(i)] = what.get(i).get(chosen[i]);
            }
            int profile = game.profile(old);
            return who.stream().map(i -> game.exactPayoff(profile, i)).toList();
        });
        return new Pair(game, other, mixed -> {
            BigFraction[][] back = new BigFraction[players][];
            for (int i = 0; i < players; i++) {
                back[who.get(i)] = new BigFraction[sizes[i]];
                for (int s = 0; s < sizes[i]; s++) {
                    back[who.get(i)][what.get(i).get(s)] = mixed.get(i).get(s);
                }
            }
            return Arrays.stream(back).map(List::of).toList();
        });
    }

    /** Each player's payoffs in another unit, and more or less by an amount that depends on what the others do. */
    private static Pair rescaled(Draws draws, StrategicGame game) {
        int players = game.players().size();
        List<BigFraction> factor = new ArrayList<>();
        int[][] bonus = new int[players][game.profiles()];
        for (int player = 0; player < players; player++) {
            factor.add(new BigFraction(draws.integer(1, 9), draws.integer(1, 9)));
            for (int profile = 0; profile < game.profiles(); profile++) {
                bonus[player][profile] = draws.integer(-5, 5);
            }
        }
        StrategicGame other = game(IntStream.range(0, players).map(game::size).toArray(), chosen -> {
            List<BigFraction> payoffs = new ArrayList<>();
            for (int player = 0; player < players; player++) {
                int[] others = chosen.clone();
                others[player] = 0;
                payoffs.add(game.exactPayoff(game.profile(chosen), player)
                        .multiply(factor.get(player))
                        .add(bonus[player][game.profile(others)]));
            }
            return payoffs;
        });
        return new Pair(game, other, mixed -> mixed);
    }

    /** The first player gets one more strategy, in front, that always pays it 1 less than another. */
    private static Pair withDominated(Draws draws, StrategicGame game) {
        int by = draws.integer(0, game.size(0) - 1);
        int[] sizes = IntStream.range(0, game.players().size()).map(game::size).toArray();
        sizes[0]++;
        StrategicGame other = game(sizes, chosen -> {
            int[] old = chosen.clone();
            old[0] = chosen[0] == 0 ? by : chosen[0] - 1;
            List<BigFraction> payoffs = new ArrayList<>();
            for (int player = 0; player < old.length; player++) {
                BigFraction pays = game.exactPayoff(game.profile(old), player);
                payoffs.add(player == 0 && chosen[0] == 0 ? pays.subtract(1) : pays);
            }
            return payoffs;
        });
        return new Pair(game, other, mixed -> {
            assertThat(mixed.get(0).get(0)).isEqualTo(BigFraction.ZERO);
            List<List<BigFraction>> back = new ArrayList<>(mixed);
            back.set(0, mixed.get(0).subList(1, mixed.get(0).size()));
            return back;
        });
    }

    private static StrategicGame game(int[] sizes, Function<int[], List<BigFraction>> payoffs) {
        StringBuilder text = new StringBuilder();
        int profiles = Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
        for (int profile = 0; profile < profiles; profile++) {
            int[] chosen = new int[sizes.length];
            int rest = profile;
            for (int i = 0; i < sizes.length; i++) {
                chosen[i] = rest % sizes[i];
                rest /= sizes[i];
            }
            for (BigFraction payoff : payoffs.apply(chosen)) {
                text.append(payoff.getNumerator())
                        .append('/')
                        .append(payoff.getDenominator())
                        .append(' ');
            }
        }
        return Tables.table(sizes, text.toString());
    }

    /** Payoffs from so many that ties hardly occur. */
    private static StrategicGame untied(Draws draws) {
        return game(new int[] {2, 2, 2}, chosen -> IntStream.range(0, 3)
                .mapToObj(player -> new BigFraction(draws.integer(-9999, 9999)))
                .toList());
    }

    private static Pair pair(Draws draws, StrategicGame game) {
        return switch (draws.integer(0, 2)) {
            case 0 -> renamed(draws, game);
            case 1 -> rescaled(draws, game);
            default -> withDominated(draws, game);
        };
    }

    @Test
    void twoPlayersKeepTheirEquilibria() {
        Property.forAll(
                91,
                200,
                draws -> pair(draws, RandomGames.strategic(draws, draws.integer(1, 4), draws.integer(1, 4))),
                pair -> same(pair, List.of(InvarianceTest::pure, InvarianceTest::extreme, InvarianceTest::supports)));
    }

    @Test
    @Tag("slow")
    void threePlayersKeepTheirEquilibria() {
        Property.forAll(92, 60, draws -> pair(draws, RandomGames.strategic(draws, 2, draws.integer(2, 3), 2)), pair -> {
            same(pair, List.of(InvarianceTest::pure));
            sameMixed(pair);
        });
    }

    /**
     * Totally mixed equilibria of 2x2x2 games by another way: player 1 indifferent makes r a ratio of linear functions of q, player 2
     * indifferent makes p one of r, and then player 3's advantage is a function of q alone whose changes of sign are looked for on a grid.
     */
    @Test
    void totallyMixedEquilibriaAreWhereASingleFunctionChangesSign() {
        int[] seen = {0};
        Property.forAll(93, 300, InvarianceTest::untied, (StrategicGame game) -> {
            Equilibria<EnclosedSolution> found = MixedEquilibria.of(game, Watch.PATIENT);
            if (found.search() != Certificate.Search.COMPLETE) {
                return;
            }
            List<Double> solved = found.solutions().stream()
                    .map(s -> s.solution().mixed())
                    .filter(mixed -> mixed.stream().allMatch(own -> own.get(0) > 1e-3 && own.get(1) > 1e-3))
                    .map(mixed -> mixed.get(1).get(1))
                    .sorted()
                    .toList();
            List<Double> scanned = scan(game);
            assertThat(scanned).hasSameSizeAs(solved);
            for (int i = 0; i < solved.size(); i++) {
                assertThat(scanned.get(i)).isCloseTo(solved.get(i), within(1e-9));
                seen[0]++;
            }
        });
        assertThat(seen[0]).isGreaterThan(10);
    }

    /** Coefficients of a player's advantage of strategy 2 over 1: constant, one other, the other other, both. */
    private static double[] advantage(StrategicGame game, int player, int one, int two) {
        double[] at = new double[4];
        for (int i = 0; i < 4; i++) {
            int[] chosen = new int[3];
            chosen[one] = i & 1;
            chosen[two] = i >> 1;
            chosen[player] = 1;
            at[i] = game.payoff(game.profile(chosen), player);
            chosen[player] = 0;
            at[i] -= game.payoff(game.profile(chosen), player);
        }
        return new double[] {at[0], at[1] - at[0], at[2] - at[0], at[3] - at[1] - at[2] + at[0]};
    }

    private static List<Double> scan(StrategicGame game) {
        double[] a = advantage(game, 0, 1, 2);
        double[] b = advantage(game, 1, 2, 0);
        double[] c = advantage(game, 2, 0, 1);
        int steps = 20_011;
        List<Double> roots = new ArrayList<>();
        for (int k = 0; k < steps; k++) {
            double low = (double) k / steps;
            double high = (double) (k + 1) / steps;
            double[] atLow = at(a, b, c, low);
            double[] atHigh = at(a, b, c, high);
            if (atLow[2] * atHigh[2] > 0 || Double.isNaN(atLow[2] * atHigh[2])) {
                continue;
            }
            boolean rising = atHigh[2] > atLow[2];
            for (int step = 0; step < 60; step++) {
                double middle = (low + high) / 2;
                if (at(a, b, c, middle)[2] > 0 == rising) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            double[] root = at(a, b, c, low);
            if (root[0] > 1e-3 && root[0] < .999 && root[1] > 1e-3 && root[1] < .999 && low > 1e-3 && low < .999) {
                // Where a denominator vanishes the sign changes too, but there the value is not small.
                if (Math.abs(root[2]) < 1e-6) {
                    roots.add(low);
                }
            }
        }
        return roots;
    }

    /** p, r and player 3's advantage at q. */
    private static double[] at(double[] a, double[] b, double[] c, double q) {
        double r = -(a[0] + a[1] * q) / (a[2] + a[3] * q);
        double p = -(b[0] + b[1] * r) / (b[2] + b[3] * r);
        return new double[] {p, r, c[0] + c[1] * p + c[2] * q + c[3] * p * q};
    }
}
