package org.equipoise.model.mechanism.siege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import java.util.Arrays;
import java.util.Map;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

/** EAST holds three quarters of the land, WEST the rest. */
class BlockadeTest {

    private static final int EAST = 0;
    private static final int WEST = 1;

    private static Rig rig() {
        return new Rig(Example.setting(240, false), Example.free())
                .set("blockade.rate", 1e6)
                .set("blockade.edge", 0)
                .set("blockade.opposed", 0)
                .set("blockade.road-kept", 0)
                .set("blockade.hardening", 0.2)
                .set("blockade.yielding", 0)
                .set("blockade.lifting", 0)
                .set("war-aims.disputed", 0.1)
                .begin(0)
                .open();
    }

    private static int blockader(double heldByEast) {
        Rig rig = rig();
        rig.world.share[EAST] = heldByEast;
        rig.world.share[WEST] = 1 - heldByEast;
        return rig.step("blockade").world.siege.by[0];
    }

    @Test
    void onlyAnEnclaveOfTheOtherSideIsCutOff() {
        assertThat(blockader(0.75)).isEqualTo(EAST);
        assertThat(blockader(0.25)).isEqualTo(WEST);
        assertThat(blockader(0.5)).as("neither holds a remnant").isEqualTo(-1);
        assertThat(blockader(1)).as("nothing is left to cut off").isEqualTo(-1);
        assertThat(blockader(0)).isEqualTo(-1);
    }

    @Test
    void noBlockadeInWarOrInReplayedMonths() {
        Rig rig = rig();
        rig.world.attacker[0] = 0;
        assertThat(rig.step("blockade").world.siege.by[0]).isEqualTo(-1);
        Rig replayed = rig();
        replayed.world.replaying = true;
        assertThat(replayed.step("blockade").world.siege.by[0]).isEqualTo(-1);
    }

    @Test
    void hardshipGrowsWithinBoundsAndPeacekeepersRelieveIt() {
        Rig rig = rig();
        double[] hardship = new double[100];
        for (int month = 0; month < hardship.length; month++) {
            hardship[month] = rig.step("blockade").world.siege.hardship[0];
            rig.open();
        }
        assertThat(hardship[0]).isCloseTo(0.2, within(1e-15));
        assertThat(hardship[1]).isCloseTo(0.36, within(1e-15));
        for (double h : hardship) {
            assertThat(h).isBetween(0.0, 1.0);
        }
        assertThatSequence(Arrays.copyOf(hardship, 50)).isStrictlyIncreasing();
        Rig relieved = rig();
        relieved.world.peacekeeping[0] = 0.5;
        assertThat(relieved.step("blockade").world.siege.hardship[0]).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void whoYieldsGivesUpLandAndItIsAllThatTheSideHasOrAimsAt() {
        Rig rig = rig().set("blockade.yielding", 1).set("blockade.hardening", 1);
        rig.step("blockade").open().step("blockade");
        assertThat(rig.world.siege.yielded[0]).isEqualTo(1);
        assertThat(rig.world.share[EAST]).isCloseTo(0.85, within(1e-15));
        assertThat(rig.world.share[WEST]).isCloseTo(0.15, within(1e-15));
        assertThat(rig.world.siege.by[0]).isEqualTo(-1);
        assertThat(rig.world.siege.hardship[0]).isZero();
        rig.set("war-aims.disputed", 0.9).open().step("blockade").open().step("blockade");
        assertThat(rig.world.siege.yielded[0]).isEqualTo(2);
        assertThat(rig.world.share).containsExactly(1, 0);
        rig.open().step("blockade");
        assertThat(rig.world.siege.by[0]).isEqualTo(-1);
    }

    @Test
    void warDrownsABlockade() {
        Rig rig = rig().step("blockade").open();
        assertThat(rig.world.siege.months[0]).isEqualTo(1);
        rig.world.attacker[0] = WEST;
        rig.step("blockade");
        assertThat(rig.world.siege.by[0]).isEqualTo(-1);
        assertThat(rig.world.siege.yielded[0]).isZero();
    }

    @Test
    void thereIsNoQuietWhileItLasts() {
        Rig rig = rig();
        rig.world.quiet[0] = 40;
        assertThat(rig.step("blockade").world.quiet[0]).isZero();
    }

    @Test
    void blockadesBeginAndAreLiftedAsOftenAsTheirChances() {
        Rig rig = rig().set("blockade.rate", 1.2);
        int begun = 0;
        for (int replicate = 0; replicate < 5_000; replicate++) {
            begun += rig.begin(replicate).open().step("blockade").world.siege.begun[0];
        }
        assertThatProportion(begun, 5_000).isWithin(4).standardErrorsOf(1 - StrictMath.exp(-0.1));
        rig.set("blockade.rate", 1e6).set("blockade.lifting", 0.2);
        int lifted = 0;
        for (int replicate = 0; replicate < 5_000; replicate++) {
            rig.begin(replicate).open().step("blockade").open().step("blockade");
            lifted += rig.world.siege.by[0] < 0 ? 1 : 0;
        }
        assertThatProportion(lifted, 5_000).isWithin(4).standardErrorsOf(0.2);
    }

    @Test
    void oppositionLiftsBlockadesSoonerAndNeverForSure() {
        Rig rig = rig().set("blockade.lifting", 0.4).set("blockade.opposed", 1);
        int[] lifted = new int[2];
        for (int replicate = 0; replicate < 5_000; replicate++) {
            for (int how = 0; how < 2; how++) {
                rig.begin(replicate).open().step("blockade").open();
                for (String supplier : new String[] {"PATRON", "MARKET"}) {
                    rig.world.opposition[rig.tie("EAST", supplier)] = how;
                }
                lifted[how] += rig.step("blockade").world.siege.by[0] < 0 ? 1 : 0;
            }
        }
        assertThatProportion(lifted[0], 5_000).isWithin(4).standardErrorsOf(0.4);
        assertThatProportion(lifted[1], 5_000).isWithin(4).standardErrorsOf(1 - StrictMath.pow(0.6, StrictMath.exp(1)));
    }

    @Test
    void strengthInvitesAndOppositionAndPeacekeepersHinder() {
        Rig rig = rig().set("blockade.rate", 2)
                .set("blockade.edge", 1)
                .set("blockade.opposed", 1)
                .set("blockade.road-kept", 2);
        int[] begun = new int[4];
        for (int replicate = 0; replicate < 3_000; replicate++) {
            for (int how = 0; how < begun.length; how++) {
                rig.begin(replicate).open();
                int east = rig.cast.client("EAST");
                rig.world.logCapability[east] = rig.world.logCapability[1 - east] + (how == 1 ? 1 : 0);
                rig.world.opposition[rig.tie("EAST", "PATRON")] = how == 2 ? 1 : 0;
                rig.world.peacekeeping[0] = how == 3 ? 0.6 : 0;
                begun[how] += rig.step("blockade").world.siege.begun[0];
            }
        }
        assertThat(begun[1]).as("stronger").isGreaterThan(begun[0]);
        assertThat(begun[2]).as("opposed by a main supplier").isLessThan(begun[0]);
        assertThat(begun[3]).as("road kept open").isLessThan(begun[0]);
    }

    @Test
    void withoutARateAllIsAsIfThereWereNoBlockades() {
        Absent.equalsOff(Absent.warlike(Example.setting(120, false)), "blockade", Map.of("blockade.rate", 0.0));
    }
}
