package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

class GoingOnTest {

    /** Friends who stand by the rival weigh on a war now as they do in the crisis. */
    @Test
    void theSafetyOfTheRivalWeighsOnAWarNow() {
        Rig rig = new Rig(Example.setting(120, false), Example.free()).begin(0).open();
        GoingOn goingOn = new GoingOn(rig.blueprint);
        goingOn.begin(rig.world);
        int west = rig.side("WEST");
        double before = goingOn.byWarNow(rig.world, west);
        rig.world.alignment.safety[rig.cast.client("EAST")] = 0.07;
        assertThat(goingOn.byWarNow(rig.world, west)).isCloseTo(before - 0.07, within(1e-12));
        rig.world.alignment.safety[rig.cast.client("WEST")] = 0.5;
        assertThat(goingOn.byWarNow(rig.world, west)).isCloseTo(before - 0.07, within(1e-12));
    }
}
