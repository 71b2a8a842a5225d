package org.equipoise.model.mechanism.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

class PoliticsTest {

    private static Rig rig() {
        return new Rig(Example.setting(60, false), Example.free())
                .set("leader.exit", 0.2)
                .set("leader.defeat", 3)
                .set("support.casualties", 15)
                .set("support.recovery", 0)
                .begin(0);
    }

    private static void war(Rig rig, int attacker, double dead) {
        rig.world.attacker[0] = attacker;
        rig.world.dead[0] = dead;
        rig.world.dead[1] = dead;
    }

    /** Mueller 1973 (literature 8): support falls as much from 10 to 100 dead as from 100 to 1,000. */
    @Test
    void supportFallsAlikeForEachTenfoldDead() {
        Rig rig = rig().set("leader.exit", 1e-12).begin(0).open().step("politics");
        war(rig, 1, 10);
        rig.open().step("politics");
        double atTen = rig.world.support[0];
        war(rig, 1, 100);
        rig.open().step("politics");
        double atHundred = rig.world.support[0];
        war(rig, 1, 1_000);
        rig.open().step("politics");
        assertThat(atTen).isCloseTo(-15.0 / 25, within(1e-12));
        assertThat(atHundred - atTen).isCloseTo(-15.0 / 25, within(1e-12));
        assertThat(rig.world.support[0] - atHundred).isCloseTo(-15.0 / 25, within(1e-12));
    }

    /** Gelpi, Feaver and Reifler 2005: success halves the price. */
    @Test
    void successHalvesTheLossOfSupport() {
        Rig rig = rig().set("leader.exit", 1e-12).begin(0).open().step("politics");
        war(rig, 1, 100);
        rig.world.front[0] = 7;
        rig.open().step("politics");
        assertThat(rig.world.support[1]).as("the attacker is ahead").isCloseTo(-0.6, within(1e-12));
        assertThat(rig.world.support[0]).isCloseTo(-1.2, within(1e-12));
    }

    @Test
    void supportComesBack() {
        Rig rig = rig().set("leader.exit", 1e-12).set("support.recovery", 0.05).begin(0);
        rig.world.support[0] = -1;
        rig.open().step("politics").open().step("politics");
        assertThat(rig.world.support[0]).isCloseTo(-0.95 * 0.95, within(1e-12));
    }

    @Test
    void leadersLeaveAtTheAnnualRate() {
        Rig rig = rig();
        int stayed = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            rig.begin(replicate);
            for (int month = 0; month < 12; month++) {
                rig.open().step("politics");
            }
            stayed += rig.world.exits[0] == 0 ? 1 : 0;
        }
        assertThatProportion(stayed, 4_000).isWithin(4).standardErrorsOf(0.8);
    }

    @Test
    void aBlamedLeaderLeavesAtTheOddsRatioForTwelveMonths() {
        Rig rig = rig();
        int stayed = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            rig.begin(replicate);
            rig.world.blamed[0] = 12;
            for (int month = 0; month < 12; month++) {
                rig.open().step("politics");
            }
            assertThat(rig.world.blamed[0]).isZero();
            stayed += rig.world.exits[0] == 0 ? 1 : 0;
        }
        double odds = 3 * 0.2 / 0.8;
        // from the first exit on the new leader is not blamed, which changes nothing for the first
        assertThatProportion(stayed, 4_000).isWithin(4).standardErrorsOf(1 / (1 + odds));
    }

    @Test
    void aNewLeaderHasANewCostOfWarAndACleanSlateInPeaceOnly() {
        Rig rig = rig().set("leader.exit", 1).begin(0);
        double cost = rig.world.cost[0];
        rig.world.culpable[0] = true;
        rig.world.support[0] = -2;
        rig.open().step("politics");
        assertThat(rig.world.exits[0]).isEqualTo(1);
        assertThat(rig.world.culpable[0]).isFalse();
        assertThat(rig.world.support[0]).isZero();
        assertThat(rig.world.cost[0]).isNotEqualTo(cost);
        double inWar = rig.world.cost[0];
        war(rig, 1, 0);
        rig.open().step("politics");
        assertThat(rig.world.exits[0]).isEqualTo(2);
        assertThat(rig.world.cost[0]).isEqualTo(inWar);
    }
}
