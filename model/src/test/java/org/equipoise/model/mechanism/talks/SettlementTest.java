package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.Elementary;
import org.equipoise.model.Absent;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

/** EAST holds three quarters of the land, WEST one quarter. */
class SettlementTest {

    private static final int EAST = 0;
    private static final int WEST = 1;

    private static Offer offer(String id, Optional<String> by, double now, double later, int wait, double troops) {
        return new Offer(
                id,
                id,
                "valley",
                by,
                0,
                1000,
                now,
                later,
                wait,
                0,
                0,
                troops,
                troops > 0 ? Optional.of("PATRON") : Optional.empty(),
                60);
    }

    private static Offer division(double east) {
        return offer("division", Optional.of("CONCERT"), east, east, 0, 0);
    }

    private static Setting setting(List<Diplomacy.Authority> authorities, Offer... offers) {
        Setting whole = Example.setting(600, false);
        Diplomacy all = whole.diplomacy();
        return new Example.Builder(whole)
                .diplomacy(new Diplomacy(
                        all.sovereignty(),
                        authorities,
                        List.of(offers),
                        all.brokers(),
                        all.critics(),
                        all.reliances(),
                        all.alternatives(),
                        all.fighters(),
                        all.customers()))
                .build();
    }

    private static Rig rig(Offer... offers) {
        return bare(new Rig(setting(List.of(), offers), Example.free()));
    }

    /** Even chances, no cost of signing, no shift of power, nobody who aids. */
    private static Rig bare(Rig rig) {
        return rig.set("settlement.signing", 0)
                .set("settlement.signing-land", 0)
                .set("contest.initiative", 0)
                .set("contest.prepared-ground", 0)
                .set("commitment.foresight", 0)
                .set("aid.strength", 0)
                .set("restraint.mean", 0)
                .set("restraint.supplier", 0)
                .set("perception.error", 0)
                .set("perception.opacity", 0)
                .set("settlement.tabling", 0)
                .set("mediation.effort", 0);
    }

    private static Rig appraise(Rig rig) {
        rig.open().step("settlement");
        return rig;
    }

    /** Catalogue 1 (Fearon 1995): agreed odds, all of the land at stake, no peace to gain: the range is c_A + c_B wide. */
    @Test
    void bargainingRangeIsAsWideAsTheTwoCostsOfWar() {
        for (double decisiveness : new double[] {0.2, 0.7, 2}) {
            Rig rig = rig(division(0.5))
                    .set("contest.decisiveness", decisiveness)
                    .set("war-aims.disputed", 1)
                    .set("hazard.agreement", 1)
                    .set("war.optimism", 0)
                    .begin(0)
                    .open();
            rig.world.attacker[0] = WEST;
            double even = decisiveness * (rig.world.logCapability[WEST] - rig.world.logCapability[EAST]);
            rig.step("settlement");
            double r = Elementary.logistic(even / 5);
            double toCome = (5 / (1 - 2 * r)) * (1 - 2 * Elementary.logistic(even));
            assertThat(rig.world.talks.zone[0])
                    .as("decisiveness %s", decisiveness)
                    .isCloseTo((rig.world.cost[EAST] + rig.world.cost[WEST]) * toCome / 25, within(1e-12));
        }
        Rig even = rig(division(0.5))
                .set("contest.decisiveness", 1e-9)
                .set("war-aims.disputed", 1)
                .set("hazard.agreement", 1)
                .set("war.optimism", 0)
                .begin(0)
                .open();
        even.world.attacker[0] = WEST;
        even.step("settlement");
        assertThat(even.world.talks.zone[0]).isCloseTo(even.world.cost[EAST] + even.world.cost[WEST], within(1e-6));
    }

    /** Catalogue 2: who is likelier to win changes the terms, not the width of the range. */
    @Test
    void optimismNarrowsTheZone() {
        double before = Double.POSITIVE_INFINITY;
        for (double hope : new double[] {0, 0.1, 0.3, 0.6}) {
            Rig rig = rig(division(0.5)).set("war.optimism", hope).begin(0).open();
            rig.world.attacker[0] = WEST;
            rig.step("settlement");
            assertThat(rig.world.talks.zone[0]).isLessThan(before);
            before = rig.world.talks.zone[0];
        }
    }

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
