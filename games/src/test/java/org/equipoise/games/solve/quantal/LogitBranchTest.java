package org.equipoise.games.solve.quantal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Solution;
import org.junit.jupiter.api.Test;

class LogitBranchTest {

    /** [C] fixtures: bet with the King, bet with the Queen, call. */
    @Test
    void knownAnswersOfStrippedDownPoker() {
        List<QuantalPoint<Solution>> points =
                LogitBranch.of(Classics.poker()).at(1, 5).points();
        assertThat(points).hasSize(2);
        poker(points.get(0), .93178543, .53908680, .61444439);
        poker(points.get(1), .99999857, .40901981, .69120126);
    }

    private static void poker(QuantalPoint<Solution> point, double king, double queen, double call) {
        Behaviour play = point.solution().behaviour();
        assertThat(play.probability("Alice", "King", "bet")).isCloseTo(king, within(5e-9));
        assertThat(play.probability("Alice", "Queen", "bet")).isCloseTo(queen, within(5e-9));
        assertThat(play.probability("Bob", "facing a bet", "call")).isCloseTo(call, within(5e-9));
    }

    /** Reiley et al. 2008: bet with the Queen 1/3, call 2/3. */
    @Test
    void limitOfStrippedDownPokerIsItsEquilibrium() {
        Solution limit = LogitBranch.of(Classics.poker()).toNash(1e-8).last().solution(1e-8);
        assertThat(limit.certificate().standing()).isEqualTo(Certificate.Standing.NASH);
        assertThat(limit.behaviour().probability("Alice", "Queen", "bet")).isCloseTo(1.0 / 3, within(1e-7));
        assertThat(limit.behaviour().probability("Bob", "facing a bet", "call")).isCloseTo(2.0 / 3, within(1e-7));
    }

    /** [C] fixtures: row plays U, column plays L. */
    @Test
    void knownAnswersOfAsymmetricPennies() {
        double[][] known = {{0, .5, .5}, {1, .5902, .4550}, {3, .5870, .3724}, {10, .5336, .3378}};
        LogitBranch<Solution> branch = LogitBranch.of(Classics.asymmetricPennies());
        List<QuantalPoint<Solution>> points = branch.at(0, 1, 3, 10).points();
        assertThat(points).hasSize(4);
        for (int i = 0; i < known.length; i++) {
            double[] flat = points.get(i).probabilities();
            assertThat(points.get(i).lambda()).isEqualTo(known[i][0]);
            assertThat(flat[0]).isCloseTo(known[i][1], within(5e-5));
            assertThat(flat[2]).isCloseTo(known[i][2], within(5e-5));
        }
        double[] limit = branch.toNash(1e-8).last().probabilities();
        assertThat(limit[0]).isCloseTo(.5, within(1e-7));
        assertThat(limit[2]).isCloseTo(1.0 / 3, within(1e-7));
    }

    @Test
    void limitOfKuhnPokerIsAnEquilibrium() {
        Solution limit =
                LogitBranch.of(Classics.kuhnPoker()).toNash(1e-7).last().solution(1e-7);
        assertThat(limit.certificate().standing()).isEqualTo(Certificate.Standing.NASH);
        assertThat(limit.payoffs().get(0)).isCloseTo(-1.0 / 18, within(1e-6));
    }
}
