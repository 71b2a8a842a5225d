package org.equipoise.games.solve.quantal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.MixedSolution;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What holds for the branch of every game. Payoffs of random games run from -9 to 9, so that lambda 1 is already precise. */
class LogitBranchPropertyTest {

    private static Game game(Draws draws) {
        return RandomGames.recalling(draws, draws.integer(1, 3), 4);
    }

    private static void close(double[] actual, double[] expected, Offset<Double> offset) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], offset);
        }
    }

    @Test
    void lambdaZeroIsUniform() {
        Property.forAll(1, 100, LogitBranchPropertyTest::game, game -> {
            QuantalPoint<Solution> first = LogitBranch.of(game).at(0).points().get(0);
            close(first.probabilities(), Behaviour.centroid(game).flat(), within(1e-15));
            assertThat(first.arclength()).isZero();
        });
    }

    @Test
    void everyPointIsItsOwnResponseByBruteForce() {
        Property.forAll(2, 150, LogitBranchPropertyTest::game, game -> {
            List<QuantalPoint<Solution>> points =
                    LogitBranch.of(game).at(.03, .2, .7).points();
            assertThat(points).hasSizeGreaterThanOrEqualTo(3);
            for (QuantalPoint<Solution> point : points) {
                double[] flat = point.probabilities();
                close(BruteResponse.to(game, flat, point.lambda()), flat, within(1e-11));
                assertThat(point.misfit()).isLessThan(1e-12);
            }
        });
    }

    @Test
    void nearRandomPlayDampedIterationFindsTheSamePoint() {
        Property.forAll(3, 60, draws -> RandomGames.recalling(draws, 2, 3), game -> {
            double[] flat = Behaviour.centroid(game).flat();
            for (int i = 0; i < 150; i++) {
                double[] response = BruteResponse.to(game, flat, .05);
                for (int a = 0; a < flat.length; a++) {
                    flat[a] += .5 * (response[a] - flat[a]);
                }
            }
            close(LogitBranch.of(game).at(.05).last().probabilities(), flat, within(1e-12));
        });
    }

    @Test
    void theLimitIsAnEquilibrium() {
        Property.forAll(4, 150, LogitBranchPropertyTest::game, game -> {
            QuantalTrace<Solution> trace = LogitBranch.of(game).toNash(1e-6);
            assertThat(trace.end()).isEqualTo(QuantalTrace.End.NASH);
            Certificate certificate = trace.last().solution(1e-6).certificate();
            assertThat(certificate.standing()).isEqualTo(Certificate.Standing.NASH);
        });
    }

    @Test
    void addingConstantsToPayoffsChangesNoBit() {
        Property.forAll(5, 100, LogitBranchPropertyTest::game, game -> {
            Game moved = Rewritten.paying(game, (player, u) -> u.add(new BigFraction(1000 * player + 7, 3)));
            assertThat(LogitBranch.of(moved).at(.4).last().probabilities())
                    .isEqualTo(LogitBranch.of(Rewritten.paying(game, (player, u) -> u))
                            .at(.4)
                            .last()
                            .probabilities());
        });
    }

    @Test
    void scalingPayoffsIsScalingLambda() {
        Property.forAll(6, 100, LogitBranchPropertyTest::game, game -> {
            Game scaled = Rewritten.paying(game, (player, u) -> u.multiply(7).divide(1000));
            QuantalPoint<Solution> small =
                    LogitBranch.of(scaled).at(500 / 7.0).points().get(0);
            QuantalPoint<Solution> large = LogitBranch.of(game).at(.5).points().get(0);
            close(small.probabilities(), large.probabilities(), within(1e-12));
            if (LogitBranch.of(game).response().range() > 1) {
                assertThat(small.arclength()).isCloseTo(large.arclength(), within(1e-9));
            }
        });
    }

    @Test
    void tellingPlayersAndActionsInReverseReversesTheAnswer() {
        Property.forAll(7, 100, LogitBranchPropertyTest::game, game -> {
            Behaviour one = LogitBranch.of(game).at(.5).last().solution().behaviour();
            Behaviour other = LogitBranch.of(Rewritten.reversed(game))
                    .at(.5)
                    .last()
                    .solution()
                    .behaviour();
            game.sets().forEach(set -> set.actions().forEach(action -> {
                String player = game.players().get(set.player());
                assertThat(other.probability(player, set.label(), action))
                        .isCloseTo(one.probability(player, set.label(), action), within(1e-10));
            }));
        });
    }

    @Test
    void withPerfectInformationItIsTheBackwardSolution() {
        Property.forAll(8, 100, draws -> RandomGames.informed(draws, 3, 4), game -> {
            LogitBranch<Solution> branch = LogitBranch.of(game);
            for (double lambda : new double[] {.1, 1, 10}) {
                double[] backward = BackwardQuantal.solve(game, new Disturbance.AgentLogit(lambda))
                        .behaviour()
                        .flat();
                close(branch.at(lambda).last().probabilities(), backward, within(1e-10));
            }
        });
    }

    /** A table of three players as a tree in which nobody sees what others did. */
    @Test
    void aTableAndItsTreeHaveTheSameBranch() {
        Property.forAll(9, 60, draws -> RandomGames.strategic(draws, 3, 2, 2), table -> {
            Game tree = Game.of("", "", table.players(), tree(table, new int[3], 0));
            double[] lambdas = {.05, .3, 1, 3};
            List<QuantalPoint<MixedSolution>> ofTable =
                    LogitBranch.of(table).at(lambdas).points();
            List<QuantalPoint<Solution>> ofTree =
                    LogitBranch.of(tree).at(lambdas).points();
            assertThat(ofTable).hasSameSizeAs(ofTree);
            for (int i = 0; i < ofTable.size(); i++) {
                close(ofTable.get(i).probabilities(), ofTree.get(i).probabilities(), within(1e-10));
                Certificate one = ofTable.get(i).solution().certificate();
                Certificate other = ofTree.get(i).solution().certificate();
                assertThat(one.maximumRegret().orElseThrow())
                        .isCloseTo(other.maximumRegret().orElseThrow(), within(1e-8));
            }
        });
    }

    private static Tree tree(StrategicGame table, int[] chosen, int player) {
        if (player == chosen.length) {
            List<BigFraction> paid = new ArrayList<>();
            for (int i = 0; i < chosen.length; i++) {
                paid.add(table.exactPayoff(table.profile(chosen), i));
            }
            return new Tree.End("", java.util.Optional.of(new Tree.Payment(0, "", paid)));
        }
        List<Tree.Branch> branches = new ArrayList<>();
        for (int s = 0; s < table.size(player); s++) {
            int[] next = chosen.clone();
            next[player] = s;
            branches.add(to(String.valueOf(s), tree(table, next, player + 1)));
        }
        return new Tree.Move("", player, 0, "only", branches, java.util.Optional.empty());
    }

    @Test
    void alongTheBranchArclengthGrowsAndEveryPointIsAResponse() {
        Property.forAll(10, 60, draws -> RandomGames.strategic(draws, 3, 3, 3), table -> {
            QuantalTrace<MixedSolution> trace = LogitBranch.of(table).upTo(20);
            assertThat(trace.last().lambda()).isEqualTo(20);
            assertThat(trace.turns().size() % 2).isZero();
            double before = -1;
            for (QuantalPoint<MixedSolution> point : trace.points()) {
                assertThat(point.arclength()).isGreaterThan(before);
                assertThat(point.misfit()).isLessThan(1e-9);
                before = point.arclength();
            }
        });
    }

    /** Where the branch turns back a lambda is met three times, in the order of the branch. */
    @Test
    void lambdasBetweenTwoTurnsAreMetThreeTimes() {
        int[] turned = {0};
        Property.forAll(11, 150, draws -> RandomGames.strategic(draws, 3, 3, 3), table -> {
            LogitBranch<MixedSolution> branch = LogitBranch.of(table);
            List<Double> turns = branch.upTo(5).turns();
            if (turns.size() == 2 && turns.get(0) > 1.01 * turns.get(1)) {
                turned[0]++;
                double between = (turns.get(0) + turns.get(1)) / 2;
                List<QuantalPoint<MixedSolution>> points = branch.at(between).points();
                assertThat(points).hasSize(3);
                assertThat(points.stream().map(QuantalPoint::rising)).containsExactly(true, false, true);
                assertThat(points).allSatisfy(point -> {
                    assertThat(point.lambda()).isEqualTo(between);
                    assertThat(point.misfit()).isLessThan(1e-11);
                });
                assertThat(points.get(0).arclength()).isLessThan(points.get(1).arclength());
                assertThat(points.get(1).arclength()).isLessThan(points.get(2).arclength());
                double higher = .1 * between + .9 * turns.get(0);
                assertThat(branch.at(higher, between).points().stream().map(QuantalPoint::lambda))
                        .containsExactly(between, higher, higher, between, between, higher);
            }
        });
        assertThat(turned[0]).isGreaterThan(3);
    }

    /** A turn from .72968 back to .72961, shorter than a step: found by following many games in much smaller steps. */
    @Test
    void twoTurnsWithinOneStepAreSeen() {
        Property.forCase(7, 165, draws -> RandomGames.strategic(draws, 3, 3, 3), table -> {
            LogitBranch<MixedSolution> branch = LogitBranch.of(table);
            List<Double> turns = branch.upTo(2).turns();
            assertThat(turns).hasSize(2);
            assertThat(turns.get(0)).isCloseTo(.7296790774, within(1e-9));
            assertThat(turns.get(1)).isCloseTo(.7296091376, within(1e-9));
            assertThat(branch.at(.72965).points()).hasSize(3);
        });
    }

    @Test
    void odderGamesAreTracedOrRefusedByName() {
        Property.forAll(12, 150, draws -> RandomGames.odd(draws, 2, 3), game -> {
            try {
                QuantalTrace<Solution> trace = LogitBranch.of(game).at(0);
                assertThat(trace.points()).hasSize(1);
                for (double p : LogitBranch.of(game)
                        .at(1 / LogitBranch.of(game).response().range())
                        .last()
                        .probabilities()) {
                    assertThat(p).isBetween(0.0, 1.0);
                }
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("can be passed twice").hasMessageContaining("Maybe");
            }
        });
    }

    /** Odds against an action that nobody takes any more would leave no digits for the others. */
    @Test
    void mixturesKeepTheirDigitsAtLargeLambda() {
        Property.forAll(13, 60, draws -> RandomGames.strategic(draws, 5, 5), table -> {
            for (QuantalPoint<MixedSolution> point :
                    LogitBranch.of(table).upTo(3000).points()) {
                assertThat(point.misfit()).isLessThan(1e-10);
            }
        });
    }

    /** Both get 1 if they meet, 0 otherwise: at lambda 2 each two places are as good as one, and the symmetric branch goes on. */
    @Test
    void symmetryBreaksWhereItIsReported() {
        Between g = Game.between("A", "B");
        Game meeting = g.startingAt(g.move(
                "A",
                "a",
                to("here", g.move("B", "b", to("here", g.end(1, 1)), to("there", g.end(0, 0)))),
                to("there", g.move("B", "b", to("here", g.end(0, 0)), to("there", g.end(1, 1))))));
        QuantalTrace<Solution> trace = LogitBranch.of(meeting).upTo(10);
        assertThat(trace.crossings()).hasSize(1);
        assertThat(trace.crossings().get(0)).isCloseTo(2, within(1e-4));
        assertThat(trace.last().probabilities()).containsExactly(.5, .5, .5, .5);
        assertThat(trace.note()).contains("straight on where branches cross");
    }

    @Test
    void aWatchStopsTheTraceWhichReturnsWhatItHas() {
        int[] asked = {0};
        QuantalTrace<MixedSolution> trace = LogitBranch.of(RandomGames.strategic(draw(), 4, 4))
                .watchedBy((done, all, what) -> ++asked[0] <= 5)
                .upTo(50);
        assertThat(trace.end()).isEqualTo(QuantalTrace.End.STOPPED);
        assertThat(trace.points()).hasSize(6);
        assertThat(trace.reached()).isEqualTo(trace.last().lambda()).isLessThan(50);
    }

    private static Draws draw() {
        Draws[] kept = new Draws[1];
        Property.forCase(1, 0, draws -> draws, draws -> kept[0] = draws);
        return kept[0];
    }
}
