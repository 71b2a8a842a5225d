package org.equipoise.data.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.equipoise.data.dispute.DisputeYear;
import org.junit.jupiter.api.Test;

class SharedDisputesTest {

    private static DyadYear dyad(int pair, int first, int second, int year) {
        return new DyadYear(pair, 1, first, second, year, true, true, 1, true, true, false, false, 3, false, false);
    }

    private static DisputeYear dispute(int number, int first, int second, int year, boolean original) {
        return new DisputeYear(number, first, second, year, true, true, false, original, true, 4, 4, 4, 0, 0, 0, 1, 2);
    }

    /** Disputes 7 and 8 tie pairs 0, 1 and 2 in a chain; pair 3 joined one later, and pair 4 was no rival in its year. */
    @Test
    void pairsThatBeganADisputeTogetherAreOfOneGroup() {
        SharedDisputes shared = SharedDisputes.of(
                List.of(
                        dispute(7, 1, 9, 1950, true),
                        dispute(7, 2, 9, 1950, true),
                        dispute(8, 2, 9, 1951, true),
                        dispute(8, 3, 9, 1951, true),
                        dispute(8, 4, 9, 1951, false),
                        dispute(8, 5, 9, 1951, true)),
                List.of(
                        dyad(0, 1, 9, 1950),
                        dyad(1, 2, 9, 1950),
                        dyad(1, 2, 9, 1951),
                        dyad(2, 3, 9, 1951),
                        dyad(3, 4, 9, 1951),
                        dyad(4, 5, 9, 1960)));
        assertThat(List.of(shared.group(0), shared.group(1), shared.group(2))).containsOnly(0);
        assertThat(List.of(shared.group(3), shared.group(4), shared.group(5))).containsExactly(3, 4, 5);
    }
}
