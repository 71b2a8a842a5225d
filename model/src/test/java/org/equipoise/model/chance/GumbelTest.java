package org.equipoise.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class GumbelTest {

    @Test
    void ceilingIsNeverBelowTheNoiseAndCloseWhereTheNoiseIsLarge() {
        Property.forAll(
                1, 20_000, draws -> draws.flip() ? draws.word() : ~(draws.word() >>> draws.integer(0, 63)), bits -> {
                    double noise = Gumbel.noise(bits);
                    assertThat(Gumbel.ceiling(bits)).isGreaterThanOrEqualTo(noise);
                    if (noise > 0) {
                        assertThat(Gumbel.ceiling(bits)).isLessThan(noise + 0.2);
                    }
                });
        for (long bits : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 12, -1L << 12}) {
            assertThat(Gumbel.ceiling(bits)).isGreaterThanOrEqualTo(Gumbel.noise(bits));
            assertThat(Gumbel.noise(bits)).isFinite();
        }
    }

    @Test
    void noiseRisesWithItsBits() {
        Property.forAll(2, 2_000, draws -> draws.word(), bits -> {
            long other = bits ^ Long.MIN_VALUE >>> 7;
            boolean more = Long.compareUnsigned(other, bits) > 0;
            assertThat(Gumbel.noise(other) > Gumbel.noise(bits)).isEqualTo(more);
        });
        assertThat(Gumbel.noise(Long.MIN_VALUE)).isCloseTo(-StrictMath.log(StrictMath.log(2)), within(1e-12));
    }
}
