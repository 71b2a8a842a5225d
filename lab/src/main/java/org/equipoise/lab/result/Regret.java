package org.equipoise.lab.result;

/**
 * What is lost, in the measure's unit, by an arm where another of the same condition would have been best in that future.
 *
 * <p>Futures' means are compared, so noise of few replicates adds to regret: a floor that falls as one over their square root.
 *
 * @param expected mean over futures, at least 0
 * @param p90 exceeded in a tenth of futures
 * @param max largest over futures
 */
public record Regret(double expected, double p90, double max) {}
