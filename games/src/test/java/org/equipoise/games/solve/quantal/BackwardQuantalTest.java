package org.equipoise.games.solve.quantal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;

import java.util.Map;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.solve.quantal.Disturbance.AgentLogit;
import org.equipoise.games.solve.quantal.Disturbance.AgentProbit;
import org.equipoise.games.solve.quantal.Disturbance.PrivateProbit;
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

    @Test
    void whatIsNotDefinedIsRefusedByName() {
        assertThatThrownBy(() -> BackwardQuantal.solve(Classics.poker(), new AgentLogit(1)))
                .hasMessageContaining("'facing a bet' of Bob")
                .hasMessageContaining("Maybe");
    }
}
