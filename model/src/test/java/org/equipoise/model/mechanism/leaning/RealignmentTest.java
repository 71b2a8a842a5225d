package org.equipoise.model.mechanism.leaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.World;
import org.junit.jupiter.api.Test;

class RealignmentTest {

    private static final List<String> PLAYED = List.of(
            "history",
            "outside-world",
            "arms-stocks",
            "import-demand",
            "dispute-window",
            "crisis",
            "war",
            "realignment");

    private static final int MONTHS = 180;

    private static Setting setting() {
        return Example.playing(Example.setting(MONTHS, false), PLAYED);
    }

    /** EAST hangs on PATRON by so much beside arms. */
    private static Setting hanging(double dependence) {
        Diplomacy all = setting().diplomacy();
        return new Example.Builder(setting())
                .diplomacy(new Diplomacy(
                        all.sovereignty(),
                        all.authorities(),
                        all.offers(),
                        all.brokers(),
                        all.critics(),
                        List.of(new Diplomacy.Reliance("EAST", "PATRON", Map.of("gas", dependence))),
                        all.alternatives(),
                        all.fighters(),
                        all.customers()))
                .build();
    }

    private static Rig rig(Setting setting, Policy policy) {
        return new Rig(setting, policy).set("realignment.agenda", 0.5);
    }

    private static Policy steps(Step step) {
        return Example.conducting(
                new Conduct(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of("EAST", step)));
    }

    /** Month of the first step, one past the horizon for none; trust is what the client believes at the start. */
    private static int exit(Rig rig, double trust, int replicate) {
        rig.begin(replicate);
        int tie = rig.tie("EAST", "PATRON");
        rig.world.privateAid[tie] = 10 * trust;
        rig.world.privateDoubt[tie] = 10 * (1 - trust);
        while (rig.world.month < MONTHS) {
            if (rig.month().world.alignment.step[tie] > 0) {
                return rig.world.month;
            }
        }
        return MONTHS + 1;
    }

    @Test
    void theMoreAClientDependsTheLaterItLeaves() {
        double[] mean = new double[3];
        double[] dependence = {0, 0.5, 1};
        for (int d = 0; d < 3; d++) {
            Rig rig = rig(hanging(dependence[d]), Example.free()).set("realignment.exit-cost", 1);
            for (int replicate = 0; replicate < 150; replicate++) {
                mean[d] += exit(rig, 0.4, replicate) / 150.0;
            }
        }
        assertThat(mean[0]).isLessThan(mean[1]);
        assertThat(mean[1]).isLessThan(mean[2]);
    }

    @Test
    void theLessAClientTrustsTheEarlierItLeaves() {
        double[] mean = new double[3];
        double[] trust = {0.05, 0.5, 0.95};
        for (int t = 0; t < 3; t++) {
            Rig rig = rig(setting(), Example.free()).set("realignment.trust", 1);
            for (int replicate = 0; replicate < 150; replicate++) {
                mean[t] += exit(rig, trust[t], replicate) / 150.0;
            }
        }
        assertThat(mean[0]).isLessThan(mean[1]);
        assertThat(mean[1]).isLessThan(mean[2]);
    }

    @Test
    void clientsGoOneRungAtATimeAndAlignmentIsAShare() {
        Rig rig = new Rig(Example.setting(MONTHS, false), Example.free());
        int moves = 0;
        int returns = 0;
        for (int future = 0; future < 60; future++) {
            rig.future(future).begin(0, future, 0);
            int[] before = rig.world.alignment.step.clone();
            for (int month = 0; month < MONTHS; month++) {
                rig.month();
                for (int tie = 0; tie < before.length; tie++) {
                    int change = rig.world.alignment.step[tie] - before[tie];
                    moves += change > 0 ? 1 : 0;
                    returns += change < 0 ? 1 : 0;
                    if (tie / 2 == rig.cast.client("EAST")) {
                        assertThat(change).isBetween(-1, 1);
                    }
                    assertThat(rig.world.alignment.moved[tie]).isEqualTo(change > 0);
                    assertThat(rig.world.alignment.share[tie]).isBetween(0.0, 1.0);
                    assertThat(rig.world.alignment.dependence[tie]).isBetween(0.0, 1.0);
                    assertThat(rig.world.alignment.pull[tie]).isPositive();
                    before[tie] = rig.world.alignment.step[tie];
                }
            }
        }
        assertThat(moves).isGreaterThan(20);
        assertThat(returns).isPositive();
    }

