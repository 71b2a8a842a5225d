package org.equipoise.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.testkit.Statistically.assertThatCounts;
import static org.equipoise.testkit.Statistically.assertThatSample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static final long STREAM = Stream.of("test");

    @Test
    void sameAddressGivesTheSameValueInAnyOrderAndOnAnyThread() {
        List<Integer> months = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        double[] forward = new double[500];
        Chance one = new Chance();
        one.enter(9, 3, 4);
        for (int month : months) {
            one.at(month);
            forward[month] = one.uniform(STREAM, 2);
        }
        Collections.shuffle(months, new Random(1));
        months.parallelStream().forEach(month -> {
            Chance other = new Chance();
            other.enter(9, 3, 4);
            other.at(month);
            other.uniform(STREAM, 7);
            assertThat(other.uniform(STREAM, 2)).isEqualTo(forward[month]);
        });
    }

    @Test
    void everyPartOfTheAddressMatters() {
        Set<Double> seen = new HashSet<>();
        for (int seed = 0; seed < 2; seed++) {
            for (int future = 0; future < 3; future++) {
                for (int replicate = 0; replicate < 3; replicate++) {
                    Chance chance = new Chance();
                    chance.enter(seed, future, replicate);
                    for (int month = 1; month < 4; month++) {
                        chance.at(month);
                        for (int index = 0; index < 3; index++) {
                            seen.add(chance.uniform(STREAM, index));
                            seen.add(chance.uniform(Stream.of("other"), index));
                        }
                    }
                }
            }
        }
        assertThat(seen).hasSize(2 * 3 * 3 * 3 * 3 * 2);
    }

    @Test
    void indexZeroIsThePureFunctionOfTheAddressAndFourIndicesShareABlock() {
        Chance chance = new Chance();
        long[] words = new long[4];
        for (int month = 0; month < 50; month++) {
            chance.enter(9, 3, 4);
            chance.at(month);
            for (int index : new int[] {5, 0, 7, 4, 6, 1}) {
                Philox.block(9, 0, 3, 4, ((long) month << 32) + index / 4, STREAM, words);
                assertThat(chance.bits(STREAM, index)).isEqualTo(words[index % 4]);
            }
            assertThat(chance.uniform(STREAM, 0)).isEqualTo(Chance.uniform(9, 3, 4, month, STREAM));
        }
    }

    @Test
    void optionsOfOneChoiceHaveIndependentLuck() {
        Chance chance = new Chance();
        long[] cells = new long[64];
        for (int i = 0; i < 40_000; i++) {
            chance.enter(5, i, 0);
            long bits = chance.bits(STREAM, 0);
            int cell = 0;
            for (String option : new String[] {"accept", "refuse", "war"}) {
                cell = 4 * cell + (int) (Chance.bitsOf(bits, Stream.of("choice", option)) >>> 62);
            }
            cells[cell]++;
        }
        double[] even = new double[64];
        java.util.Arrays.fill(even, 1.0 / 64);
        assertThatCounts(cells).areDrawnWith(even);
    }

    @Test
    void whatIsDrawnOnceHangsOnNoMonth() {
        Chance chance = new Chance();
        chance.enter(1, 2, 3);
        double first = chance.once(STREAM, 5);
        chance.at(77);
        assertThat(chance.once(STREAM, 5)).isEqualTo(first).isNotEqualTo(chance.uniform(STREAM, 5));
    }

    @Test
    void uniformNumbersStayInTheOpenInterval() {
        assertThat(Chance.unit(0)).isPositive();
        assertThat(Chance.unit(-1)).isLessThan(1);
        assertThat(Chance.unit(Long.MIN_VALUE)).isGreaterThan(0.5).isLessThan(0.5000001);
        Property.forAll(1, 2_000, draws -> draws.word(), word -> assertThat(Chance.unit(word) + Chance.unit(~word))
                .isEqualTo(1.0));
    }

    @Test
    void numbersFollowTheirDistributions() {
        Chance chance = new Chance();
        chance.enter(5, 0, 0);
        double[] uniform = new double[20_000];
        double[] normal = new double[20_000];
        for (int i = 0; i < uniform.length; i++) {
            chance.at(i);
            uniform[i] = chance.uniform(STREAM, 0);
            normal[i] = chance.normal(STREAM, 1);
        }
        NormalDistribution standard = NormalDistribution.of(0, 1);
        assertThatSample(uniform).isDrawnFrom(x -> Math.min(1, Math.max(0, x)));
        assertThatSample(normal).isDrawnFrom(standard::cumulativeProbability);
    }

    @Test
    void poissonNumbersFollowTheirDistribution() {
        Chance chance = new Chance();
        chance.enter(5, 0, 0);
        long[] counts = new long[8];
        for (int i = 0; i < 20_000; i++) {
            chance.at(i);
            counts[Math.min(7, chance.poisson(2, STREAM, 0))]++;
        }
        PoissonDistribution two = PoissonDistribution.of(2);
        double[] expected = new double[8];
        for (int k = 0; k < 7; k++) {
            expected[k] = two.probability(k);
        }
        expected[7] = two.survivalProbability(6);
        assertThatCounts(counts).areDrawnWith(expected);
    }

    @Test
    void poissonNumbersRiseWithTheirMeanUnderTheSameLuck() {
        Chance chance = new Chance();
        chance.enter(5, 0, 0);
        for (int i = 0; i < 500; i++) {
            chance.at(i);
            int few = chance.poisson(1.5, STREAM, 0);
            assertThat(chance.poisson(2.5, STREAM, 0)).isGreaterThanOrEqualTo(few);
        }
        assertThat(chance.poisson(0, STREAM, 0)).isZero();
    }

    @Test
    void streamsTellNamesAndTheirBordersApart() {
        assertThat(Stream.of("ab", "c")).isNotEqualTo(Stream.of("a", "bc")).isNotEqualTo(Stream.of("abc"));
        assertThat(Stream.of("a", "b")).isNotEqualTo(Stream.of("b", "a"));
        assertThat(Stream.both(Stream.of("a"), Stream.of("b")))
                .isEqualTo(Stream.both(Stream.of("b"), Stream.of("a")))
                .isNotEqualTo(Stream.both(Stream.of("a"), Stream.of("c")));
    }

    @Test
    void neighbouringAddressesAreIndependent() {
        Chance chance = new Chance();
        long[] cells = new long[16];
        for (int i = 0; i < 20_000; i++) {
            chance.enter(5, i / 100, i % 100);
            chance.at(1);
            int row = (int) (4 * chance.uniform(STREAM, 0));
            int column = (int) (4 * chance.uniform(STREAM, 1));
            cells[4 * row + column]++;
        }
        double[] even = new double[16];
        java.util.Arrays.fill(even, 1.0 / 16);
        assertThatCounts(cells).areDrawnWith(even);
    }
}
