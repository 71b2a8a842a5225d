package org.equipoise.games.solve.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicForm;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class SupportEnumerationTest {

    private static List<List<List<BigFraction>>> profiles(StrategicGame game) {
        return SupportEnumeration.of(game, Watch.PATIENT).solutions().stream()
                .map(ExactSolution::mixed)
                .toList();
    }

    @Test
    void battleOfTheSexesHasTwoPureAndOneMixed() {
        assertThat(profiles(Tables.battleOfTheSexes()))
                .containsExactly(
                        Tables.profile("1 0 | 1 0"), Tables.profile("0 1 | 0 1"), Tables.profile("3/5 2/5 | 2/5 3/5"));
    }

    @Test
    void prisonersDefect() {
        Equilibria<ExactSolution> found = SupportEnumeration.of(Tables.prisonersDilemma(), Watch.PATIENT);
        assertThat(found.solutions()).extracting(ExactSolution::mixed).containsExactly(Tables.profile("0 1 | 0 1"));
        assertThat(found.note()).endsWith("2 strictly dominated strategies were left out");
    }

    @Test
    void rockPaperAndScissorsAreEquallyLikely() {
        assertThat(profiles(Tables.rockPaperScissors())).containsExactly(Tables.profile("1/3 1/3 1/3 | 1/3 1/3 1/3"));
    }

    @Test
    void sixBySixHasSeventyFiveEquilibria() {
        Equilibria<ExactSolution> found = SupportEnumeration.of(Tables.vonStengel(), Watch.PATIENT);
        assertThat(found.solutions()).hasSize(75);
        assertThat(found.note()).isEqualTo("nondegenerate: tried all 923 pairs of supports");
    }

    @Test
    void degenerateGameIsNoticed() {
        StrategicGame game = Tables.matrices(new int[][] {{1, 0}, {1, 2}}, new int[][] {{2, 1}, {0, 3}});
        Equilibria<ExactSolution> found = SupportEnumeration.of(game, Watch.PATIENT);
        assertThat(found.note()).startsWith("may be degenerate");
        assertThat(found.solutions()).hasSize(3);
        assertThat(found.search()).isEqualTo(Certificate.Search.COMPLETE);
    }

    @Test
    void strippedDownPokerAsATable() {
        assertThat(profiles(StrategicForm.of(Classics.poker()).game()))
                .containsExactly(Tables.profile("1/3 2/3 0 0 | 2/3 1/3"));
    }

    @Test
    void stoppedSearchSaysWhere() {
        Equilibria<ExactSolution> found = SupportEnumeration.of(Tables.vonStengel(), (done, all, what) -> done < 100);
        assertThat(found.search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(found.note()).isEqualTo("stopped after 100 of 923 pairs of supports");
        assertThat(found.solutions())
                .isNotEmpty()
                .allMatch(s -> s.solution().certificate().standing() == Certificate.Standing.NASH);
    }

    @Test
    void supportsAndVerticesAgreeAndTheNumberIsOdd() {
        int[] nondegenerate = {0};
        Property.forAll(
                51,
                300,
                draws -> RandomGames.strategic(draws, draws.integer(1, 4), draws.integer(1, 4)),
                (StrategicGame game) -> {
                    Equilibria<ExactSolution> supports = SupportEnumeration.of(game, Watch.PATIENT);
                    Equilibria<ExactSolution> vertices = ExtremeEquilibria.of(game, Watch.PATIENT);
                    assertThat(supports.solutions())
                            .extracting(ExactSolution::mixed)
                            .containsExactlyInAnyOrderElementsOf(vertices.solutions().stream()
                                    .map(ExactSolution::mixed)
                                    .toList());
                    assertThat(supports.components()).hasSameSizeAs(vertices.components());
                    assertThat(supports.solutions())
                            .isNotEmpty()
                            .allMatch(s -> s.solution().certificate().standing() == Certificate.Standing.NASH);
                    if (supports.note().startsWith("nondegenerate")) {
                        nondegenerate[0]++;
                        assertThat(supports.solutions().size() % 2)
                                .as("Wilson 1971")
                                .isEqualTo(1);
                    }
                });
        assertThat(nondegenerate[0]).isBetween(50, 295);
    }

    /** -1 and 1: the negative one must not make the sum begin anew. */
    @Test
    void negativeProbabilitiesAreRefused() {
        StrategicGame game = StrategicGame.of(
                "",
                "",
                List.of("A", "B"),
                List.of(List.of("x", "y"), List.of("only")),
                List.of(List.of(BigFraction.ZERO, BigFraction.ZERO), List.of(BigFraction.ZERO, BigFraction.ZERO)));
        assertThatThrownBy(() -> MixedRegret.certify(
                        game,
                        List.of(List.of(new BigFraction(-1), BigFraction.ONE), List.of(BigFraction.ONE)),
                        Certificate.Isolation.UNKNOWN,
                        Certificate.Search.PARTIAL,
                        ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A needs 2");
    }

    /** 1/3 with 400 digits more in numerator and denominator. */
    @Test
    void intervalsHoldLongFractions() {
        BigInteger huge = BigInteger.TEN.pow(400);
        Interval third = Interval.of(
                new BigFraction(huge, huge.multiply(BigInteger.valueOf(3)).add(BigInteger.ONE)));
        assertThat(third.low()).isLessThanOrEqualTo(1.0 / 3).isGreaterThan(0.333);
        assertThat(third.width()).isLessThan(1e-15);
    }
}
