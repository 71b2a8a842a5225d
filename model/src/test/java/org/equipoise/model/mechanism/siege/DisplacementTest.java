package org.equipoise.model.mechanism.siege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Replay;
import org.junit.jupiter.api.Test;

class DisplacementTest {

    private static final int EAST = 0;
    private static final int WEST = 1;

    private static Rig rig() {
        return new Rig(Example.setting(600, false), Example.free()).set("displacement.burden", 0.4);
    }

    /** 200 thousand people live on the whole of the land. */
    @Test
    void whoFleesIsTheShareOfThePeopleOnTheLandThatMoved() {
        Rig rig = rig().begin(0).open();
        rig.world.share[EAST] = 0.5;
        rig.world.share[WEST] = 0.5;
        rig.step("displacement");
        assertThat(rig.world.displaced).containsExactly(50, 0);
        assertThat(rig.world.support[rig.cast.client("EAST")]).isCloseTo(-0.4 * 0.25, within(1e-15));
        assertThat(rig.world.support[rig.cast.client("WEST")]).isZero();
        rig.open().step("displacement");
        assertThat(rig.world.displaced).as("land that stays").containsExactly(50, 0);
        rig.world.share[EAST] = 0.6;
        rig.world.share[WEST] = 0.4;
        rig.open().step("displacement");
        assertThat(rig.world.displaced[EAST]).isEqualTo(50);
        assertThat(rig.world.displaced[WEST]).isCloseTo(20, within(1e-12));
    }

    /** Over a run: the displaced of a side are the people of the land that it lost, summed over the months. */
    @Test
    void theDisplacedOfARunAreThePeopleOfAllTheLandThatMoved() {
        Rig rig = rig().set("dispute.base", 3).set("war-cost.low", 0.05).set("war-cost.high", 0.1);
        double moved = 0;
        for (int replicate = 0; replicate < 20; replicate++) {
            rig.begin(replicate);
            double[] lost = new double[2];
            for (int month = 0; month < 120; month++) {
                double before = rig.world.share[EAST];
                rig.month();
                double change = rig.world.share[EAST] - before;
                lost[change > 0 ? WEST : EAST] += Math.abs(change);
            }
            assertThat(rig.world.displaced[EAST]).isCloseTo(200 * lost[EAST], within(1e-9));
            assertThat(rig.world.displaced[WEST]).isCloseTo(200 * lost[WEST], within(1e-9));
            moved += lost[EAST] + lost[WEST];
        }
        assertThat(moved).as("land moved, so that there is something to count").isGreaterThan(1);
    }

    @Test
    void whoFledInReplayedMonthsIsNotCounted() {
        Rig rig = new Rig(
                        new Example.Builder(Example.setting(24, false))
                                .replay(new Replay(4, List.of(), List.of(new Replay.Division("valley", 2, 0.5))))
                                .build(),
                        Example.free())
                .begin(0)
                .months(4);
        assertThat(rig.world.share[EAST]).isEqualTo(0.5);
        assertThat(rig.world.displaced).containsOnly(0);
    }

    @Test
    void landOnTheOtherSidesRecognisedGroundCountsNobody() {
        Rig rig = rig().begin(0).open();
        rig.world.home[EAST] = 0.5;
        rig.step("displacement");
        assertThat(rig.world.displaced).containsOnly(0);
    }

    @Test
    void withoutABurdenAllElseIsAsIfNobodyFled() {
        Absent.equalsOff(
                Absent.warlike(Example.setting(120, false)),
                "displacement",
                Map.of("displacement.burden", 0.0, "settlement.signing-fled", 0.0));
    }
}