    @Test
    void withNobodyToTurnToAndNothingSignedThereIsOnlyTheLegalStep() {
        Rig rig = rig(setting(), Example.free()).set("realignment.trust", 1);
        int tie = rig.tie("WEST", "PATRON");
        boolean moved = false;
        for (int replicate = 0; replicate < 40; replicate++) {
            rig.begin(replicate).months(MONTHS);
            assertThat(rig.world.alignment.step[tie]).isBetween(0, Step.LEGAL_STEP.ordinal());
            moved |= rig.world.alignment.step[tie] == Step.LEGAL_STEP.ordinal();
        }
        assertThat(moved).isTrue();
    }

    @Test
    void aTwinWorldTakesItsRungAtOnceAndKeepsIt() {
        for (Step step : Step.values()) {
            Rig rig = rig(setting(), steps(step)).set("realignment.agenda", 1).set("realignment.trust", 1);
            int tie = rig.tie("EAST", "PATRON");
            rig.begin(3);
            for (int month = 0; month < 48; month++) {
                assertThat(rig.month().world.alignment.step[tie]).isEqualTo(step.ordinal());
            }
            boolean hosts = step.compareTo(Step.HOST) >= 0;
            assertThat(rig.world.alignment.safety[rig.cast.client("EAST")])
                    .isCloseTo(hosts ? 0.3 * rig.get("realignment.presence") : 0, within(1e-12));
            assertThat(rig.world.inScope[2 * tie + 1]).isEqualTo(step.compareTo(Step.FREEZE) < 0);
            assertThat(rig.world.publicDoubt[tie])
                    .isCloseTo(
                            1 + rig.get("realignment.lesson") * Math.max(0, step.ordinal() - Step.HOST.ordinal() + 1),
                            within(1e-12));
        }
    }

    @Test
    void whatThePatronLosesGoesToTheFriendsWhoSell() {
        Rig rig = rig(setting(), steps(Step.FREEZE))
                .set("demand.trust", 0)
                .begin(0)
                .months(2);
        int patron = rig.tie("EAST", "PATRON");
        int market = rig.tie("EAST", "MARKET");
        double kept = StrictMath.exp(-0.5 * rig.get("realignment.diversion") * 4);
        assertThat(rig.world.alignment.pull[patron]).isCloseTo(kept, within(1e-12));
        assertThat(0.6 * rig.world.alignment.pull[patron] + 0.4 * rig.world.alignment.pull[market])
                .isCloseTo(1, within(1e-12));
        assertThat(rig.world.marketShare[patron]).isCloseTo(0.6 * kept, within(1e-12));
    }

    @Test
    void sharesInTheArsenalFollowDeliveriesWithALag() {
        Rig stays = rig(setting(), steps(Step.STAY)).set("supply.lag", 24).set("demand.reaction", 0);
        Rig turns =
                rig(setting(), steps(Step.BUY_ELSEWHERE)).set("supply.lag", 24).set("demand.reaction", 0);
        int patron = stays.tie("EAST", "PATRON");
        stays.begin(1);
        turns.begin(1);
        for (int month = 1; month <= 60; month++) {
            // nothing burns: arms lost in wars would hide the lag
            stays.open()
                    .step("outside-world")
                    .step("arms-stocks")
                    .step("import-demand")
                    .step("realignment");
            turns.open()
                    .step("outside-world")
                    .step("arms-stocks")
                    .step("import-demand")
                    .step("realignment");
            double before = stays.world.stock[patron] / stays.world.arms[0];
            double after = turns.world.stock[patron] / turns.world.arms[0];
            if (month <= 25) {
                assertThat(after).as("month %s", month).isEqualTo(before);
            } else {
                assertThat(after).as("month %s", month).isLessThan(before);
            }
        }
        assertThat(turns.world.marketShare[patron]).isLessThan(stays.world.marketShare[patron]);
    }

