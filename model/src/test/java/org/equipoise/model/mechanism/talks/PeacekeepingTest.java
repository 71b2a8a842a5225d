package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import java.util.List;
import java.util.Map;
import org.equipoise.games.Elementary;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Peacekeepers;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

class PeacekeepingTest {

    private static final double NEVER = -1e6;
    private static final double ALWAYS = 1e6;

    private static Example.Builder builder(Peacekeepers... forces) {
        Setting alone = Example.playing(
                Example.setting(240, false), List.of("outside-world", "peacekeeping", "dispute-window"));
        return new Example.Builder(alone).peacekeepers(forces);
    }

    private static Peacekeepers force(double thousand, int from, int to) {
        return new Peacekeepers("valley", "PATRON", thousand, from, to);
    }

    /** Credibility 1, half weight at 1 thousand, a promise to one side alone counts for .3; nobody renews or withdraws. */
    private static Rig rig(Setting setting) {
        return new Rig(setting, Example.free())
                .set("peacekeeping.credibility", 1)
                .set("peacekeeping.half", 1)
                .set("peacekeeping.promise-bias", 0.3)
                .set("peacekeeping.blame-bias", 0.5)
                .set("peacekeeping.withdrawal", 0)
                .set("peacekeeping.grievance", 0)
                .set("peacekeeping.consent", NEVER)
                .begin(0);
    }

    private static double kappa(double thousand) {
        return rig(builder(force(thousand, 0, 100)).build()).month().world.peacekeeping[0];
    }

    @Test
    void theyCountByTroopsAndImpartiality() {
        assertThat(kappa(1)).as("sworn to EAST alone").isCloseTo(0.7 * 0.5, within(1e-15));
        assertThat(kappa(3)).isCloseTo(0.7 * 0.75, within(1e-15));
        assertThat(kappa(0)).isZero();
        Rig blamed = rig(builder(force(1, 0, 100)).build());
        blamed.world.condemned[blamed.tie("EAST", "PATRON")] = 5;
        assertThat(blamed.month().world.peacekeeping[0])
                .as("it condemned the side that it is sworn to")
                .isCloseTo(0.8 * 0.5, within(1e-15));
        blamed.world.condemned[blamed.tie("EAST", "PATRON")] = 0;
        blamed.world.condemned[blamed.tie("WEST", "PATRON")] = 5;
        assertThat(blamed.month().world.peacekeeping[0]).isCloseTo(0.2 * 0.5, within(1e-15));
    }

    @Test
    void moreTroopsAndMoreImpartialityMeanFewerDisputes() {
        double[] byTroops = new double[8];
        double[] byBias = new double[8];
        for (int i = 0; i < byTroops.length; i++) {
            byTroops[i] = rig(builder(force(0.5 * i, 0, 100)).build()).month().world.windowChance[0];
            Rig biased = rig(builder(force(2, 0, 100)).build()).set("peacekeeping.promise-bias", 0.1 * i);
            byBias[i] = biased.month().world.windowChance[0];
        }
        assertThatSequence(byTroops).isStrictlyDecreasing();
        for (int i = 1; i < byBias.length; i++) {
            assertThat(byBias[i]).isGreaterThan(byBias[i - 1]);
        }
    }

    @Test
    void aHazardRatioOfOneLeavesTheHazardAndOthersMultiplyIt() {
        double plain = hazard(rig(builder().build()));
        assertThat(hazard(rig(builder(force(3, 0, 100)).build()).set("hazard.peacekeepers", 1)))
                .isEqualTo(plain);
        assertThat(hazard(rig(builder(force(3, 0, 100)).build()).set("hazard.peacekeepers", 0.3)))
                .isCloseTo(plain * StrictMath.pow(0.3, 0.7 * 0.75), within(1e-14));
    }

    private static double hazard(Rig rig) {
        return -StrictMath.log(1 - rig.begin(0).month().world.windowChance[0]);
    }

    @Test
    void theyStandFromTheirFirstMonthToTheEndOfTheMandate() {
        Rig rig = rig(builder(force(2, 5, 8)).build());
        for (int month = 1; month <= 12; month++) {
            rig.month();
            assertThat(rig.world.troops.thousand[0]).as("month %s", month).isEqualTo(month > 5 && month <= 8 ? 2 : 0);
            assertThat(rig.world.peacekeeping[0] > 0).isEqualTo(month > 5 && month <= 8);
        }
        assertThat(rig.world.troops.exits[0]).isEqualTo(1);
        assertThat(rig.world.troops.sender[0]).isEqualTo(-1);
    }

