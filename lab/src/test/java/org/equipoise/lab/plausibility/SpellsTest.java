package org.equipoise.lab.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class SpellsTest {

    private static final int NEVER = Spells.NEVER;

    @Test
    void countsRunsWithinAWindowAndNeverThoseThatNeverSawIt() {
        Spells spells = new Spells(new int[] {5, 1, NEVER, 3, 3, NEVER, 9, 2});
        assertThat(spells.between(3, 3)).isEqualTo(0.25);
        assertThat(spells.between(1, 5)).isEqualTo(0.625);
        assertThat(spells.between(1, 1_000)).isEqualTo(0.75);
    }

    @Test
    void percentileCountsHalfOfTheTies() {
        Spells spells = new Spells(new int[] {1, 2, 2, 3});
        assertThat(spells.percentile(2)).isEqualTo(0.5);
        assertThat(spells.percentile(0)).isZero();
        assertThat(spells.percentile(4)).isEqualTo(1);
    }

    @Test
    void thePercentilesOfARunAmongItselfAverageOneHalf() {
        Property.forAll(5, 200, draws -> draws.array(draws.integer(1, 40), 0, 10), values -> {
            int[] months = new int[values.length];
            for (int i = 0; i < months.length; i++) {
                months[i] = (int) values[i];
            }
            Spells spells = new Spells(months);
            double sum = 0;
            for (int month : months) {
                sum += spells.percentile(month);
            }
            assertThat(sum / months.length).isBetween(0.5 - 1e-12, 0.5 + 1e-12);
        });
    }

    @Test
    void theMedianIsUnknownWhereHalfNeverSawIt() {
        assertThat(new Spells(new int[] {1, NEVER, NEVER}).median()).isEmpty();
        assertThat(new Spells(new int[] {4, 1, NEVER}).median()).isEqualTo(Optional.of(4));
    }
}
