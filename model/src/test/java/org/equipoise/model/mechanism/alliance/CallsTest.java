package org.equipoise.model.mechanism.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.Elementary;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.World;
import org.junit.jupiter.api.Test;

/** When EAST calls on its patron, and who decides how it is answered. */
class CallsTest {

    private static final int EAST = 0;
    private static final int WEST = 1;

    private static Treaty treaty(Treaty.Obligation obligation, Treaty.Scope scope, Optional<String> body) {
        return new Treaty("pact", "PATRON", "EAST", obligation, true, scope, body, -10, 100);
    }

    private static Setting setting(Treaty treaty) {
        return new Example.Builder(Example.setting(24, false)).treaties(treaty).build();
    }

    private static Rig rig(Setting setting, Policy policy) {
        return new Rig(setting, policy)
                .set("honour.base", 0.4)
                .set("honour.sensitivity", 0)
                .set("honour.law", 0)
                .set("aid.out-of-scope", 0)
                .set("alliance.consent", 0.5)
                .set("alliance.consensus", 0)
                .set("alliance.asking-price", 0)
                .set("alliance.lesson", 4)
                .set("alliance.credit", 1)
                .set("signal.treaty", 4)
                .set("aid.offensive", 0);
    }

    private static Rig rig(Treaty.Scope scope) {
        return rig(setting(treaty(Treaty.Obligation.DEFENCE, scope, Optional.empty())), Example.free());
    }

    private static Rig rig() {
        return rig(Treaty.Scope.RECOGNISED);
    }

    private static Rig war(Rig rig, int attacker, int theatre, long replicate) {
        rig.begin(replicate).open();
        rig.world.attacker[0] = attacker;
        rig.world.theatre[0] = theatre;
        rig.world.warBegan[0] = true;
        // where the promise gives no hope, nobody asks: scope is tested by the patron's answer
        return rig.step("invocation");
    }

    private static boolean came(Rig rig) {
        return rig.world.arena.entered[rig.cast.sideTie(EAST, rig.cast.supplier("PATRON"))];
    }

