package org.equipoise.lab.result;

import java.util.Optional;

/**
 * Whether enough runs were made to know a difference, and what more would buy.
 *
 * <p>The squared error of a paired difference is (b + w / replicates) / futures, with b its variance between futures and w within
 * them; from this follows what halves the error.
 *
 * @param ratio size of the difference in standard errors; empty when the error is 0 or unknown
 * @param enough whether the sign is known: the difference is at least twice its error, or both are exactly 0
 * @param moreFutures further futures that would halve the error, at unchanged replicates
 * @param moreReplicates further replicates per future that would halve it; empty where no number of them can
 */
public record Adequacy(Optional<Double> ratio, boolean enough, long moreFutures, Optional<Long> moreReplicates) {
    public Adequacy {
        ratio = ratio.filter(Double::isFinite);
    }
}
