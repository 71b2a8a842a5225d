package org.equipoise.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.testkit.Statistically.assertThatMean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.equipoise.model.Example;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Policy FREE = Example.free();

    private static Policy named(
            String id, Map<String, Policy.Posture> supply, Optional<Doctrine> doctrine, Optional<Policy.Voice> voice) {
        return new Policy(id, id, "PATRON", supply, doctrine, voice, Set.of(), "");
    }

    /** One policy of every kind: each doctrine, each statement about each client, in public and private, and fixed supplies. */
    private static List<Policy> policies() {
        List<Policy> list = new ArrayList<>();
        list.add(FREE);
        for (Doctrine.Archetype archetype : Doctrine.Archetype.values()) {
            list.add(named(
                    "doctrine " + archetype,
                    Map.of(),
                    Optional.of(new Doctrine(
                            archetype,
                            archetype == Doctrine.Archetype.ADVANTAGE_GIVER ? Optional.of("EAST") : Optional.empty())),
                    Optional.empty()));
        }
        for (Statement.Kind kind : Statement.Kind.values()) {
            boolean takesSide = kind == Statement.Kind.CONDEMN || kind == Statement.Kind.BACK;
            for (String about : takesSide ? List.of("EAST", "WEST") : List.of("")) {
                Statement statement = new Statement(kind, about.isEmpty() ? Optional.empty() : Optional.of(about));
                for (Policy.Trigger when : Policy.Trigger.values()) {
                    list.add(named(
                            statement.label() + when,
                            Map.of(),
                            Optional.empty(),
                            Optional.of(new Policy.Voice(when, statement, when != Policy.Trigger.DISPUTE))));
                }
            }
        }
        list.add(named("refuse east", Map.of("EAST", Policy.Posture.REFUSE), Optional.empty(), Optional.empty()));
        list.add(named(
                "unequal",
                Map.of("EAST", Policy.Posture.RATION, "WEST", Policy.Posture.EXPEDITE),
                Optional.empty(),
                Optional.empty()));
        list.add(new Policy(
                "no market",
                "no market",
                "PATRON",
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of("MARKET"),
                ""));
        for (Reply reply : List.of(Reply.NOTHING, Reply.MATERIEL, Reply.FORCE)) {
            list.add(Example.conducting(
                    new Conduct(Map.of(), Optional.of(reply), Optional.empty(), Optional.empty(), Map.of())));
        }
        return list;
    }

    /** Outcomes of a run by name. */
    private record Outcomes(Map<String, Double> byName) {
        double get(String id) {
            Double value = byName.get(id);
            if (value == null) {
                throw new IllegalArgumentException("no outcome '" + id + "'; there are " + byName.keySet());
            }
            return value;
        }

        Outcomes without(String prefix) {
            Map<String, Double> left = new TreeMap<>(byName);
            left.keySet().removeIf(id -> id.startsWith(prefix));
            return new Outcomes(left);
        }
    }

    private static Outcomes run(Simulation simulation, int policy, long future, long replicate) {
        double[] draws = new double[simulation.parameters().size()];
        simulation.parameters().draw(42, future, draws);
        return run(simulation, policy, draws, future, replicate);
    }

    private static Outcomes run(Simulation simulation, int policy, double[] draws, long future, long replicate) {
        List<Measure> measures = simulation.measures();
        double[] out = new double[measures.size()];
        simulation.run(policy, draws, future, replicate, Journal.SILENT, Simulation.Monthly.NOBODY, out);
        Map<String, Double> named = new TreeMap<>();
        for (int m = 0; m < out.length; m++) {
            named.put(measures.get(m).id(), out[m]);
        }
        return new Outcomes(named);
    }

    @Test
    @Tag("slow")
    void relabellingTheClientsMirrorsEveryOutcomeToTheBit() {
        List<Policy> policies = policies();
        Simulation one = Simulation.of(Example.setting(96, false), policies);
        Simulation mirror = Simulation.of(Example.setting(96, true), policies);
        int wars = 0;
        for (int policy = 0; policy < policies.size(); policy++) {
            for (long future = 0; future < 25; future++) {
                for (long replicate = 0; replicate < 2; replicate++) {
                    Outcomes outcomes = run(one, policy, future, replicate);
                    Outcomes mirrored = run(mirror, policy, future, replicate);
                    assertThat(mirrored.get("balance") + outcomes.get("balance"))
                            .isEqualTo(0.0);
                    assertThat(mirrored.without("balance"))
                            .as(
                                    "%s, future %s, replicate %s",
                                    policies.get(policy).id(), future, replicate)
                            .isEqualTo(outcomes.without("balance"));
                    wars += outcomes.get("war.begins") > 0 ? 1 : 0;
                }
            }
        }
        assertThat(wars).as("wars seen, so that the mirror is put to the test").isGreaterThan(50);
    }

    @Test
    void policiesThatCoincideGiveIdenticalRuns() {
        Policy twin = new Policy(
                "twin",
                "another name",
                FREE.of(),
                FREE.supply(),
                Optional.of(new Doctrine(Doctrine.Archetype.BALANCER, Optional.empty())),
                FREE.voice(),
                FREE.refusing(),
                "");
        Simulation simulation = Simulation.of(Example.setting(120, false), List.of(FREE, twin));
        for (long future = 0; future < 30; future++) {
            assertThat(run(simulation, 1, future, 0)).isEqualTo(run(simulation, 0, future, 0));
        }
    }

    @Test
    void aPolicyThatDiffersMakesADifference() {
        Simulation simulation = Simulation.of(
                Example.setting(120, false),
                List.of(FREE, Example.supplying(Policy.Posture.REFUSE, Policy.Posture.EXPEDITE)));
        assertThat(run(simulation, 1, 0, 0)).isNotEqualTo(run(simulation, 0, 0, 0));
    }

    @Test
    void aRunHangsOnItsAddressAndNotOnTheRunsBefore() {
        List<Policy> policies = policies();
        Simulation used = Simulation.of(Example.setting(120, false), policies);
        for (int turn = 0; turn < 60; turn++) {
            run(used, turn % policies.size(), turn * 7L, turn);
        }
        for (int policy = 0; policy < policies.size(); policy++) {
            Simulation fresh = Simulation.of(Example.setting(120, false), policies);
            assertThat(run(used, policy, 5, 5)).isEqualTo(run(fresh, policy, 5, 5));
        }
    }

    @Test
    void aRunWithAWarHandedOverHangsOnItsAddressAndNotOnTheRunsBefore() {
        Setting setting = new Example.Builder(Example.setting(60, false))
                .replay(new Replay(
                        4,
                        List.of(new Replay.Incident("valley", 2, Replay.Level.WAR, 9, 900, 900, Optional.of("WEST"))),
                        List.of()))
                .build();
        Simulation used = Simulation.of(setting, List.of(FREE));
        for (long future = 0; future < 20; future++) {
            Simulation fresh = Simulation.of(setting, List.of(FREE));
            assertThat(run(used, 0, future, 1)).isEqualTo(run(fresh, 0, future, 1));
        }
    }

    @Test
    void leavingOutAMechanismThatNothingHangsOnDisturbsNoLuck() {
        // clients that may realign hang on opinion
        Setting whole = Example.without(Example.setting(120, false), "realignment", "coercion");
        Simulation with = Simulation.of(whole, List.of(FREE));
        Simulation without = Simulation.of(Example.without(whole, "opinion"), List.of(FREE));
        for (long future = 0; future < 30; future++) {
            Outcomes expected = run(with, 0, future, 2);
            Outcomes left = run(without, 0, future, 2);
            assertThat(left.get("opinion.EAST.PATRON")).isZero();
            assertThat(left.without("opinion."))
                    .isEqualTo(expected.without("opinion.").without("standing."));
        }
    }

    /** Design A.5: the sum of h_t Pr(war | state) until onset has the expectation of the onset indicator, with far less noise. */
    @Test
    @Tag("slow")
    void lowNoiseRiskHasTheExpectationOfTheIndicator() {
        expectsWhatHappens(Example.setting(48, false));
    }

    @Test
    @Tag("slow")
    void lowNoiseRiskOfTwoRivalriesHasTheExpectationOfTheFirstWarOfAny() {
        Setting one = Example.setting(48, false);
        expectsWhatHappens(new Example.Builder(one)
                .rivalries(
                        one.rivalries().get(0),
                        new Rivalry("hill", "EAST", "WEST", true, 0.3, 0.7, 5, 20, Rivalry.Ceasefire.NONE))
                .build());
    }

    private static void expectsWhatHappens(Setting setting) {
        Setting warlike = Example.with(
                setting,
                Map.of(
                        "war-cost.low", new Prior.Fixed(0.1),
                        "war-cost.high", new Prior.Fixed(0.3),
                        "dispute.base", new Prior.Fixed(1)));
        Simulation simulation =
                Simulation.of(warlike, List.of(Example.supplying(Policy.Posture.REFUSE, Policy.Posture.EXPEDITE)));
        // given the future, replicates are independent and the gap has mean 0, so that gaps are uncorrelated
        double[] draws = new double[simulation.parameters().size()];
        double[] gap = new double[6_000];
        double mean = 0;
        for (int i = 0; i < gap.length; i++) {
            if (i % 8 == 0) {
                simulation.parameters().draw(42, i / 8, draws);
            }
            Outcomes out = run(simulation, 0, draws, i / 8, i % 8);
            gap[i] = out.get("war.begins") - out.get("war.risk");
            mean += out.get("war.begins") / gap.length;
        }
        assertThatMean(gap).isWithin(4).standardErrorsOf(0);
        assertThat(mean).as("wars enough to tell").isGreaterThan(0.3);
    }

    @Test
    void whereWarIsRareTheLowNoiseRiskHasFarLessNoiseThanTheIndicator() {
        Simulation simulation = Simulation.of(Example.setting(36, false), List.of(FREE));
        int runs = 2_000;
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < runs; i++) {
            double risk = run(simulation, 0, i, 0).get("war.risk");
            mean += risk / runs;
            squares += risk * risk / runs;
        }
        assertThat(mean).isBetween(0.01, 0.2);
        assertThat(squares - mean * mean).isLessThan(0.5 * mean * (1 - mean));
    }

    @Test
    void yearlyMeasuresAgreeWithTheTotals() {
        Simulation simulation = Simulation.of(Example.setting(60, false), List.of(FREE));
        for (long future = 0; future < 200; future++) {
            Outcomes out = run(simulation, 0, future, 0);
            for (int year = 2; year <= 5; year++) {
                assertThat(out.get("war.risk.y" + year)).isGreaterThanOrEqualTo(out.get("war.risk.y" + (year - 1)));
                assertThat(out.get("war.by.y" + year)).isGreaterThanOrEqualTo(out.get("war.by.y" + (year - 1)));
            }
            assertThat(out.get("war.risk.y5")).isEqualTo(out.get("war.risk"));
            assertThat(out.get("war.by.y5")).isEqualTo(out.get("war.begins"));
            assertThat(out.get("war.free.months")).isBetween(0.0, 60.0);
            assertThat(out.get("war.free.months") == 60).isEqualTo(out.get("war.begins") == 0);
            assertThat(out.get("war.risk")).isBetween(0.0, 60.0);
            assertThat(out.get("share.EAST") + out.get("share.WEST")).isEqualTo(1.0);
            assertThat(out.get("fatal")).isLessThanOrEqualTo(out.get("force"));
            assertThat(out.get("force")).isLessThanOrEqualTo(out.get("disputes"));
            assertThat(out.get("wars")).isLessThanOrEqualTo(out.get("force"));
        }
    }

    @Test
    void aWarThatHistoryHandsOverIsMeasuredApartFromNewOnes() {
        Replay.Incident war = new Replay.Incident("valley", 2, Replay.Level.WAR, 9, 700, 300, Optional.of("EAST"));
        Replay until = new Replay(4, List.of(war), List.of());
        assertThat(until.leavesWar("valley")).isTrue();
        assertThat(until.leavesWar("hill")).isFalse();
        assertThat(new Replay(11, List.of(war), List.of()).leavesWar("valley")).isFalse();
        assertThat(new Replay(2, List.of(war), List.of()).leavesWar("valley")).isFalse();
        Simulation simulation = Simulation.of(
                new Example.Builder(Example.setting(60, false)).replay(until).build(), List.of(FREE));
        assertThat(simulation.measures()).anyMatch(measure -> measure.label().equals("A new war begins"));
        boolean lasted = false;
        for (long future = 0; future < 50; future++) {
            Outcomes out = run(simulation, 0, future, 0);
            // a settlement may stop it before its first battle
            assertThat(out.get("war.present.months")).isBetween(0.0, 57.0);
            assertThat(out.get("war.present.months")).isLessThanOrEqualTo(out.get("war.months"));
            if (out.get("wars") == 0) {
                assertThat(out.get("war.present.months")).isEqualTo(out.get("war.months"));
            }
            assertThat(out.get("deaths")).isEqualTo(out.get("deaths.EAST") + out.get("deaths.WEST"));
            assertThat(out.get("displaced")).isEqualTo(out.get("displaced.EAST") + out.get("displaced.WEST"));
            lasted |= out.get("war.present.months") > 1;
        }
        assertThat(lasted).isTrue();
        assertThat(Simulation.of(Example.setting(60, false), List.of(FREE)).measures())
                .noneMatch(measure -> measure.id().equals("war.present.months"));
    }

    @Test
    void theObserverSeesEveryMonthWithoutChangingARun() {
        Simulation simulation = Simulation.of(Example.setting(36, false), List.of(FREE));
        double[] draws = new double[simulation.parameters().size()];
        simulation.parameters().draw(42, 3, draws);
        double[] silent = new double[simulation.measures().size()];
        double[] watched = silent.clone();
        List<Integer> months = new ArrayList<>();
        List<Journal.Entry> entries = new ArrayList<>();
        Journal journal = new Journal() {
            @Override
            public boolean listening() {
                return true;
            }

            @Override
            public void record(Entry entry) {
                entries.add(entry);
            }
        };
        simulation.run(0, draws, 3, 1, Journal.SILENT, Simulation.Monthly.NOBODY, silent);
        simulation.run(
                0,
                draws,
                3,
                1,
                journal,
                (month, values) -> {
                    months.add(month);
                    assertThat(values).hasSize(simulation.quantities().size());
                },
                watched);
        assertThat(watched).isEqualTo(silent);
        assertThat(months).hasSize(36).startsWith(1).endsWith(36);
        assertThat(entries).isNotEmpty();
        for (Journal.Entry entry : entries) {
            if (entry instanceof Journal.Decision decision) {
                double sum = decision.options().stream()
                        .mapToDouble(Journal.Option::probability)
                        .sum();
                assertThat(sum).isBetween(1 - 1e-12, 1 + 1e-12);
                assertThat(decision.chosen()).isBetween(0, decision.options().size() - 1);
            }
        }
    }

    @Test
    void measuresHaveDifferentNamesAndWordsForPeople() {
        Simulation simulation = Simulation.of(Example.setting(36, false), List.of(FREE));
        assertThat(simulation.measures().stream().map(Measure::id)).doesNotHaveDuplicates();
        assertThat(simulation.measures()).allSatisfy(measure -> {
            assertThat(measure.label()).isNotBlank();
            assertThat(measure.unit()).isNotBlank();
        });
    }

    @Test
    void aPlanWithoutPoliciesIsRefused() {
        assertThatThrownBy(() -> Simulation.of(Example.setting(12, false), List.of()))
                .hasMessageContaining("no policy");
    }

    @Test
    void onlyWhatIsWatchedIsSeenAndItsNumbersAreTheSame() {
        Setting setting = Example.setting(24, false);
        Simulation all = Simulation.of(setting, List.of(FREE));
        Simulation some = Simulation.of(setting, List.of(FREE), List.of("share.EAST", "war.risk"));
        assertThat(some.quantities().stream().map(quantity -> quantity.id())).containsExactly("war.risk", "share.EAST");
        List<String> ids =
                all.quantities().stream().map(quantity -> quantity.id()).toList();
        List<Double> whole = seen(all, ids.indexOf("war.risk"), ids.indexOf("share.EAST"));
        assertThat(seen(some, 0, 1)).isEqualTo(whole).hasSize(48);
    }

    private static List<Double> seen(Simulation simulation, int... positions) {
        double[] draws = new double[simulation.parameters().size()];
        simulation.parameters().draw(42, 0, draws);
        List<Double> values = new ArrayList<>();
        simulation.run(
                0,
                draws,
                0,
                0,
                Journal.SILENT,
                (month, quantities) -> {
                    for (int position : positions) {
                        values.add(quantities[position]);
                    }
                },
                new double[simulation.measures().size()]);
        return values;
    }
}