    @Test
    void aHostThatConsentsRenewsTheMandateForAsLongAgain() {
        Rig rig = rig(builder(force(2, 5, 8)).build()).set("peacekeeping.consent", ALWAYS);
        rig.months(8);
        assertThat(rig.world.troops.mandate[0]).isEqualTo(1);
        rig.month();
        assertThat(rig.world.troops.mandate[0]).isEqualTo(3);
        rig.months(100);
        assertThat(rig.world.troops.thousand[0]).isEqualTo(2);
        assertThat(rig.world.troops.exits[0]).isZero();
    }

    @Test
    void theHostRefusesTheMoreLandTheStrongerSideIsOwed() {
        double whole = refusals(0, 0.9);
        double half = refusals(0.4, 0.9);
        double weaker = refusals(0, 0.1);
        assertThat(whole).as("the stronger WEST is owed 90 % and holds nothing").isGreaterThan(half);
        assertThat(half).isGreaterThan(refusals(0.9, 0.9));
        assertThat(whole).as("the weaker side's claim counts for less").isGreaterThan(weaker);
    }

    @Test
    void whereTheLawIsSilentNobodyIsOwedLand() {
        Rig rig = rig(builder(force(2, 0, 1)).diplomacy(Diplomacy.NONE).build())
                .set("peacekeeping.consent", 20)
                .set("peacekeeping.grievance", 1e6);
        rig.world.share[0] = 0.2;
        rig.world.share[1] = 0.8;
        rig.world.logCapability[rig.cast.client("EAST")] = 3;
        assertThat(rig.months(2).world.troops.exits[0]).isZero();
    }

