package org.equipoise.lab.result;

/**
 * An arm beside the baseline of its condition, on one measure.
 *
 * @param arm id of the arm
 * @param baseline id of the baseline arm
 * @param measure id of the measure
 * @param difference arm minus baseline
 * @param adequacy whether enough runs were made
 */
public record Comparison(String arm, String baseline, String measure, Difference difference, Adequacy adequacy) {}
