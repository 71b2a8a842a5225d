package org.equipoise.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final double[] SHARES = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1};

    /** Type 7 of Hyndman and Fan. */
    private static double exact(double[] sorted, double p) {
        double h = p * (sorted.length - 1);
        int low = (int) Math.floor(h);
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
    }

    @Test
    void quantilesLieWithinATenthOfAPercentOfTheExactOnes() {
        Random random = new Random(1);
        double[] x = random.doubles(10_001)
                .map(u -> Math.exp(8 * u - 4) * (u < 0.3 ? -1 : 1))
                .toArray();
        Histogram histogram = new Histogram(Rounding.FINE);
        Arrays.stream(x).forEach(histogram::add);
        Arrays.sort(x);
        double[] q = histogram.quantiles(SHARES);
        for (int i = 0; i < SHARES.length; i++) {
            double exact = exact(x, SHARES[i]);
            assertThat(q[i]).isCloseTo(exact, within(0.001 * Math.abs(exact)));
        }
    }

    @Test
    void wholeNumbersUpTo1024AreExact() {
        double[] x = new Random(2).ints(999, -1024, 1025).asDoubleStream().toArray();
        Histogram histogram = new Histogram(Rounding.FINE);
        Arrays.stream(x).forEach(histogram::add);
        Arrays.sort(x);
        double[] q = histogram.quantiles(SHARES);
        for (int i = 0; i < SHARES.length; i++) {
            assertThat(q[i]).isEqualTo(exact(x, SHARES[i]));
        }
    }

    @Test
    void orderAndMergingLeaveNoTrace() {
        double[] x = new Random(3).doubles(5_000, -1, 1).toArray();
        Histogram one = new Histogram(Rounding.FINE);
        Histogram left = new Histogram(Rounding.FINE);
        Histogram right = new Histogram(Rounding.FINE);
        for (int i = x.length - 1; i >= 0; i--) {
            one.add(x[i]);
        }
        for (int i = 0; i < x.length; i++) {
            (i % 3 == 0 ? left : right).add(x[i]);
        }
        right.merge(left);
        assertThat(right.total()).isEqualTo(one.total());
        assertThat(right.quantiles(SHARES)).isEqualTo(one.quantiles(SHARES));
    }

    @Test
    void whatIsNotDefinedIsLeftOut() {
        Histogram histogram = new Histogram(Rounding.FINE);
        histogram.add(Double.NaN);
        assertThat(histogram.total()).isZero();
        assertThat(histogram.quantiles(0.5)[0]).isNaN();
        histogram.add(7);
        assertThat(histogram.quantiles(0.05, 0.95)).containsExactly(7, 7);
    }

    @Test
    void cellsKeepTheOrderOfNumbersAndAreOddAboutZero() {
        double[] x = new Random(4).doubles(2_000, -1e6, 1e6).sorted().toArray();
        for (int i = 1; i < x.length; i++) {
            assertThat(Rounding.COARSE.cell(x[i])).isGreaterThanOrEqualTo(Rounding.COARSE.cell(x[i - 1]));
            assertThat(Rounding.COARSE.cell(-x[i])).isEqualTo(-Rounding.COARSE.cell(x[i]));
        }
        assertThat(Rounding.FINE.cell(0.0)).isZero();
        assertThat(Rounding.FINE.cell(-0.0)).isZero();
        assertThat(Rounding.FINE.value(Rounding.FINE.cell(1.9999999))).isEqualTo(2.0);
    }

    @Test
    void aTallySurvivesItsBytes() {
        Tally tally = new Tally();
        Histogram direct = new Histogram(Rounding.COARSE);
        Random random = new Random(5);
        for (int i = 0; i < 4_000; i++) {
            double x = i % 7 == 0 ? 0 : Math.exp(6 * random.nextGaussian()) * (random.nextBoolean() ? 1 : -1);
            tally.add(x);
            direct.add(x);
        }
        Histogram back = new Histogram(Rounding.COARSE);
        Tally.read(tally.bytes(), back);
        assertThat(back.total()).isEqualTo(4_000).isEqualTo(tally.total());
        assertThat(back.quantiles(SHARES)).isEqualTo(direct.quantiles(SHARES));
        tally.clear();
        assertThat(tally.bytes()).isEmpty();
    }
}
