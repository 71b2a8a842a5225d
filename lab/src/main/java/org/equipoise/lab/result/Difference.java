package org.equipoise.lab.result;

import java.util.Optional;

/**
 * An arm minus its baseline, paired: both meet the same futures and the same luck.
 *
 * @param mean mean paired difference, in the measure's unit
 * @param error its Monte Carlo standard error, from the scatter of the futures' differences; NaN with fewer than two futures
 * @param futures the middle 90 % of the futures' mean differences
 * @param noise share of the variance of the futures' differences that is only luck of few replicates, in [0, 1]; near 1 the interval
 *     and {@code better} say more about the number of replicates than about the world
 * @param better share of futures in which the arm's mean is better in the measure's direction, ties counting half; empty where
 *     neither direction is better
 * @param ties share of futures in which the two means are equal
 */
public record Difference(
        double mean, double error, Interval futures, double noise, Optional<Double> better, double ties) {
    public Difference {
        better = better.filter(Double::isFinite);
    }
}
