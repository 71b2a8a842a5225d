package org.equipoise.games.solve.quantal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;
import static org.equipoise.games.extensive.Between.with;

import java.util.Map;
import org.equipoise.games.Elementary;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Tree;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class CompiledLogitTest {

    @Test
    void givesWhatTheBackwardSolutionGives() {
        Property.forAll(1, 150, draws -> RandomGames.informed(draws, 3, 4), game -> {
            CompiledLogit logit = CompiledLogit.of(game);
            CompiledLogit.Sheet sheet = logit.sheet();
            for (double lambda : new double[] {0, .3, 4}) {
                logit.solve(lambda, sheet);
                BackwardQuantal solved = BackwardQuantal.solve(game, new Disturbance.AgentLogit(lambda));
                double[] flat = solved.behaviour().flat();
                for (int a = 0; a < flat.length; a++) {
                    assertThat(sheet.choice[a]).isCloseTo(flat[a], within(1e-14));
                }
                for (int n = 0; n < game.nodes().size(); n++) {
                    assertThat(sheet.reach[n]).isCloseTo(solved.reach(n), within(1e-14));
                    for (int player = 0; player < 3; player++) {
                        assertThat(sheet.value[player][n]).isCloseTo(solved.value(n, player), within(1e-12));
                    }
                }
                Map<String, Double> outcomes = solved.outcomes();
                assertThat(logit.outcomes()).containsExactlyElementsOf(outcomes.keySet());
                for (int o = 0; o < sheet.outcome.length; o++) {
                    assertThat(sheet.outcome[o])
                            .isCloseTo(outcomes.get(logit.outcomes().get(o)), within(1e-14));
                }
            }
        });
    }

    @Test
    void payoffsAndOddsCanBeChangedInPlace() {
        Between g = Game.between("one");
        Tree risk = g.chance("luck", with("1/2", "win", g.end("win", 1.)), with("1/2", "lose", g.end("lose", -1.)));
        CompiledLogit logit =
                CompiledLogit.of(g.startingAt(g.move("one", "m", to("safe", g.end(0.)), to("risk", risk))));
        CompiledLogit.Sheet sheet = logit.sheet();
        logit.solve(2, sheet);
        assertThat(sheet.choice).containsExactly(.5, .5);
        sheet.luck[3] = .8;
        sheet.luck[4] = .2;
        sheet.paid[0][1] = .1;
        sheet.paid[0][2] = -.05;
        logit.solve(2, sheet);
        assertThat(sheet.choice[1]).isCloseTo(Elementary.logistic(2 * (.6 - .05 - .1)), within(1e-15));
        assertThat(sheet.outcome[1]).isCloseTo(.8 * sheet.choice[1], within(1e-15));
    }

    /** McFadden 1978: four ways that are as good as one are worth what that one is. */
    @Test
    void nestedWaysDoNotMakeAnOptionLikelierByTheirNumber() {
        Between g = Game.between("one", "other");
        Game game = g.startingAt(g.move(
                "one",
                "whether",
                to("stay", g.end("stay", 0, 0)),
                to(
                        "go",
                        g.move(
                                "one",
                                "how",
                                to("a", g.end("a", .1, 1)),
                                to("b", g.end("b", .1, 2)),
                                to("c", g.end("c", .1, 3)),
                                to("d", g.end("d", .5, 4))))));
        CompiledLogit logit = CompiledLogit.of(game, game.set("one", "how"));
        CompiledLogit.Sheet sheet = logit.sheet();
        logit.solve(7, sheet);
        double inclusive = StrictMath.log((3 * StrictMath.exp(.7) + StrictMath.exp(3.5)) / 4) / 7;
        assertThat(sheet.worth[1]).isCloseTo(inclusive, within(1e-14));
        assertThat(sheet.choice[1]).isCloseTo(Elementary.logistic(7 * inclusive), within(1e-14));
        double d = 1 / (1 + 3 * StrictMath.exp(-2.8));
        assertThat(sheet.choice[5]).isCloseTo(d, within(1e-14));
        assertThat(sheet.value[0][2]).isCloseTo(.1 + .4 * d, within(1e-14));
        assertThat(sheet.value[1][0]).isCloseTo(sheet.choice[1] * (6 * (1 - d) / 3 + 4 * d), within(1e-14));
        logit.solve(0, sheet);
        assertThat(sheet.worth[1]).isCloseTo(.2, within(1e-15));
    }

    @Test
    void onlyAMoveRightAfterItsOwnPlayersMoveCanBeNested() {
        Game crisis = Classics.crisis();
        assertThatThrownBy(() -> CompiledLogit.of(crisis, crisis.set("defender", "answer")))
                .hasMessageContaining("'answer' of defender cannot be nested");
        assertThatThrownBy(() -> CompiledLogit.of(Classics.poker())).hasMessageContaining("perfect information");
    }
}
