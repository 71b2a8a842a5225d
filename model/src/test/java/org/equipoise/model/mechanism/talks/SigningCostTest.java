package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.model.mechanism.talks.AtTheTable.EAST;
import static org.equipoise.model.mechanism.talks.AtTheTable.WEST;
import static org.equipoise.model.mechanism.talks.AtTheTable.rig;
import static org.equipoise.testkit.Statistically.assertThatMean;

import java.util.Optional;
import org.equipoise.games.Elementary;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Offer;
import org.junit.jupiter.api.Test;

/** What a refusal tells of the cost of signing. */
class SigningCostTest {

    private static final double UNIT = 0.1;
    private static final double PRECISION = 8;

    private static Offer since(int month) {
        return new Offer(
                "old", "old", "valley", Optional.of("CONCERT"), month, 1000, 0.5, 0.5, 0, 0, 0, 0, Optional.empty(), 0);
    }

    private static Rig opened(int since, double reading) {
        return rig(since(since))
                .set("settlement.signing", UNIT)
                .set("settlement.refusal", reading)
                .set("choice.precision", PRECISION);
    }

    private static SigningCost cost(Rig rig) {
        SigningCost cost = new SigningCost(rig.blueprint, new OffersOnFile(rig.blueprint));
        cost.begin(rig.world);
        return cost;
    }

    /** Worth of the offer to each side as it stands with the cost drawn, when signing for nothing would be worth {@code free}. */
    private static double[] worth(Rig rig, SigningCost cost, double free) {
        return new double[] {free - cost.ofAny(rig.world, EAST), free - cost.ofAny(rig.world, WEST)};
    }

    @Test
    void aRefusalRaisesTheCostAndAnOfferNeverMadeDoesNot() {
        for (int replicate = 0; replicate < 100; replicate++) {
            Rig refused = opened(-50, 0).begin(replicate).open();
            SigningCost cost = cost(refused);
            double before = cost.ofAny(refused.world, EAST);
            assertThat(cost.hasNews(refused.world, 0)).isTrue();
            cost.weigh(refused.world, 0, worth(refused, cost, 0.3), 1);
            cost.conclude(0);
            assertThat(cost.ofAny(refused.world, EAST)).isGreaterThan(before);
            assertThat(cost.hasNews(refused.world, 0)).as("it counts once").isFalse();
            assertThat(cost(opened(-50, 1).begin(replicate).open()).hasNews(refused.world, 0))
                    .isTrue();
            Rig never = opened(-50, 1).begin(replicate).open();
            assertThat(cost(never).hasNews(never.world, 0)).isFalse();
        }
    }

    @Test
    void theMoreAnOfferWasWorthTheMoreItsRefusalTells() {
        double[] free = {-1, 0, 0.2, 0.5};
        double before = 0;
        for (double value : free) {
            Rig rig = opened(-50, 0).begin(0).open();
            SigningCost cost = cost(rig);
            double prior = cost.ofAny(rig.world, EAST);
            cost.weigh(rig.world, 0, worth(rig, cost, value), 1);
            cost.conclude(0);
            double raised = cost.ofAny(rig.world, EAST) - prior;
            assertThat(raised).isGreaterThan(before);
            before = raised;
        }
    }

    @Test
    void aRefusalThatOthersWouldHaveBroughtAnywayTellsNothing() {
        Rig rig = opened(-50, 0).begin(0).open();
        SigningCost cost = cost(rig);
        double prior = cost.ofAny(rig.world, EAST);
        cost.weigh(rig.world, 0, worth(rig, cost, 0.3), 0);
        cost.conclude(0);
        assertThat(cost.ofAny(rig.world, EAST)).isCloseTo(prior, within(1e-12));
    }

