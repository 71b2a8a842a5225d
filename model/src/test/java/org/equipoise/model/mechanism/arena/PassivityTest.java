package org.equipoise.model.mechanism.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Reply;
import org.junit.jupiter.api.Test;

class PassivityTest {

    private static final int EAST = 0;
    private static final int WEST = 1;

    @Test
    void itFallsWithTheHighestRungThatAnyPatronOfTheOtherSideTook() {
        Rig rig = new Rig(Example.setting(12, false), Example.free()).begin(0);
        Passivity passivity = new Passivity(rig.blueprint);
        assertThat(passivity.against(rig.world, WEST)).as("nobody asked").isEqualTo(1);
        double before = 2;
        for (Reply reply : Reply.values()) {
            rig.world.arena.reply[rig.cast.sideTie(EAST, 0)] = reply.ordinal();
            double now = passivity.against(rig.world, WEST);
            assertThat(now).isLessThan(before).isBetween(0.0, 1.0);
            before = now;
        }
        assertThat(before).isZero();
        rig.world.arena.reply[rig.cast.sideTie(EAST, 0)] = Reply.STATEMENT.ordinal();
        rig.world.arena.reply[rig.cast.sideTie(EAST, 1)] = Reply.MATERIEL.ordinal();
        assertThat(passivity.against(rig.world, WEST)).isCloseTo(0.4, within(1e-15));
        assertThat(passivity.against(rig.world, EAST))
                .as("the own side's patrons do not count")
                .isEqualTo(1);
    }

    @Test
    void toleratingFightersIsPassiveAndAProtestHalfOfIt() {
        Rig rig = new Rig(Example.setting(12, false), Example.free()).begin(0);
        Passivity passivity = new Passivity(rig.blueprint);
        int tie = rig.tie("WEST", "MARKET");
        rig.world.arena.detected[tie] = true;
        assertThat(passivity.against(rig.world, WEST)).isEqualTo(1);
        rig.world.arena.protested[tie] = true;
        assertThat(passivity.against(rig.world, WEST)).isEqualTo(0.5);
        assertThat(passivity.against(rig.world, EAST)).isEqualTo(1);
        rig.world.arena.fighters[tie] = 2;
        rig.world.arena.forget(0);
        assertThat(passivity.against(rig.world, WEST))
                .as("they are still there")
                .isEqualTo(0.5);
        rig.world.arena.fighters[tie] = 0;
        assertThat(passivity.against(rig.world, WEST))
                .as("a protest that was heeded was one")
                .isEqualTo(0.5);
        rig.world.arena.forget(0);
        assertThat(passivity.against(rig.world, WEST)).as("another war").isEqualTo(1);
    }
}
