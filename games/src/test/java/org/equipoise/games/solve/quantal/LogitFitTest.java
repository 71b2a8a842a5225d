package org.equipoise.games.solve.quantal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.MixedSolution;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.quantal.Disturbance.AgentLogit;
import org.equipoise.games.solve.quantal.Disturbance.AgentProbit;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class LogitFitTest {

    private static Game choice() {
        Between g = Game.between("one");
        return g.startingAt(g.move("one", "m", to("good", g.end(.5)), to("bad", g.end(0.))));
    }

    /** One choice of k in n with a gain d: lambda = ln(k/(n-k))/d, standard error 1/(d sqrt(n p (1-p))). */
    @Test
    void oneChoiceHasItsClosedForm() {
        double lambda = Elementary.logit(.7) / .5;
        double error = 1 / (.5 * Math.sqrt(30 * .7 * .3));
        PrecisionFit<QuantalPoint<Solution>> fit = LogitFit.of(LogitBranch.of(choice()), new double[] {21, 9});
        assertThat(fit.where()).isEqualTo(PrecisionFit.Where.WITHIN);
        assertThat(fit.lambda()).isCloseTo(lambda, within(1e-9));
        assertThat(fit.standardError().orElseThrow()).isCloseTo(error, within(1e-7));
        assertThat(fit.logLikelihood()).isCloseTo(21 * StrictMath.log(.7) + 9 * StrictMath.log(.3), within(1e-12));
        assertThat(fit.ofRandomPlay()).isCloseTo(-30 * StrictMath.log(2), within(1e-12));
        PrecisionFit<Behaviour> backward = BackwardFit.of(choice(), AgentLogit::new, new double[] {21, 9}, 50);
        assertThat(backward.lambda()).isCloseTo(lambda, within(1e-6));
        assertThat(backward.standardError().orElseThrow()).isCloseTo(error, within(1e-5));
    }

    /** If people were seen as often as is expected at some lambda, that lambda fits best, and the information is that of Fisher. */
    @Test
    void expectedCountsGiveBackTheirLambda() {
        for (Game game : List.of(Classics.poker(), Classics.asymmetricPennies(), Classics.kuhnPoker())) {
            LogitBranch<Solution> branch = LogitBranch.of(game);
            double by = 1e-5;
            List<QuantalPoint<Solution>> points = branch.at(2 - by, 2, 2 + by).points();
            double[] counts = points.get(1).probabilities();
            double information = 0;
            for (int a = 0; a < counts.length; a++) {
                double slope = (StrictMath.log(points.get(2).probabilities()[a])
                                - StrictMath.log(points.get(0).probabilities()[a]))
                        / (2 * by);
                information += 100 * counts[a] * slope * slope;
                counts[a] *= 100;
            }
            PrecisionFit<QuantalPoint<Solution>> fit = LogitFit.of(branch, counts);
            assertThat(fit.lambda()).isCloseTo(2, within(1e-7));
            assertThat(fit.standardError().orElseThrow()).isCloseTo(1 / Math.sqrt(information), within(1e-4));
            assertThat(fit.play().misfit()).isLessThan(1e-11);
        }
    }

    @Test
    void nothingAlongTheBranchFitsBetter() {
        int[] rivals = {0};
        Property.forAll(3, 100, draws -> new Case(RandomGames.strategic(draws, 3, 3), draws.array(6, 0, 20)), seen -> {
            LogitBranch<MixedSolution> branch = LogitBranch.of(seen.table());
            PrecisionFit<?> fit = LogitFit.of(branch, seen.counts(), 10);
            for (QuantalPoint<MixedSolution> point : branch.upTo(10).points()) {
                double sum = 0;
                for (int a = 0; a < 6; a++) {
                    sum += seen.counts()[a] * StrictMath.log(point.probabilities()[a]);
                }
                assertThat(sum).isLessThanOrEqualTo(fit.logLikelihood() + 1e-9);
            }
            rivals[0] += fit.others().isEmpty() ? 0 : 1;
        });
        assertThat(rivals[0]).isGreaterThan(3);
    }

    private record Case(StrategicGame table, double[] counts) {}

    /** Nobody was seen at the set that matters, and at the other one all actions are worth the same. */
    @Test
    void choicesThatSayNothingOfLambdaAreReportedAsSuch() {
        Between g = Game.between("A", "B");
        Game game = g.startingAt(g.move(
                "A",
                "first",
                to("x", g.end(1, 0)),
                to("y", g.move("B", "second", to("a", g.end(0, 1)), to("b", g.end(0, 1))))));
        assertThat(LogitFit.of(LogitBranch.of(game), new double[] {0, 0, 3, 5}).where())
                .isEqualTo(PrecisionFit.Where.ANYWHERE);
    }

    @Test
    void boundsAreReportedAsSuch() {
        LogitBranch<Solution> branch = LogitBranch.of(choice());
        PrecisionFit<?> worse = LogitFit.of(branch, new double[] {9, 21});
        assertThat(worse.where()).isEqualTo(PrecisionFit.Where.RANDOM);
        assertThat(worse.lambda()).isZero();
        assertThat(worse.standardError()).isEmpty();
        PrecisionFit<?> best = LogitFit.of(branch, new double[] {30, 0}, 12);
        assertThat(best.where()).isEqualTo(PrecisionFit.Where.LARGEST);
        assertThat(best.lambda()).isEqualTo(12);
        assertThat(best.note()).contains("still rises");
        Between g = Game.between("one");
        Game same = g.startingAt(g.move("one", "m", to("a", g.end(1.)), to("b", g.end(1.))));
        assertThat(LogitFit.of(LogitBranch.of(same), new double[] {4, 1}).where())
                .isEqualTo(PrecisionFit.Where.ANYWHERE);
        PrecisionFit<Behaviour> probit =
                BackwardFit.of(choice(), lambda -> new AgentProbit(1 / lambda), new double[] {9, 21}, 20);
        assertThat(probit.where()).isEqualTo(PrecisionFit.Where.RANDOM);
        assertThat(BackwardFit.of(same, AgentLogit::new, new double[] {4, 1}, 5).where())
                .isEqualTo(PrecisionFit.Where.ANYWHERE);
        assertThat(BackwardFit.of(choice(), AgentLogit::new, new double[] {30, 0}, 5)
                        .where())
                .isEqualTo(PrecisionFit.Where.LARGEST);
    }

    @Test
    void backwardAndAlongTheBranchAgree() {
        double[] counts = {11, 40, 30, 9};
        PrecisionFit<?> along = LogitFit.of(LogitBranch.of(Classics.crisis()), counts);
        PrecisionFit<?> backward = BackwardFit.of(Classics.crisis(), AgentLogit::new, counts, 100);
        assertThat(along.where()).isEqualTo(PrecisionFit.Where.WITHIN);
        assertThat(backward.lambda()).isCloseTo(along.lambda(), within(1e-6));
        assertThat(backward.logLikelihood()).isCloseTo(along.logLikelihood(), within(1e-10));
        assertThat(backward.standardError().orElseThrow())
                .isCloseTo(along.standardError().orElseThrow(), within(1e-4));
    }

    @Test
    void countsThatAreNoneAreRefused() {
        LogitBranch<Solution> branch = LogitBranch.of(choice());
        assertThatThrownBy(() -> LogitFit.of(branch, new double[] {1})).hasMessageContaining("1 counts for 2 actions");
        assertThatThrownBy(() -> LogitFit.of(branch, new double[] {1, Double.NaN}))
                .hasMessageContaining("count 2 is NaN");
        assertThatThrownBy(() -> LogitFit.of(branch, new double[] {0, 0})).hasMessageContaining("all counts are 0");
    }

    private static Game unit() {
        Between g = Game.between("one");
        return g.startingAt(g.move("one", "m", to("good", g.end(1.)), to("bad", g.end(0.))));
    }

    /** ln(90/10) = 2.1972, though from lambda 745 on the worse action has no probability that a double can hold. */
    @Test
    void lambdasAtWhichWhatWasSeenIsImpossibleDoNotHideTheBest() {
        PrecisionFit<Behaviour> fit = BackwardFit.of(unit(), AgentLogit::new, new double[] {90, 10}, 1000);
        assertThat(fit.where()).isEqualTo(PrecisionFit.Where.WITHIN);
        assertThat(fit.lambda()).isCloseTo(StrictMath.log(9), within(1e-6));
    }

    @Test
    void aPlateauUpToTheLargestLambdaIsNoMaximumWithin() {
        PrecisionFit<Behaviour> fit = BackwardFit.of(unit(), AgentLogit::new, new double[] {100, 0}, 1000);
        assertThat(fit.where()).isEqualTo(PrecisionFit.Where.LARGEST);
        assertThat(fit.lambda()).isEqualTo(1000);
        assertThat(fit.standardError()).isEmpty();
        assertThat(fit.others()).isEmpty();
    }

    @Test
    void aSearchThatIsStoppedAtOnceDoesNotSayThatLambdaDoesNotMatter() {
        LogitBranch<Solution> branch = LogitBranch.of(choice()).watchedBy((done, all, what) -> false);
        PrecisionFit<QuantalPoint<Solution>> fit = LogitFit.of(branch, new double[] {21, 9});
        assertThat(fit.where()).isEqualTo(PrecisionFit.Where.LARGEST);
        assertThat(fit.note()).contains("stopped before its end").doesNotContain("does not depend");
        assertThat(fit.play().solution().certificate().search()).isEqualTo(Certificate.Search.PARTIAL);
    }

    @Test
    void aTraceThatIsStoppedGivesPartialSearches() {
        LogitBranch<Solution> branch = LogitBranch.of(choice());
        assertThat(branch.upTo(5).last().solution().certificate().search()).isEqualTo(Certificate.Search.ONE_OF_MORE);
        assertThat(branch.watchedBy((done, all, what) -> done < 1)
                        .upTo(5)
                        .last()
                        .solution()
                        .certificate()
                        .search())
                .isEqualTo(Certificate.Search.PARTIAL);
    }

    @Test
    void aGameOfTooManyActionsIsRefusedWithTheirNumber() {
        Between g = Game.between("one");
        Tree.Branch[] many = new Tree.Branch[5001];
        for (int a = 0; a < many.length; a++) {
            many[a] = to("a" + a, g.end((double) a));
        }
        Game game = g.startingAt(g.move("one", "m", many));
        assertThatThrownBy(() -> LogitBranch.of(game).upTo(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5001 actions");
    }
}
