package org.equipoise.lab.statistics;

import java.util.Optional;
import org.equipoise.lab.result.Adequacy;
import org.equipoise.lab.result.Difference;
import org.equipoise.model.measure.Measure.Direction;

/** Collects the futures' paired differences between an arm and its baseline. */
final class Pair {

    /** A sign is taken as known when the difference is this many standard errors. */
    private static final double KNOWN = 2;

    private final Direction direction;
    private final Level level = new Level();
    private final Sum within = new Sum();
    private long degrees;
    private long better;
    private long ties;

    Pair(Direction direction) {
        this.direction = direction;
    }

    /**
     * Adds a future.
     *
     * @param difference arm's mean minus baseline's
     * @param runs pairs of runs that define the measure, at least 1
     * @param squares squared deviations of the pairs' differences from their mean
     */
    void add(double difference, int runs, double squares) {
        level.add(difference, runs);
        within.add(squares);
        degrees += runs - 1;
        if (difference == 0) {
            ties++;
        } else if (difference > 0 == (direction == Direction.MORE)) {
            better++;
        }
    }

    /** Variance between two pairs of one future; NaN when every future has only one. */
    private double luck() {
        return degrees == 0 ? Double.NaN : within.value() / degrees;
    }

    Difference difference() {
        Weighted means = level.means();
        long futures = means.groups();
        double variance = means.variance();
        double noise = variance > 0 ? Math.min(1, luck() / (means.weight() / futures) / variance) : 0;
        return new Difference(
                means.mean(),
                means.error(),
                level.ninety(),
                noise,
                direction == Direction.NEITHER || futures == 0
                        ? Optional.empty()
                        : Optional.of((better + 0.5 * ties) / futures),
                futures == 0 ? Double.NaN : (double) ties / futures);
    }

    Adequacy adequacy() {
        Weighted means = level.means();
        double error = means.error();
        double size = Math.abs(means.mean());
        if (!(error > 0)) {
            return new Adequacy(Optional.empty(), error == 0, 0, Optional.empty());
        }
        double replicates = means.weight() / means.groups();
        double variance = means.variance();
        double between = Math.max(0, variance - luck() / replicates);
        double left = variance / 4 - between;
        Optional<Long> more = left > 0 ? Optional.of((long) Math.ceil(luck() / left - replicates)) : Optional.empty();
        return new Adequacy(Optional.of(size / error), size >= KNOWN * error, 3 * means.groups(), more);
    }
}
