package org.equipoise.lab.plausibility;

import java.util.Optional;

/**
 * Something on record and what the model would have said of it shortly before.
 *
 * @param kind what is asked, such as {@code war ends}
 * @param what which event of the record
 * @param observed what the record says, in words
 * @param chance chance that the model gave to just that: the same month, the same count, the same answer
 * @param window what counts as near, in words
 * @param chanceInWindow chance that the model gave to something near
 * @param percentile share of runs below the observed value plus half of those at it, in [0, 1]; empty where values have no order or the
 *     record ends first
 * @param runs runs behind the chances; 0 when the question could not be played
 * @param note why it could not be played, or what to mind
 */
public record Finding(
        String kind,
        String what,
        String observed,
        double chance,
        String window,
        double chanceInWindow,
        Optional<Double> percentile,
        int runs,
        String note) {

    /** Chance or tail below which an event counts as surprising. */
    public static final double SURPRISING = 0.05;

    /** Whether the model was asked at all. */
    public boolean asked() {
        return runs > 0;
    }

    /** Whether the record lies outside what the model leaves open: in a tail of 5 %, or, without an order, at a chance below 5 %. */
    public boolean surprises() {
        return asked()
                && percentile.map(p -> p < SURPRISING || p > 1 - SURPRISING).orElse(chanceInWindow < SURPRISING);
    }
}