    @Test
    void aFrozenMembershipDoesNotThawWhenAnotherTreatyChanges() {
        Treaty pact = setting().treaties().get(0);
        Treaty later = new Treaty(
                "later",
                "PATRON",
                "EAST",
                Treaty.Obligation.DEFENCE,
                true,
                Treaty.Scope.ANY,
                Optional.empty(),
                20,
                1000);
        Setting two = new Example.Builder(setting()).treaties(pact, later).build();
        Rig frozen = rig(two, steps(Step.FREEZE)).begin(0).months(30);
        Rig loyal = rig(two, steps(Step.STAY)).begin(0).months(30);
        int tie = frozen.tie("EAST", "PATRON");
        assertThat(frozen.world.inScope[2 * tie] || frozen.world.inScope[2 * tie + 1])
                .isFalse();
        assertThat(loyal.world.inScope[2 * tie] && loyal.world.inScope[2 * tie + 1])
                .isTrue();
    }

    @Test
    void comingBackUndoesWhatARungDid() {
        Rig rig = rig(setting(), Example.free()).begin(0).months(1);
        int tie = rig.tie("EAST", "PATRON");
        Rungs rungs = new Rungs(rig.blueprint);
        double aid = rig.world.publicAid[tie];
        double doubt = rig.world.publicDoubt[tie];
        for (int rung = 1; rung <= Rungs.TOP; rung++) {
            rungs.teach(rig.world, tie, rung - 1, rung);
            rig.world.alignment.step[tie] = rung;
            rungs.settle(rig.world, rig.cast.client("EAST"));
        }
        rungs.learn(rig.world);
        assertThat(rig.world.inScope[2 * tie + 1]).isFalse();
        assertThat(rig.world.publicDoubt[tie] - doubt)
                .isCloseTo(rig.get("realignment.lesson") * (Rungs.TOP - Rungs.HOST + 1), within(1e-12));
        for (int rung = Rungs.TOP; rung >= 1; rung--) {
            assertThat(rungs.nearer(rig.world, tie, rung)).isEqualTo(rung - 1);
            rungs.teach(rig.world, tie, rung, rung - 1);
            rig.world.alignment.step[tie] = rung - 1;
            rungs.settle(rig.world, rig.cast.client("EAST"));
        }
        rungs.learn(rig.world);
        assertThat(rig.world.inScope[2 * tie + 1]).isTrue();
        assertThat(rig.world.alignment.pull).containsOnly(1);
        assertThat(rig.world.alignment.safety).containsOnly(0);
        assertThat(rig.world.publicAid[tie]).isEqualTo(aid);
        assertThat(rig.world.publicDoubt[tie]).isCloseTo(doubt, within(1e-12));
    }

    @Test
    void whereNobodyComesAClientGoesOutAndBackOverTheSameRungs() {
        Rig rig = rig(turningTo(), Example.free()).begin(0).months(1);
        int tie = rig.tie("EAST", "PATRON");
        Rungs rungs = new Rungs(rig.blueprint);
        double doubt = rig.world.publicDoubt[tie];
        assertThat(rungs.further(rig.world, tie, 0)).isEqualTo(Rungs.LEGAL);
        assertThat(rungs.nearer(rig.world, tie, Rungs.FREEZE)).isEqualTo(Rungs.LEGAL);
        assertThat(rungs.nearer(rig.world, tie, Rungs.LEGAL)).isZero();
        rungs.teach(rig.world, tie, 0, Rungs.LEGAL);
        rungs.learn(rig.world);
        assertThat(rig.world.publicDoubt[tie]).isGreaterThan(doubt);
        rungs.teach(rig.world, tie, Rungs.LEGAL, 0);
        rungs.learn(rig.world);
        assertThat(rig.world.publicDoubt[tie]).isCloseTo(doubt, within(1e-12));
    }

