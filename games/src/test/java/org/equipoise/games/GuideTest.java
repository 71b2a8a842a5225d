package org.equipoise.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;
import static org.equipoise.games.extensive.Between.with;

import java.util.List;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.group.Actor;
import org.equipoise.games.group.Black;
import org.equipoise.games.group.Group;
import org.equipoise.games.group.MajorityDecision;
import org.equipoise.games.solve.Certificate;
import org.equipoise.games.solve.Solution;
import org.equipoise.games.solve.Watch;
import org.equipoise.games.solve.equilibrium.Equilibria;
import org.equipoise.games.solve.equilibrium.ExactBehaviour;
import org.equipoise.games.solve.equilibrium.ExtremeEquilibria;
import org.equipoise.games.solve.quantal.BackwardQuantal;
import org.equipoise.games.solve.quantal.Disturbance;
import org.equipoise.games.solve.quantal.LogitBranch;
import org.equipoise.games.solve.quantal.QuantalTrace;
import org.junit.jupiter.api.Test;

/** The Java of {@code docs/games.md}: what stands between {@code region} and {@code end} stands there, too. */
class GuideTest {

    @Test
    void writingAGameDown() {
        // region build
        Between g = Game.between("Alice", "Bob");
        Tree withKing = g.move("Bob", "facing a bet", to("call", g.end("showdown", 2, -2)), to("fold", g.end(1, -1)));
        Tree withQueen = g.move("Bob", "facing a bet", to("call", g.end("showdown", -2, 2)), to("fold", g.end(1, -1)));
        Tree king = g.move("Alice", "King", to("bet", withKing), to("fold", g.end(-1, 1)));
        Tree queen = g.move("Alice", "Queen", to("bet", withQueen), to("fold", g.end(-1, 1)));
        Game poker = g.titled("Stripped-down poker")
                .startingAt(g.chance("deal", with("1/2", "King", king), with("1/2", "Queen", queen)));
        // end
        assertThat(poker.set("Bob", "facing a bet").nodes()).hasSize(2);
        // region exchange
        String text = Gambit.write(poker);
        Game again = Gambit.readExtensive("poker.efg", text);
        assertThat(again).isEqualTo(poker);
        // end
        // region solve
        Equilibria<ExactBehaviour> all = ExtremeEquilibria.of(poker, Watch.PATIENT);
        ExactBehaviour only = all.solutions().get(0);
        assertThat(all.search()).isEqualTo(Certificate.Search.COMPLETE);
        assertThat(only.payoffs().get(0).toString()).isEqualTo("1 / 3");
        assertThat(only.solution().certificate().standing()).isEqualTo(Certificate.Standing.NASH);
        // end
        assertThat(all.solutions()).hasSize(1);
        // region branch
        QuantalTrace<Solution> trace = LogitBranch.of(poker).at(1, 5);
        double bluff = trace.last().solution().behaviour().probability("Alice", "Queen", "bet");
        assertThat(bluff).isCloseTo(.40901981, within(5e-9));
        // end
    }

    @Test
    void solvingBackward() {
        // region backward
        Between g = Game.between("challenger", "defender");
        Game crisis = g.startingAt(g.move(
                "challenger",
                "challenge",
                to("status quo", g.end("status quo", .5, 0)),
                to(
                        "demand",
                        g.move(
                                "defender",
                                "answer",
                                to("give in", g.end("capitulation", .9, 0)),
                                to("resist", g.end("war", .3, -.1))))));
        BackwardQuantal solved = BackwardQuantal.solve(crisis, new Disturbance.AgentLogit(5));
        assertThat(solved.probability("challenger", "challenge", "demand")).isCloseTo(.704200, within(5e-7));
        assertThat(solved.outcomes().get("war")).isCloseTo(.704200 * .377541, within(1e-6));
        // end
    }

    @Test
    void decidingInAGroup() {
        // region group
        Group group = Group.over(
                "quota",
                List.of(Actor.of("North", .4, 20, .9), Actor.of("South", .35, 70, 1), Actor.of("Isles", .25, 50, .5)));
        MajorityDecision decision = Black.decide(group);
        assertThat(decision.median().low()).isEqualTo(50);
        // end
    }
}
