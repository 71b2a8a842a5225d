package org.equipoise.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class GumbelTest {

    @Test
    void noiseLiesBetweenFloorAndCeiling() {
        Property.forAll(
                1,
                20_000,
                draws -> {
                    // half of them near an end, where the parts are wide
                    long word = draws.word() >>> draws.integer(0, 63);
                    return draws.flip() ? draws.word() : draws.flip() ? word : ~word;
                },
                bits -> assertThat(Gumbel.noise(bits)).isBetween(Gumbel.floor(bits), Gumbel.ceiling(bits)));
        for (long bits : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 12, -1L << 12}) {
            assertThat(Gumbel.noise(bits)).isFinite().isBetween(Gumbel.floor(bits), Gumbel.ceiling(bits));
        }
    }

    @Test
    void boundsAreCloseForMostBits() {
        long close = 0;
        for (int i = 0; i < 10_000; i++) {
            long bits = Stream.mix(i);
            close += Gumbel.ceiling(bits) - Gumbel.floor(bits) < 0.05 ? 1 : 0;
        }
        assertThat(close).isGreaterThan(9_500);
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