    /** How often the patron comes to a war that began, the same luck for all. */
    private static int comes(Rig rig, int theatre, int runs) {
        int times = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            times += came(war(rig, WEST, theatre, replicate)) ? 1 : 0;
        }
        return times;
    }

    @Test
    void theWiderTheScopeTheMoreOftenThePatronComes() {
        Rig narrow = rig().set("aid.out-of-scope", 0.3);
        Rig wide = rig(Treaty.Scope.ANY).set("aid.out-of-scope", 0.3);
        for (int replicate = 0; replicate < 500; replicate++) {
            boolean inNarrow = came(war(narrow, WEST, 0, replicate));
            assertThat(!inNarrow || came(war(wide, WEST, 0, replicate))).isTrue();
        }
        assertThat(comes(wide, 0, 500)).isGreaterThan(comes(narrow, 0, 500) + 30);
        assertThat(comes(wide, 1, 500)).isEqualTo(comes(narrow, 1, 500));
    }

    @Test
    void theHigherThePriceOfAskingTheFewerCalls() {
        int[] calls = new int[4];
        for (int step = 0; step < calls.length; step++) {
            Rig rig = rig().set("alliance.asking-price", 0);
            for (int future = 0; future < 200; future++) {
                rig.future(future).set("alliance.asking-price", 0.015 * step);
                war(rig, WEST, 1, 0);
                calls[step] += rig.world.calls.made[rig.tie("EAST", "PATRON")];
            }
        }
        assertThat(calls[0]).isEqualTo(200);
        for (int step = 1; step < calls.length; step++) {
            assertThat(calls[step]).isLessThan(calls[step - 1]);
        }
    }

    @Test
    void limitedForceOnRecognisedLandIsAnOccasionToCall() {
        Rig rig = rig().begin(0).open();
        int tie = rig.tie("EAST", "PATRON");
        rig.step("invocation");
        assertThat(rig.world.calls.made[tie]).isZero();
        rig.open();
        rig.world.calls.struck[EAST] = true;
        rig.step("invocation");
        assertThat(rig.world.calls.made[tie]).isEqualTo(1);
        assertThat(rig.world.calls.binding[tie]).isEqualTo(1);
        assertThat(rig.world.aidToVictim[0]).as("nobody fights on").isZero();
        rig.open().step("invocation");
        assertThat(rig.world.calls.failed[tie]).isFalse();
        assertThat(rig.world.calls.made[tie]).isEqualTo(1);
    }

    @Test
    void aWarThatReachesRecognisedLandBringsTheCallIntoScope() {
        Rig rig = rig();
        int tie = rig.tie("EAST", "PATRON");
        int times = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            war(rig, WEST, 0, replicate);
            assertThat(rig.world.calls.binding[tie]).isZero();
            assertThat(came(rig)).isFalse();
            rig.world.arena.reached[EAST] = 1;
            rig.open().step("invocation");
            assertThat(rig.world.calls.binding[tie]).isEqualTo(1);
            times += came(rig) ? 1 : 0;
            rig.open().step("invocation");
            assertThat(rig.world.calls.binding[tie]).as("once").isEqualTo(1);
        }
        assertThatProportion(times, 4_000).isWithin(4).standardErrorsOf(0.4);
    }

    @Test
    void whoseForcesHaveComeIsNotCalledAgain() {
        Rig rig = rig().set("honour.base", 1 - 1e-12);
        war(rig, WEST, 1, 0);
        double aid = rig.world.aidToVictim[0];
        assertThat(aid).isPositive();
        rig.world.arena.reached[EAST] = 1;
        rig.open().step("invocation");
        assertThat(rig.world.calls.made[rig.tie("EAST", "PATRON")]).isEqualTo(1);
        assertThat(rig.world.aidToVictim[0]).isEqualTo(aid);
        assertThat(rig.world.arena.entries[rig.tie("EAST", "PATRON")]).isEqualTo(1);
    }

    @Test
    void whoCameToAWarIsCalledAgainInTheNextPeace() {
        Rig rig = rig().set("honour.base", 1 - 1e-12);
        war(rig, WEST, 1, 0);
        assertThat(came(rig)).isTrue();
        rig.world.attacker[0] = World.NOBODY;
        rig.open();
        rig.world.calls.struck[EAST] = true;
        assertThat(rig.step("invocation").world.calls.made[rig.tie("EAST", "PATRON")])
                .isEqualTo(2);
    }

    @Test
    void whoBeganTheWarIsCoveredByAnUnconditionalPromiseAlone() {
        for (Treaty.Obligation obligation : Treaty.Obligation.values()) {
            Setting setting = setting(treaty(obligation, Treaty.Scope.RECOGNISED, Optional.empty()));
            Rig rig = rig(setting, Example.free()).set("aid.out-of-scope", 0.5);
            int tie = rig.tie("EAST", "PATRON");
            war(rig, EAST, 0, 0);
            assertThat(rig.world.calls.made[tie])
                    .as("an attacker does not call")
                    .isZero();
            rig.world.arena.reached[EAST] = 1;
            rig.open().step("invocation");
            assertThat(rig.world.calls.made[tie]).isEqualTo(1);
            assertThat(rig.world.calls.binding[tie])
                    .as("%s", obligation)
                    .isEqualTo(obligation == Treaty.Obligation.UNCONDITIONAL ? 1 : 0);
        }
    }

    @Test
    void aPromiseThatRealignmentHasEmptiedBindsNobody() {
        Rig rig = rig().set("aid.out-of-scope", 0.5).begin(0).open();
        int tie = rig.tie("EAST", "PATRON");
        rig.world.inScope[2 * tie + 1] = false;
        rig.world.calls.struck[EAST] = true;
        rig.step("invocation");
        assertThat(rig.world.calls.made[tie]).isEqualTo(1);
        assertThat(rig.world.calls.binding[tie]).isZero();
    }

    @Test
    void aPolicyFixesTheAnswerOfItsPatron() {
        for (Reply reply : Reply.values()) {
            Conduct conduct = new Conduct(Map.of(), Optional.of(reply), Optional.empty(), Optional.empty(), Map.of());
            Setting setting = setting(treaty(Treaty.Obligation.DEFENCE, Treaty.Scope.RECOGNISED, Optional.empty()));
            Rig rig = rig(setting, Example.conducting(conduct));
            int tie = rig.tie("EAST", "PATRON");
            double credit = reply.ordinal() / 5.0;
            for (int replicate = 0; replicate < 5; replicate++) {
                war(rig, WEST, 1, replicate);
                assertThat(rig.world.arena.reply[rig.cast.sideTie(EAST, rig.cast.supplier("PATRON"))])
                        .isEqualTo(reply.ordinal());
                assertThat(rig.world.publicAid[tie]).isCloseTo(8 + 4 * credit, within(1e-12));
                assertThat(rig.world.publicDoubt[tie]).isCloseTo(7 + 4 * (1 - credit), within(1e-12));
                assertThat(came(rig)).isEqualTo(reply == Reply.FORCE);
                assertThat(rig.world.calls.failed[tie]).isEqualTo(reply.compareTo(Reply.MATERIEL) < 0);
            }
        }
    }

    @Test
    void tiesWithTheAttackerKeepThePatronAway() {
        Rig rig = rig().set("honour.sensitivity", 10).set("honour.cost", 0).set("honour.cross-pressure", 0);
        int free = comes(rig, 1, 1_000);
        rig.set("honour.cross-pressure", 0.1);
        int pressed = comes(rig, 1, 1_000);
        assertThat(pressed).isLessThan(free - 50);
        int closer = 0;
        for (int replicate = 0; replicate < 1_000; replicate++) {
            rig.begin(replicate).open();
            rig.world.alignment.share[rig.tie("WEST", "PATRON")] = 1;
            rig.world.attacker[0] = WEST;
            rig.world.theatre[0] = 1;
            rig.world.warBegan[0] = true;
            closer += came(rig.step("invocation")) ? 1 : 0;
        }
        assertThat(closer).as("ties of security count where they are closer").isLessThan(pressed - 20);
    }

    @Test
    void theLawMovesTheWillByItsWeight() {
        Rig rig = rig().set("honour.law", 1);
        int times = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            rig.begin(replicate).open();
            rig.world.law.sympathy[2 * EAST + 1] = 0.5;
            rig.world.attacker[0] = WEST;
            rig.world.theatre[0] = 1;
            rig.world.warBegan[0] = true;
            times += came(rig.step("invocation")) ? 1 : 0;
        }
        assertThatProportion(times, 4_000)
                .isWithin(4)
                .standardErrorsOf(Elementary.logistic(Elementary.logit(0.4) + 0.5));
    }

    private static Rig body(String... others) {
        List<String> members = new java.util.ArrayList<>(List.of("PATRON", "EAST"));
        members.addAll(List.of(others));
        Setting setting = new Example.Builder(
                        setting(treaty(Treaty.Obligation.DEFENCE, Treaty.Scope.RECOGNISED, Optional.of("PACT"))))
                .actors(new Actor("PACT", "the pact", "organisation", Optional.empty(), members))
                .build();
        return rig(setting, Example.free()).set("honour.base", 1 - 1e-12);
    }

    @Test
    void aMemberThatLivesOffTheAttackerAgreesLessOften() {
        Rig stranger = body("STRANGER").set("alliance.consensus", 8);
        Rig seller = body("MARKET").set("alliance.consensus", 8);
        int strangers = 0;
        int sellers = 0;
        for (int replicate = 0; replicate < 1_000; replicate++) {
            boolean without = came(war(stranger, WEST, 1, replicate));
            boolean with = came(war(seller, WEST, 1, replicate));
            assertThat(!with || without).as("under the same luck").isTrue();
            strangers += without ? 1 : 0;
            sellers += with ? 1 : 0;
        }
        assertThat(sellers).isLessThan(strangers - 200).isPositive();
    }

    @Test
    void anAttackerThatSitsInTheBodyBlocksIt() {
        assertThat(comes(body("WEST"), 1, 200)).isZero();
        assertThat(comes(body("STRANGER"), 1, 200)).isPositive();
    }

    private static Setting replayed(Optional<Reply> reply, boolean recognised) {
        return new Example.Builder(
                        setting(treaty(Treaty.Obligation.DEFENCE, Treaty.Scope.RECOGNISED, Optional.empty())))
                .replay(new Replay(
                        10,
                        List.of(),
                        List.of(),
                        List.of(new Replay.Call("may", "EAST", "PATRON", "valley", 3, recognised, reply))))
                .build();
    }

    @Test
    void aReplayedCallRepeatsItsAnswerAndSaysWhatItCost() {
        for (Reply reply : Reply.values()) {
            Rig rig = rig(replayed(Optional.of(reply), true), Example.free())
                    .begin(0)
                    .months(2);
            int tie = rig.tie("EAST", "PATRON");
            assertThat(rig.world.calls.made[tie]).isZero();
            rig.month();
            double after = (8 + 4 * reply.ordinal() / 5.0) / 19;
            assertThat(rig.world.calls.answered[0]).isEqualTo(reply.ordinal());
            assertThat(rig.world.calls.trustLost[0]).isCloseTo(8.0 / 15 - after, within(1e-12));
            assertThat(rig.world.calls.deterrenceLost[0]).isCloseTo(8.0 / 15 - after, within(1e-12));
            rig.months(3);
            assertThat(rig.world.calls.made[tie])
                    .as("measures tell what is played")
                    .isZero();
            assertThat(rig.world.calls.binding[tie]).isZero();
            assertThat(rig.world.calls.honoured[tie]).isZero();
        }
    }

    @Test
    void theHigherTheReplyTheLessTrustIsLostInEveryReading() {
        for (int reading = 0; reading < 2; reading++) {
            double before = 1;
            for (Reply reply : Reply.values()) {
                Rig rig = rig(replayed(Optional.of(reply), false), Example.free())
                        .set("alliance.out-of-scope", reading)
                        .begin(0)
                        .months(3);
                assertThat(rig.world.calls.trustLost[0]).isLessThan(before);
                before = rig.world.calls.trustLost[0];
                if (reply == Reply.NOTHING) {
                    assertThat(before > 0).as("costs where it counts").isEqualTo(reading == 1);
                }
            }
        }
    }

    @Test
    void aPolicyAnswersTheReplayedCallInItsOwnWay() {
        Conduct conduct = new Conduct(Map.of(), Optional.of(Reply.FORCE), Optional.empty(), Optional.empty(), Map.of());
        Rig rig = rig(replayed(Optional.of(Reply.STATEMENT), true), Example.conducting(conduct))
                .begin(0)
                .months(3);
        assertThat(rig.world.calls.answered[0]).isEqualTo(Reply.FORCE.ordinal());
        assertThat(rig.world.calls.trustLost[0]).isNegative();
    }

    @Test
    void anAnswerThatNobodyRecordedIsDrawn() {
        Rig rig = rig(replayed(Optional.empty(), true), Example.free());
        int force = 0;
        for (int replicate = 0; replicate < 3_000; replicate++) {
            rig.begin(replicate).months(3);
            force += rig.world.calls.answered[0] == Reply.FORCE.ordinal() ? 1 : 0;
        }
        assertThatProportion(force, 3_000).isWithin(4).standardErrorsOf(0.4);
    }

    @Test
    void whoCameToAReplayedWarHasEnteredNoneThatIsPlayed() {
        Setting setting = new Example.Builder(replayed(Optional.of(Reply.FORCE), true))
                .replay(new Replay(
                        10,
                        List.of(new Replay.Incident("valley", 2, Replay.Level.WAR, 20, 0, 0, Optional.of("WEST"))),
                        List.of(),
                        List.of(new Replay.Call("may", "EAST", "PATRON", "valley", 3, true, Optional.of(Reply.FORCE)))))
                .build();
        Rig rig = rig(setting, Example.free()).begin(0).months(3);
        assertThat(came(rig)).isTrue();
        assertThat(rig.world.arena.entries[rig.tie("EAST", "PATRON")]).isZero();
    }

    @Test
    void aCallInAMonthThatIsPlayedIsRefused() {
        Setting setting = new Example.Builder(Example.setting(12, false))
                .replay(new Replay(
                        10,
                        List.of(),
                        List.of(),
                        List.of(new Replay.Call("may", "EAST", "PATRON", "valley", 10, true, Optional.empty()))))
                .build();
        assertThatThrownBy(() -> new Rig(setting, Example.free()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'may'")
                .hasMessageContaining("month 10");
    }

    @Test
    void callsInTwoRivalriesHaveLuckOfTheirOwn() {
        Rivalry valley = Example.setting(12, false).rivalries().get(0);
        Rivalry hill = new Rivalry("hill", "EAST", "WEST", true, 0.5, 0.5, 30, 0, Rivalry.Ceasefire.NONE);
        Rig rig = rig(
                new Example.Builder(
                                setting(treaty(Treaty.Obligation.DEFENCE, Treaty.Scope.RECOGNISED, Optional.empty())))
                        .rivalries(valley, hill)
                        .build(),
                Example.free());
        int patron = rig.cast.supplier("PATRON");
        int differ = 0;
        for (int replicate = 0; replicate < 200; replicate++) {
            rig.begin(replicate).open();
            for (int r = 0; r < 2; r++) {
                rig.world.attacker[r] = 2 * r + 1;
                rig.world.theatre[r] = 1;
                rig.world.warBegan[r] = true;
            }
            rig.step("invocation");
            differ += rig.world.arena.entered[rig.cast.sideTie(0, patron)]
                            != rig.world.arena.entered[rig.cast.sideTie(2, patron)]
                    ? 1
                    : 0;
        }
        assertThat(differ).isGreaterThan(50);
    }

    @Test
    void aTreatyThatLapsesOrBeginsWhileFrozenIsNoSignalUntilTheClientComesBack() {
        Treaty lapsing = new Treaty(
                "pact", "PATRON", "EAST", Treaty.Obligation.DEFENCE, true, Treaty.Scope.ANY, Optional.empty(), -10, 3);
        Rig rig = rig(setting(lapsing), Example.free()).begin(0);
        int tie = rig.tie("EAST", "PATRON");
        rig.world.alignment.step[tie] = Step.FREEZE.ordinal();
        for (int month = 0; month < 5; month++) {
            rig.open().step("invocation");
        }
        assertThat(rig.world.publicDoubt[tie]).isEqualTo(7);
        rig.world.alignment.step[tie] = Step.LEGAL_STEP.ordinal();
        rig.open().step("invocation");
        rig.open().step("invocation");
        assertThat(rig.world.publicDoubt[tie]).as("once").isEqualTo(11);
        assertThat(rig.world.publicAid[tie]).isEqualTo(8);
        Treaty beginning = new Treaty(
                "pact", "PATRON", "EAST", Treaty.Obligation.DEFENCE, true, Treaty.Scope.ANY, Optional.empty(), 3, 100);
        Rig begun = rig(setting(beginning), Example.free()).begin(0);
        begun.world.alignment.step[tie] = Step.LEAVE.ordinal();
        for (int month = 0; month < 5; month++) {
            begun.open().step("invocation");
        }
        assertThat(begun.world.publicAid[tie]).isEqualTo(4);
        begun.world.alignment.step[tie] = 0;
        assertThat(begun.open().step("invocation").world.publicAid[tie]).isEqualTo(8);
    }

    @Test
    void aCallByNoSideOfItsRivalryIsRefused() {
        Setting setting = new Example.Builder(Example.setting(12, false))
                .replay(new Replay(
                        10,
                        List.of(),
                        List.of(),
                        List.of(new Replay.Call("may", "EAST", "PATRON", "hill", 3, true, Optional.empty()))))
                .build();
        assertThatThrownBy(() -> new Rig(setting, Example.free()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'may'")
                .hasMessageContaining("'hill'");
    }
}
