package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.model.mechanism.talks.AtTheTable.EAST;
import static org.equipoise.model.mechanism.talks.AtTheTable.WEST;
import static org.equipoise.model.mechanism.talks.AtTheTable.appraise;
import static org.equipoise.model.mechanism.talks.AtTheTable.atWar;
import static org.equipoise.model.mechanism.talks.AtTheTable.division;
import static org.equipoise.model.mechanism.talks.AtTheTable.rig;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

/** Width of the zone of agreement. */
class ZoneTest {

    private static final double[] CAPABILITY = {-3, -0.4, 0, 1, 4};

    /** A war over all of the land, no peace to gain by an agreement, the attacker stronger by so much in logs. */
    private static Rig war(double capability, double hope) {
        Rig rig = atWar(rig(division(0.5))
                .set("war-aims.disputed", 1)
                .set("hazard.agreement", 1)
                .set("contest.decisiveness", 1)
                .set("war.optimism", hope));
        rig.world.cost[EAST] = 0.3;
        rig.world.cost[WEST] = 0.2;
        rig.world.logCapability[WEST] = rig.world.logCapability[EAST] + capability;
        return rig.step("settlement");
    }

    /** Catalogue 1 (Fearon 1995): odds that both agree on, even or not, leave a range as wide as the two costs of war. */
    @Test
    void bargainingRangeIsAsWideAsTheTwoCostsOfWarAtAnyOdds() {
        for (double capability : CAPABILITY) {
            assertThat(war(capability, 0).world.talks.zone[0])
                    .as("capability %s", capability)
                    .isCloseTo(0.5, within(1e-12));
        }
    }

    @Test
    void whoIsLikelierToWinChangesTheTermsAndNotTheWidth() {
        double[] east = new double[CAPABILITY.length];
        double[] west = new double[CAPABILITY.length];
        for (int n = 0; n < CAPABILITY.length; n++) {
            Rig rig = war(CAPABILITY[n], 0);
            east[n] = rig.world.table.worth[EAST];
            west[n] = rig.world.table.worth[WEST];
        }
        assertThatSequence(east).isStrictlyIncreasing();
        assertThatSequence(west).isStrictlyDecreasing();
    }

    /** A war half decided has fewer battles to come, and less of its cost. */
    @Test
    void theRangeNarrowsAsTheFrontNearsADecision() {
        double[] zone = new double[5];
        for (int front = 5; front < 10; front++) {
            Rig rig = war(0, 0);
            rig.world.front[0] = front;
            zone[front - 5] = rig.open().step("settlement").world.talks.zone[0];
            assertThat(zone[front - 5]).isCloseTo(0.5 * front * (10 - front) / 25, within(1e-12));
        }
        assertThatSequence(zone).isStrictlyDecreasing();
    }

    @Test
    void optimismNarrowsTheZone() {
        double[] hopes = {0, 0.1, 0.3, 0.6};
        double[] zone = new double[hopes.length];
        for (int n = 0; n < hopes.length; n++) {
            zone[n] = war(0.4, hopes[n]).world.talks.zone[0];
        }
        assertThatSequence(zone).isStrictlyDecreasing();
    }

    /** Land at a price that WEST would rather fight for now than wait for the arms that EAST has on order. */
    private static Rig awaiting(double omega, double tiv, int months) {
        Rig rig = rig(division(0.5))
                .set("war-aims.disputed", 1)
                .set("commitment.foresight", omega)
                .set("contest.decisiveness", 1)
                .begin(0);
        rig.world.cost[EAST] = 0.3;
        rig.world.cost[WEST] = 0.3;
        rig.world.order(rig.cast.client("EAST"), rig.tie("EAST", "MARKET"), tiv, months);
        return appraise(rig);
    }

    /**
     * Powell 2006 in the form that this model allows: war costs c once and does not shrink the good for ever, so that his thresholds
     * do not carry over, but the deal that is open today is closed by the strength that one side will have tomorrow.
     */
    @Test
    void theZoneClosesAsOneSidesForeseenOddsRise() {
        double[] orders = {0, 500, 1000, 2000, 4000, 8000};
        double[] zone = new double[orders.length];
        double[] worth = new double[orders.length];
        for (int n = 0; n < orders.length; n++) {
            Rig rig = awaiting(1, orders[n], 11);
            zone[n] = rig.world.talks.zone[0];
            worth[n] = rig.world.table.worth[WEST];
        }
        assertThatSequence(zone).isStrictlyDecreasing();
        assertThatSequence(worth).isStrictlyDecreasing();
        assertThat(zone[0]).isPositive();
        assertThat(zone[orders.length - 1]).isNegative();
    }

    @Test
    void armsOnOrderCloseNothingForThoseWhoDoNotLookAhead() {
        double none = awaiting(0, 0, 11).world.talks.zone[0];
        assertThat(awaiting(0, 8000, 11).world.talks.zone[0]).isEqualTo(none);
        assertThat(awaiting(1, 0, 11).world.talks.zone[0])
                .as("arms wear out on both sides")
                .isCloseTo(none, within(0.01));
    }

    @Test
    void armsThatComeInTheThirdYearAloneAreForeseenToo() {
        double none = awaiting(1, 0, 30).world.talks.zone[0];
        double late = awaiting(1, 8000, 30).world.talks.zone[0];
        assertThat(late).isLessThan(none - 0.001).isNotEqualTo(awaiting(1, 8000, 11).world.talks.zone[0]);
    }
}
