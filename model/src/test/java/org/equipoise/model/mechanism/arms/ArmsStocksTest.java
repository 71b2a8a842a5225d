package org.equipoise.model.mechanism.arms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.world.World;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class ArmsStocksTest {

    private static final Setting ARMS =
            Example.playing(Example.setting(120, false), List.of("outside-world", "arms-stocks", "import-demand"));

    @Test
    void monthlyWearCompoundsToTheAnnual() {
        Property.forAll(1, 200, draws -> draws.between(0, 0.5), annual -> assertThat(
                        StrictMath.pow(ArmsStocks.keep(annual), 12))
                .isCloseTo(1 - annual, within(1e-14)));
    }

    /** Literature 1.3: half-life ln 2 / -ln(1 - delta), 8.3 years at 8 %. */
    @Test
    void halfOfTheArmsAreLeftAfterTheHalfLife() {
        double months = 12 * StrictMath.log(2) / -StrictMath.log(1 - 0.08);
        assertThat(months / 12).isCloseTo(8.3, within(0.05));
        assertThat(StrictMath.pow(ArmsStocks.keep(0.08), months)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void embargoForBothLetsTheStocksDecayAtTheRateOfWear() {
        Policy embargo = new Policy(
                "embargo",
                "nobody sells",
                "PATRON",
                Map.of(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                Set.of("PATRON", "MARKET"),
                "");
        Rig rig = new Rig(ARMS, embargo).set("arms.depreciation", 0.08).begin(0).months(60);
        double left = StrictMath.pow(0.92, 5);
        assertThat(rig.world.arms[0]).isCloseTo(900 * left, within(1e-9));
        assertThat(rig.world.arms[1]).isCloseTo(1100 * left, within(1e-9));
        assertThat(rig.world.delivered).containsOnly(0);
        assertThat(rig.world.revenue).containsOnly(0);
    }

    @Test
    void ordersArriveWhenDueFromTheirSupplierAndOnce() {
        Client east = Example.client("EAST", 900, 50, 0);
        Setting setting = new Example.Builder(Example.playing(Example.setting(24, false), List.of("arms-stocks")))
                .clients(
                        new Client(
                                "EAST",
                                east.stocks(),
                                List.of(new Client.Order("PATRON", 3, 120), new Client.Order("MARKET", 3, 30)),
                                east.marketShares(),
                                50,
                                east.spending()),
                        Example.client("WEST", 1100, 80, 0))
                .build();
        Rig rig = new Rig(setting, Example.free()).set("arms.depreciation", 0).begin(0);
        assertThat(rig.world.onOrder[0]).isEqualTo(150);
        rig.months(2);
        assertThat(rig.world.arms[0]).isCloseTo(900, within(1e-9));
        rig.month();
        assertThat(rig.world.arms[0]).isCloseTo(1050, within(1e-9));
        assertThat(rig.world.stock[rig.tie("EAST", "PATRON")]).isCloseTo(540 + 120, within(1e-9));
        assertThat(rig.world.onOrder[0]).isZero();
        rig.months(20);
        assertThat(rig.world.arms[0]).isCloseTo(1050, within(1e-9));
    }

    /** The book of orders reaches about ten years ahead; what was ordered for later must still arrive. */
    @Test
    void ordersBeyondTheReachOfTheBookArriveWhenDue() {
        Client east = Example.client("EAST", 900, 50, 0);
        Setting setting = new Example.Builder(Example.playing(Example.setting(400, false), List.of("arms-stocks")))
                .clients(
                        new Client(
                                "EAST",
                                east.stocks(),
                                List.of(
                                        new Client.Order("PATRON", 300, 70),
                                        new Client.Order("PATRON", World.RING, 120),
                                        new Client.Order("MARKET", World.RING - 1, 30)),
                                east.marketShares(),
                                50,
                                east.spending()),
                        Example.client("WEST", 1100, 80, 0))
                .build();
        Rig rig = new Rig(setting, Example.free()).set("arms.depreciation", 0).begin(0);
        rig.months(World.RING - 2);
        assertThat(rig.world.arms[0]).isCloseTo(900, within(1e-9));
        rig.month();
        assertThat(rig.world.arms[0]).isCloseTo(930, within(1e-9));
        rig.month();
        assertThat(rig.world.arms[0]).isCloseTo(1050, within(1e-9));
        rig.months(299 - World.RING);
        assertThat(rig.world.arms[0]).isCloseTo(1050, within(1e-9));
        rig.months(1);
        assertThat(rig.world.arms[0]).isCloseTo(1120, within(1e-9));
        assertThat(rig.world.onOrder[0]).isCloseTo(0, within(1e-9));
    }

    /** Start + delivered = held + worn out + lost, every month of whole runs with wars, to 1e-9. */
    @Test
    void armsAreConserved() {
        Setting setting = Example.setting(120, false);
        Rig rig = new Rig(setting, Example.free());
        double lost = 0;
        for (long future = 0; future < 60; future++) {
            rig.future(future).begin(0, future, 1);
            for (int month = 0; month < 120; month++) {
                rig.month();
                World world = rig.world;
                for (int c = 0; c < 2; c++) {
                    double start = setting.clients().get(c).stocks().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    assertThat(world.arms[c] + world.wornOut[c] + world.lost[c])
                            .isCloseTo(start + world.delivered[c], within(1e-9));
                    double bySupplier = 0;
                    double due = 0;
                    for (int k = 0; k < 2; k++) {
                        int tie = rig.cast.tie(c, k);
                        bySupplier += world.stock[tie];
                        for (int slot = 0; slot < World.RING; slot++) {
                            due += world.due[tie * World.RING + slot];
                        }
                    }
                    double dueAll = 0;
                    for (int slot = 0; slot < World.RING; slot++) {
                        dueAll += world.dueAll[c * World.RING + slot];
                    }
                    assertThat(bySupplier).isCloseTo(world.arms[c], within(1e-9));
                    assertThat(dueAll).isCloseTo(due, within(1e-9));
                    assertThat(world.onOrder[c]).isCloseTo(due, within(1e-9));
                    assertThat(world.wornOut[c]).isNotNegative();
                    lost += world.lost[c];
                }
            }
        }
        assertThat(lost).as("wars were fought").isPositive();
    }

    /** Design A.2: M = (X + x0)^gamma L^(1-gamma); gamma 1 leaves materiel, gamma 0 men. */
    @Test
    void capabilityMixesMaterielAndMen() {
        Rig rig = new Rig(ARMS, Example.free());
        rig.set("capability.materiel", 1).begin(0);
        assertThat(rig.world.logCapability[0]).isCloseTo(StrictMath.log(925), within(1e-12));
        rig.set("capability.materiel", 0).begin(0);
        assertThat(rig.world.logCapability[0]).isCloseTo(StrictMath.log(50), within(1e-12));
        rig.set("capability.materiel", 0.3).begin(0);
        assertThat(rig.world.logCapability[1])
                .isCloseTo(0.3 * StrictMath.log(1125) + 0.7 * StrictMath.log(80), within(1e-12));
    }
}
