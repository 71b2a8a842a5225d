package org.equipoise.lab.plausibility;

import java.util.Arrays;
import java.util.Optional;

/**
 * Months until something happened, one number a run; {@link #NEVER} where it did not happen within the horizon.
 *
 * <p>The observed month is compared with the runs as with a sample of its distribution; a run that never saw the event counts as later than
 * every month of the horizon.
 */
final class Spells {

    /** It did not happen within the horizon. */
    static final int NEVER = Integer.MAX_VALUE;

    private final int[] months;

    Spells(int[] months) {
        this.months = months.clone();
        Arrays.sort(this.months);
    }

    int runs() {
        return months.length;
    }

    /** Share of runs in which it happened in months {@code from} to {@code to}, both counted. */
    double between(int from, int to) {
        int n = 0;
        for (int month : months) {
            n += month >= from && month <= to ? 1 : 0;
        }
        return share(n);
    }

    /** Share of runs in which it happened before a month, plus half of those in that month. */
    double percentile(int month) {
        return between(Integer.MIN_VALUE, month - 1) + 0.5 * between(month, month);
    }

    /** Month by which it had happened in half of the runs; empty when half of them never saw it. */
    Optional<Integer> median() {
        int middle = months[(months.length - 1) / 2];
        return middle == NEVER ? Optional.empty() : Optional.of(middle);
    }

    private double share(int n) {
        return months.length == 0 ? 0 : n / (double) months.length;
    }
}
