package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.model.mechanism.talks.AtTheTable.EAST;
import static org.equipoise.model.mechanism.talks.AtTheTable.WEST;
import static org.equipoise.model.mechanism.talks.AtTheTable.appraise;
import static org.equipoise.model.mechanism.talks.AtTheTable.atWar;
import static org.equipoise.model.mechanism.talks.AtTheTable.bare;
import static org.equipoise.model.mechanism.talks.AtTheTable.division;
import static org.equipoise.model.mechanism.talks.AtTheTable.offer;
import static org.equipoise.model.mechanism.talks.AtTheTable.rig;
import static org.equipoise.model.mechanism.talks.AtTheTable.setting;

import java.util.List;
import java.util.Optional;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Offer;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

/** From an offer on the table to a settlement in force, and what comes of it. */
class SigningTest {

    /** Both sides will sign whatever is on the table. */
    private static Rig eager(Rig rig) {
        return rig.set("settlement.tabling", 1).set("settlement.pressure", 1e6);
    }

    private static Rig sign(Rig rig) {
        rig.world.talks.pressure[0] = 1;
        rig.step("settlement");
        assertThat(rig.world.table.inForce[0]).isTrue();
        return rig;
    }

    /** Months without talks in which nothing but the settlement and its troops are played. */
    private static void keep(Rig rig, int months) {
        for (int n = 0; n < months; n++) {
            rig.open().step("peacekeeping").step("settlement");
        }
    }

    @Test
    void aSettlementIsImposedWhenTheSameLuckWouldNotHaveBroughtItWithoutPressure() {
        for (boolean war : new boolean[] {false, true}) {
            Rig alone = rig(division(0.6)).set("settlement.tabling", 1).set("war-aims.disputed", 1);
            Rig pressed = rig(division(0.6))
                    .set("settlement.tabling", 1)
                    .set("settlement.pressure", 0.3)
                    .set("war-aims.disputed", 1);
            int freely = 0;
            int imposed = 0;
            for (int replicate = 0; replicate < 200; replicate++) {
                boolean signsAlone = answered(alone, replicate, war, 0).world.table.inForce[0];
                boolean signs = answered(pressed, replicate, war, 1).world.table.inForce[0];
                assertThat(!signsAlone || signs)
                        .as("pressure never keeps from signing")
                        .isTrue();
                assertThat(alone.world.imposed[0] || alone.world.talks.imposed[0])
                        .isFalse();
                boolean forced = war ? pressed.world.talks.imposed[0] : pressed.world.imposed[0];
                assertThat(forced).isEqualTo(signs && !signsAlone);
                freely += signsAlone ? 1 : 0;
                imposed += forced ? 1 : 0;
            }
            assertThat(freely).as("war %s", war).isPositive();
            assertThat(imposed).as("war %s", war).isPositive();
        }
    }

    private static Rig answered(Rig rig, int replicate, boolean war, double pressure) {
        rig.begin(replicate).open();
        if (war) {
            rig.world.attacker[0] = WEST;
        }
        rig.world.talks.pressure[0] = pressure;
        return rig.step("settlement");
    }

    @Test
    void aSettlementEndsTheWarOnItsOwnTermsAndNotByTheFront() {
        Rig rig = eager(rig(division(0.6))).set("settlement.signing-land", 50);
        sign(atWar(rig));
        rig.world.front[0] = 9;
        rig.step("war");
        assertThat(rig.world.atWar(0)).isFalse();
        assertThat(rig.world.share).containsExactly(0.6, 0.4);
        assertThat(rig.world.imposed[0]).isTrue();
        keep(rig, 1);
        assertThat(rig.world.table.inForce[0])
                .as("the war that it ended does not break it")
                .isTrue();
    }

    @Test
    void landDueLaterIsHandedOverInItsMonthAndNotBefore() {
        Rig rig = eager(rig(offer("staged", Optional.of("CONCERT"), 0.7, 0.4, 24, 0)));
        sign(rig.begin(0).open());
        assertThat(rig.world.share).containsExactly(0.7, 1 - 0.7);
        keep(rig, 23);
        assertThat(rig.world.share).containsExactly(0.7, 1 - 0.7);
        keep(rig, 1);
        assertThat(rig.world.share).containsExactly(0.4, 0.6);
        rig.world.share[EAST] = 0.5;
        rig.world.share[WEST] = 0.5;
        keep(rig, 30);
        assertThat(rig.world.share).as("handed over once").containsExactly(0.5, 0.5);
    }

    @Test
    void aWarBreaksASettlementAndNothingIsHandedOverAnyMore() {
        Rig rig = eager(rig(offer("staged", Optional.of("CONCERT"), 0.7, 0.4, 24, 0)));
        sign(rig.begin(0).open());
        keep(rig, 5);
        rig.set("settlement.tabling", 0).open();
        rig.world.attacker[0] = WEST;
        rig.step("settlement");
        assertThat(rig.world.table.inForce[0]).isFalse();
        assertThat(rig.world.table.dueMonth[0]).isZero();
        rig.world.attacker[0] = -1;
        keep(rig, 40);
        assertThat(rig.world.share).containsExactly(0.7, 1 - 0.7);
        assertThat(rig.world.table.signed[0])
                .as("that it was signed is remembered")
                .isEqualTo(1);
        rig.set("settlement.tabling", 1);
        sign(rig.open());
        assertThat(rig.world.table.signed[0]).isEqualTo(1);
        assertThat(rig.world.talks.settled[0]).isEqualTo(1);
    }

