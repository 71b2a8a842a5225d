package org.equipoise.model.mechanism.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.List;
import java.util.Optional;
import org.equipoise.games.Elementary;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Treaty;
import org.junit.jupiter.api.Test;

/** WEST attacks EAST, whose patron has promised to help where recognised land is attacked. */
class InvocationTest {

    private static final int WEST = 1;
    private static final int EXCUSED = 0;
    private static final int COUNTS = 1;

    private static Setting setting(boolean onRequest, int otherMembers) {
        List<String> members = new java.util.ArrayList<>(List.of("PATRON", "EAST"));
        for (int m = 0; m < otherMembers; m++) {
            members.add("MEMBER" + m);
        }
        return new Example.Builder(Example.setting(12, false))
                .actors(new Actor("PACT", "the pact", "organisation", Optional.empty(), members))
                .treaties(new Treaty(
                        "pact",
                        "PATRON",
                        "EAST",
                        Treaty.Obligation.DEFENCE,
                        onRequest,
                        Treaty.Scope.RECOGNISED,
                        Optional.of("PACT"),
                        -10,
                        100))
                .build();
    }

    private static Rig rig(boolean onRequest, int otherMembers) {
        return new Rig(setting(onRequest, otherMembers), Example.free())
                .set("honour.base", 0.4)
                .set("honour.sensitivity", 0)
                .set("aid.attention", 1.5)
                .set("aid.out-of-scope", 0.3)
                .set("alliance.consent", 0.8)
                .set("honour.cross-pressure", 0)
                .set("honour.law", 0)
                .set("alliance.consensus", 0)
                .set("alliance.mediation", 0)
                .set("alliance.materiel", 0)
                .set("alliance.fact-finding", 0)
                .set("alliance.statement", 0)
                .set("alliance.credit", 1)
                .set("alliance.out-of-scope", COUNTS)
                .set("alliance.asking-price", 0)
                .set("alliance.lesson", 4)
                .set("signal.treaty", 4)
                .set("aid.offensive", 0);
    }

    private static Rig attack(Rig rig, int theatre, long replicate) {
        rig.begin(replicate).open();
        rig.world.attacker[0] = WEST;
        rig.world.theatre[0] = theatre;
        rig.world.warBegan[0] = true;
        return rig.step("invocation");
    }

