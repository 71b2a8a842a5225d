package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.equipoise.games.Elementary;
import org.equipoise.games.estimate.numeric.Address;
import org.equipoise.games.estimate.numeric.Jet;
import org.equipoise.games.estimate.numeric.Normal;
import org.equipoise.testkit.Property;
import org.equipoise.testkit.Statistically;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GameKernelTest {

    private static final double ROOT = Math.sqrt(2);

    /** Links and errors that go together. */
    private enum Kind {
        AGENT_PROBIT(Link.PROBIT, Errors.AGENT),
        AGENT_LOGIT(Link.LOGIT, Errors.AGENT),
        PRIVATE_PROBIT(Link.PROBIT, Errors.PRIVATE);

        private final Link link;
        private final Errors errors;

        Kind(Link link, Errors errors) {
            this.link = link;
            this.errors = errors;
        }

        GameKernel kernel(ChoiceGame game, int scales) {
            return new GameKernel(game, link, errors, scales, new int[] {0, 1, 2, 3});
        }

        double f(double z) {
            return link == Link.PROBIT ? Normal.cdf(z) : 1 / (1 + StrictMath.exp(-z));
        }

        double scale(double... shares) {
            if (errors == Errors.AGENT) {
                return ROOT;
            }
            double sum = 0;
            for (double share : shares) {
                sum += share * share;
            }
            return Math.sqrt(sum);
        }
    }

    private static double[] outcomes(Kind kind, ChoiceGame game, double... utilities) {
        return Arrays.copyOf(
                kind.kernel(game, 0).predict(utilities), game.outcomes().size());
    }

    /** [C] fixtures, "Unit vector": U11 = .2, U13 = -.1, U14 = .5, U24 = .3. */
    @Test
    void unitVectorIsAsComputedIndependently() {
        double[] u = {.2, -.1, .5, .3};
        ChoiceGame game = ChoiceGame.egame12();
        double[] agent = Kind.AGENT_PROBIT.kernel(game, 0).predict(u);
        double[] informed = Kind.PRIVATE_PROBIT.kernel(game, 0).predict(u);
        double[] logit = Kind.AGENT_LOGIT.kernel(game, 0).predict(u);

        assertThat(agent[4]).isCloseTo(.5839979857, within(5e-11));
        assertThat(agent[3]).isCloseTo(.5142142278, within(5e-11));
        assertThat(informed[3]).isCloseTo(.5163354037, within(5e-11));
        assertThat(logit[4]).isCloseTo(.5528350257, within(5e-11));
        assertThat(logit[3]).isCloseTo(.5056037661, within(5e-11));
    }

    @ParameterizedTest
    @EnumSource
    void egame12FollowsItsEquations(Kind kind) {
        Property.forAll(1, 300, draws -> draws.array(4, -2, 2), u -> {
            double p4 = kind.f(u[3] / ROOT);
            double p3 = 1 - p4;
            double p2 = kind.f((p3 * u[1] + p4 * u[2] - u[0]) / kind.scale(1, p3, p4));
            assertThat(outcomes(kind, ChoiceGame.egame12(), u))
                    .containsExactly(new double[] {1 - p2, p2 * p3, p2 * p4}, within(1e-14));
        });
    }

    @ParameterizedTest
    @EnumSource
    void egame122FollowsItsEquations(Kind kind) {
        Property.forAll(2, 300, draws -> draws.array(6, -2, 2), u -> {
            double p4 = kind.f(u[4] / ROOT);
            double p6 = kind.f(u[5] / ROOT);
            double p3 = 1 - p4;
            double p5 = 1 - p6;
            double p2 = kind.f((p5 * u[2] + p6 * u[3] - p3 * u[0] - p4 * u[1]) / kind.scale(p3, p4, p5, p6));
            assertThat(outcomes(kind, ChoiceGame.egame122(), u))
                    .containsExactly(new double[] {(1 - p2) * p3, (1 - p2) * p4, p2 * p5, p2 * p6}, within(1e-14));
        });
    }

    @ParameterizedTest
    @EnumSource
    void egame123FollowsItsEquations(Kind kind) {
        Property.forAll(3, 300, draws -> draws.array(8, -2, 2), u -> {
            double p6 = kind.f(u[7] / ROOT);
            double p5 = 1 - p6;
            double p4 = kind.f((p5 * u[5] + p6 * u[6] - u[4]) / kind.scale(1, p5, p6));
            double p3 = 1 - p4;
            double p2 = kind.f((p3 * u[1] + p4 * (p5 * u[2] + p6 * u[3]) - u[0]) / kind.scale(1, p3, p4 * p5, p4 * p6));
            assertThat(outcomes(kind, ChoiceGame.egame123(), u))
                    .containsExactly(new double[] {1 - p2, p2 * p3, p2 * p4 * p5, p2 * p4 * p6}, within(1e-14));
        });
    }

    @Test
    void utilitiesAreThoseOfTheLiteratureInItsOrder() {
        assertThat(names(ChoiceGame.egame12())).isEqualTo("u11 u13 u14 u24");
        assertThat(names(ChoiceGame.egame122())).isEqualTo("u11 u12 u13 u14 u22 u24");
        assertThat(names(ChoiceGame.egame123())).isEqualTo("u11 u13 u15 u16 u23 u25 u26 u36");
    }

    private static String names(ChoiceGame game) {
        return String.join(
                " ", game.utilities().stream().map(ChoiceGame.Utility::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void probabilitiesSumToOneAlsoForUtilitiesOutOfAllProportion(Kind kind) {
        for (ChoiceGame game : new ChoiceGame[] {ChoiceGame.egame12(), ChoiceGame.egame122(), ChoiceGame.egame123()}) {
            Property.forAll(
                    4, 300, draws -> draws.array(game.utilities().size(), -1, 1).clone(), small -> {
                        double[] u = small.clone();
                        for (int i = 0; i < u.length; i++) {
                            u[i] *= i % 2 == 0 ? 1e3 : 30;
                        }
                        double sum = 0;
                        for (double p : outcomes(kind, game, u)) {
                            assertThat(p).isBetween(0.0, 1.0);
                            sum += p;
                        }
                        assertThat(sum).isCloseTo(1, within(1e-14));
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void logarithmStaysFiniteWhereProbabilitiesUnderflow(Kind kind) {
        double[] u = {5000, 0, 0, -4000};
        Jet log = kind.kernel(ChoiceGame.egame12(), 0).logProbability(jets(u, 2), 2, Kernel.ALL);

        assertThat(outcomes(kind, ChoiceGame.egame12(), u)[2]).isZero();
        assertThat(log.value()).isFinite().isLessThan(-600);
        for (int i = 0; i < 4; i++) {
            assertThat(log.first(i)).isFinite();
            assertThat(log.second(i, i)).isFinite();
        }
    }

    private static Jet[] jets(double[] values, int order) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Jet.input(values[i], i, values.length, order))
                .toArray(Jet[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void scaleDividesThePlayersUtilities(Kind kind) {
        Property.forAll(5, 100, draws -> draws.array(6, -1, 1), u -> {
            double[] divided = u.clone();
            for (int i = 0; i < 4; i++) {
                divided[i] = u[i] / StrictMath.exp(i < 3 ? u[4] : u[5]);
            }
            assertThat(kind.kernel(ChoiceGame.egame12(), 2).predict(u))
                    .containsExactly(
                            kind.kernel(ChoiceGame.egame12(), 0).predict(Arrays.copyOf(divided, 4)), within(1e-14));
            double[] common = {u[0], u[1], u[2], u[3], u[4]};
            double[] twice = {u[0], u[1], u[2], u[3], u[4], u[4]};
            assertThat(kind.kernel(ChoiceGame.egame12(), 1).predict(common))
                    .isEqualTo(kind.kernel(ChoiceGame.egame12(), 2).predict(twice));
        });
    }

    /** Mirrored labels: left and right of player 1 change places if its outcomes do. */
    @ParameterizedTest
    @EnumSource
    void egame122DoesNotCareWhichSideIsLeft(Kind kind) {
        Property.forAll(6, 100, draws -> draws.array(6, -2, 2), u -> {
            double[] p = outcomes(kind, ChoiceGame.egame122(), u);
            double[] q = outcomes(kind, ChoiceGame.egame122(), u[2], u[3], u[0], u[1], u[5], u[4]);
            assertThat(q).containsExactly(new double[] {p[2], p[3], p[0], p[1]}, within(1e-15));
        });
    }

    @ParameterizedTest
    @EnumSource
    void addingTheSameToAllUtilitiesOfPlayerOneChangesNothing(Kind kind) {
        Property.forAll(7, 100, draws -> draws.array(8, -2, 2), u -> {
            double[] shifted = u.clone();
            for (int i = 0; i < 4; i++) {
                shifted[i] += 1.7;
            }
            assertThat(outcomes(kind, ChoiceGame.egame123(), shifted))
                    .containsExactly(outcomes(kind, ChoiceGame.egame123(), u), within(1e-13));
        });
    }

    /** Plays the decision problem itself, with an error for each action or for each end, and counts. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void playWithDrawnErrorsEndsAsOftenAsTheEquationsSay(Kind kind) {
        double[][] utilities = {{.4, -.5, .8, .3}, {.5, -.6, .2, .9, -.4, .7}, {.3, -.2, .8, -.5, .1, .9, -.7, .4}};
        ChoiceGame[] games = {ChoiceGame.egame12(), ChoiceGame.egame122(), ChoiceGame.egame123()};
        for (int g = 0; g < games.length; g++) {
            ChoiceGame game = games[g];
            double[] expected = outcomes(kind, game, utilities[g]);
            long[] counts = new long[expected.length];
            int plays = 60_000;
            for (int play = 0; play < plays; play++) {
                counts[play(kind, game, utilities[g], expected, play)]++;
            }
            for (int o = 0; o < expected.length; o++) {
                Statistically.assertThatProportion(counts[o], plays)
                        .isWithin(4.5)
                        .standardErrorsOf(expected[o]);
            }
        }
    }

    private static int play(Kind kind, ChoiceGame game, double[] u, double[] expected, int play) {
        ChoiceGame.Node node = game.root();
        while (node instanceof ChoiceGame.Move move) {
            double left = worth(kind, game, move.player(), move.ifLeft(), u, expected, play, 0);
            double right = worth(kind, game, move.player(), move.ifRight(), u, expected, play, 1);
            node = right > left ? move.ifRight() : move.ifLeft();
        }
        return ((ChoiceGame.End) node).outcome();
    }

    /** Expected utility of an action with its errors; others' later moves follow the fitted probabilities. */
    private static double worth(
            Kind kind,
            ChoiceGame game,
            int player,
            ChoiceGame.Node node,
            double[] u,
            double[] expected,
            int play,
            int side) {
        double sum = 0;
        double all = 0;
        for (int outcome : ends(node)) {
            double error = kind.errors == Errors.PRIVATE ? Address.normal(11, play, player * 10L + outcome) : 0;
            double payoff = game.utility(player, outcome).map(i -> u[i]).orElse(0.0) + error;
            sum += expected[outcome] * payoff;
            all += expected[outcome];
        }
        double error = 0;
        if (kind.errors == Errors.AGENT) {
            int item = 100 + player * 10 + side;
            error = kind.link == Link.PROBIT
                    ? Address.normal(11, play, item)
                    : -ROOT * Elementary.log(-Elementary.log(Address.uniform(11, play, item)));
        }
        return sum / all + error;
    }

    private static int[] ends(ChoiceGame.Node node) {
        if (node instanceof ChoiceGame.Move move) {
            return IntStream.concat(IntStream.of(ends(move.ifLeft())), IntStream.of(ends(move.ifRight())))
                    .toArray();
        }
        return new int[] {((ChoiceGame.End) node).outcome()};
    }
}
