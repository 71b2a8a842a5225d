package org.equipoise.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InventoryTest {

    private static final YearMonth START = YearMonth.of(2000, 1);

    @Test
    void constantDeliveriesGiveTheGeometricSum() {
        double delta = 1 - StrictMath.pow(1 - 0.08, 1.0 / 12);
        for (int n : new int[] {1, 12, 100, 600}) {
            double closed = 3 * (1 - StrictMath.pow(1 - delta, n)) / delta;
            assertThat(new Inventory(0.08).stock(constant(n), START)).isCloseTo(closed, within(1e-9));
        }
    }

    @Test
    void steadyStateIsInflowOverMonthlyDepreciation() {
        double delta = 1 - StrictMath.pow(1 - 0.08, 1.0 / 12);
        assertThat(new Inventory(0.08).stock(constant(6000), START)).isCloseTo(3 / delta, within(1e-9));
    }

    @Test
    void halfIsLeftAfterTheHalfLife() {
        double halvedInTenYears = 1 - StrictMath.pow(0.5, 0.1);
        Map<YearMonth, Double> once = Map.of(START.minusMonths(121), 100.0);
        assertThat(new Inventory(halvedInTenYears).stock(once, START)).isCloseTo(50, within(1e-9));
    }

    @Test
    void nothingIsLostOfLastMonthAndNothingComesFromTheFuture() {
        Map<YearMonth, Double> flow = Map.of(START.minusMonths(1), 7.0, START, 5.0);
        assertThat(new Inventory(0.3).stock(flow, START)).isEqualTo(7);
    }

    private static Map<YearMonth, Double> constant(int months) {
        Map<YearMonth, Double> flow = new TreeMap<>();
        for (int m = 1; m <= months; m++) {
            flow.put(START.minusMonths(m), 3.0);
        }
        return flow;
    }
}
