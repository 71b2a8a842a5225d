package org.equipoise.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.testkit.Statistically.assertThatSample;

import org.apache.commons.statistics.distribution.GumbelDistribution;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class GumbelTest {

    @Test
    void ceilingIsNeverBelowTheNoise() {
        Property.forAll(
                1,
                20_000,
                draws -> {
                    // mostly near both ends, where the steps are narrow
                    long word = draws.word();
                    int shift = draws.integer(0, 63);
                    return draws.flip() ? word >>> shift : ~(word >>> shift);
                },
                bits -> assertThat(Gumbel.ceiling(bits)).isGreaterThanOrEqualTo(Gumbel.noise(bits)));
    }

    @Test
    void ceilingIsCloseWhereTheNoiseIsLarge() {
        Property.forAll(2, 20_000, draws -> draws.word(), bits -> {
            if (Gumbel.noise(bits) > 0) {
                assertThat(Gumbel.ceiling(bits) - Gumbel.noise(bits)).isLessThan(0.2);
            }
        });
    }

    @Test
    void noiseIsFiniteAndRisesWithItsBits() {
        assertThat(Gumbel.noise(0)).isFinite();
        assertThat(Gumbel.noise(-1)).isFinite().isGreaterThan(Gumbel.noise(-1L << 20));
        assertThat(Gumbel.ceiling(0)).isFinite();
        assertThat(Gumbel.ceiling(-1)).isFinite();
    }

    @Test
    void noiseFollowsItsDistribution() {
        GumbelDistribution standard = GumbelDistribution.of(0, 1);
        double[] sample = new double[20_000];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = Gumbel.noise(Stream.mix(i));
        }
        assertThatSample(sample).isDrawnFrom(standard::cumulativeProbability);
    }
}
