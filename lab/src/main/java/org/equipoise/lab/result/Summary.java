package org.equipoise.lab.result;

import java.util.Optional;

/**
 * One cell of the options table: an outcome under one arm.
 *
 * @param arm id of the arm
 * @param measure id of the measure
 * @param runs runs in which the measure is defined
 * @param mean mean over futures of the mean over replicates, in the measure's unit; NaN where no run defines it
 * @param error Monte Carlo standard error of the mean; NaN with fewer than two futures
 * @param spread quantiles of single runs
 * @param futures the middle 90 % of the futures' means: what ignorance leaves open (noise of few replicates included)
 * @param probability for a probability: 90 % confidence interval of its mean, against Monte Carlo error alone
 * @param regret against the best arm of the same condition in each future; empty where neither direction is better
 * @param variance where the spread comes from; empty with fewer than two futures or replicates
 */
public record Summary(
        String arm,
        String measure,
        long runs,
        double mean,
        double error,
        Spread spread,
        Interval futures,
        Optional<Interval> probability,
        Optional<Regret> regret,
        Optional<VarianceSplit> variance) {}
