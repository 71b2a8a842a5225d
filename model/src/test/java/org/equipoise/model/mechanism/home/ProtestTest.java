package org.equipoise.model.mechanism.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatProportion;

import java.util.List;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

class ProtestTest {

    private static final int GAMBLES = 0;
    private static final int GIVES_IN = 1;

    private static Rig rig() {
        Setting setting = Example.playing(
                Example.setting(240, false),
                List.of("arms-stocks", "dispute-window", "crisis", "war", "politics", "protest"));
        return new Rig(setting, Example.free()).set("protest.damage", 0).set("protest.ebb", 0.1);
    }

    private static Rig month(Rig rig) {
        return rig.open().step("politics").step("protest");
    }

    @Test
    void protestHasItsBaseChanceWhenSupportIsEven() {
        Rig rig = rig().set("protest.base", 0.2).set("leader.exit", 1e-12);
        int quiet = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            month(rig.begin(replicate));
            quiet += 1 - rig.world.unrest.protests[0];
        }
        assertThatProportion(quiet, 4_000).isWithin(4).standardErrorsOf(0.8);
    }

    @Test
    void lostSupportAndLostLandBringPeopleOut() {
        int even = protests(0, 0);
        assertThat(protests(-2, 0)).isGreaterThan(even);
        assertThat(protests(2, 0)).isLessThan(even);
        assertThat(protests(0, 0.5)).isGreaterThan(even);
    }

    private static int protests(double support, double land) {
        Rig rig = rig().set("leader.exit", 1e-12).set("support.recovery", 0).set("protest.base", 0.1);
        int n = 0;
        for (int replicate = 0; replicate < 300; replicate++) {
            rig.begin(replicate);
            rig.world.support[0] = support;
            rig.world.share[0] -= land;
            n += month(rig).world.unrest.protests[0];
        }
        return n;
    }

    @Test
    void protestWithoutRemovalIsCommonerThanRemoval() {
        Rig rig = rig();
        int protests = 0;
        int removed = 0;
        for (int future = 0; future < 200; future++) {
            rig.future(future).begin(0, future, 0);
            int before = 0;
            for (int month = 0; month < 120; month++) {
                int exits = rig.world.exits[0];
                boolean out = rig.world.unrest.protests[0] > before;
                before = rig.world.unrest.protests[0];
                rig.month();
                protests += out ? 1 : 0;
                removed += out && rig.world.exits[0] > exits ? 1 : 0;
            }
        }
        assertThat(protests).isGreaterThan(100);
        assertThat(removed).isPositive();
        assertThat(protests - removed).isGreaterThan(3 * removed);
    }

    @Test
    void resolveIsOneWithoutPressureAndMovesAsTheHypothesisSays() {
        Rig rig = rig().set("protest.base", 0).begin(0).months(60);
        assertThat(rig.world.unrest.resolve).containsOnly(1);
        assertThat(rig.world.unrest.pressure).containsOnly(0);
        rig.set("protest.base", 0.999999).set("leader.exit", 1e-12).set("leader.resolve", 0.4);
        month(rig.set("leader.under-pressure", GAMBLES).begin(0));
        double pressure = rig.world.unrest.pressure[0];
        assertThat(pressure).isCloseTo(rig.get("protest.push"), within(1e-12));
        assertThat(rig.world.unrest.resolve[0]).isCloseTo(1 - 0.4 * pressure, within(1e-12));
        assertThat(rig.world.costBorne(0)).isLessThan(rig.world.cost[0]);
        month(rig.set("leader.under-pressure", GIVES_IN).begin(0));
        assertThat(rig.world.unrest.resolve[0]).isCloseTo(1 + 0.4 * pressure, within(1e-12));
        assertThat(rig.world.costBorne(0)).isGreaterThan(rig.world.cost[0]);
    }

    @Test
    void pressureRisesTowardsOneEbbsAndGoesWithTheLeader() {
        Rig rig = rig().set("protest.base", 0.999999).set("leader.exit", 1e-12).begin(0);
        for (int month = 0; month < 100; month++) {
            assertThat(month(rig).world.unrest.pressure[0]).isBetween(0.0, 1.0);
        }
        double high = rig.world.unrest.pressure[0];
        rig.set("protest.base", 0);
        assertThat(month(rig).world.unrest.pressure[0]).isCloseTo(0.9 * high, within(1e-12));
        rig.world.exits[0]++;
        assertThat(month(rig).world.unrest.pressure[0]).isZero();
        assertThat(rig.world.unrest.resolve[0]).isEqualTo(1);
    }

    @Test
    void pressureMultipliesTheOddsThatALeaderLeaves() {
        Rig rig = rig().set("leader.exit", 0.2).set("leader.protest", 4);
        int stayed = 0;
        for (int replicate = 0; replicate < 4_000; replicate++) {
            rig.begin(replicate).open();
            rig.world.unrest.pressure[0] = 0.5;
            stayed += rig.step("politics").world.exits[0] == 0 ? 1 : 0;
        }
        double monthly = 1 - StrictMath.pow(0.8, 1.0 / 12);
        double odds = 2 * monthly / (1 - monthly);
        assertThatProportion(stayed, 4_000).isWithin(4).standardErrorsOf(1 / (1 + odds));
    }

    @Test
    void protestTakesItsShareOfSupport() {
        Rig rig = rig().set("protest.base", 0.999999).set("leader.exit", 1e-12).set("protest.damage", 0.15);
        assertThat(month(rig.begin(0)).world.support[0]).isCloseTo(-0.15, within(1e-12));
    }

    @Test
    void theLongerGriefIsRememberedTheMoreComeOut() {
        int[] out = new int[2];
        for (int longer = 0; longer < 2; longer++) {
            Rig rig = rig().set("protest.base", 0.05)
                    .set("protest.grief", 8)
                    .set("leader.exit", 1e-12)
                    .set("protest.memory", longer == 0 ? 3 : 24);
            for (int replicate = 0; replicate < 200; replicate++) {
                rig.begin(replicate);
                rig.world.share[0] -= 0.5;
                for (int month = 0; month < 24; month++) {
                    month(rig);
                }
                out[longer] += rig.world.unrest.protests[0];
            }
        }
        assertThat(out[1]).isGreaterThan(2 * out[0]);
    }

    /** Without {@code politics} support would only fall. */
    @Test
    void protestNeedsPoliticsThatRecoverSupport() {
        assertThatThrownBy(() -> Mechanisms.select(List.of("protest")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("politics");
    }

    /** A client that lost land brings out more people at once than a year later. */
    @Test
    void griefPasses() {
        int[] out = new int[2];
        for (int later = 0; later < 2; later++) {
            Rig rig = rig().set("protest.base", 0.05).set("protest.grief", 8).set("leader.exit", 1e-12);
            for (int replicate = 0; replicate < 300; replicate++) {
                rig.begin(replicate);
                rig.world.share[0] -= 0.5;
                for (int month = 0; month < 24 * later; month++) {
                    month(rig);
                }
                int before = rig.world.unrest.protests[0];
                out[later] += month(rig).world.unrest.protests[0] - before;
            }
        }
        assertThat(out[1]).isLessThan(out[0] / 2);
    }
}
