package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.model.mechanism.talks.AtTheTable.EAST;
import static org.equipoise.model.mechanism.talks.AtTheTable.WEST;
import static org.equipoise.model.mechanism.talks.AtTheTable.appraise;
import static org.equipoise.model.mechanism.talks.AtTheTable.rig;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import java.util.Optional;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Offer;
import org.junit.jupiter.api.Test;

/** {@link AtTheTable}: five thousand troops watch over land as it is held, for some months. */
class GuaranteeTest {

    private static final int[] MANDATES = {0, 6, 12, 30, 60, 120, 600};

    private static Offer watched(int mandate) {
        return new Offer(
                "watched",
                "watched",
                "valley",
                Optional.of("CONCERT"),
                0,
                1000,
                0.75,
                0.75,
                0,
                0,
                0,
                5,
                Optional.of("PATRON"),
                mandate);
    }

    private static double worth(int mandate, double hazardRatio) {
        Rig rig = rig(watched(mandate)).set("hazard.peacekeepers", hazardRatio).begin(0);
        rig.world.cost[EAST] = 0.9;
        rig.world.cost[WEST] = 0.9;
        return appraise(rig).world.table.worth[EAST];
    }

    @Test
    void theLongerTroopsMayStayTheMoreTheyAreWorth() {
        double[] worth = new double[MANDATES.length];
        for (int n = 0; n < worth.length; n++) {
            worth[n] = worth(MANDATES[n], 0.3);
        }
        assertThatSequence(worth).isStrictlyIncreasing();
    }

    @Test
    void troopsThatDoNotWatchAreWorthNothingHoweverLongTheyStay() {
        for (int mandate : MANDATES) {
            assertThat(worth(mandate, 1)).as("%s months", mandate).isCloseTo(worth(0, 0.3), within(1e-12));
        }
    }
}