    /** EAST with these to turn to. */
    private static Setting turningTo(Diplomacy.Alternative... friends) {
        Diplomacy all = setting().diplomacy();
        return new Example.Builder(setting())
                .diplomacy(new Diplomacy(
                        all.sovereignty(),
                        all.authorities(),
                        all.offers(),
                        all.brokers(),
                        all.critics(),
                        all.reliances(),
                        List.of(friends),
                        all.fighters(),
                        all.customers()))
                .build();
    }

    @Test
    void nobodyMovesAwayFromAPatronByHostingIt() {
        Setting itself = turningTo(new Diplomacy.Alternative("EAST", "PATRON", true, true, 0.3, -100));
        Rig rig = rig(itself, steps(Step.LEAVE)).begin(0).months(1);
        int tie = rig.tie("EAST", "PATRON");
        assertThat(new Rungs(rig.blueprint).further(rig.world, tie, 0)).isEqualTo(Rungs.LEGAL);
        assertThat(rig.world.alignment.safety).containsOnly(0);
        assertThat(rig.world.publicAid[tie])
                .as("nobody learns to trust who is left")
                .isEqualTo(1);
        assertThat(rig.world.publicDoubt[tie]).isGreaterThan(1);
    }

    @Test
    void aFriendIsBelievedTheMoreWhileAClientTurnsToIt() {
        Setting selling = turningTo(new Diplomacy.Alternative("EAST", "MARKET", true, true, 0.3, -100));
        Rig rig = rig(selling, Example.free()).begin(0).months(1);
        Rungs rungs = new Rungs(rig.blueprint);
        int friend = rig.tie("EAST", "MARKET");
        rungs.teach(rig.world, rig.tie("EAST", "PATRON"), 0, Rungs.LEGAL);
        rungs.learn(rig.world);
        assertThat(rig.world.publicAid[friend]).isCloseTo(1 + 2 * rig.get("realignment.lesson"), within(1e-12));
        rungs.teach(rig.world, rig.tie("EAST", "PATRON"), Rungs.LEGAL, 0);
        rungs.learn(rig.world);
        assertThat(rig.world.publicAid[friend]).isCloseTo(1, within(1e-12));
        assertThat(rig.world.publicDoubt[friend]).isEqualTo(1);
    }

    /** EAST leaves two patrons at once, each of which sells to it: what it loses and gains does not hang on who is listed first. */
    @Test
    void whereOrdersGoDoesNotHangOnTheListOfSuppliers() {
        double[] listed = pulls("PATRON", "MARKET");
        double[] turned = pulls("MARKET", "PATRON");
        assertThat(listed[0]).isEqualTo(turned[0]).isLessThan(1);
        assertThat(listed[1]).isEqualTo(turned[1]);
    }

    private static double[] pulls(String... suppliers) {
        Setting both = turningTo(
                new Diplomacy.Alternative("EAST", "MARKET", true, false, 0, -100),
                new Diplomacy.Alternative("EAST", "PATRON", true, false, 0, -100));
        Rig rig = rig(
                        new Example.Builder(both)
                                .suppliers(suppliers)
                                .ties(
                                        new Tie("PATRON", "EAST", true, true, false, 1, 1, 0),
                                        new Tie("MARKET", "EAST", true, false, false, 1, 1, 0))
                                .build(),
                        Example.free())
                .begin(0)
                .months(1);
        rig.world.alignment.step[rig.tie("EAST", "PATRON")] = Rungs.LEGAL;
        rig.world.alignment.step[rig.tie("EAST", "MARKET")] = Rungs.BUY;
        new Rungs(rig.blueprint).settle(rig.world, rig.cast.client("EAST"));
        return new double[] {
            rig.world.alignment.pull[rig.tie("EAST", "PATRON")], rig.world.alignment.pull[rig.tie("EAST", "MARKET")]
        };
    }

