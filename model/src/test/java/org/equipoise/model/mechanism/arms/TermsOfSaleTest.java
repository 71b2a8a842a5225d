package org.equipoise.model.mechanism.arms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.World;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class TermsOfSaleTest {

    private static final List<String> PLAYED =
            List.of("outside-world", "arms-stocks", "terms-of-sale", "import-demand");

    private static Rig still(Setting setting, Policy policy) {
        return new Rig(setting, policy)
                .set("demand.noise", 0)
                .set("demand.reaction", 0)
                .set("demand.trust", 0)
                .set("demand.price-elasticity", -1.2)
                .set("terms.discount", 0.3)
                .set("terms.credit", 0.2)
                .set("arms.depreciation", 0.08);
    }

    private static Setting setting() {
        return Example.playing(Example.setting(240, false), PLAYED);
    }

    private static Policy selling(Map<String, Double> prices) {
        return Example.conducting(new Conduct(prices, Optional.empty(), Optional.empty(), Optional.empty(), Map.of()));
    }

    @Test
    void priceFollowsAlignmentAndAttention() {
        Rig rig = still(setting(), Example.free()).begin(0);
        int tie = rig.tie("EAST", "PATRON");
        rig.open();
        rig.world.alignment.share[tie] = 0.8;
        rig.step("terms-of-sale");
        assertThat(rig.world.alignment.price[tie]).isEqualTo(1);
        for (int month = 0; month < 12; month++) {
            rig.open();
            rig.world.alignment.share[tie] = 0.3;
            rig.world.attention[0] = 0.5;
            rig.step("terms-of-sale");
        }
        double start = (1 - 0.3 * 0.8) * (1 - 0.2 * 0.8);
        double now = (1 - 0.3 * 0.3) * (1 - 0.2 * 0.3 * 0.5);
        assertThat(rig.world.alignment.price[tie]).isCloseTo(now / start, within(1e-12));
        assertThat(rig.world.alignment.price[rig.tie("EAST", "MARKET")]).isEqualTo(1);
    }

    @Test
    void aStepAwayChangesTermsAtOnceAndDriftWaitsForTheYear() {
        Rig rig = still(setting(), Example.free()).begin(0);
        int tie = rig.tie("EAST", "PATRON");
        rig.world.alignment.share[tie] = 1;
        rig.open().step("terms-of-sale").open();
        rig.world.alignment.share[tie] = 0.5;
        rig.step("terms-of-sale");
        assertThat(rig.world.alignment.price[tie]).isEqualTo(1);
        rig.open();
        rig.world.alignment.moved[tie] = true;
        rig.step("terms-of-sale");
        assertThat(rig.world.alignment.price[tie]).isGreaterThan(1);
    }

    /** Closed form: with all prices up by a factor P, demand is P^b_P of what it was. */
    @Test
    void allDemandHasTheElasticityOfPriceExactly() {
        Property.forAll(5, 50, draws -> draws.between(0.2, 4), factor -> {
            Rig rig = still(setting(), Example.free()).begin(0).open();
            for (int tie = 0; tie < 4; tie++) {
                rig.world.alignment.price[tie] = factor;
            }
            rig.step("import-demand");
            double plain = (1 - ArmsStocks.keep(0.08)) * 925;
            assertThat(rig.world.demand[0] / plain).isCloseTo(StrictMath.pow(factor, -1.2), within(1e-9));
            assertThat(rig.world.marketShare[rig.tie("EAST", "PATRON")]).isCloseTo(0.6, within(1e-12));
        });
    }

    /** What one supplier sells has the elasticity b_P at the start: b_P s of demand and b_P (1 - s) of its share. */
    @Test
    void oneSuppliersSalesHaveTheElasticityOfPriceAtTheStart() {
        double h = 1e-5;
        double before = sales(1 - h);
        double after = sales(1 + h);
        double slope = (StrictMath.log(after) - StrictMath.log(before)) / (StrictMath.log1p(h) - StrictMath.log1p(-h));
        assertThat(slope).isCloseTo(-1.2, within(1e-6));
    }

    private static double sales(double price) {
        Rig rig = still(setting(), Example.free()).begin(0).open();
        rig.world.alignment.price[rig.tie("EAST", "PATRON")] = price;
        rig.step("import-demand");
        return rig.world.demand[0] * rig.world.marketShare[rig.tie("EAST", "PATRON")];
    }

    /** Levine and Smith (literature 1.4): a price that rises for all lowers both stocks. */
    @Test
    void aUniformRiseOfPricesLowersBothStocks() {
        Setting oneSeller = new Example.Builder(setting())
                .clients(onlyPatron("EAST", 900, 50), onlyPatron("WEST", 1100, 80))
                .build();
        World plain = still(oneSeller, selling(Map.of("EAST", 1.0, "WEST", 1.0)))
                .begin(0)
                .months(120)
                .world;
        World dear = still(oneSeller, selling(Map.of("EAST", 1.5, "WEST", 1.5)))
                .begin(0)
                .months(120)
                .world;
        assertThat(dear.arms[0]).isLessThan(plain.arms[0]);
        assertThat(dear.arms[1]).isLessThan(plain.arms[1]);
    }

    private static Client onlyPatron(String id, double arms, double personnel) {
        return new Client(id, Map.of("PATRON", arms), List.of(), Map.of("PATRON", 1.0), personnel, List.of());
    }

    @Test
    void aPolicyFixesThePriceForItsPatronAlone() {
        Rig rig = still(setting(), selling(Map.of("WEST", 1.4))).begin(0).months(30);
        assertThat(rig.world.alignment.price[rig.tie("WEST", "PATRON")]).isEqualTo(1.4);
        assertThat(rig.world.alignment.price[rig.tie("WEST", "MARKET")]).isEqualTo(1);
        assertThat(rig.world.revenue[rig.tie("WEST", "PATRON")])
                .as("sells less, for more")
                .isPositive();
        Rig plain = still(setting(), selling(Map.of("WEST", 1.0))).begin(0).month();
        Rig dear = still(setting(), selling(Map.of("WEST", 1.4))).begin(0).month();
        int tie = rig.tie("WEST", "PATRON");
        double volume = dear.world.demand[1] * dear.world.marketShare[tie];
        assertThat(dear.world.revenue[tie]).isCloseTo(1.4 * volume, within(1e-9));
        assertThat(volume).isLessThan(plain.world.demand[1] * plain.world.marketShare[tie]);
    }

    /** Literature 14, assertion 28. */
    @Test
    void anEmbargoOnBothLeavesStocksToDecayAtDelta() {
        Policy embargo = new Policy(
                "embargo", "", "PATRON", Map.of(), Optional.empty(), Optional.empty(), Set.of("PATRON", "MARKET"), "");
        Rig rig = still(setting(), embargo).begin(0).months(36);
        double keep = StrictMath.pow(0.92, 3);
        assertThat(rig.world.arms[0]).isCloseTo(900 * keep, within(1e-6));
        assertThat(rig.world.arms[1]).isCloseTo(1100 * keep, within(1e-6));
    }

    /** Literature 14, assertion 22: with r_k = 0 and the same supply it does not matter whose arms they are. */
    @Test
    void whereNobodyRestrainsAndSupplyIsTheSameThePatronsIdentityIsIrrelevant() {
        for (int replicate = 0; replicate < 20; replicate++) {
            assertThat(outcome("PATRON", 0, replicate)).isEqualTo(outcome("MARKET", 0, replicate));
        }
        assertThat(outcome("PATRON", 0.3, 0)).as("with restraint it matters").isNotEqualTo(outcome("MARKET", 0.3, 0));
    }

    private static Map<String, Double> outcome(String seller, double restraint, int replicate) {
        Setting whole = Example.playing(
                Example.setting(60, false),
                List.of(
                        "outside-world",
                        "arms-stocks",
                        "terms-of-sale",
                        "import-demand",
                        "voice",
                        "dispute-window",
                        "crisis",
                        "invocation",
                        "war"));
        Setting setting = new Example.Builder(whole)
                .clients(buying("EAST", 900, 50, seller), buying("WEST", 1100, 80, seller))
                .treaties()
                .ties(whole.ties().stream()
                        .map(tie -> new Tie(
                                tie.supplier(), tie.client(), tie.decides(), false, false, 1, tie.decides() ? 1 : 0, 0))
                        .toArray(Tie[]::new))
                .build();
        Rig rig = new Rig(
                        setting,
                        Example.saying(
                                Policy.Trigger.DISPUTE,
                                new Statement(Statement.Kind.LEGAL_SCOPE_REPLY, Optional.empty()),
                                true))
                .set("restraint.mean", restraint)
                .set("restraint.supplier", 0)
                .begin(0, 0, replicate)
                .months(60);
        Map<String, Double> seen = new HashMap<>();
        seen.put("risk", rig.world.tally.risk[0]);
        seen.put("disputes", (double) rig.world.tally.disputes[0]);
        seen.put("share", rig.world.share[0]);
        seen.put("east", rig.world.arms[0]);
        seen.put("west", rig.world.arms[1]);
        return seen;
    }

    private static Client buying(String id, double arms, double personnel, String seller) {
        return new Client(id, Map.of(seller, arms), List.of(), Map.of(seller, 0.99), personnel, List.of());
    }

    @Test
    void aPriceForAnUnknownClientIsRefused() {
        assertThatThrownBy(() -> new Rig(setting(), selling(Map.of("NORTH", 1.1))))
                .hasMessageContaining("no client 'NORTH'");
    }

    @Test
    void thePriceOfASellerThatTheClientHasLeftNoLongerHoldsItsDemandDown() {
        Rig rig = still(setting(), Example.free()).begin(0).open();
        int tie = rig.tie("EAST", "PATRON");
        rig.world.alignment.price[tie] = 2;
        rig.world.alignment.pull[tie] = 1e-9;
        rig.step("import-demand");
        assertThat(rig.world.demand[0]).isCloseTo((1 - ArmsStocks.keep(0.08)) * 925, within(1e-6));
    }
}
