package org.equipoise.data.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equipoise.data.Coverage;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.state.Party;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

/** Volumes are invented. */
class ArmsStocksTest {

    private static final Coverage YEARS = new Coverage(1950, 1990);

    /** A delivery of a volume by a supplier to state 101. */
    public static Delivery delivery(int supplier, int recipient, int year, double tiv) {
        return new Delivery(
                1,
                new Party(supplier == 0 ? Party.Kind.UNKNOWN : Party.Kind.STATE, "supplier", supplier),
                new Party(recipient == 0 ? Party.Kind.ARMED_GROUP : Party.Kind.STATE, "recipient", recipient),
                "type",
                "kind",
                "category",
                year,
                false,
                1,
                false,
                year,
                false,
                "New",
                tiv,
                tiv,
                tiv,
                false);
    }

    private static ArmsStocks of(boolean halfYear, Delivery... deliveries) {
        return ArmsStocks.of(List.of(deliveries), YEARS, .08, halfYear);
    }

    @Test
    void oneDeliveryDecaysGeometrically() {
        ArmsStocks stocks = of(false, delivery(2, 101, 1960, 100));
        assertThat(stocks.at(101, 1959)).isZero();
        assertThat(stocks.at(101, 1960)).isEqualTo(100);
        assertThat(stocks.at(101, 1963)).isCloseTo(100 * .92 * .92 * .92, within(1e-10));
        // the half-life at 8 % is 8.3 years (literature 1.3)
        assertThat(stocks.at(101, 1968)).isGreaterThan(50);
        assertThat(stocks.at(101, 1969)).isLessThan(50);
    }

    @Test
    void theHalfYearConventionTakesHalfAYearsWearAtOnce() {
        ArmsStocks stocks = of(true, delivery(2, 101, 1960, 100));
        assertThat(stocks.at(101, 1960)).isCloseTo(96, within(1e-12));
        assertThat(stocks.at(101, 1961)).isCloseTo(96 * .92, within(1e-12));
    }

    @Test
    void anUnbrokenFlowTendsToFlowOverDepreciation() {
        List<Delivery> steady = new ArrayList<>();
        for (int year = 1950; year <= 1990; year++) {
            steady.add(delivery(2, 101, year, 8));
        }
        double stock = ArmsStocks.of(steady, YEARS, .08, false).at(101, 1990);
        assertThat(stock).isCloseTo(8 / .08, within(100 * .04)).isLessThan(100);
    }

    @Test
    void outsideTheRegisterThereIsNoDataAndInsideNothingIsZero() {
        ArmsStocks stocks = of(false, delivery(2, 101, 1960, 100));
        assertThat(stocks.at(101, 1949)).isNaN();
        assertThat(stocks.at(101, 1991)).isNaN();
        assertThat(stocks.at(102, 1970)).isZero();
        assertThat(stocks.delivered(101, 1949, 1951)).isNaN();
        assertThat(stocks.delivered(101, 1958, 1960)).isEqualTo(100);
        assertThat(stocks.delivered(102, 1958, 1960)).isZero();
    }

    @Test
    void armedGroupsAndDeliveriesWithoutVolumeAddNothing() {
        ArmsStocks stocks =
                of(false, delivery(2, 0, 1960, 100), delivery(2, 101, 1960, Double.NaN), delivery(0, 101, 1961, 10));
        assertThat(stocks.recipients()).containsExactly(101);
        assertThat(stocks.at(101, 1960)).isZero();
        assertThat(stocks.bySupplier(101, 1961)).isEqualTo(Map.of(0, 10.0));
    }

    @Test
    void whatComesInIsHeldOrWorn() {
        Property.forAll(11, 60, ArmsStocksTest::deliveries, deliveries -> {
            for (boolean halfYear : new boolean[] {false, true}) {
                ArmsStocks stocks = ArmsStocks.of(deliveries, YEARS, .08, halfYear);
                double worn = 0;
                for (int year = YEARS.first(); year <= YEARS.last(); year++) {
                    worn += stocks.worn(101, year);
                    assertThat(stocks.delivered(101, YEARS.first(), year))
                            .isCloseTo(stocks.at(101, year) + worn, within(1e-9));
                }
            }
        });
    }

    private static List<Delivery> deliveries(Draws draws) {
        List<Delivery> some = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            some.add(delivery((int) draws.between(0, 4), 101, (int) draws.between(1950, 1991), draws.between(0, 50)));
        }
        return some;
    }
}