    /** Both clients look at their alignment in the same month and neither knows what the other does. */
    @Test
    void whoIsListedFirstDecidesOnTheSameWorldAsTheOther() {
        int together = 0;
        Map<Integer, Map<String, List<Journal.Option>>> first = reviewed(false);
        Map<Integer, Map<String, List<Journal.Option>>> second = reviewed(true);
        assertThat(second).isEqualTo(first);
        for (Map<String, List<Journal.Option>> month : first.values()) {
            together += month.size() == 2 ? 1 : 0;
        }
        assertThat(together).isGreaterThan(20);
    }

    private static Map<Integer, Map<String, List<Journal.Option>>> reviewed(boolean relabelled) {
        Rig rig = rig(Example.playing(Example.setting(MONTHS, relabelled), PLAYED), Example.free())
                .set("realignment.agenda", 0.9)
                .set("realignment.trust", 1)
                .set("realignment.lesson", 3);
        Map<Integer, Map<String, List<Journal.Option>>> all = new TreeMap<>();
        int[] run = {0};
        rig.world.journal = new Journal() {
            @Override
            public boolean listening() {
                return true;
            }

            @Override
            public void record(Entry entry) {
                if (entry instanceof Journal.Decision decision
                        && decision.question().startsWith("alignment")) {
                    all.computeIfAbsent(1000 * run[0] + decision.month(), month -> new TreeMap<>())
                            .put(decision.actor(), decision.options());
                }
            }
        };
        for (int replicate = 0; replicate < 20; replicate++) {
            run[0] = replicate;
            rig.begin(replicate).months(48);
        }
        return all;
    }

    @Test
    void aTreatyOfTheFirstMonthIsPromisedFromTheStart() {
        double[] share = new double[2];
        for (int from = -1; from <= 0; from++) {
            Treaty pact = new Treaty(
                    "pact",
                    "PATRON",
                    "EAST",
                    Treaty.Obligation.DEFENCE,
                    true,
                    Treaty.Scope.ANY,
                    Optional.empty(),
                    from,
                    100);
            Rig rig = rig(new Example.Builder(setting()).treaties(pact).build(), Example.free())
                    .begin(0);
            share[from + 1] = rig.world.alignment.share[rig.tie("EAST", "PATRON")];
        }
        assertThat(share[1]).isEqualTo(share[0]);
    }

    @Test
    void aFriendsPresenceMakesSaferAndALostPromiseProvokes() {
        Rig rig = rig(setting(), Example.free());
        Danger danger = new Danger(rig.blueprint);
        int east = rig.cast.client("EAST");
        int tie = rig.tie("EAST", "PATRON");
        for (int future = 0; future < 30; future++) {
            rig.future(future).begin(0, future, 0).open().step("dispute-window");
            rig.world.inScope[2 * tie + 1] = true;
            danger.begin(rig.world);
            double now = danger.of(rig.world, east, 0);
            assertThat(danger.of(rig.world, east, 0.1)).isLessThanOrEqualTo(now);
            assertThat(danger.of(rig.world, east, 0)).as("pure").isEqualTo(now);
            rig.world.publicDoubt[tie] += 5;
            assertThat(danger.of(rig.world, east, 0)).isGreaterThanOrEqualTo(now);
            rig.world.inScope[2 * tie + 1] = false;
            assertThat(danger.of(rig.world, east, 0)).isGreaterThan(now);
        }
    }

    @Test
    void presenceCostsTheAttackerInItsOwnCrises() {
        Setting setting = setting();
        double loyal = risk(setting, 0);
        double hosting = risk(setting, 0.2);
        assertThat(hosting).isLessThan(loyal);
    }

