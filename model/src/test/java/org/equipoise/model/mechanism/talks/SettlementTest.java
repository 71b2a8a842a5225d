package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.model.mechanism.talks.AtTheTable.EAST;
import static org.equipoise.model.mechanism.talks.AtTheTable.WEST;
import static org.equipoise.model.mechanism.talks.AtTheTable.appraise;
import static org.equipoise.model.mechanism.talks.AtTheTable.division;
import static org.equipoise.model.mechanism.talks.AtTheTable.offer;
import static org.equipoise.model.mechanism.talks.AtTheTable.rig;

import java.util.Map;
import java.util.Optional;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Policy;
import org.junit.jupiter.api.Test;

/** {@link AtTheTable}: EAST holds three quarters of the land, WEST one quarter. */
class SettlementTest {

    @Test
    void anOfferOfTheStatusQuoIsWorthThePeaceAlone() {
        Rig rig = rig(division(0.75)).set("hazard.agreement", 1).begin(0);
        rig.world.cost[EAST] = 0.9;
        rig.world.cost[WEST] = 0.9;
        appraise(rig);
        assertThat(rig.world.table.worth[EAST]).isCloseTo(0, within(1e-12));
        assertThat(rig.world.table.worth[WEST]).isCloseTo(0, within(1e-12));
        assertThat(rig.world.talks.zone[0]).isCloseTo(0, within(1e-12));
        Rig peace = rig(division(0.75)).set("hazard.agreement", 0.4).begin(0);
        peace.world.cost[EAST] = 0.9;
        peace.world.cost[WEST] = 0.9;
        appraise(peace);
        double both = peace.world.table.worth[EAST] + peace.world.table.worth[WEST];
        assertThat(both).isPositive();
        assertThat(peace.world.talks.zone[0]).as("what peace is worth to both").isCloseTo(both, within(1e-12));
    }

    @Test
    void acceptanceFallsWithTheWorthOfGoingOn() {
        double[] accepted = new double[6];
        for (int front = 3; front <= 8; front++) {
            Rig rig = rig(division(0.5)).begin(0).open();
            rig.world.attacker[0] = WEST;
            rig.world.front[0] = front;
            rig.step("settlement");
            accepted[front - 3] = rig.world.table.accepts[WEST];
            if (front > 3) {
                assertThat(accepted[front - 3]).isLessThan(accepted[front - 4]);
            }
        }
    }

    @Test
    void moreTroopsOfAMoreCredibleGuarantorBringMoreAcceptance() {
        double before = 0;
        for (double credibility : new double[] {0, 0.3, 0.6, 1}) {
            Rig rig = rig(offer("watched", Optional.of("CONCERT"), 0.75, 0.75, 0, 5))
                    .set("peacekeeping.credibility", credibility)
                    .begin(0);
            rig.world.cost[EAST] = 0.9;
            rig.world.cost[WEST] = 0.9;
            appraise(rig);
            double accepted = rig.world.table.accepted[0];
            assertThat(accepted).isGreaterThan(before);
            before = accepted;
        }
    }

    @Test
    void unanimityIsNeverLikelierThanEachConsent() {
        Rig rig = new Rig(Example.setting(240, false), Example.free());
        for (int future = 0; future < 20; future++) {
            rig.future(future).begin(0, future, 0);
            for (int month = 0; month < 60; month++) {
                rig.month();
                for (int o = 0; o < 2; o++) {
                    assertThat(rig.world.table.accepted[o])
                            .isLessThanOrEqualTo(
                                    Math.min(rig.world.table.accepts[2 * o], rig.world.table.accepts[2 * o + 1]));
                }
            }
        }
    }

    @Test
    void whereNothingIsTabledARunIsAsWithoutSettlement() {
        Absent.equalsOff(Absent.warlike(Example.setting(120, false)), "settlement", Map.of("settlement.tabling", 0.0));
    }

    @Test
    void aPolicyThatTablesNothingNeverSettles() {
        Policy none = Example.conducting(
                new Conduct(Map.of(), Optional.empty(), Optional.of("none"), Optional.empty(), Map.of()));
        Policy swap = Example.conducting(
                new Conduct(Map.of(), Optional.empty(), Optional.of("swap"), Optional.empty(), Map.of()));
        Rig rig = new Rig(Example.setting(240, false), none, swap, Example.free())
                .set("settlement.tabling", 0.5)
                .set("settlement.signing", 0);
        int[] settled = new int[3];
        for (int policy = 0; policy < 3; policy++) {
            for (int replicate = 0; replicate < 30; replicate++) {
                rig.begin(policy, 0, replicate).months(60);
                settled[policy] += rig.world.talks.settled[0] > 0 ? 1 : 0;
                assertThat(policy == 1 && rig.world.table.signed[0] > 0)
                        .as("another offer than the one tabled")
                        .isFalse();
            }
        }
        assertThat(settled[0]).isZero();
        assertThat(settled[1]).isPositive();
        assertThat(settled[2]).isPositive();
    }

    @Test
    void aPolicyThatTablesAnUnknownOfferIsRefused() {
        Policy wrong = Example.conducting(
                new Conduct(Map.of(), Optional.empty(), Optional.of("swop"), Optional.empty(), Map.of()));
        assertThatThrownBy(() -> new Rig(Example.setting(24, false), wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("swop")
                .hasMessageContaining("hand-over");
    }
}