    /** Share of replicates in which a mandate of one month is not renewed; WEST is by far the stronger. */
    private static double refusals(double heldByWest, double owedToWest) {
        Diplomacy law = new Diplomacy(
                List.of(new Diplomacy.Sovereignty("valley", 1 - owedToWest)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Rig rig = rig(builder(force(2, 0, 1)).diplomacy(law).build())
                .set("peacekeeping.consent", 1)
                .set("peacekeeping.grievance", 4);
        int refused = 0;
        int runs = 4_000;
        for (int replicate = 0; replicate < runs; replicate++) {
            rig.begin(replicate);
            rig.world.share[0] = 1 - heldByWest;
            rig.world.share[1] = heldByWest;
            rig.world.logCapability[rig.cast.client("WEST")] = 3;
            rig.months(2);
            refused += rig.world.troops.exits[0];
        }
        double weight = Elementary.logistic(3);
        double grudge =
                weight * Math.max(0, owedToWest - heldByWest) + (1 - weight) * Math.max(0, heldByWest - owedToWest);
        assertThatProportion(refused, runs).isWithin(4).standardErrorsOf(Elementary.logistic(4 * grudge - 1));
        return (double) refused / runs;
    }

    @Test
    void theyLeaveAsAttentionLapses() {
        int[] gone = new int[3];
        double[] attention = {1, 0.5, 0};
        for (int i = 0; i < gone.length; i++) {
            Rig rig = rig(builder(force(2, 0, 240))
                            .attention(Map.of("PATRON", List.of(attention[i])))
                            .build())
                    .set("peacekeeping.withdrawal", 0.1);
            for (int replicate = 0; replicate < 2_000; replicate++) {
                gone[i] += rig.begin(replicate).months(2).world.troops.exits[0];
            }
            if (i > 0) {
                assertThatProportion(gone[i], 2_000).isWithin(4).standardErrorsOf(0.1 * (1 - attention[i]));
            }
        }
        assertThat(gone[0]).as("full attention").isZero();
    }

    @Test
    void attentionWeighsOnTheirWord() {
        Setting distracted = builder(force(1, 0, 100))
                .attention(Map.of("PATRON", List.of(0.4)))
                .build();
        assertThat(rig(distracted).month().world.peacekeeping[0]).isCloseTo(0.4 * 0.35, within(1e-15));
    }

    @Test
    void whoAsksGetsThemAMonthLater() {
        Rig rig = rig(builder().build()).months(3);
        rig.world.troops.asked[0] = 4;
        rig.world.troops.askedSender[0] = rig.cast.supplier("PATRON");
        rig.world.troops.askedMandate[0] = 60;
        assertThat(rig.world.peacekeeping[0]).isZero();
        rig.month();
        assertThat(rig.world.troops.thousand[0]).isEqualTo(4);
        assertThat(rig.world.troops.mandate[0]).isEqualTo(60);
        assertThat(rig.world.peacekeeping[0]).isCloseTo(0.7 * 0.8, within(1e-15));
        assertThat(rig.world.troops.asked[0]).isZero();
        rig.months(59);
        assertThat(rig.world.troops.thousand[0]).isEqualTo(4);
        assertThat(rig.month().world.troops.thousand[0]).isZero();
    }

    @Test
    void troopsOfSomebodyWhoSellsNothingAreImpartialUnlessTheSettingSaysOtherwise() {
        Setting setting =
                builder(new Peacekeepers("valley", "CONCERT", 1, 0, 100)).build();
        assertThat(rig(setting).month().world.peacekeeping[0]).isCloseTo(0.8 * 0.5, within(1e-15));
        Rig asked = rig(builder().build());
        asked.world.troops.asked[0] = 1;
        asked.world.troops.askedMandate[0] = 12;
        assertThat(asked.month().world.peacekeeping[0]).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void aForceThatFollowsAnotherTakesOver() {
        Rig rig = rig(builder(force(2, 0, 10), force(2, 10, 20)).build());
        for (int month = 1; month <= 20; month++) {
            assertThat(rig.month().world.peacekeeping[0]).as("month %s", month).isPositive();
        }
        assertThat(rig.month().world.peacekeeping[0]).isZero();
    }

    @Test
    void aForceOnScheduleWaitsForTheEndOfAWar() {
        Rig rig = rig(builder(force(2, 0, 20)).build());
        rig.world.attacker[0] = 0;
        rig.months(3);
        assertThat(rig.world.troops.thousand[0]).isZero();
        rig.world.attacker[0] = -1;
        rig.month();
        assertThat(rig.world.troops.thousand[0]).isEqualTo(2);
        assertThat(rig.world.troops.mandate[0]).isEqualTo(17);
    }

    @Test
    void theySpareLivesFromTheFirstMonthOfAWarAndNeverCostAny() {
        Rig rig = rig(builder(force(10, 0, 100)).build())
                .set("peacekeeping.half", 0)
                .set("peacekeeping.promise-bias", 0)
                .set("peacekeeping.deaths", 1.3)
                .begin(0)
                .month();
        double inPeace = rig.world.troops.deathRatio[0];
        rig.world.attacker[0] = 0;
        rig.month();
        assertThat(rig.world.troops.deathRatio[0])
                .isEqualTo(inPeace)
                .as("22 to 6 dead with 10,000: Hultman, Kathman and Shannon 2014")
                .isCloseTo(6.0 / 22, within(0.01));
        rig.set("peacekeeping.deaths", -1).month();
        assertThat(rig.world.troops.deathRatio[0]).isEqualTo(1);
    }

    @Test
    void inReplayedMonthsTheyComeAndGoBySchedule() {
        Rig rig = rig(new Example.Builder(Example.playing(
                        Example.setting(240, false), List.of("history", "outside-world", "peacekeeping")))
                .peacekeepers(force(2, 0, 3))
                .replay(new Replay(10, List.of(), List.of()))
                .build());
        rig.set("peacekeeping.consent", ALWAYS).begin(0).months(3);
        assertThat(rig.world.troops.thousand[0]).isEqualTo(2);
        rig.month();
        assertThat(rig.world.troops.thousand[0]).isZero();
        assertThat(rig.world.troops.exits[0]).as("history, not outcome").isZero();
    }

    @Test
    void withoutCredibilityAllIsAsIfNobodyHadCome() {
        Setting setting = new Example.Builder(Example.setting(120, false))
                .peacekeepers(force(2, 10, 100))
                .build();
        Setting unguarded = Example.with(setting, Map.of("ceasefire.guard", new Prior.Fixed(0)));
        Absent.equalsOff(Absent.warlike(unguarded), "peacekeeping", Map.of("peacekeeping.credibility", 0.0));
    }
}
