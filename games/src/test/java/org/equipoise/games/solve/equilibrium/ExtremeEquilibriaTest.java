package org.equipoise.games.solve.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.strategic.StrategicForm;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Property;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExtremeEquilibriaTest {

    private static List<Certificate.Isolation> isolations(Equilibria<ExactSolution> found) {
        return found.solutions().stream()
                .map(s -> s.solution().certificate().isolation())
                .toList();
    }

    /** Kuhn 1950: Alice bluffs with the Jack from 0 to 1/3 and bets the King three times as often; Bob has one equilibrium plan. */
    @Test
    void kuhnPokerHasOneContinuum() {
        Equilibria<ExactBehaviour> found = ExtremeEquilibria.of(Classics.kuhnPoker(), Watch.PATIENT);
        assertThat(found.search()).isEqualTo(Certificate.Search.COMPLETE);
        assertThat(found.components()).isEqualTo(List.of(List.of(0, 1)));
        assertThat(found.solutions())
                .allMatch(s -> s.solution().certificate().isolation() == Certificate.Isolation.CONTINUUM)
                .allMatch(s -> s.solution().certificate().standing() == Certificate.Standing.NASH)
                .allMatch(s -> s.payoffs().get(0).equals(new BigFraction(-1, 18)));
        List<BigFraction> bob =
                SequenceEquilibriumTest.fractions("1", "0", "2/3", "1/3", "0", "1", "0", "1", "2/3", "1/3", "1", "0");
        assertThat(found.solutions()).allMatch(s -> s.flat().subList(12, 24).equals(bob));
        assertThat(found.solutions())
                .extracting(s -> s.flat().subList(0, 12))
                .containsExactlyInAnyOrder(
                        SequenceEquilibriumTest.fractions(
                                "1", "0", "1", "0", "1", "0", "2/3", "1/3", "1", "0", "0", "1"),
                        SequenceEquilibriumTest.fractions(
                                "2/3", "1/3", "1", "0", "1", "0", "1/3", "2/3", "0", "1", "0", "1"));
    }

    @Test
    void strippedDownPokerHasOneEquilibrium() {
        Equilibria<ExactBehaviour> found = ExtremeEquilibria.of(Classics.poker(), Watch.PATIENT);
        assertThat(found.solutions()).hasSize(1);
        assertThat(found.solutions().get(0).flat())
                .isEqualTo(SequenceEquilibriumTest.fractions("1", "0", "1/3", "2/3", "2/3", "1/3"));
        assertThat(found.solutions().get(0).solution().certificate().isolation())
                .isEqualTo(Certificate.Isolation.ISOLATED);
    }

    /** Von Stengel 1997: more than the 63 that Quint and Shubik had conjectured to be the most. */
    @Test
    void sixBySixHasSeventyFiveEquilibria() {
        Equilibria<ExactSolution> found = ExtremeEquilibria.of(Tables.vonStengel(), Watch.PATIENT);
        assertThat(found.solutions()).hasSize(75);
        assertThat(isolations(found)).containsOnly(Certificate.Isolation.ISOLATED);
        assertThat(found.solutions())
                .extracting(ExactSolution::mixed)
                .contains(
                        Tables.profile("0 1 0 0 0 0 | 0 0 0 0 0 1"),
                        Tables.profile("20/23 3/23 0 0 0 0 | 4/19 15/19 0 0 0 0"),
                        Tables.profile(
                                "132/245 66/245 6/49 12/245 4/245 1/245 | 4/245 1/245 6/49 12/245 132/245 66/245"));
    }

    /** Against the first strategy of the one, the other does not care, and may mix as long as the first stays the best reply. */
    @Test
    void degenerateGameShowsItsContinuumAndItsCorners() {
        StrategicGame game = Tables.matrices(new int[][] {{1, 0}, {1, 2}}, new int[][] {{2, 1}, {0, 3}});
        corners(game, 1, "1 0 | 1 0", "3/4 1/4 | 1 0", "0 1 | 0 1");
        StrategicGame turned = Tables.matrices(new int[][] {{2, 0}, {1, 3}}, new int[][] {{1, 1}, {0, 2}});
        corners(turned, 0, "1 0 | 1 0", "1 0 | 3/4 1/4", "0 1 | 0 1");
    }

    private static void corners(StrategicGame game, int player, String... profiles) {
        Equilibria<ExactSolution> found = ExtremeEquilibria.of(game, Watch.PATIENT);
        assertThat(found.solutions())
                .extracting(ExactSolution::mixed)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(profiles).map(Tables::profile).toList());
        assertThat(found.components()).hasSize(2);
        for (ExactSolution solution : found.solutions()) {
            boolean left = solution.mixed().get(player).get(0).equals(BigFraction.ONE);
            assertThat(solution.solution().certificate().isolation())
                    .isEqualTo(left ? Certificate.Isolation.CONTINUUM : Certificate.Isolation.ISOLATED);
        }
    }

    @Test
    void stoppedSearchKeepsWhatItFound() {
        Equilibria<ExactSolution> found = ExtremeEquilibria.of(Tables.vonStengel(), (done, all, what) -> done < 150);
        assertThat(found.search()).isEqualTo(Certificate.Search.PARTIAL);
        assertThat(found.note()).startsWith("stopped after 75 and 75 bases");
        assertThat(found.solutions()).isNotEmpty().hasSizeLessThan(75);
        assertThat(found.solutions())
                .allMatch(s -> s.solution().certificate().standing() == Certificate.Standing.NASH)
                .allMatch(s -> s.solution().certificate().isolation() != Certificate.Isolation.ISOLATED);
    }

    /** The corners of the tree and of its reduced strategic form are worth the same to both players, one by one. */
    @Test
    void treeAndStrategicFormHaveTheSameEquilibria() {
        Property.forAll(41, 60, draws -> RandomGames.recalling(draws, 2, 3), (Game game) -> {
            StrategicForm form = StrategicForm.of(game);
            if (form.game().size(0) > 8 || form.game().size(1) > 8) {
                return;
            }
            Equilibria<ExactBehaviour> onTree = ExtremeEquilibria.of(game, Watch.PATIENT);
            Equilibria<ExactSolution> onForm = ExtremeEquilibria.of(form.game(), Watch.PATIENT);
            assertThat(onTree.solutions())
                    .allMatch(s -> s.solution().certificate().standing() == Certificate.Standing.NASH);
            assertThat(onTree.components()).hasSameSizeAs(onForm.components());
            assertThat(onTree.solutions().stream()
                            .map(ExactBehaviour::payoffs)
                            .distinct()
                            .toList())
                    .containsAll(onForm.solutions().stream()
                            .map(ExactSolution::payoffs)
                            .distinct()
                            .toList());
        });
    }
}
