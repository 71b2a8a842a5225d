package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.games.extensive.Between.to;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.Elementary;
import org.equipoise.games.extensive.Between;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.problem.BadInput;
import org.equipoise.model.Example;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.GivenGame;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.testkit.Statistically;
import org.junit.jupiter.api.Test;

class GivenPlayTest {

    private static final Map<String, GivenGame.End> ENDS = Map.of(
            "status quo", GivenGame.End.STAND_DOWN,
            "capitulation", GivenGame.End.YIELD,
            "war", GivenGame.End.WAR);

    private static GivenGame given(double war, GivenGame.Errors errors) {
        Between g = Game.between("challenger", "defender");
        Game game = g.startingAt(g.move(
                "challenger",
                "challenge",
                to("status quo", g.end("status quo", .5, 0)),
                to(
                        "demand",
                        g.move(
                                "defender",
                                "answer",
                                to("give in", g.end("capitulation", .9, 0)),
                                to("resist", g.end("war", .3, war))))));
        return new GivenGame("crisis.efg", Gambit.write(game), errors, 5, ENDS);
    }

    private static Setting playing(GivenGame game, int months) {
        Setting setting = Example.setting(months, false);
        Rivalry old = setting.rivalries().get(0);
        return new Setting(
                setting.name(),
                setting.start(),
                setting.months(),
                setting.actors(),
                setting.suppliers(),
                setting.clients(),
                List.of(new Rivalry(
                        old.id(),
                        old.sideA(),
                        old.sideB(),
                        old.territorial(),
                        old.shareA(),
                        old.shareB(),
                        0,
                        old.displaceable(),
                        old.ceasefire(),
                        Optional.of(game))),
                setting.ties(),
                setting.treaties(),
                setting.peacekeepers(),
                setting.attention(),
                setting.doctrines(),
                setting.priors(),
                setting.mechanisms(),
                setting.replay(),
                setting.seed());
    }

    private static double[] draws(Simulation simulation) {
        double[] draws = new double[simulation.parameters().size()];
        simulation.parameters().draw(42, 0, draws);
        return draws;
    }

    /** [C] fixtures: .704200 demand, .377541 resist. */
    @Test
    void chanceOfWarIsThatOfTheGame() {
        SolvedGame solved = SolvedGame.of(given(-.1, GivenGame.Errors.AGENT_LOGIT));
        assertThat(solved.warProbability()).isCloseTo(.704200 * .377541, within(1e-6));
        assertThat(solved.outcomes()).containsExactly("status quo", "capitulation", "war");
        double probit = SolvedGame.of(given(0, GivenGame.Errors.AGENT_PROBIT)).warProbability();
        // resist: Phi(0); demand: Phi(5 (.6 - .5)/sqrt 2)
        assertThat(probit).isCloseTo(.5 * 0.6381631950841185, within(1e-12));
    }

    @Test
    void endsComeAsOftenAsTheGameSays() {
        GivenGame game = given(-.1, GivenGame.Errors.AGENT_LOGIT);
        Simulation simulation = Simulation.of(playing(game, 1), List.of(Example.free()));
        double[] outcomes = new double[simulation.measures().size()];
        double[] draws = draws(simulation);
        int[] seen = new int[3];
        List<String> kinds = List.of("crisis.stands-down", "demand.accepted", "war.begins");
        int disputes = 0;
        for (int replicate = 0; replicate < 20_000; replicate++) {
            Journal journal = new Journal() {
                @Override
                public boolean listening() {
                    return true;
                }

                @Override
                public void record(Entry entry) {
                    if (entry instanceof Event event && kinds.contains(event.kind())) {
                        seen[kinds.indexOf(event.kind())]++;
                    }
                }
            };
            simulation.run(0, draws, 0, replicate, journal, Simulation.Monthly.NOBODY, outcomes);
            disputes = seen[0] + seen[1] + seen[2];
        }
        double demand = Elementary.logistic(5 * (.9 * (1 - .377541) + .3 * .377541 - .5));
        assertThat(disputes).isGreaterThan(300);
        Statistically.assertThatProportion(seen[0], disputes).isWithin(4).standardErrorsOf(1 - demand);
        Statistically.assertThatProportion(seen[2], disputes).isWithin(4).standardErrorsOf(demand * .377541);
    }

    @Test
    void everyDecisionOfTheGameIsTold() {
        GivenGame game = given(-.1, GivenGame.Errors.AGENT_LOGIT);
        Simulation simulation = Simulation.of(playing(game, 360), List.of(Example.free()));
        double[] outcomes = new double[simulation.measures().size()];
        List<Journal.Decision> told = new ArrayList<>();
        simulation.run(
                0,
                draws(simulation),
                0,
                3,
                new Journal() {
                    @Override
                    public boolean listening() {
                        return true;
                    }

                    @Override
                    public void record(Entry entry) {
                        if (entry instanceof Decision decision
                                && decision.question().contains("of the game given")) {
                            told.add(decision);
                        }
                    }
                },
                Simulation.Monthly.NOBODY,
                outcomes);
        assertThat(told).isNotEmpty();
        Journal.Option demand = told.get(0).options().get(1);
        assertThat(demand.name()).isEqualTo("demand");
        assertThat(demand.probability()).isCloseTo(.704200, within(1e-6));
        List<String> names = simulation.measures().stream().map(Measure::id).toList();
        assertThat(names).contains("war.risk");
    }

    @Test
    void gamesThatTwoSidesCannotPlayAreRefused() {
        GivenGame sound = given(-.1, GivenGame.Errors.AGENT_LOGIT);
        assertThatThrownBy(
                        () -> SolvedGame.of(new GivenGame("x.efg", sound.text().substring(1), sound.errors(), 1, ENDS)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("x.efg:1:1");
        Between g = Game.between("a", "b", "c");
        String three = Gambit.write(g.startingAt(g.end("x", 1, 2, 3)));
        assertThatThrownBy(() -> SolvedGame.of(new GivenGame("x.efg", three, sound.errors(), 1, ENDS)))
                .hasMessageContaining("[a, b, c]");
        assertThatThrownBy(() -> new GivenGame("x.efg", three, sound.errors(), 0, ENDS))
                .hasMessageContaining("precision");
    }
}
