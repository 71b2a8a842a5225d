package org.equipoise.model.mechanism.arms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatMean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.junit.jupiter.api.Test;

class ImportDemandTest {

    private static Setting setting(double growthOfEast) {
        Setting whole =
                Example.playing(Example.setting(180, false), List.of("outside-world", "arms-stocks", "import-demand"));
        return new Example.Builder(whole)
                .clients(Example.client("EAST", 900, 50, growthOfEast), Example.client("WEST", 1100, 80, 0))
                .build();
    }

    /** No noise, no reaction, no trust. */
    private static Rig still(double growthOfEast, Policy policy) {
        return new Rig(setting(growthOfEast), policy)
                .set("demand.noise", 0)
                .set("demand.reaction", 0)
                .set("demand.trust", 0)
                .set("supply.lag", 12)
                .set("arms.depreciation", 0.08);
    }

    private static Policy refusing(String... suppliers) {
        return new Policy(
                "refusing", "", "PATRON", Map.of(), Optional.empty(), Optional.empty(), Set.of(suppliers), "");
    }

    @Test
    void demandAtTheStartIsWhatKeepsTheStockSteady() {
        Rig rig = still(0, Example.free()).begin(0).month();
        double wear = 1 - ArmsStocks.keep(0.08);
        assertThat(rig.world.demand[0]).isCloseTo(wear * 925, within(1e-9));
        assertThat(rig.world.demand[1]).isCloseTo(wear * 1125, within(1e-9));
        // in the long run the stock settles where deliveries make up for wear
        rig.months(160);
        assertThat(rig.world.arms[0]).isBetween(800.0, 925.0);
    }

    @Test
    void demandFollowsTheBudgetByItsElasticity() {
        Rig rig = still(0.1, Example.free())
                .set("demand.budget-elasticity", 0.6)
                .begin(0)
                .month();
        double first = rig.world.demand[0];
        rig.months(24);
        assertThat(rig.world.demand[0] / first).isCloseTo(StrictMath.pow(1.1, 2 * 0.6), within(1e-9));
    }

    @Test
    void demandReactsToTheRivalsArmsHeldAndOrderedSinceTheStart() {
        Rig rig = still(0, Example.free()).set("demand.reaction", 0.7).begin(0).month();
        assertThat(rig.world.demand[0])
                .as("nothing is new yet")
                .isCloseTo(
                        (1 - ArmsStocks.keep(0.08))
                                * 925
                                * StrictMath.pow((1100 * ArmsStocks.keep(0.08) + 25) / 1125, 0.7),
                        within(1e-9));
        double before = rig.world.demand[0];
        double rivals = rig.world.arms[1] + rig.world.onOrder[1];
        rig.open();
        rig.world.onOrder[1] += 500;
        rig.step("import-demand");
        assertThat(rig.world.demand[0] / before)
                .isCloseTo(StrictMath.pow((rivals + 525) / (rivals + 25) * (1.0), 0.7), within(0.02));
        assertThat(rig.world.demand[0]).isGreaterThan(before);
    }

    /** Richardson: with a strong reaction both rise together. */
    @Test
    void aRaceRunsWhenBothReact() {
        double calm = stockAfterTenYears(0);
        double race = stockAfterTenYears(0.7);
        assertThat(race).isGreaterThan(calm);
    }

    private static double stockAfterTenYears(double reaction) {
        Rig rig = still(0.15, Example.free())
                .set("demand.reaction", reaction)
                .begin(0)
                .months(120);
        return rig.world.arms[1] + rig.world.onOrder[1];
    }

    @Test
    void noiseHasMeanOneAndHoldsForFiveYears() {
        Rig rig = still(0, Example.free()).set("demand.noise", 0.5);
        double plain = (1 - ArmsStocks.keep(0.08)) * 925;
        double[] ratio = new double[20_000];
        for (int i = 0; i < ratio.length; i++) {
            ratio[i] = rig.begin(i).month().world.demand[0] / plain;
        }
        assertThatMean(ratio).isWithin(4).standardErrorsOf(1);
        rig.begin(7).month();
        double first = rig.world.demand[0];
        rig.months(59);
        assertThat(rig.world.demand[0]).isEqualTo(first);
        rig.month();
        assertThat(rig.world.demand[0]).isNotEqualTo(first);
    }

    @Test
    void demandIsDividedByMarketSharesAndDeliveredAfterTheLag() {
        Rig rig = still(0, Example.free()).begin(0).month();
        double demand = rig.world.demand[0];
        assertThat(rig.world.marketShare[rig.tie("EAST", "PATRON")]).isCloseTo(0.6, within(1e-12));
        rig.months(11);
        assertThat(rig.world.delivered[0]).isZero();
        rig.month();
        assertThat(rig.world.delivered[0]).isCloseTo(demand, within(1e-9));
        assertThat(rig.world.revenue[rig.tie("EAST", "PATRON")])
                .as("13 months at a price of .7")
                .isCloseTo(13 * 0.6 * 0.7 * demand, within(1e-9));
    }

    @Test
    void ofWhatASupplierRefusesOthersFillTheShareOfSubstitution() {
        for (double share : new double[] {0, 0.4, 1}) {
            Rig rig = still(0, refusing("PATRON"))
                    .set("supply.substitution", share)
                    .begin(0)
                    .month();
            assertThat(rig.world.onOrder[0]).isCloseTo(rig.world.demand[0] * (0.4 + share * 0.6), within(1e-12));
        }
    }

    @Test
    void rationHalvesAndExpediteDoublesThePatronsPart() {
        Policy policy = Example.supplying(Policy.Posture.RATION, Policy.Posture.EXPEDITE);
        Setting with = Example.playing(
                Example.setting(24, false),
                List.of(
                        "outside-world",
                        "arms-stocks",
                        "import-demand",
                        "supply-posture",
                        "dispute-window",
                        "crisis",
                        "war"));
        Rig rig = new Rig(with, policy)
                .set("demand.noise", 0)
                .set("demand.trust", 0)
                .set("supply.substitution", 0)
                .begin(0)
                .month();
        assertThat(rig.world.onOrder[0]).isCloseTo(rig.world.demand[0] * (0.3 + 0.4), within(1e-12));
        assertThat(rig.world.onOrder[1]).isCloseTo(rig.world.demand[1] * (1.2 + 0.4), within(1e-12));
    }

    @Test
    void aSupplierThatIsTrustedMoreSellsMore() {
        Rig rig = still(0, Example.free()).set("demand.trust", 2).begin(0).month();
        int patron = rig.tie("EAST", "PATRON");
        double before = rig.world.marketShare[patron];
        rig.world.privateAid[patron] += 10;
        rig.month();
        assertThat(rig.world.marketShare[patron]).isGreaterThan(before);
        double odds = rig.world.marketShare[patron] / (1 - rig.world.marketShare[patron]);
        assertThat(odds).isCloseTo(1.5 * StrictMath.exp(2 * (11.0 / 12 - 0.5)), within(1e-9));
    }
}
