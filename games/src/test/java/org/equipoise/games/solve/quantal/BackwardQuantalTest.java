package org.equipoise.games.solve.quantal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;

import java.util.Map;
import org.equipoise.games.estimate.numeric.Normal;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.solve.BackwardInduction;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.quantal.Disturbance.AgentLogit;
import org.equipoise.games.solve.quantal.Disturbance.AgentProbit;
import org.equipoise.games.solve.quantal.Disturbance.PrivateProbit;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class BackwardQuantalTest {

    /** [C] fixtures, unit vector: U11 = .2, U13 = -.1, U14 = .5, U23 = 0, U24 = .3. */
    private static Game egame12() {
        Between g = Game.between("1", "2");
        return g.startingAt(g.move(
                "1",
                "L",
                to("stay", g.end("1", .2, 0)),
                to("go", g.move("2", "R", to("give in", g.end("3", -.1, 0)), to("fight", g.end("4", .5, .3))))));
    }

    private static void egame12(Disturbance disturbance, double p2, double p4) {
        BackwardQuantal solved = BackwardQuantal.solve(egame12(), disturbance);
        assertThat(solved.probability("2", "R", "fight")).isCloseTo(p4, within(5e-11));
        assertThat(solved.probability("1", "L", "go")).isCloseTo(p2, within(5e-11));
        Map<String, Double> outcomes = solved.outcomes();
        assertThat(outcomes.get("1")).isCloseTo(1 - p2, within(5e-11));
        assertThat(outcomes.get("3")).isCloseTo(p2 * (1 - p4), within(1e-10));
        assertThat(outcomes.get("4")).isCloseTo(p2 * p4, within(1e-10));
        assertThat(solved.value(0, 0)).isCloseTo((1 - p2) * .2 + p2 * ((1 - p4) * -.1 + p4 * .5), within(1e-10));
    }

    /** [C] fixtures. */
    @Test
    void knownAnswersOfEgame12() {
        egame12(new AgentProbit(1), .5142142278, .5839979857);
        egame12(new PrivateProbit(1), .5163354037, .5839979857);
        egame12(new AgentLogit(1 / Math.sqrt(2)), .5056037661, .5528350257);
    }

    /** [C] fixtures: u1(sq, cap, war) = (.5, .9, .3), u2(war) = -.1, lambda 5. */
    @Test
    void knownAnswerOfTheCrisis() {
        BackwardQuantal solved = BackwardQuantal.solve(Classics.crisis(), new AgentLogit(5));
        assertThat(solved.probability("challenger", "challenge", "demand")).isCloseTo(.704200, within(5e-7));
        assertThat(solved.probability("defender", "answer", "resist")).isCloseTo(.377541, within(5e-7));
    }

    /** Formulas of egame122 in Signorino 2003 and Kenkel and Signorino 2014 [fixtures], s the scale of disturbances. */
    @Test
    void privateInformationOnBothSidesOfAMove() {
        Property.forAll(1, 100, draws -> draws.array(9, -2, 2), u -> {
            Between g = Game.between("1", "2");
            Game game = g.startingAt(g.move(
                    "1",
                    "first",
                    to("L", g.move("2", "left", to("l", g.end("1", u[0], 0)), to("r", g.end("2", u[1], u[4])))),
                    to("R", g.move("2", "right", to("l", g.end("3", u[2], 0)), to("r", g.end("4", u[3], u[5]))))));
            double s = 1.5 + u[6] / 4;
            double p4 = Normal.cdf(u[4] / (s * Math.sqrt(2)));
            double p6 = Normal.cdf(u[5] / (s * Math.sqrt(2)));
            double p3 = 1 - p4;
            double p5 = 1 - p6;
            double gain = p5 * u[2] + p6 * u[3] - p3 * u[0] - p4 * u[1];
            double spread = Math.sqrt(p3 * p3 + p4 * p4 + p5 * p5 + p6 * p6);
            assertThat(BackwardQuantal.solve(game, new PrivateProbit(s)).probability("1", "first", "R"))
                    .isCloseTo(Normal.cdf(gain / (s * spread)), within(1e-14));
            assertThat(BackwardQuantal.solve(game, new AgentProbit(s)).probability("1", "first", "R"))
                    .isCloseTo(Normal.cdf(gain / (s * Math.sqrt(2))), within(1e-14));
        });
    }

    /** Formulas of egame123 [fixtures]. */
    @Test
    void privateInformationDownAChainOfThree() {
        Property.forAll(2, 100, draws -> draws.array(9, -2, 2), u -> {
            Between g = Game.between("1", "2", "3");
            Tree third = g.move("3", "c", to("no", g.end("5", u[3], u[5], 0)), to("yes", g.end("6", u[4], u[6], u[8])));
            Tree second = g.move("2", "b", to("no", g.end("3", u[1], u[7], 0)), to("yes", third));
            Game game = g.startingAt(g.move("1", "a", to("no", g.end("1", u[0], 0, 0)), to("yes", second)));
            double p6 = Normal.cdf(u[8] / Math.sqrt(2));
            double p5 = 1 - p6;
            double p4 = Normal.cdf((p5 * u[5] + p6 * u[6] - u[7]) / Math.sqrt(1 + p5 * p5 + p6 * p6));
            double p3 = 1 - p4;
            double spread = Math.sqrt(1 + p3 * p3 + p4 * p5 * (p4 * p5) + p4 * p6 * (p4 * p6));
            double p2 = Normal.cdf((p3 * u[1] + p4 * (p5 * u[3] + p6 * u[4]) - u[0]) / spread);
            BackwardQuantal solved = BackwardQuantal.solve(game, new PrivateProbit(1));
            assertThat(solved.probability("2", "b", "yes")).isCloseTo(p4, within(1e-14));
            assertThat(solved.probability("1", "a", "yes")).isCloseTo(p2, within(1e-14));
            assertThat(solved.outcomes().get("6")).isCloseTo(p2 * p4 * p6, within(1e-14));
        });
    }

    @Test
    void withoutErrorItIsSubgamePerfect() {
        Property.forAll(3, 100, draws -> RandomGames.informed(draws, 2, 4), game -> {
            BackwardInduction.Result perfect = BackwardInduction.solve(game);
            if (perfect.ties().isEmpty()) {
                double[] flat = BackwardQuantal.solve(game, new AgentLogit(1e6))
                        .behaviour()
                        .flat();
                double[] pure = perfect.solution().behaviour().flat();
                for (int a = 0; a < flat.length; a++) {
                    assertThat(flat[a]).isCloseTo(pure[a], within(1e-9));
                }
            }
        });
    }

    @Test
    void scalingPayoffsIsScalingTheDisturbance() {
        Property.forAll(4, 60, draws -> RandomGames.informed(draws, 2, 4), game -> {
            Game scaled = Rewritten.paying(game, (player, u) -> u.multiply(3).add(player));
            double[] one =
                    BackwardQuantal.solve(game, new AgentLogit(.6)).behaviour().flat();
            double[] other = BackwardQuantal.solve(scaled, new AgentLogit(.2))
                    .behaviour()
                    .flat();
            for (int a = 0; a < one.length; a++) {
                assertThat(other[a]).isCloseTo(one[a], within(1e-12));
            }
        });
    }

    @Test
    void whatIsNotDefinedIsRefusedByName() {
        assertThatThrownBy(() -> BackwardQuantal.solve(Classics.poker(), new AgentLogit(1)))
                .hasMessageContaining("'facing a bet' of Bob")
                .hasMessageContaining("Maybe");
        Between g = Game.between("A", "B");
        Game three =
                g.startingAt(g.move("A", "three", to("a", g.end(0, 0)), to("b", g.end(0, 0)), to("c", g.end(0, 0))));
        for (Disturbance normal : new Disturbance[] {new AgentProbit(1), new PrivateProbit(1)}) {
            assertThatThrownBy(() -> BackwardQuantal.solve(three, normal))
                    .hasMessageContaining("two actions")
                    .hasMessageContaining("'three' of A has 3: [a, b, c]");
        }
        Tree again = g.move("A", "again", to("a", g.end(1, 0)), to("b", g.end(0, 0)));
        Game twice = g.startingAt(g.move("A", "once", to("a", again), to("b", g.end(0, 0))));
        assertThatThrownBy(() -> BackwardQuantal.solve(twice, new PrivateProbit(1)))
                .hasMessageContaining("'again' of A comes after information set 1 'once' of A");
        assertThat(BackwardQuantal.solve(twice, new AgentProbit(1)).probability("A", "again", "a"))
                .isCloseTo(Normal.cdf(1 / Math.sqrt(2)), within(1e-15));
    }

    @Test
    void noDisturbanceIsBelowNothing() {
        assertThatThrownBy(() -> new AgentLogit(-1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> new AgentLogit(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new AgentProbit(0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new PrivateProbit(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
    }

    @Test
    void onlyQuantalResponseIsNotCalledAnIsolatedEquilibrium() {
        Certificate certificate = BackwardQuantal.solve(Classics.crisis(), new Disturbance.AgentLogit(1e3))
                .solution(1e-6)
                .certificate();
        assertThat(certificate.isolation()).isEqualTo(Certificate.Isolation.UNKNOWN);
        assertThat(certificate.note()).startsWith("the only equilibrium with");
    }
}
