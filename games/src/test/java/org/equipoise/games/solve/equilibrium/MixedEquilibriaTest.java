package org.equipoise.games.solve.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicForm;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class MixedEquilibriaTest {

    /** Selten 1975, figure 1. */
    static Game horse() {
        Between g = Game.between("1", "2", "3");
        Tree afterTwo = g.move("3", "3", to("L", g.end(4, 4, 0)), to("R", g.end(0, 0, 1)));
        Tree two = g.move("2", "2", to("L", afterTwo), to("R", g.end(1, 1, 1)));
        Tree afterOne = g.move("3", "3", to("L", g.end(3, 2, 2)), to("R", g.end(0, 0, 0)));
        return g.titled("Selten's horse").startingAt(g.move("1", "1", to("L", afterOne), to("R", two)));
    }

    private static List<EnclosedSolution> isolated(StrategicGame game, int number) {
        Equilibria<EnclosedSolution> found = MixedEquilibria.of(game, Watch.PATIENT);
        assertThat(found.search()).isEqualTo(Certificate.Search.COMPLETE);
        assertThat(found.solutions()).hasSize(number).allSatisfy(s -> {
            assertThat(s.solution().certificate().isolation()).isEqualTo(Certificate.Isolation.ISOLATED);
            assertThat(s.solution().certificate().standing()).isEqualTo(Certificate.Standing.NASH);
            assertThat(s.radius().orElseThrow()).isLessThan(1e-14);
        });
        return found.solutions();
    }

    /** McKelvey and McLennan 1997: nine, the most that a regular game of this size can have, two of them totally mixed. */
    @Test
    void twoByTwoByTwoMayHaveNineEquilibria() {
        List<EnclosedSolution> found = isolated(Tables.nineEquilibria(), 9);
        assertThat(found)
                .extracting(s -> s.exact().orElseThrow())
                .contains(Tables.profile("2/5 3/5 | 1/2 1/2 | 1/3 2/3"), Tables.profile("1/2 1/2 | 2/5 3/5 | 1/4 3/4"));
    }

    /** [T] Gambit's own test of the same game gives these digits. */
    @Test
    void onlyEquilibriumMayBeIrrational() {
        EnclosedSolution found = isolated(Tables.irrational(), 1).get(0);
        assertThat(found.exact()).isEmpty();
        double[] first = {0.6192325794725537, 0.4798042226776053, 0.3788253360656313};
        for (int player = 0; player < 3; player++) {
            assertThat(found.solution().mixed().get(player).get(0)).isCloseTo(first[player], within(1e-14));
        }
    }

    /** The numbers that Gambit's collection gives in the titles of these games. */
    @Test
    void numbersAreThoseOfGambitsCollection() {
        isolated(Tables.fourPlayers(), 3);
        isolated(Tables.fivePlayers(), 5);
        List<EnclosedSolution> five = isolated(Tables.threeByThree(), 5);
        assertThat(five.stream().filter(MixedEquilibriaTest::isPure)).hasSize(2);
    }

    private static boolean isPure(EnclosedSolution solution) {
        return solution.solution().mixed().stream().allMatch(own -> own.contains(1.0));
    }

    /** Three pure, two incompletely mixed at the end of continua, and a curve of mixed ones that no box can close. */
    @Test
    void continuumIsOwnedUpTo() {
        Equilibria<EnclosedSolution> found = MixedEquilibria.of(Tables.mixedContinuum(), Watch.PATIENT);
        assertThat(found.search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(found.note()).contains("undecided");
        assertThat(found.solutions().stream().filter(MixedEquilibriaTest::isPure))
                .hasSize(3);
        assertThat(found.solutions().stream().filter(s -> s.radius().isEmpty()))
                .isNotEmpty()
                .allSatisfy(
                        s -> assertThat(s.solution().certificate().standing()).isEqualTo(Certificate.Standing.NASH));
    }

    /** Selten 1975: 1 and 2 play R and 3 plays L at most 1/4; or 1 plays L, 3 plays L, and 2 plays R at least 2/3. */
    @Test
    void horseHasTwoContinua() {
        StrategicGame game = StrategicForm.of(horse()).game();
        Equilibria<EnclosedSolution> found = MixedEquilibria.of(game, Watch.PATIENT);
        assertThat(found.note()).contains("2 of them hold continua");
        assertThat(found.solutions()).hasSize(4).allSatisfy(solution -> {
            assertThat(solution.solution().certificate().standing()).isEqualTo(Certificate.Standing.NASH);
            assertThat(solution.solution().certificate().isolation()).isEqualTo(Certificate.Isolation.CONTINUUM);
            List<List<Double>> mixed = solution.solution().mixed();
            boolean down = mixed.get(0).get(0) == 1
                    && mixed.get(2).get(0) == 1
                    && mixed.get(1).get(1) >= 2.0 / 3;
            boolean across = mixed.get(0).get(1) == 1
                    && mixed.get(1).get(1) == 1
                    && mixed.get(2).get(0) <= .25;
            assertThat(down || across).isTrue();
        });
    }

    @Test
    void twoPlayersAreSolvedAsBySupportEnumeration() {
        Property.forAll(
                81,
                150,
                draws -> RandomGames.strategic(draws, draws.integer(1, 4), draws.integer(1, 4)),
                (StrategicGame game) -> {
                    Equilibria<ExactSolution> exact = SupportEnumeration.of(game, Watch.PATIENT);
                    Equilibria<EnclosedSolution> boxes = MixedEquilibria.of(game, Watch.PATIENT);
                    if (exact.note().startsWith("nondegenerate")) {
                        assertThat(boxes.search()).isEqualTo(Certificate.Search.COMPLETE);
                        assertThat(boxes.solutions())
                                .extracting(EnclosedSolution::exact)
                                .containsExactlyInAnyOrderElementsOf(exact.solutions().stream()
                                        .map(s -> Optional.of(s.mixed()))
                                        .toList());
                    }
                    assertThat(boxes.solutions())
                            .allMatch(s -> s.solution().certificate().standing() == Certificate.Standing.NASH);
                });
    }

    @Test
    void numberIsOddWhereAllAreRegular() {
        int[] regular = {0};
        Property.forAll(
                82, 60, draws -> RandomGames.strategic(draws, 2, draws.integer(2, 3), 2), (StrategicGame game) -> {
                    Equilibria<EnclosedSolution> found = MixedEquilibria.of(game, Watch.PATIENT);
                    assertThat(found.solutions())
                            .isNotEmpty()
                            .allMatch(s -> s.solution().certificate().standing() == Certificate.Standing.NASH);
                    if (found.search() == Certificate.Search.COMPLETE
                            && found.solutions().stream()
                                    .allMatch(s ->
                                            s.solution().certificate().isolation() == Certificate.Isolation.ISOLATED)) {
                        regular[0]++;
                        assertThat(found.solutions().size() % 2)
                                .as("Wilson 1971, Harsanyi 1973")
                                .isEqualTo(1);
                    }
                });
        assertThat(regular[0]).isGreaterThan(30);
    }

    /** Every profile of a table of zeros is an equilibrium, and certifying them takes longest. */
    @Test
    void timeRunsOutWhileCertifyingPureEquilibria() {
        Equilibria<EnclosedSolution> found = MixedEquilibria.of(
                Tables.table(new int[] {4, 4, 4}, "0 ".repeat(3 * 64)),
                (done, all, what) -> !what.equals("certificates") || done < 5);
        assertThat(found.search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(found.solutions()).hasSize(5);
        assertThat(found.note()).contains("stopped after certifying 5 of 64");
    }

    @Test
    void stoppedSearchSaysWhere() {
        Equilibria<EnclosedSolution> found =
                MixedEquilibria.of(Tables.nineEquilibria(), (done, all, what) -> done < 20);
        assertThat(found.search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(found.note()).isEqualTo("stopped after 20 of 27 supports");
        assertThat(found.solutions()).hasSizeBetween(4, 8);
    }

    @Test
    void profileNearbyIsRefinedAndProven() {
        EnclosedSolution refined = Refinement.of(Tables.irrational(), new double[][] {{.6, .4}, {.5, .5}, {.4, .6}});
        assertThat(refined.radius().orElseThrow()).isLessThan(1e-14);
        assertThat(refined.solution().mixed().get(0).get(0)).isCloseTo(0.6192325794725537, within(1e-14));
        EnclosedSolution exact =
                Refinement.of(Tables.nineEquilibria(), new double[][] {{.001, .999}, {.2500001, .7499999}, {.33, .67}});
        assertThat(exact.exact()).contains(Tables.profile("0 1 | 1/4 3/4 | 1/3 2/3"));
        EnclosedSolution pure = Refinement.of(Tables.prisonersDilemma(), new double[][] {{.004, .996}, {.003, .997}});
        assertThat(pure.exact()).contains(Tables.profile("0 1 | 0 1"));
        EnclosedSolution none = Refinement.of(Tables.prisonersDilemma(), new double[][] {{.5, .5}, {.5, .5}});
        assertThat(none.radius()).isEmpty();
        assertThat(none.solution().certificate().search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(none.solution().certificate().standing()).isEqualTo(Certificate.Standing.NOT_NASH);
    }

    /** All profiles pay the same, so that nothing is dominated; 31 bits would have looked like no support at all. */
    @Test
    void moreStrategiesThanBitsAreRefused() {
        List<String> many = IntStream.range(0, 31).mapToObj(s -> "s" + s).toList();
        StrategicGame game = StrategicGame.of(
                "",
                "",
                List.of("A", "B"),
                List.of(many, List.of("only")),
                Collections.nCopies(31, List.of(BigFraction.ZERO, BigFraction.ZERO)));
        assertThatThrownBy(() -> MixedEquilibria.of(game, Watch.PATIENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A has 31")
                .hasMessageContaining("Maybe");
    }
}
