package org.equipoise.games.solve.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class PureEquilibriaTest {

    /** Three voters, the third breaks no tie: majority for A or B pays those who like it. Unanimous votes for the worse are equilibria too. */
    @Test
    void votersMayBeStuckWithWhatNobodyWants() {
        StringBuilder payoffs = new StringBuilder();
        for (int profile = 0; profile < 8; profile++) {
            int forB = Integer.bitCount(profile);
            payoffs.append(forB >= 2 ? "0 0 0 " : "1 1 1 ");
        }
        StrategicGame vote = Tables.table(new int[] {2, 2, 2}, payoffs.toString());
        Equilibria<ExactSolution> found = PureEquilibria.of(vote, Watch.PATIENT);
        assertThat(found.solutions())
                .extracting(ExactSolution::mixed)
                .containsExactly(
                        Tables.profile("1 0 | 1 0 | 1 0"),
                        Tables.profile("0 1 | 1 0 | 1 0"),
                        Tables.profile("1 0 | 0 1 | 1 0"),
                        Tables.profile("1 0 | 1 0 | 0 1"),
                        Tables.profile("0 1 | 0 1 | 0 1"));
        assertThat(found.solutions().get(4).payoffs()).containsOnly(BigFraction.ZERO);
    }

    @Test
    void tiesOfFractionsThatDoublesCannotHoldAreTies() {
        StrategicGame game = Tables.table(new int[] {2, 1}, "1/3 0  0.3333333333333333 0");
        assertThat(PureEquilibria.of(game, Watch.PATIENT).solutions()).hasSize(1);
        StrategicGame tie = Tables.table(new int[] {2, 1}, "1/3 0  2/6 0");
        Equilibria<ExactSolution> both = PureEquilibria.of(tie, Watch.PATIENT);
        assertThat(both.solutions())
                .hasSize(2)
                .allMatch(s -> s.solution().certificate().isolation() == Certificate.Isolation.CONTINUUM);
    }

    @Test
    void listEqualsTheNaiveCheck() {
        Property.forAll(
                61,
                200,
                draws -> draws.flip()
                        ? RandomGames.strategic(draws, draws.integer(1, 4), draws.integer(1, 4), draws.integer(1, 3))
                        : RandomGames.strategic(draws, 2, 3, 2, 2),
                (StrategicGame game) -> {
                    List<List<List<BigFraction>>> naive = new ArrayList<>();
                    for (int profile = 0; profile < game.profiles(); profile++) {
                        if (naive(game, profile)) {
                            naive.add(PureEquilibria.pure(game, profile));
                        }
                    }
                    assertThat(PureEquilibria.of(game, Watch.PATIENT).solutions())
                            .extracting(ExactSolution::mixed)
                            .isEqualTo(naive);
                });
    }

    private static boolean naive(StrategicGame game, int profile) {
        for (int other = 0; other < game.profiles(); other++) {
            int changes = 0;
            int who = 0;
            for (int player = 0; player < game.players().size(); player++) {
                if (game.strategy(profile, player) != game.strategy(other, player)) {
                    changes++;
                    who = player;
                }
            }
            if (changes == 1 && game.exactPayoff(other, who).compareTo(game.exactPayoff(profile, who)) > 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    void stoppedSearchSaysWhere() {
        StrategicGame vote = Tables.table(new int[] {2, 1}, "1 0 1 0");
        Equilibria<ExactSolution> found = PureEquilibria.of(vote, (done, all, what) -> false);
        assertThat(found.solutions()).isEmpty();
        assertThat(found.search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(found.note()).isEqualTo("stopped after 0 of 2 profiles");
    }

    /** Where nobody cares every profile is an equilibrium, and to certify each would take for ever. */
    @Test
    void veryManyEquilibriaAreCountedAndNotAllListed() {
        List<String> many = IntStream.range(0, 101).mapToObj(s -> "s" + s).toList();
        StrategicGame game = StrategicGame.of(
                "",
                "",
                List.of("A", "B"),
                List.of(many, many),
                Collections.nCopies(101 * 101, List.of(BigFraction.ZERO, BigFraction.ZERO)));
        Equilibria<ExactSolution> stopped =
                PureEquilibria.of(game, (done, all, what) -> !what.equals("certificates") || done < 7);
        assertThat(stopped.solutions()).hasSize(7);
        assertThat(stopped.search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(stopped.note()).contains("201 more").endsWith("stopped after certifying 7 of 10201");
    }
}
