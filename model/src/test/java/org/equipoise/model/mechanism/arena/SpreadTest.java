package org.equipoise.model.mechanism.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.Map;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

/** WEST has attacked EAST. */
class SpreadTest {

    private static final int EAST = 0;
    private static final int WEST = 1;

    private static Rig rig(double strikes, double winning) {
        return new Rig(Example.setting(24, false), Example.free())
                .set("spread.strikes", strikes)
                .set("spread.winning", winning)
                .set("war.battles", 4);
    }

    private static int[] reached(Rig rig, int theatre, int front, int battles, int runs) {
        int[] times = new int[2];
        for (int replicate = 0; replicate < runs; replicate++) {
            rig.begin(replicate).open();
            rig.world.attacker[0] = WEST;
            rig.world.theatre[0] = theatre;
            rig.world.front[0] = front;
            rig.world.warMonths[0] = 1;
            rig.world.battles[0] = battles;
            rig.step("spread");
            for (int side = 0; side < 2; side++) {
                times[side] += rig.world.arena.reached[side] == 1 ? 1 : 0;
            }
            boolean spread = rig.world.arena.reached[EAST] + rig.world.arena.reached[WEST] > 0;
            assertThat(rig.world.arena.spreads[0]).as("one war").isEqualTo(spread ? 1 : 0);
        }
        return times;
    }

    @Test
    void strikesReachBothSidesAlikeByHowHardTheyFight() {
        int[] times = reached(rig(0.2, 0), 0, 5, 6, 5_000);
        double chance = 1 - StrictMath.exp(-0.2 * 1.5);
        assertThatProportion(times[EAST], 5_000).isWithin(4).standardErrorsOf(chance);
        assertThatProportion(times[WEST], 5_000).isWithin(4).standardErrorsOf(chance);
        assertThat(reached(rig(0.2, 0), 0, 5, 0, 200))
                .as("no battle, no strike")
                .containsOnly(0);
    }

    @Test
    void theSideThatIsWinningGoesOnIntoTheOthersLand() {
        double chance = 1 - StrictMath.exp(-0.5 * 0.6);
        int[] attackerAhead = reached(rig(0, 0.5), 0, 8, 6, 4_000);
        assertThatProportion(attackerAhead[EAST], 4_000).isWithin(4).standardErrorsOf(chance);
        assertThat(attackerAhead[WEST]).isZero();
        int[] victimAhead = reached(rig(0, 0.5), 0, 2, 6, 4_000);
        assertThatProportion(victimAhead[WEST], 4_000).isWithin(4).standardErrorsOf(chance);
        assertThat(victimAhead[EAST]).isZero();
    }

    @Test
    void aWarOverRecognisedLandCanOnlyReachTheAttackers() {
        int[] times = reached(rig(1, 1), 1, 8, 6, 500);
        assertThat(times[EAST]).isZero();
        assertThat(times[WEST]).isPositive();
    }

    @Test
    void eachMonthCountsItsOwnBattles() {
        Rig rig = rig(0.2, 0);
        int times = 0;
        for (int replicate = 0; replicate < 3_000; replicate++) {
            rig.begin(replicate).open();
            rig.world.attacker[0] = WEST;
            rig.world.theatre[0] = 1;
            rig.world.warMonths[0] = 1;
            rig.world.battles[0] = 40;
            rig.step("spread").open();
            rig.world.warMonths[0] = 2;
            rig.world.battles[0] = 44;
            rig.world.arena.reached[WEST] = 0;
            times += rig.step("spread").world.arena.reached[WEST] == 2 ? 1 : 0;
        }
        assertThatProportion(times, 3_000).isWithin(4).standardErrorsOf(1 - StrictMath.exp(-0.2));
    }

    @Test
    void itLeavesNoTraceWhenOff() {
        Absent.equalsOff(
                Absent.warlike(Example.setting(72, false)),
                "spread",
                Map.of("spread.strikes", 0.0, "spread.winning", 0.0));
    }
}