    private static double risk(Setting setting, double safety) {
        Rig rig = rig(setting, steps(Step.STAY))
                .begin(0)
                .open()
                .step("outside-world")
                .step("arms-stocks");
        rig.world.alignment.safety[rig.cast.client("EAST")] = safety;
        rig.world.alignment.safety[rig.cast.client("WEST")] = safety;
        return rig.step("dispute-window").step("crisis").world.tally.risk[0];
    }

    @Test
    void lookingAtRungsLeavesTheWorldAsItWas() {
        Rig rig = rig(setting(), Example.free()).set("realignment.agenda", 0).begin(0);
        rig.months(11).open();
        for (String id : PLAYED.subList(0, PLAYED.size() - 1)) {
            rig.step(id);
        }
        double[] aid = rig.world.publicAid.clone();
        double[] doubt = rig.world.publicDoubt.clone();
        boolean[] scope = rig.world.inScope.clone();
        rig.step("realignment");
        assertThat(rig.world.alignment.reviews[rig.tie("EAST", "PATRON")]).isEqualTo(1);
        assertThat(rig.world.publicAid).isEqualTo(aid);
        assertThat(rig.world.publicDoubt).isEqualTo(doubt);
        assertThat(Arrays.equals(rig.world.inScope, scope)).isTrue();
        assertThat(rig.world.alignment.step).containsOnly(0);
    }

    @Test
    void aStepIsAffordableWhereTrustIsGoneAndNothingThreatens() {
        Rig cheap = rig(hanging(1), Example.free())
                .set("realignment.agenda", 0)
                .set("realignment.trust", 1)
                .set("realignment.inertia", 0)
                .set("realignment.exit-cost", 0);
        Rig dear = rig(hanging(1), Example.free())
                .set("realignment.agenda", 0)
                .set("realignment.trust", 0)
                .set("realignment.offers", 0)
                .set("realignment.inertia", 0)
                .set("realignment.exit-cost", 1);
        World bold = cheap.begin(2).months(60).world;
        World held = dear.begin(2).months(60).world;
        int tie = cheap.tie("EAST", "PATRON");
        assertThat(bold.alignment.reviews[tie]).isBetween(4, 8);
        assertThat(bold.alignment.affordable[tie]).isEqualTo(bold.alignment.reviews[tie]);
        assertThat(held.alignment.affordable[tie]).isZero();
    }

    @Test
    void historyKeepsTheRungOfTheStart() {
        Setting replayed = new Example.Builder(setting())
                .replay(new Replay(25, List.of(), List.of()))
                .build();
        Rig rig = rig(replayed, steps(Step.HOST)).begin(0).months(24);
        int tie = rig.tie("EAST", "PATRON");
        assertThat(rig.world.alignment.step[tie]).isZero();
        assertThat(rig.month().world.alignment.step[tie]).isEqualTo(Step.HOST.ordinal());
    }

    /** Reviews of EAST in an ordinary month in which something happens, and by the end of the next, which is one of peace. */
    private static int[] reviews(java.util.function.Consumer<World> event) {
        Rig rig = rig(setting(), Example.free())
                .set("realignment.agenda", 0)
                .begin(0)
                .months(2)
                .open();
        int tie = rig.tie("EAST", "PATRON");
        event.accept(rig.world);
        int now = rig.step("realignment").world.alignment.reviews[tie];
        Arrays.fill(rig.world.calls.failed, false);
        Arrays.fill(rig.world.alignment.coercionBegan, false);
        rig.world.attacker[0] = World.NOBODY;
        return new int[] {now, rig.open().step("realignment").world.alignment.reviews[tie]};
    }

    @Test
    void failedCallsWarsAndCoercionPutAlignmentOnTheAgenda() {
        assertThat(reviews(world -> {})).containsExactly(0, 0);
        assertThat(reviews(world -> Arrays.fill(world.calls.failed, true))).containsExactly(1, 1);
        assertThat(reviews(world -> world.warEnded[0] = true))
                .as("the month after, when there are disputes to reckon with")
                .containsExactly(0, 1);
        assertThat(reviews(world -> Arrays.fill(world.alignment.coercionBegan, true)))
                .containsExactly(1, 1);
        assertThat(reviews(world -> Arrays.fill(world.alignment.coerced, 3))).containsExactly(0, 0);
        assertThat(reviews(world -> {
                    Arrays.fill(world.calls.failed, true);
                    world.attacker[0] = 0;
                }))
                .as("the war comes first, and what failed in it is not forgotten")
                .containsExactly(0, 1);
    }

