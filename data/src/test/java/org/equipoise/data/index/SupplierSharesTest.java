package org.equipoise.data.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class SupplierSharesTest {

    private static Map<Integer, Double> some(Draws draws) {
        Map<Integer, Double> some = new TreeMap<>();
        for (int k = 0; k < 4; k++) {
            some.put((int) draws.between(0, 6), draws.between(0, 1));
        }
        return some;
    }

    @Test
    void theTopSupplierIsAStateAndTiesGoToTheLowestCode() {
        SupplierShares shares = SupplierShares.of(Map.of(0, 50.0, 2, 20.0, 365, 20.0, 220, 10.0));
        assertThat(shares.top()).isEqualTo(2);
        assertThat(shares.dependence()).isEqualTo(.2);
        assertThat(shares.of(0)).isEqualTo(.5);
    }

    @Test
    void nothingHeldHasNoSupplier() {
        SupplierShares none = SupplierShares.of(Map.of(365, 0.0));
        assertThat(none.shares()).isEmpty();
        assertThat(none.top()).isZero();
        assertThat(none.dependence()).isZero();
        assertThat(none.overlap(SupplierShares.of(Map.of(365, 1.0)))).isZero();
    }

    @Test
    void overlapIsTheCommonPart() {
        SupplierShares one = SupplierShares.of(Map.of(2, 3.0, 365, 1.0));
        SupplierShares two = SupplierShares.of(Map.of(365, 1.0, 220, 1.0));
        assertThat(one.overlap(two)).isEqualTo(.25);
        assertThat(one.overlap(one)).isCloseTo(1, within(1e-15));
    }

    @Test
    void sharesSumToOneAndOverlapIsSymmetric() {
        Property.forAll(9, 100, draws -> List.of(some(draws), some(draws)), both -> {
            SupplierShares one = SupplierShares.of(both.get(0));
            SupplierShares two = SupplierShares.of(both.get(1));
            double sum = 0;
            for (double share : one.shares().values()) {
                sum += share;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            assertThat(one.overlap(two)).isBetween(0.0, 1.0).isCloseTo(two.overlap(one), within(1e-15));
        });
    }
}
