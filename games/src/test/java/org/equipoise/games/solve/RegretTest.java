package org.equipoise.games.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;

import java.util.List;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Classics;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.extensive.InformationSet;
import org.equipoise.games.extensive.RandomGames;
import org.equipoise.games.extensive.Tree;
import org.equipoise.games.strategic.StrategicForm;
import org.equipoise.games.strategic.StrategicGame;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class RegretTest {

    private static Certificate of(Game game, double... flat) {
        return certified(game, flat).certificate();
    }

    private static Solution certified(Game game, double... flat) {
        return Regret.certify(
                Behaviour.of(game, flat), 1e-9, Certificate.Isolation.UNKNOWN, Certificate.Search.COMPLETE, "");
    }

    /** Reiley et al. 2008: bet with the Queen 1/3, call 2/3; the game is worth 1/3 to Alice. */
    @Test
    void pokerEquilibriumHasNoRegret() {
        Solution solution = certified(Classics.poker(), 1, 0, 1.0 / 3, 2.0 / 3, 2.0 / 3, 1.0 / 3);
        assertThat(solution.payoffs().get(0)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(solution.certificate().standing()).isEqualTo(Certificate.Standing.NASH);
        assertThat(solution.certificate().maximumRegret().orElseThrow()).isLessThan(1e-12);
    }

    /** If Alice always bets and Bob always folds he loses 1; calling would win half of 2 and lose half of 2. */
    @Test
    void regretIsWhatTheBestReplyAdds() {
        Certificate bluffing = of(Classics.poker(), 1, 0, 1, 0, 0, 1);
        assertThat(bluffing.regrets().orElseThrow().get(0)).isCloseTo(0, within(1e-12));
        assertThat(bluffing.regrets().orElseThrow().get(1)).isCloseTo(1, within(1e-12));
        assertThat(bluffing.standing()).isEqualTo(Certificate.Standing.NOT_NASH);
    }

    /** Two moves of one player that help only together. */
    @Test
    void agentsCanBeContentWhereThePlayerIsNot() {
        Between g = Game.between("A", "B");
        Tree last = g.move("A", "second", to("out", g.end(0, 0)), to("in", g.end(5, 0)));
        Game game = g.startingAt(g.move("A", "first", to("out", g.end(1, 0)), to("in", last)));
        Certificate timid = of(game, 1, 0, 1, 0);
        assertThat(timid.agentRegret()).isZero();
        assertThat(timid.regrets().orElseThrow()).isEqualTo(List.of(4.0, 0.0));
        assertThat(timid.standing()).isEqualTo(Certificate.Standing.AGENT_NASH_ONLY);
    }

    @Test
    void strategicFormPaysWhatTheTreePays() {
        Game kuhn = Classics.kuhnPoker();
        StrategicForm form = StrategicForm.of(kuhn);
        StrategicGame table = form.game();
        assertThat(table.size(0)).isEqualTo(27);
        assertThat(table.size(1)).isEqualTo(64);
        double[][] mixed = {new double[27], new double[64]};
        for (int profile = 0; profile < table.profiles(); profile += 37) {
            int a = table.strategy(profile, 0);
            int b = table.strategy(profile, 1);
            mixed[0][a] = 1;
            mixed[1][b] = 1;
            Solution played = certified(kuhn, form.behaviour(mixed).flat());
            assertThat(played.payoffs().get(0)).isCloseTo(table.payoff(profile, 0), within(1e-12));
            assertThat(table.payoff(profile, 1)).isCloseTo(-table.payoff(profile, 0), within(1e-12));
            mixed[0][a] = 0;
            mixed[1][b] = 0;
        }
    }

    /** Against all plans of the strategic form, one player at a time. */
    @Test
    void noPlanPaysMoreThanTheBestReply() {
        Property.forAll(41, 200, draws -> RandomGames.recalling(draws, 2, 4), game -> {
            double[] centroid = Behaviour.centroid(game).flat();
            List<Double> gains = of(game, centroid).regrets().orElseThrow();
            StrategicForm form = StrategicForm.of(game);
            for (int player = 0; player < 2; player++) {
                double now = certified(game, centroid).payoffs().get(player);
                double best = now;
                for (int s = 0; s < form.game().size(player); s++) {
                    best = Math.max(
                            best,
                            certified(game, following(game, centroid, player, form.plan(player, s)))
                                    .payoffs()
                                    .get(player));
                }
                assertThat(gains.get(player)).isCloseTo(best - now, within(1e-12));
            }
        });
    }

    private static double[] following(Game game, double[] behaviour, int player, int[] plan) {
        double[] flat = behaviour.clone();
        int at = 0;
        for (InformationSet set : game.sets()) {
            int own = game.setsOf(player).indexOf(set);
            for (int a = 0; a < set.actions().size(); a++, at++) {
                if (own >= 0 && plan[own] >= 0) {
                    flat[at] = plan[own] == a ? 1 : 0;
                }
            }
        }
        return flat;
    }

    /** Piccione and Rubinstein 1997: the driver who always goes on gets 1, by no pure plan more, but 4/3 by leaving one time in three. */
    public static Game absentDriver() {
        Between g = Game.between("driver");
        Tree second = g.move("driver", "exit", to("leave", g.end(4)), to("go on", g.end(1)));
        return g.startingAt(g.move("driver", "exit", to("leave", g.end(0)), to("go on", second)));
    }

    @Test
    void whereAPlayPassesASetTwicePurePlansAreNotAll() {
        Certificate on = of(absentDriver(), 0, 1);
        assertThat(on.regrets()).isEmpty();
        assertThat(on.standing()).isEqualTo(Certificate.Standing.NOT_NASH);
        Certificate best = of(absentDriver(), 1.0 / 3, 2.0 / 3);
        assertThat(best.regrets()).isEmpty();
        assertThat(best.standing()).isEqualTo(Certificate.Standing.AGENT_NASH_AT_LEAST);
    }

    @Test
    void mixedStrategiesAreNoBehaviourWithoutRecall() {
        StrategicForm form = StrategicForm.of(absentDriver());
        assertThatThrownBy(() -> form.behaviour(new double[][] {{.5, .5}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("perfect recall")
                .hasMessageContaining("'exit'");
    }
}
