package org.equipoise.games.solve.quantal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;
import static org.equipoise.games.extensive.Between.with;

import java.util.List;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Tree;
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

    /**
     * Points of the branch that Gambit traces, from its own regression data (github.com/gambitproject/gambit, commit 401fa45,
     * tests/test_games/golden_logit/kuhn_poker.json); its points are converged to about 1e-8.
     */
    @Test
    void kuhnPokerIsTracedAsGambitTracesIt() {
        double[] known = {
            0.6163011142224173, 0.7720172375750707, 0.541121218744733, 0.3499181274973445, 0.47141718998555693,
            0.025106277284706116, 0.5820655365893959, 0.30315641332303406, 0.3731368608648656, 0.025106277284706126,
            0.6207374838333639, 0.7720172375750707
        };
        double[] flat = LogitBranch.of(Classics.kuhnPoker())
                .at(1.2197368529096122)
                .last()
                .probabilities();
        for (int set = 0; set < known.length; set++) {
            assertThat(flat[2 * set]).isCloseTo(known[set], within(1e-8));
        }
    }

    /**
     * Three players, chance, and a payment in the middle, from the same data (commit 0a97ecc, 3_player_nonterm_outcomes.json); the third
     * player's sets stand there in the other order.
     */
    @Test
    void aGameOfThreeWithPaymentsOnTheWayIsTracedAsGambitTracesIt() {
        LogitBranch<Solution> branch = LogitBranch.of(three());
        double[][] known = {
            {
                1.490895594101452,
                0.839797984784097,
                0.9398808405460389,
                0.8134936061247643,
                0.9887122673285331,
                0.9743818516430066,
                0.6576364895538784
            },
            {
                5.434821641748382,
                0.9997813437703665,
                0.9998010396547181,
                0.9956569307173526,
                0.9999999170033032,
                0.9999999109131003,
                0.5637315671253597
            }
        };
        for (double[] row : known) {
            double[] flat = branch.at(row[0]).last().probabilities();
            for (int set = 0; set < 6; set++) {
                assertThat(flat[2 * set]).isCloseTo(row[set + 1], within(4e-8));
            }
        }
    }

    private static Game three() {
        Between g = Game.between("1", "2", "3");
        Tree afterA = g.move("3", "Y or Z", to("Y", g.end(3, 1, 4)), to("Z", g.end(4, 0, 1)));
        Tree afterB = g.move("3", "Y or Z", to("Y", g.end(0, 0, 0)), to("Z", g.end(0, 0, 0)));
        Tree afterX = g.move("2", "C or D", to("C", g.end(2, 4, 1)), to("D", g.end(4, 1, 3)));
        Tree heads = g.move(
                "1",
                "a or b",
                to("a", g.move("2", "A or B", to("A", afterA), to("B", afterB))),
                to("b", g.move("3", "W or X", to("W", g.end(1, 3, 2)), to("X", afterX))));
        Tree tails = g.move(
                        "1",
                        "c or d",
                        to("c", g.move("2", "A or B", to("A", g.end(1, 0, 1)), to("B", g.end(2, -1, -2)))),
                        to("d", g.move("3", "W or X", to("W", g.end(-1, 2, -1)), to("X", g.end(0, 0, 0)))))
                .paying(g.payment("on the way", 1, 2, 3));
        return g.startingAt(g.chance("coin", with("1/2", "H", heads), with("1/2", "T", tails)));
    }

    /** Two nodes behind one branch of chance of probability zero each, and one behind two of them, which does not count. */
    @Test
    void beliefsWhereChanceNeverLeadsAreLimits() {
        double[][] play = new double[2][];
        String[] odds = {"0", "1/1000000000"};
        for (int i = 0; i < 2; i++) {
            Between g = Game.between("A", "B");
            Tree left = g.move("B", "guess", to("l", g.end(0, 3)), to("r", g.end(1, 0)));
            Tree right = g.move("B", "guess", to("l", g.end(1, 0)), to("r", g.end(0, 2)));
            Tree second = g.move("A", "hide", to("left", left), to("right", right));
            String rest = i == 0 ? "1" : "999999998/1000000000";
            Tree farther = g.move("B", "guess", to("l", g.end(0, 1000)), to("r", g.end(0, -1000)));
            String most = i == 0 ? "1" : "999999999/1000000000";
            Tree behindTwo = g.chance("d", with(odds[i], "v", farther), with(most, "w", right));
            Game game = g.startingAt(g.chance(
                    "c", with(odds[i], "x", second), with(rest, "y", g.end(0, 0)), with(odds[i], "z", behindTwo)));
            play[i] = LogitBranch.of(game).at(2).last().probabilities();
        }
        for (int a = 0; a < 4; a++) {
            assertThat(play[0][a]).isCloseTo(play[1][a], within(1e-4));
        }
        assertThat(play[0][2]).isBetween(.01, .49);
    }

    @Test
    void aGameWithoutChoiceIsAtItsEquilibriumAtOnce() {
        Between g = Game.between("A");
        Game game = g.startingAt(g.move("A", "m", to("only", g.end(3.))));
        QuantalTrace<Solution> trace = LogitBranch.of(game).at(0, 2);
        assertThat(trace.end()).isEqualTo(QuantalTrace.End.NASH);
        assertThat(trace.points().stream().map(QuantalPoint::lambda)).containsExactly(0.0, 2.0);
        assertThat(LogitBranch.of(game).upTo(7).last().solution().payoffs()).containsExactly(3.0);
    }

    @Test
    void lambdasAndTolerancesThatAreNoneAreRefused() {
        LogitBranch<Solution> branch = LogitBranch.of(Classics.poker());
        assertThatThrownBy(() -> branch.at(1, -2)).hasMessageContaining("-2.0");
        assertThatThrownBy(() -> branch.upTo(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> branch.toNash(0)).hasMessageContaining("above 0");
    }
}
