package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

class RestraintTest {

    private final Rig rig = new Rig(Example.setting(12, false), Example.free())
            .set("restraint.mean", 0.03)
            .set("restraint.supplier", 0)
            .set("restraint.supplier[PATRON]", 0.02)
            .set("restraint.condemnation", -0.5)
            .begin(0);
    private final Restraint restraint = new Restraint(rig.blueprint);

    /** Design A.2: r_i = sum_k r_k dep_ik att_k Opp_k. */
    @Test
    void restraintIsDependenceByAttentionByOpposition() {
        rig.world.attention[rig.cast.supplier("PATRON")] = 0.8;
        rig.world.opposition[rig.tie("EAST", "PATRON")] = 0.5;
        rig.world.opposition[rig.tie("EAST", "MARKET")] = 0.25;
        assertThat(restraint.of(rig.world, 0, 10)).isCloseTo(0.05 * 0.6 * 0.8 * 0.5 + 0.03 * 0.4 * 0.25, within(1e-15));
    }

    @Test
    void nobodyIsRestrainedByWhoDoesNotOpposeOrDoesNotMatter() {
        rig.world.opposition[rig.tie("WEST", "PATRON")] = 0;
        assertThat(restraint.of(rig.world, 1, 10)).isZero();
        rig.world.arms[1] = 0;
        rig.world.opposition[rig.tie("WEST", "PATRON")] = 1;
        assertThat(restraint.of(rig.world, 1, 10)).isZero();
    }

    /** Design B.6: an attack on land that is nine tenths recognised as the rival's. */
    @Test
    void theLawAddsItsCostByExposure() {
        rig.set("law.cost", 0.04);
        int east = rig.side("EAST");
        assertThat(restraint.byLaw(rig.world, east, 0)).isCloseTo(0.036, within(1e-15));
        assertThat(restraint.byLaw(rig.world, east ^ 1, 0)).isCloseTo(0.004, within(1e-15));
        assertThat(restraint.byLaw(rig.world, east ^ 1, 1)).isCloseTo(0.04, within(1e-15));
    }

    @Test
    void whereTheLawIsSilentNobodyIsRestrainedByIt() {
        Rig silent = new Rig(Example.without(Example.setting(12, false), "legal-framing"), Example.free()).begin(0);
        assertThat(new Restraint(silent.blueprint).byLaw(silent.world, 0, 1)).isZero();
    }

    @Test
    void aCondemnationThatRingsShiftsTheLogOddsOfForceByItsParameter() {
        double before = restraint.of(rig.world, 0, 10);
        rig.world.condemned[rig.tie("EAST", "PATRON")] = 3;
        assertThat(10 * (restraint.of(rig.world, 0, 10) - before)).isCloseTo(0.5, within(1e-14));
    }
}