    private static int honoured(Rig rig, int theatre, int runs) {
        int times = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            attack(rig, theatre, replicate);
            times += rig.world.aidToVictim[0] > 0 ? 1 : 0;
        }
        return times;
    }

    @Test
    void aTreatyInForceIsBelievedByItsPseudoCounts() {
        Rig rig = rig(true, 0).begin(0);
        int bound = rig.tie("EAST", "PATRON");
        int free = rig.tie("WEST", "PATRON");
        assertThat(rig.world.publicAid[bound]).isEqualTo(8);
        assertThat(rig.world.publicDoubt[bound]).isEqualTo(7);
        assertThat(rig.world.privateAid[free] / (rig.world.privateAid[free] + rig.world.privateDoubt[free]))
                .as("mean of Beta(4, 7)")
                .isCloseTo(4.0 / 11, within(1e-15));
    }

    @Test
    void aPromiseInScopeIsHonouredWithItsBaseChance() {
        assertThatProportion(honoured(rig(true, 0), 1, 6_000), 6_000)
                .isWithin(4)
                .standardErrorsOf(0.4);
    }

    @Test
    void outOfScopeTheOddsAreWeighedDown() {
        double odds = 0.3 * 0.4 / 0.6;
        assertThatProportion(honoured(rig(true, 0), 0, 6_000), 6_000)
                .isWithin(4)
                .standardErrorsOf(odds / (1 + odds));
    }

    @Test
    void attentionElsewhereKeepsPatronsAway() {
        Rig rig = rig(true, 0);
        int times = 0;
        for (int replicate = 0; replicate < 6_000; replicate++) {
            rig.begin(replicate).open();
            rig.world.attention[rig.cast.supplier("PATRON")] = 0.5;
            rig.world.attacker[0] = WEST;
            rig.world.theatre[0] = 1;
            rig.world.warBegan[0] = true;
            rig.step("invocation");
            times += rig.world.aidToVictim[0] > 0 ? 1 : 0;
        }
        assertThatProportion(times, 6_000)
                .isWithin(4)
                .standardErrorsOf(Elementary.logistic(Elementary.logit(0.4) - 0.75));
    }

    /** Literature 14.27: a body that has to agree is never likelier to act than each of its members. */
    @Test
    void unanimityIsNeverLikelierThanEachMember() {
        Rig alone = rig(true, 0);
        Rig three = rig(true, 3);
        for (int replicate = 0; replicate < 500; replicate++) {
            boolean all = attack(three, 1, replicate).world.aidToVictim[0] > 0;
            boolean one = attack(alone, 1, replicate).world.aidToVictim[0] > 0;
            assertThat(!all || one)
                    .as("under the same luck, replicate %s", replicate)
                    .isTrue();
        }
        assertThatProportion(honoured(three, 1, 6_000), 6_000).isWithin(4).standardErrorsOf(0.4 * 0.8 * 0.8 * 0.8);
    }

    @Test
    void whereHelpMustBeAskedForAPriceAboveTheGainKeepsTheVictimSilent() {
        Rig rig = rig(true, 0).set("alliance.asking-price", 1);
        assertThat(honoured(rig, 1, 300)).isZero();
        double doubt = attack(rig, 1, 0).world.publicDoubt[rig.tie("EAST", "PATRON")];
        assertThat(doubt).as("nobody refused anything").isEqualTo(7);
        assertThat(honoured(rig(false, 0).set("alliance.asking-price", 1), 1, 300))
                .isPositive();
    }

    @Test
    void askingAlsoCostsTheSqueeze() {
        Rig rig = rig(true, 0);
        rig.begin(0).open();
        rig.world.askingPrice[rig.cast.supplier("PATRON")] = 1;
        rig.world.attacker[0] = WEST;
        rig.world.theatre[0] = 1;
        rig.world.warBegan[0] = true;
        rig.step("invocation");
        assertThat(rig.world.publicAid[rig.tie("EAST", "PATRON")]).isEqualTo(8);
        assertThat(rig.world.publicDoubt[rig.tie("EAST", "PATRON")]).isEqualTo(7);
    }

    @Test
    void honourRaisesTrustAndRefusalLowersItByTheLesson() {
        for (int theatre = 0; theatre < 2; theatre++) {
            Rig rig = rig(true, 0);
            int tie = rig.tie("EAST", "PATRON");
            boolean honour = false;
            boolean refusal = false;
            for (int replicate = 0; replicate < 200; replicate++) {
                attack(rig, theatre, replicate);
                boolean came = rig.world.aidToVictim[0] > 0;
                honour |= came;
                refusal |= !came;
                assertThat(rig.world.publicAid[tie]).isCloseTo(came ? 12 : 8, within(1e-12));
                assertThat(rig.world.privateAid[tie]).isEqualTo(rig.world.publicAid[tie]);
                assertThat(rig.world.publicDoubt[tie]).isCloseTo(came ? 7 : 11, within(1e-12));
                assertThat(rig.world.privateDoubt[tie]).isEqualTo(rig.world.publicDoubt[tie]);
                assertThat(rig.world.calls.failed[tie]).isEqualTo(!came);
                assertThat(rig.world.calls.honoured[tie]).isEqualTo(came && theatre == 1 ? 1 : 0);
                assertThat(rig.world.calls.binding[tie]).isEqualTo(theatre);
                assertThat(rig.world.calls.made[tie]).isEqualTo(1);
            }
            assertThat(honour && refusal).isTrue();
        }
    }

    @Test
    void aRefusalOutOfScopeCostsNothingWhereItIsExcused() {
        Rig rig = rig(true, 0).set("alliance.out-of-scope", EXCUSED);
        int tie = rig.tie("EAST", "PATRON");
        int refusals = 0;
        for (int replicate = 0; replicate < 200; replicate++) {
            attack(rig, 0, replicate);
            boolean came = rig.world.aidToVictim[0] > 0;
            refusals += came ? 0 : 1;
            assertThat(rig.world.publicDoubt[tie]).isEqualTo(7);
            assertThat(rig.world.calls.failed[tie]).isFalse();
            assertThat(rig.world.publicAid[tie])
                    .as("what is given beyond the promise counts")
                    .isCloseTo(came ? 12 : 8, within(1e-12));
            attack(rig, 1, replicate);
            assertThat(rig.world.publicDoubt[tie])
                    .as("in scope nothing is excused")
                    .isEqualTo(rig.world.aidToVictim[0] > 0 ? 7 : 11);
        }
        assertThat(refusals).isPositive();
    }

    @Test
    void aidIsWorthItsMultipleOfCapability() {
        Rig rig = rig(false, 0)
                .set("honour.base", 1 - 1e-12)
                .set("aid.strength", 1.5)
                .set("contest.decisiveness", 0.8);
        attack(rig, 1, 0);
        assertThat(rig.world.aidToVictim[0]).isCloseTo(0.8 * StrictMath.log(2.5), within(1e-12));
        assertThat(rig.world.aidToAttacker[0]).isZero();
    }

    @Test
    void whereForceIsRefusedMaterielComesWithItsShare() {
        Rig rig = rig(false, 0)
                .set("honour.base", 1e-12)
                .set("alliance.materiel", 0.3)
                .set("contest.decisiveness", 1);
        int times = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            attack(rig, 1, replicate);
            if (rig.world.aidToVictim[0] > 0) {
                times++;
                assertThat(rig.world.aidToVictim[0])
                        .isCloseTo(StrictMath.log(1 + 0.25 * rig.get("aid.strength[PATRON]")), within(1e-12));
                assertThat(rig.world.publicAid[rig.tie("EAST", "PATRON")]).isCloseTo(8 + 4 * 0.6, within(1e-12));
            }
        }
        assertThatProportion(times, 4_000).isWithin(4).standardErrorsOf(0.3);
    }

    @Test
    void aPatronThatAidsAttacksJoinsItsClientWithItsShareOfWillingness() {
        Rig rig = rig(true, 0).set("aid.offensive", 0.5);
        int times = 0;
        for (int replicate = 0; replicate < 6_000; replicate++) {
            attack(rig, 0, replicate);
            times += rig.world.aidToAttacker[0] > 0 ? 1 : 0;
        }
        assertThatProportion(times, 6_000).isWithin(4).standardErrorsOf(0.4 * 0.5);
    }

    @Test
    void aPatronJoinsByWhatTheAttackerWouldGainWithIt() {
        Rig rig = rig(true, 0)
                .set("aid.offensive", 1)
                .set("aid.strength", 4)
                .set("contest.decisiveness", 1)
                .set("contest.initiative", -2)
                .set("contest.prepared-ground", 0)
                .set("war-aims.disputed", 0.5)
                .set("honour.cost", 0)
                .set("honour.sensitivity", 10);
        int times = 0;
        double chance = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            attack(rig, 0, replicate);
            times += rig.world.aidToAttacker[0] > 0 ? 1 : 0;
            double alone = rig.world.logCapability[1] - rig.world.logCapability[0] - 2;
            double gain = 0.75 * (Elementary.logistic(alone + StrictMath.log(5)) - Elementary.logistic(alone));
            chance = Elementary.logistic(Elementary.logit(0.4) + 10 * gain);
        }
        assertThatProportion(times, 4_000).isWithin(4).standardErrorsOf(chance);
    }

    @Test
    void honourRisesWithTheGainAndFallsWithTheCost() {
        int plain = honoured(rig(false, 0), 1, 2_000);
        assertThat(honoured(rig(false, 0).set("honour.sensitivity", 20).set("honour.cost", 0), 1, 2_000))
                .isGreaterThan(plain);
        assertThat(honoured(rig(false, 0).set("honour.sensitivity", 20).set("honour.cost", 0.3), 1, 2_000))
                .isLessThan(plain);
    }

    @Test
    void nobodyIsCalledWhereNoWarBegins() {
        Rig rig = rig(true, 0).begin(0).open().step("invocation");
        assertThat(rig.world.aidToVictim[0]).isZero();
        assertThat(rig.world.publicDoubt[rig.tie("EAST", "PATRON")]).isEqualTo(7);
    }
}
