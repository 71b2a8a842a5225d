package org.equipoise.data.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.equipoise.data.index.Similarity.Distance;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    private static final double[] EVEN = {1, 1, 1, 1, 1};

    private static double[] whole(double[] x) {
        Arrays.setAll(x, k -> Math.floor(x[k]));
        return x;
    }

    /** Signorino and Ritter's example, in reference/fixtures.md. */
    @Test
    void theWorkedExamplesHold() {
        double[] w = {.5, .3, .1, .1};
        assertThat(Similarity.s(new double[] {3, 3, 2, 2}, new double[] {2, 2, 3, 3}, w, 3, Distance.ABSOLUTE))
                .isCloseTo(1 / 3.0, within(1e-15));
        double[] a = {3, 2, 0, 0, 1};
        double[] b = {2, 3, 0, 3, 1};
        assertThat(Similarity.s(a, b, EVEN, 3, Distance.ABSOLUTE)).isCloseTo(.333333, within(5e-7));
        assertThat(Similarity.s(a, b, EVEN, 3, Distance.SQUARED)).isCloseTo(.511111, within(5e-7));
    }

    @Test
    void likePortfoliosAreOneAndOppositeOnesMinusOne() {
        double[] a = {0, 3, 0, 3, 3};
        double[] b = {3, 0, 3, 0, 0};
        for (Distance distance : Distance.values()) {
            assertThat(Similarity.s(a, a, EVEN, 3, distance)).isEqualTo(1);
            assertThat(Similarity.s(a, b, EVEN, 3, distance)).isEqualTo(-1);
            assertThat(Similarity.kappa(a, a, EVEN, distance)).isEqualTo(1);
            assertThat(Similarity.pi(a, a, EVEN, distance)).isEqualTo(1);
        }
    }

    /** Cohen's kappa of two by two, by hand: agreement .7, by chance .5 x .6 + .5 x .4 = .5, so .4. */
    @Test
    void kappaOfTwoKindsIsCohens() {
        double[] a = {1, 1, 1, 1, 1, 0, 0, 0, 0, 0};
        double[] b = {1, 1, 1, 1, 0, 1, 1, 0, 0, 0};
        double[] w = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        assertThat(Similarity.kappa(a, b, w, Distance.ABSOLUTE)).isCloseTo(.4, within(1e-15));
        // Scott: pooled shares .55 and .45, chance agreement .505, (.7 - .505) / (1 - .505)
        assertThat(Similarity.pi(a, b, w, Distance.ABSOLUTE)).isCloseTo(.195 / .495, within(1e-15));
    }

    /** Häge 2011, equations for squared distances: by means and squares about them. */
    @Test
    void squaredFormsAreThoseOfVariances() {
        Property.forAll(7, 50, draws -> draws.array(10, -1, 1), x -> {
            double[] a = Arrays.copyOf(x, 5);
            double[] b = Arrays.copyOfRange(x, 5, 10);
            double ma = 0;
            double mb = 0;
            for (int k = 0; k < 5; k++) {
                ma += a[k] / 5;
                mb += b[k] / 5;
            }
            double d = 0;
            double own = 0;
            double pooled = 0;
            double m = (ma + mb) / 2;
            for (int k = 0; k < 5; k++) {
                d += (a[k] - b[k]) * (a[k] - b[k]);
                own += (a[k] - ma) * (a[k] - ma) + (b[k] - mb) * (b[k] - mb) + (ma - mb) * (ma - mb);
                pooled += (a[k] - m) * (a[k] - m) + (b[k] - m) * (b[k] - m);
            }
            assertThat(Similarity.kappa(a, b, EVEN, Distance.SQUARED)).isCloseTo(1 - d / own, within(1e-12));
            assertThat(Similarity.pi(a, b, EVEN, Distance.SQUARED)).isCloseTo(1 - d / pooled, within(1e-12));
        });
    }

    @Test
    void allAreSymmetricAndWithinTheirBounds() {
        Property.forAll(8, 100, draws -> draws.array(15, 0.1, 4), x -> {
            double[] a = whole(Arrays.copyOf(x, 5));
            double[] b = whole(Arrays.copyOfRange(x, 5, 10));
            double[] w = Arrays.copyOfRange(x, 10, 15);
            for (Distance distance : Distance.values()) {
                assertThat(Similarity.s(a, b, w, 3, distance))
                        .isBetween(-1.0, 1.0)
                        .isCloseTo(Similarity.s(b, a, w, 3, distance), within(1e-12));
                double kappa = Similarity.kappa(a, b, w, distance);
                if (!Double.isNaN(kappa)) {
                    assertThat(kappa)
                            .isLessThanOrEqualTo(1)
                            .isCloseTo(Similarity.kappa(b, a, w, distance), within(1e-12));
                    assertThat(Similarity.pi(a, b, w, distance))
                            .isLessThanOrEqualTo(kappa + 1e-12)
                            .isGreaterThanOrEqualTo(-1 - 1e-12);
                }
            }
        });
    }

    @Test
    void oneAndTheSameValueLeavesNoChanceToCompareWith() {
        double[] same = {2, 2, 2, 2, 2};
        assertThat(Similarity.kappa(same, same, EVEN, Distance.SQUARED)).isNaN();
        assertThat(Similarity.pi(same, same, EVEN, Distance.SQUARED)).isNaN();
    }
}
