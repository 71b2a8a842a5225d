package org.equipoise.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SumTest {

    @Test
    void whatRoundingLosesIsCarriedAlong() {
        Sum sum = new Sum();
        sum.add(1);
        sum.add(1e100);
        sum.add(1);
        sum.add(-1e100);
        assertThat(sum.value()).isEqualTo(2);
    }

    @Test
    void equalWeightsGiveThePlainMeanVarianceAndError() {
        double[] x = new Random(1).doubles(100).toArray();
        Weighted weighted = new Weighted();
        double mean = 0;
        for (double v : x) {
            weighted.add(v, 40);
            mean += v / x.length;
        }
        double variance = 0;
        for (double v : x) {
            variance += (v - mean) * (v - mean) / (x.length - 1);
        }
        assertThat(weighted.mean()).isCloseTo(mean, within(1e-14));
        assertThat(weighted.variance()).isCloseTo(variance, within(1e-14));
        assertThat(weighted.size()).isCloseTo(40, within(1e-12));
        assertThat(weighted.error()).isCloseTo(Math.sqrt(variance / x.length), within(1e-14));
    }

    @Test
    void unequalWeightsGiveTheRatioOfSums() {
        Weighted weighted = new Weighted();
        weighted.add(2, 1);
        weighted.add(5, 3);
        assertThat(weighted.mean()).isCloseTo((2 + 15) / 4.0, within(1e-15));
        // residuals 1 (2 - 4.25) and 3 (5 - 4.25) are -2.25 and 2.25; times 2 / (2 - 1), over 4^2
        assertThat(weighted.error()).isCloseTo(Math.sqrt((2.25 * 2.25 * 2) * 2 / 1) / 4, within(1e-14));
    }
}