    @Test
    void theReviewAfterAWarReckonsWithAnother() {
        Rig rig = rig(setting(), Example.free()).set("realignment.agenda", 0).set("realignment.presence", 0.1);
        List<Double> safety = new ArrayList<>();
        rig.world.journal = new Journal() {
            @Override
            public boolean listening() {
                return true;
            }

            @Override
            public void record(Entry entry) {
                if (entry instanceof Journal.Decision decision
                        && decision.question().startsWith("alignment")
                        && decision.actor().equals("EAST")) {
                    for (Journal.Term term : decision.options().get(1).terms()) {
                        if (term.name().equals("safety that friends bring")) {
                            safety.add(term.value());
                        }
                    }
                }
            }
        };
        rig.set("realignment.agenda", 1 - 1e-12).begin(0).months(1);
        int tie = rig.tie("EAST", "PATRON");
        rig.world.alignment.step[tie] = Rungs.BUY;
        rig.world.attacker[0] = 1;
        rig.open().step("dispute-window");
        rig.world.attacker[0] = World.NOBODY;
        rig.world.warEnded[0] = true;
        rig.step("realignment");
        rig.open().step("dispute-window").step("realignment");
        assertThat(safety).hasSize(1).allMatch(value -> value > 0);
    }

    @Test
    void aFailedCallMovesMoreClientsThanAnOrdinaryYear() {
        int[] moved = new int[2];
        for (int shaken = 0; shaken < 2; shaken++) {
            Rig rig = rig(setting(), Example.free()).set("realignment.agenda", 0.1);
            for (int replicate = 0; replicate < 400; replicate++) {
                rig.begin(replicate).months(11).open();
                rig.world.calls.failed[rig.tie("EAST", "PATRON")] = shaken == 1;
                moved[shaken] += rig.step("realignment").world.alignment.step[rig.tie("EAST", "PATRON")];
            }
        }
        assertThat(moved[1]).isGreaterThan(2 * moved[0]);
    }

    @Test
    void aSellerIsAtHandFromItsDateUnlessThePolicyLetsItRefuse() {
        Diplomacy all = setting().diplomacy();
        Setting later = new Example.Builder(setting())
                .diplomacy(new Diplomacy(
                        all.sovereignty(),
                        all.authorities(),
                        all.offers(),
                        all.brokers(),
                        all.critics(),
                        all.reliances(),
                        List.of(new Diplomacy.Alternative("EAST", "MARKET", true, false, 0, 5)),
                        all.fighters(),
                        all.customers()))
                .build();
        Policy refused = new Policy(
                "r", "", "PATRON", Map.of(), Optional.empty(), Optional.empty(), java.util.Set.of("MARKET"), "");
        Rig rig = new Rig(later, Example.free(), refused).begin(0, 0, 0);
        Rungs rungs = new Rungs(rig.blueprint);
        int tie = rig.tie("EAST", "PATRON");
        rig.world.month = 5;
        assertThat(rungs.sellerAtHand(rig.world, tie, 0)).isEqualTo(-1);
        assertThat(rungs.further(rig.world, tie, 0)).as("nobody sells or hosts").isEqualTo(Rungs.LEGAL);
        rig.world.month = 6;
        assertThat(rungs.sellerAtHand(rig.world, tie, 0)).isEqualTo(rig.cast.supplier("MARKET"));
        assertThat(rungs.further(rig.world, tie, 0)).isEqualTo(Rungs.BUY);
        rig.world.policy = 1;
        assertThat(rungs.sellerAtHand(rig.world, tie, 0)).isEqualTo(-1);
    }
}
