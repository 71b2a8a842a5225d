package org.equipoise.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class NormalTest {

    @Test
    void quantileAgreesWithCommonsStatistics() {
        NormalDistribution standard = NormalDistribution.of(0, 1);
        Property.forAll(
                1,
                5_000,
                draws -> draws.flip() ? draws.between(1e-6, 1 - 1e-6) : draws.betweenMagnitudes(1e-300, 1e-3),
                p -> assertThat(Normal.quantile(p))
                        .isCloseTo(
                                standard.inverseCumulativeProbability(p),
                                within(1e-14 * (1 + Math.abs(Normal.quantile(p))))));
    }

    @Test
    void quantileIsOddAboutAHalf() {
        Property.forAll(
                2, 2_000, draws -> draws.integer(1, (1 << 30) - 1) * 0x1p-30, p -> assertThat(Normal.quantile(p))
                        .isEqualTo(-Normal.quantile(1 - p)));
        assertThat(Normal.quantile(0.5)).isEqualTo(0);
    }

    /** Wichura 1988, his own test values. */
    @Test
    void quantileMeetsWichurasTestValues() {
        assertThat(Normal.quantile(0.25)).isCloseTo(-0.6744897501960817, within(1e-15));
        assertThat(Normal.quantile(0.001)).isCloseTo(-3.090232306167814, within(1e-14));
        assertThat(Normal.quantile(1e-20)).isCloseTo(-9.262340089798408, within(1e-14));
    }
}