    @Test
    void theTroopsThatAnOfferAsksForComeAMonthLater() {
        Rig rig = eager(rig(offer("watched", Optional.of("CONCERT"), 0.75, 0.75, 0, 5)));
        sign(rig.begin(0).open().step("peacekeeping"));
        assertThat(rig.world.troops.thousand[0]).isZero();
        keep(rig, 1);
        assertThat(rig.world.troops.thousand[0]).isEqualTo(5);
        assertThat(rig.world.troops.sender[0]).isEqualTo(rig.cast.supplier("PATRON"));
        assertThat(rig.world.troops.mandate[0]).isEqualTo(60);
        assertThat(rig.world.troops.asked[0]).isZero();
        Rig unwatched = eager(rig(division(0.75)));
        sign(unwatched.begin(0).open());
        keep(unwatched, 1);
        assertThat(unwatched.world.troops.thousand[0]).isZero();
    }

    /** What the sides expect of the troops is what the troops count for once they are there. */
    @Test
    void theGuaranteeIsTakenForWhatTheTroopsWillCountFor() {
        for (String blamed : new String[] {"", "EAST", "WEST"}) {
            Offer watched = offer("watched", Optional.of("CONCERT"), 0.75, 0.75, 0, 5);
            Rig rig = eager(rig(watched)).set("peacekeeping.promise-bias", 0.3).set("peacekeeping.blame-bias", 0.2);
            rig.begin(0).open();
            rig.world.attention[rig.cast.supplier("PATRON")] = 0.8;
            if (!blamed.isEmpty()) {
                rig.world.condemned[rig.tie(blamed, "PATRON")] = 6;
            }
            double promised = new Guarantee(rig.blueprint, new OffersOnFile(rig.blueprint)).kappa(rig.world, 0);
            assertThat(promised).isPositive();
            sign(rig);
            keep(rig, 1);
            assertThat(rig.world.peacekeeping[0]).as("blamed %s", blamed).isEqualTo(promised);
        }
    }

    @Test
    void aGuarantorSwornToOneSideIsWorthLess() {
        Offer watched = offer("watched", Optional.of("CONCERT"), 0.75, 0.75, 0, 5);
        double before = 1;
        for (double bias : new double[] {0, 0.2, 0.5, 1}) {
            Rig rig = rig(watched).set("peacekeeping.promise-bias", bias).begin(0);
            rig.world.cost[EAST] = 0.9;
            rig.world.cost[WEST] = 0.9;
            double accepted = appraise(rig).world.table.accepted[0];
            assertThat(accepted).isLessThan(before);
            before = accepted;
        }
    }

    @Test
    void sharesStaySharesThroughEverySettlement() {
        Property.forAll(
                5,
                60,
                draws -> new double[] {draws.between(0, 1), draws.between(0, 1), draws.between(0, 30)},
                terms -> {
                    Rig rig = eager(rig(offer("any", Optional.of("CONCERT"), terms[0], terms[1], (int) terms[2], 0)));
                    sign(rig.begin(0).open());
                    for (int month = 0; month < 40; month++) {
                        rig.month();
                        assertThat(rig.world.share[EAST]).isBetween(0.0, 1.0);
                        assertThat(rig.world.share[WEST]).isBetween(0.0, 1.0);
                        assertThat(rig.world.share[EAST] + rig.world.share[WEST])
                                .isEqualTo(1);
                    }
                });
    }

    @Test
    void theAuthoritysVetoBindsOnlyWhereItsSideHoldsLand() {
        for (double held : new double[] {0, 0.01, 0.6}) {
            Rig free = rig(division(0.3)).begin(0);
            Rig bound = bare(new Rig(
                            setting(List.of(new Diplomacy.Authority("valley", "VALLEY", "EAST")), division(0.3)),
                            Example.free()))
                    .set("settlement.veto", 1)
                    .set("settlement.attachment", 2)
                    .begin(0);
            for (Rig rig : List.of(free, bound)) {
                rig.world.share[EAST] = held;
                rig.world.share[WEST] = 1 - held;
                appraise(rig);
            }
            assertThat(bound.world.table.worth).containsExactly(free.world.table.worth);
            double both = free.world.table.accepts[EAST] * free.world.table.accepts[WEST];
            assertThat(free.world.table.accepted[0]).isEqualTo(both);
            if (held == 0) {
                assertThat(bound.world.table.accepted[0]).isEqualTo(both);
            } else {
                assertThat(bound.world.table.accepted[0]).isLessThan(both);
            }
        }
    }

    @Test
    void aVetoStopsWhatBothSidesWouldSign() {
        for (double held : new double[] {0, 0.9}) {
            Rig rig = eager(bare(new Rig(
                            setting(List.of(new Diplomacy.Authority("valley", "VALLEY", "EAST")), division(0.1)),
                            Example.free())))
                    .set("settlement.veto", 1)
                    .set("settlement.attachment", 100)
                    .begin(0)
                    .open();
            rig.world.share[EAST] = held;
            rig.world.share[WEST] = 1 - held;
            rig.world.talks.pressure[0] = 1;
            rig.step("settlement");
            assertThat(rig.world.table.inForce[0]).isEqualTo(held == 0);
        }
    }
}
