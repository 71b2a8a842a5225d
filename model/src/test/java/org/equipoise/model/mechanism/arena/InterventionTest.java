package org.equipoise.model.mechanism.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.Map;
import org.equipoise.games.Elementary;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.World;
import org.junit.jupiter.api.Test;

/** WEST attacks EAST; PATRON may enter for EAST and MARKET for WEST. */
class InterventionTest {

    private static final int EAST = 0;
    private static final int WEST = 1;

    private static final Setting SETTING = new Example.Builder(Example.setting(24, false))
            .ties(
                    new Tie("PATRON", "EAST", true, true, false, 1, 0, 0),
                    new Tie("MARKET", "EAST", false, false, true, 1, 0, 0),
                    new Tie("PATRON", "WEST", true, true, false, 1, 0, 0),
                    new Tie("MARKET", "WEST", false, false, true, 1, 0, 0))
            .build();

    private static Rig rig() {
        return new Rig(SETTING, Example.free())
                .set("entry.base", 0.3)
                .set("entry.peril", 0)
                .set("entry.passivity", 0)
                .set("entry.capability", 0)
                .set("entry.law", 0)
                .set("alliance.lesson", 4);
    }

    private static Rig war(Rig rig, long replicate) {
        rig.begin(replicate).open();
        rig.world.attacker[0] = WEST;
        return rig;
    }

    private static boolean entered(Rig rig, int side, String supplier) {
        return rig.world.arena.entered[rig.cast.sideTie(side, rig.cast.supplier(supplier))];
    }

    @Test
    void whoMayAidEntersWithItsBaseChanceAndNobodyElseDoes() {
        Rig rig = rig();
        int patron = 0;
        int market = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            war(rig, replicate).step("intervention");
            patron += entered(rig, EAST, "PATRON") ? 1 : 0;
            market += entered(rig, WEST, "MARKET") ? 1 : 0;
            assertThat(entered(rig, WEST, "PATRON")).as("it aids no attack").isFalse();
            assertThat(entered(rig, EAST, "MARKET")).as("it aids no defence").isFalse();
        }
        assertThatProportion(patron, 4_000).isWithin(4).standardErrorsOf(0.3);
        assertThatProportion(market, 4_000).isWithin(4).standardErrorsOf(0.3);
    }

    @Test
    void theMorePassiveTheOtherSidesPatronsTheMoreOftenOthersEnter() {
        Rig rig = rig().set("entry.passivity", 2);
        int before = Integer.MAX_VALUE;
        for (Reply reply : Reply.values()) {
            int times = 0;
            for (int replicate = 0; replicate < 1_500; replicate++) {
                war(rig, replicate);
                rig.world.arena.reply[rig.cast.sideTie(EAST, rig.cast.supplier("PATRON"))] = reply.ordinal();
                rig.step("intervention");
                times += entered(rig, WEST, "MARKET") ? 1 : 0;
            }
            assertThat(times).as("%s", reply).isLessThan(before).isPositive();
            before = times;
        }
    }

    @Test
    void eachWeightMovesTheChanceByItsTerm() {
        Rig rig = rig().set("entry.capability", 0.7)
                .set("entry.law", 0.5)
                .set("aid.strength", 1.5)
                .set("aid.attention", 2);
        int patron = 0;
        int market = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            war(rig, replicate);
            rig.world.law.sympathy[2 * EAST] = 0.8;
            rig.world.attention[rig.cast.supplier("PATRON")] = 0.75;
            rig.step("intervention");
            patron += entered(rig, EAST, "PATRON") ? 1 : 0;
            market += entered(rig, WEST, "MARKET") ? 1 : 0;
        }
        double both = Elementary.logit(0.3) + 0.7 * StrictMath.log(2.5);
        assertThatProportion(patron, 4_000).isWithin(4).standardErrorsOf(Elementary.logistic(both + 0.4 - 0.5));
        assertThatProportion(market, 4_000).isWithin(4).standardErrorsOf(Elementary.logistic(both - 0.4));
    }

    @Test
    void theWorseItsClientFaresTheMoreOftenAThirdPartyEnters() {
        Rig rig = rig().set("entry.peril", 5).set("war-aims.disputed", 0.6);
        int[] patron = new int[3];
        int[] market = new int[3];
        for (int f = 0; f < 3; f++) {
            for (int replicate = 0; replicate < 1_500; replicate++) {
                war(rig, replicate);
                rig.world.front[0] = 2 + 3 * f;
                rig.step("intervention");
                patron[f] += entered(rig, EAST, "PATRON") ? 1 : 0;
                market[f] += entered(rig, WEST, "MARKET") ? 1 : 0;
            }
        }
        assertThat(patron[0]).isLessThan(patron[1]);
        assertThat(patron[1]).isLessThan(patron[2]);
        assertThat(market[0]).isGreaterThan(market[1]);
        assertThat(market[1]).isGreaterThan(market[2]);
    }

    @Test
    void whoEntersLendsItsStrengthOnceIsBelievedAndSendsWhatIsOnOrder() {
        Rig rig = rig().set("entry.base", 1 - 1e-12).set("aid.strength", 1.5).set("contest.decisiveness", 0.8);
        war(rig, 0);
        World world = rig.world;
        int tie = rig.tie("EAST", "PATRON");
        double trust = world.privateAid[tie];
        java.util.Arrays.fill(world.due, 0);
        java.util.Arrays.fill(world.dueAll, 0);
        java.util.Arrays.fill(world.onOrder, 0);
        world.order(rig.cast.client("EAST"), tie, 30, 5);
        world.order(rig.cast.client("EAST"), tie, 12, 1);
        world.order(rig.cast.client("EAST"), rig.tie("EAST", "MARKET"), 7, 9);
        rig.step("intervention");
        assertThat(world.aidToVictim[0]).isCloseTo(0.8 * StrictMath.log(2.5), within(1e-12));
        assertThat(world.aidToAttacker[0]).isCloseTo(0.8 * StrictMath.log(2.5), within(1e-12));
        assertThat(world.privateAid[tie]).isEqualTo(trust + 4);
        assertThat(world.publicAid[tie]).isEqualTo(trust + 4);
        assertThat(world.due[tie * World.RING + 2]).isEqualTo(42);
        assertThat(world.due[tie * World.RING + 6]).isZero();
        assertThat(world.dueAll[rig.cast.client("EAST") * World.RING + 2]).isEqualTo(42);
        assertThat(world.dueAll[rig.cast.client("EAST") * World.RING + 10]).isEqualTo(7);
        assertThat(world.onOrder[rig.cast.client("EAST")]).isEqualTo(49);
        rig.open().step("intervention");
        assertThat(world.arena.entries[tie]).as("once a war").isEqualTo(1);
        assertThat(world.privateAid[tie]).isEqualTo(trust + 4);
    }

    @Test
    void nobodyEntersPeaceOrAWarThatIsReplayed() {
        Rig rig = rig().set("entry.base", 1 - 1e-12);
        rig.begin(0).open().step("intervention");
        assertThat(rig.world.arena.entries).containsOnly(0);
        war(rig, 0).world.replaying = true;
        rig.step("intervention");
        assertThat(rig.world.arena.entries).containsOnly(0);
    }

    @Test
    void entryLeavesNoTraceWhenOff() {
        Absent.equalsOff(Absent.warlike(Example.setting(72, false)), "intervention", Map.of("entry.base", 0.0));
    }
}