    /** Bayes: mean cost after the refusal is that of e^-e (1 - a(e) a_rival), integrated on a fine grid. */
    @Test
    void thePosteriorMeanIsThatOfBayesRule() {
        double free = 0.15;
        double others = 0;
        int fine = 4000;
        for (int n = 0; n < fine; n++) {
            others += signs(free, quantile(n, fine)) / fine;
        }
        double all = 0;
        double mean = 0;
        for (int n = 0; n < fine; n++) {
            double weight = 1 - others * signs(free, quantile(n, fine));
            all += weight;
            mean += weight * UNIT * quantile(n, fine);
        }
        double[] costs = new double[4000];
        Rig rig = opened(-50, 0);
        for (int replicate = 0; replicate < costs.length; replicate++) {
            rig.begin(replicate).open();
            SigningCost cost = cost(rig);
            cost.weigh(rig.world, 0, worth(rig, cost, free), 1);
            cost.conclude(0);
            costs[replicate] = cost.ofAny(rig.world, WEST);
        }
        assertThat(mean / all).isGreaterThan(1.1 * UNIT);
        assertThatMean(costs).isWithin(4).standardErrorsOf(mean / all);
    }

    private static double quantile(int n, int of) {
        return -Elementary.log(1 - (n + 0.5) / of);
    }

    private static double signs(double free, double e) {
        return Elementary.logistic(PRECISION * (free - UNIT * e));
    }

    @Test
    void aRunUnderRefusalsAcceptsLessThanOneInWhichNothingWasEverOffered() {
        for (int replicate = 0; replicate < 20; replicate++) {
            Rig refused = opened(-50, 0).begin(replicate).open().step("settlement");
            Rig never = opened(-50, 1).begin(replicate).open().step("settlement");
            Rig fresh = opened(0, 0).begin(replicate).open().step("settlement");
            assertThat(refused.world.table.accepted[0]).isLessThan(never.world.table.accepted[0]);
            assertThat(fresh.world.table.accepted[0])
                    .as("first at hand this month")
                    .isEqualTo(never.world.table.accepted[0]);
        }
    }

    /** An offer that comes to hand while history is replayed is weighed a month later, and one in free play never. */
    @Test
    void anOfferOfTheRecordIsWeighedInTheMonthAfterItCameToHand() {
        Rig rig = opened(3, 0).begin(0);
        Rig never = opened(3, 1).begin(0);
        rig.world.replaying = true;
        never.world.replaying = true;
        for (int month = 1; month <= 8; month++) {
            double refused = rig.open().step("settlement").world.table.worth[EAST];
            double unmade = never.open().step("settlement").world.table.worth[EAST];
            if (month < 5) {
                assertThat(refused).as("month %s", month).isEqualTo(unmade);
            } else {
                assertThat(refused).as("month %s", month).isLessThan(unmade);
            }
        }
        Rig free = opened(3, 0).begin(0);
        Rig freeNever = opened(3, 1).begin(0);
        for (int month = 1; month <= 8; month++) {
            assertThat(free.open().step("settlement").world.table.worth)
                    .containsExactly(freeNever.open().step("settlement").world.table.worth);
        }
    }

    /** What comes to hand in free play while a settlement holds was never refused. */
    @Test
    void anOfferThatCameToHandUnderASettlementIsNoRefusal() {
        double[] worth = new double[2];
        for (int reading = 0; reading < 2; reading++) {
            Rig rig = opened(3, reading).begin(0);
            rig.world.table.inForce[0] = true;
            for (int month = 1; month <= 8; month++) {
                rig.open().step("settlement");
            }
            rig.world.attacker[0] = WEST;
            rig.open().step("settlement").open().step("settlement");
            worth[reading] = rig.world.table.worth[EAST];
        }
        assertThat(worth[0]).isNotZero().isEqualTo(worth[1]);
    }

    /** One that was refused before a settlement that still holds when play begins is. */
    @Test
    void aRefusalBeforeASettlementInForceCounts() {
        double[] worth = new double[2];
        for (int reading = 0; reading < 2; reading++) {
            Rig rig = opened(-50, reading).begin(0);
            rig.world.table.inForce[0] = true;
            rig.open().step("settlement");
            assertThat(rig.world.table.worth[EAST])
                    .as("nothing is on the table")
                    .isZero();
            rig.world.attacker[0] = WEST;
            rig.open().step("settlement").open().step("settlement");
            worth[reading] = rig.world.table.worth[EAST];
        }
        assertThat(worth[0]).isLessThan(worth[1]);
    }
}
