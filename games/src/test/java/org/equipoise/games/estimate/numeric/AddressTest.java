package org.equipoise.games.estimate.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.testkit.Statistically;
import org.junit.jupiter.api.Test;

class AddressTest {

    /** First outputs of SplitMix64 from seed 0, as in the test vectors of Steele, Lea and Flood; addresses computed from them in Python. */
    @Test
    void wordsAreThoseOfSplitMix() {
        assertThat(Address.mix(0)).isEqualTo(0xe220a8397b1dcdafL);
        assertThat(Address.mix(0x9E3779B97F4A7C15L)).isEqualTo(0x6e789e6aa1b965f4L);
        assertThat(Address.word(1, 2, 3)).isEqualTo(0x6ae515c1c0ac7e37L);
        assertThat(Address.word(-5, 0, 1_000_000_000_000L)).isEqualTo(0x3c03b547f3eddd39L);
    }

    @Test
    void numbersAreUniformNormalAndBelowTheirBound() {
        double[] normals = IntStream.range(0, 20_000)
                .mapToDouble(i -> Address.normal(4, i / 100, i % 100))
                .toArray();
        Statistically.assertThatSample(normals).isDrawnFrom(Normal::cdf);
        long threes = IntStream.range(0, 70_000)
                .filter(i -> Address.below(7, 5, 1, i) == 3)
                .count();
        Statistically.assertThatProportion(threes, 70_000).isWithin(4).standardErrorsOf(1.0 / 7);
        assertThat(IntStream.range(0, 1_000).map(i -> Address.below(7, 5, 1, i)))
                .allMatch(k -> k >= 0 && k < 7);
    }

    @Test
    void neighbouringAddressesAreUnrelated() {
        double[] products = IntStream.range(0, 20_000)
                .mapToDouble(i -> Address.normal(4, i, 0) * Address.normal(4, i + 1, 0))
                .toArray();
        Statistically.assertThatMean(products).isWithin(4).standardErrorsOf(0);
    }

    @Test
    void purposesOfOneSeedShareNoWords() {
        long starts = Address.Purpose.STARTS.of(1);
        long simulation = Address.Purpose.SIMULATION.of(1);
        for (int draw = 0; draw < 10; draw++) {
            for (int item = 0; item < 10; item++) {
                assertThat(List.of(
                                Address.word(1, draw, item),
                                Address.word(starts, draw, item),
                                Address.word(simulation, draw, item)))
                        .doesNotHaveDuplicates();
            }
        }
    }
}
