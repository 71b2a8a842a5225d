package org.equipoise.model.measure;

/**
 * A named outcome of a run.
 *
 * @param id dotted name, the column of the run's row, such as {@code war.onset} or {@code deaths.A}
 * @param label words for tables
 * @param unit unit, such as {@code month}, {@code thousand}, {@code probability}, {@code TIV m}
 * @param direction whether less or more of it is better, or neither
 * @param kind how it is summarised
 */
public record Measure(String id, String label, String unit, Direction direction, Kind kind) {

    /** Whether less or more is better for those who live there; most measures of standing are neither. */
    public enum Direction {
        LESS,
        MORE,
        NEITHER
    }

    /** Probability: 0/1 or a chance in [0, 1], summarised by its mean. Quantity: a number, summarised by median and mean. */
    public enum Kind {
        PROBABILITY,
        QUANTITY
    }
}
