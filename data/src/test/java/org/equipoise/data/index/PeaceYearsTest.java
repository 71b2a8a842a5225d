package org.equipoise.data.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PeaceYearsTest {

    private final TreeSet<Integer> onsets = new TreeSet<>(List.of(1950, 1956));

    @Test
    void theYearAfterAnOnsetHasNone() {
        assertThat(PeaceYears.since(onsets, 1957, 1946)).isZero();
        assertThat(PeaceYears.since(onsets, 1960, 1946)).isEqualTo(3);
    }

    @Test
    void whatHappensInTheYearDoesNotCount() {
        assertThat(PeaceYears.since(onsets, 1956, 1946)).isEqualTo(5);
    }

    @Test
    void beforeTheFirstOnsetTheCountIsFromTheBeginning() {
        assertThat(PeaceYears.since(onsets, 1949, 1946)).isEqualTo(3);
        assertThat(PeaceYears.since(onsets, 1946, 1946)).isZero();
        assertThat(PeaceYears.since(onsets, 1945, 1946)).isZero();
    }

    @Test
    void onlyCountedYearsCount() {
        TreeSet<Integer> rivals = new TreeSet<>(List.of(1948, 1949, 1957, 1958, 1970, 1971));
        assertThat(PeaceYears.since(onsets, 1971, rivals)).isEqualTo(5);
        rivals.add(1956);
        assertThat(PeaceYears.since(onsets, 1971, rivals)).isEqualTo(3);
    }
}
