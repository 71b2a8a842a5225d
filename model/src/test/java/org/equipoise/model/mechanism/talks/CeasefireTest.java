package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.equipoise.games.Elementary;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Peacekeepers;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.World;
import org.junit.jupiter.api.Test;

class CeasefireTest {

    private static final double ALWAYS = 1e6;
    private static final double NEVER = -1e6;
    private static final int RUNS = 3_000;

    /** A truce is signed each month and holds with even odds, whatever the war is like, until a test says otherwise. */
    private static Rig rig() {
        return new Rig(Example.setting(240, false), Example.free())
                .set("ceasefire.signing", ALWAYS)
                .set("ceasefire.mediation", 0)
                .set("ceasefire.pressure", 0)
                .set("ceasefire.holding", 0)
                .set("ceasefire.momentum", 0)
                .set("ceasefire.exhaustion", 0)
                .set("ceasefire.enforcement", 0)
                .set("ceasefire.guard", 0);
    }

    private static World war(Rig rig, long replicate, int months) {
        rig.begin(replicate).open();
        rig.world.attacker[0] = 1;
        rig.world.warMonths[0] = months;
        return rig.world;
    }

    /** Truces that hold in {@link #RUNS} wars of six months. */
    private static int held(Rig rig, Consumer<World> how) {
        int held = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            how.accept(war(rig, replicate, 6));
            rig.step("ceasefire");
            assertThat(rig.world.talks.truces[0]).isEqualTo(1);
            assertThat(rig.world.talks.broken[0]).isEqualTo(rig.world.talks.stops[0] ? 0 : 1);
            held += rig.world.talks.stops[0] ? 1 : 0;
        }
        return held;
    }

    @Test
    void trucesHoldAsOftenAsTheirOdds() {
        assertThatProportion(held(rig().set("ceasefire.holding", 0.7), world -> {}), RUNS)
                .isWithin(4)
                .standardErrorsOf(Elementary.logistic(0.7));
    }

    @Test
    void theMoreMomentumTheLessATruceHolds() {
        Rig rig = rig().set("ceasefire.momentum", 1);
        int still = held(rig, world -> {});
        int far = held(rig, world -> world.front[0] = 7);
        int farther = held(rig, world -> world.front[0] = 9);
        assertThat(still).isGreaterThan(far);
        assertThat(far).isGreaterThan(farther);
        assertThat(held(rig, world -> world.front[0] = 3))
                .as("whoever is winning")
                .isEqualTo(far);
        assertThatProportion(far, RUNS).isWithin(4).standardErrorsOf(Elementary.logistic(-(1 + 0.4)));
    }

    @Test
    void aFrontThatStandsStillHasNoMomentumButItsDistance() {
        Rig rig = rig().set("ceasefire.signing", NEVER).set("ceasefire.momentum", 1);
        int held = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            war(rig, replicate, 6).front[0] = 7;
            rig.step("ceasefire").open();
            rig.set("ceasefire.signing", ALWAYS).step("ceasefire").set("ceasefire.signing", NEVER);
            held += rig.world.talks.stops[0] ? 1 : 0;
        }
        assertThatProportion(held, RUNS).isWithin(4).standardErrorsOf(Elementary.logistic(-0.4));
    }

    @Test
    void exhaustionMakesTrucesHold() {
        Rig rig = rig().set("ceasefire.exhaustion", 0.5);
        int young = held(rig, world -> world.warMonths[0] = 1);
        int old = held(rig, world -> world.warMonths[0] = 30);
        assertThat(old).isGreaterThan(young);
        assertThatProportion(old, RUNS).isWithin(4).standardErrorsOf(Elementary.logistic(0.5 * StrictMath.log(31)));
    }

    @Test
    void enforcementMakesTrucesHold() {
        Rig rig = rig().set("ceasefire.enforcement", 2);
        int alone = held(rig, world -> {});
        int watched = held(rig, world -> world.peacekeeping[0] = 0.5);
        assertThat(watched).isGreaterThan(alone);
        rig.set("peacekeeping.credibility", 1)
                .set("peacekeeping.half", 0.5)
                .set("peacekeeping.promise-bias", 0.1)
                .set("ceasefire.guard", 1);
        int guarded = held(rig, world -> {});
        assertThat(guarded).isGreaterThan(watched);
        assertThat(held(rig.set("ceasefire.guard", 0), world -> world.peacekeeping[0] = 0.9 * 2 / 2.5))
                .as("the same troops, there already")
                .isEqualTo(guarded);
        rig.set("ceasefire.guard", 1);
        assertThat(held(rig, world -> world.attention[rig.cast.supplier("PATRON")] = 0))
                .as("a guarantor that looks away")
                .isEqualTo(alone);
    }

    @Test
    void aTruceThatHoldsBringsTheTroopsThatWereOfferedForIt() {
        Rig rig = rig().set("ceasefire.guard", 1);
        boolean broke = false;
        for (int replicate = 0; replicate < 50; replicate++) {
            war(rig, replicate, 6);
            rig.step("ceasefire");
            boolean held = rig.world.talks.stops[0];
            assertThat(rig.world.troops.asked[0])
                    .as("the hand-over's two thousand")
                    .isEqualTo(held ? 2 : 0);
            assertThat(rig.world.troops.askedSender[0]).isEqualTo(held ? rig.cast.supplier("PATRON") : -1);
            assertThat(rig.world.troops.askedMandate[0]).isEqualTo(held ? 60 : 0);
            broke |= !held;
        }
        assertThat(broke).isTrue();
        war(rig.set("ceasefire.holding", ALWAYS), 1, 6).attention[rig.cast.supplier("PATRON")] = 0;
        assertThat(rig.step("ceasefire").world.troops.asked[0])
                .as("a guarantor that looks away sends nobody")
                .isZero();
        war(rig, 1, 6).troops.thousand[0] = 1;
        assertThat(rig.step("ceasefire").world.troops.asked[0])
                .as("some are there already")
                .isZero();
    }

    private static Offer troops(String id, String guarantor, int to, double thousand, int mandate) {
        return new Offer(
                id,
                id,
                "valley",
                Optional.of("CONCERT"),
                -100,
                to,
                0.5,
                0.5,
                0,
                0,
                0,
                thousand,
                Optional.of(guarantor),
                mandate);
    }

    private static Rig guarded(List<Peacekeepers> due, Offer... offers) {
        Setting whole = Example.setting(240, false);
        Diplomacy all = whole.diplomacy();
        Setting setting = new Example.Builder(whole)
                .peacekeepers(due.toArray(Peacekeepers[]::new))
                .diplomacy(new Diplomacy(
                        all.sovereignty(),
                        all.authorities(),
                        List.of(offers),
                        all.brokers(),
                        all.critics(),
                        all.reliances(),
                        all.alternatives(),
                        all.fighters(),
                        all.customers()))
                .build();
        Rig rig = new Rig(setting, Example.free())
                .set("ceasefire.signing", ALWAYS)
                .set("ceasefire.holding", ALWAYS)
                .set("ceasefire.guard", 1);
        war(rig, 0, 6);
        return rig.step("ceasefire");
    }

    @Test
    void onlyTroopsThatSomebodyCouldSendJoinATruce() {
        Offer past = troops("past", "MARKET", 0, 9, 60);
        Offer nobodyMayStay = troops("no-mandate", "MARKET", 1000, 8, 0);
        Offer athand = troops("at-hand", "PATRON", 1000, 2, 60);
        Rig rig = guarded(List.of(), past, nobodyMayStay, athand);
        assertThat(rig.world.troops.asked[0]).isEqualTo(2);
        assertThat(rig.world.troops.askedSender[0]).isEqualTo(rig.cast.supplier("PATRON"));
        Peacekeepers later = new Peacekeepers("valley", "MARKET", 7, 20, 80);
        assertThat(guarded(List.of(later), past, athand).world.troops.asked[0]).isEqualTo(2);
        Peacekeepers due = new Peacekeepers("valley", "MARKET", 7, 0, 60);
        assertThat(guarded(List.of(due), past, athand).world.troops.asked[0]).isEqualTo(7);
        assertThat(guarded(List.of(later), past, nobodyMayStay).world.troops.asked[0])
                .isZero();
    }

    @Test
    void whoJoinsATruceDoesNotHangOnTheOrderOfTheFile() {
        Offer concert = troops("b-concert", "CONCERT", 1000, 2, 60);
        Offer patron = troops("a-patron", "PATRON", 1000, 2, 60);
        Rig one = guarded(List.of(), concert, patron);
        Rig other = guarded(List.of(), patron, concert);
        assertThat(one.world.troops.askedSender[0]).isEqualTo(one.cast.supplier("PATRON"));
        assertThat(other.world.troops.askedSender[0]).isEqualTo(one.world.troops.askedSender[0]);
    }

    @Test
    void mediatorsAndPressureBringTrucesAndPressureAloneImposesThem() {
        Rig rig = rig().set("ceasefire.signing", -2)
                .set("ceasefire.mediation", 1)
                .set("ceasefire.pressure", 2)
                .set("ceasefire.holding", ALWAYS);
        int imposed = 0;
        int mediated = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            war(rig, replicate, 6);
            boolean alone = rig.step("ceasefire").world.talks.stops[0];
            war(rig, replicate, 6).talks.mediator[0] = true;
            boolean told = rig.step("ceasefire").world.talks.stops[0];
            assertThat(rig.world.talks.imposed[0]).isFalse();
            war(rig, replicate, 6).talks.mediator[0] = true;
            rig.world.talks.pressure[0] = 0.5;
            boolean pressed = rig.step("ceasefire").world.talks.stops[0];
            assertThat(rig.world.talks.imposed[0]).isEqualTo(pressed && !told);
            assertThat(!alone || told).isTrue();
            assertThat(!told || pressed).isTrue();
            mediated += told ? 1 : 0;
            imposed += rig.world.talks.imposed[0] ? 1 : 0;
        }
        assertThatProportion(mediated, RUNS).isWithin(4).standardErrorsOf(Elementary.logistic(-1));
        assertThatProportion(imposed, RUNS).isWithin(4).standardErrorsOf(0.5 - Elementary.logistic(-1));
    }

    /** An imposed truce is marked, and the mark raises the hazard of the next dispute (Werner and Yuen 2005). */
    @Test
    void anImposedTruceRaisesTheHazardAfterwards() {
        double free = hazardAfterTruce(0);
        double pressed = hazardAfterTruce(1);
        assertThat(pressed).isCloseTo(1.6 * free, within(1e-12));
    }

    private static double hazardAfterTruce(double pressure) {
        Rig rig = rig().set("ceasefire.signing", pressure > 0 ? NEVER : ALWAYS)
                .set("ceasefire.pressure", 2 * ALWAYS)
                .set("ceasefire.holding", ALWAYS)
                .set("hazard.imposed", 1.6);
        war(rig, 0, 6).talks.pressure[0] = pressure;
        rig.step("ceasefire").step("war");
        assertThat(rig.world.atWar(0)).isFalse();
        assertThat(rig.world.imposed[0]).isEqualTo(pressure > 0);
        assertThat(rig.world.tally.imposed[0]).isEqualTo(pressure > 0 ? 1 : 0);
        rig.open().step("dispute-window");
        return -StrictMath.log(1 - rig.world.windowChance[0]);
    }

    @Test
    void nothingIsSignedInPeaceOrInReplayedMonthsOrInTheMonthInWhichAWarBegins() {
        Rig rig = rig().begin(0).open();
        assertThat(rig.step("ceasefire").world.talks.truces[0]).isZero();
        war(rig, 0, 0).warBegan[0] = true;
        assertThat(rig.step("ceasefire").world.talks.truces[0]).isZero();
        war(rig, 0, 6).replaying = true;
        assertThat(rig.step("ceasefire").world.talks.truces[0]).isZero();
    }

    @Test
    void withoutSigningAllIsAsIfThereWereNoTruces() {
        Absent.equalsOff(
                Absent.warlike(Example.setting(120, false)),
                "ceasefire",
                Map.of("ceasefire.signing", NEVER, "ceasefire.pressure", 0.0, "ceasefire.mediation", 0.0));
    }

    @Test
    void aWarThatHistoryHandsOverMayBeTrucedInItsFirstMonthOfPlay() {
        Rig rig = rig();
        war(rig, 0, 1).warBegan[0] = true;
        rig.step("ceasefire");
        assertThat(rig.world.talks.truces[0]).isEqualTo(1);
    }
}
