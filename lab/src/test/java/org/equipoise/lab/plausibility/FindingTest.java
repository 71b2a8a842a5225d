package org.equipoise.lab.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static Finding finding(double chance, Optional<Double> percentile, int runs) {
        return new Finding("war ends", "a war", "2001-02", chance, "near", chance, percentile, runs, "");
    }

    @Test
    void surprisesInEitherTailAndNowhereElse() {
        assertThat(finding(0.01, Optional.of(0.04), 100).surprises()).isTrue();
        assertThat(finding(0.01, Optional.of(0.96), 100).surprises()).isTrue();
        assertThat(finding(0.01, Optional.of(0.5), 100).surprises()).isFalse();
    }

    @Test
    void withoutAnOrderTheChanceDecides() {
        assertThat(finding(0.04, Optional.empty(), 100).surprises()).isTrue();
        assertThat(finding(0.06, Optional.empty(), 100).surprises()).isFalse();
    }

    @Test
    void whatWasNotPlayedSurprisesNobody() {
        assertThat(finding(0, Optional.of(0.0), 0).surprises()).isFalse();
    }
}
