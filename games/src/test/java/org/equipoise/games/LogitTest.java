package org.equipoise.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatCounts;
import static org.equipoise.testkit.Statistically.assertThatSample;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class LogitTest {

    @Test
    void probabilitiesFollowTheDefinition() {
        double[] p = new double[3];
        double value = Logit.probabilities(2, new double[] {0.1, -0.4, 0.9}, 3, p);
        double[] weights = {StrictMath.exp(0.2), StrictMath.exp(-0.8), StrictMath.exp(1.8)};
        double sum = weights[0] + weights[1] + weights[2];
        for (int o = 0; o < 3; o++) {
            assertThat(p[o]).isCloseTo(weights[o] / sum, within(1e-15));
        }
        assertThat(value).isCloseTo(0.5 * StrictMath.log(sum / 3), within(1e-15));
    }

    @Test
    void probabilitiesSumToOneHoweverFarApartTheValues() {
        Property.forAll(1, 500, draws -> draws.array(6, -1e5, 1e5), u -> {
            double[] p = new double[6];
            double value = Logit.probabilities(50, u, 6, p);
            assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-14));
            assertThat(value).isFinite();
        });
    }

    @Test
    void lambdaZeroIsUniformAndWorthTheMean() {
        double[] p = new double[4];
        assertThat(Logit.probabilities(0, new double[] {1, 2, 3, 6}, 4, p)).isEqualTo(3);
        assertThat(p).containsOnly(0.25);
    }

    @Test
    void onlyTheFirstValuesCountAndMayBeOverwritten() {
        double[] both = {0, 0, 99};
        Logit.probabilities(1, both, 2, both);
        assertThat(both).containsExactly(0.5, 0.5, 99);
    }

    @Test
    void gumbelNoiseHasTheGumbelDistribution() {
        SplittableRandom random = new SplittableRandom(5);
        double[] sample = random.doubles(20_000, 0x1p-53, 1).map(Logit::gumbel).toArray();
        assertThatSample(sample).isDrawnFrom(x -> StrictMath.exp(-StrictMath.exp(-x)));
    }

    @Test
    void largestOfValueAndGumbelNoiseIsALogitDraw() {
        double[] values = {0.2, -0.1, 0.35};
        double lambda = 3;
        SplittableRandom random = new SplittableRandom(6);
        long[] counts = new long[3];
        for (int draw = 0; draw < 50_000; draw++) {
            int best = 0;
            double top = Double.NEGATIVE_INFINITY;
            for (int o = 0; o < 3; o++) {
                double score = lambda * values[o] + Logit.gumbel(random.nextDouble(0x1p-53, 1));
                if (score > top) {
                    top = score;
                    best = o;
                }
            }
            counts[best]++;
        }
        double[] p = new double[3];
        Logit.probabilities(lambda, values, 3, p);
        assertThatCounts(counts).areDrawnWith(p);
    }
}
