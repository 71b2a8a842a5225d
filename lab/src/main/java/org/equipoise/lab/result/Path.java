package org.equipoise.lab.result;

import java.util.List;

/**
 * How a quantity moves month by month under an arm, for lines and fans; position 0 is the end of the first month.
 *
 * <p>Quantiles are over runs, within 0.8 % of the exact ones.
 *
 * @param arm id of the arm
 * @param quantity id of the quantity
 * @param mean mean over runs
 * @param p05 5 % of runs lie below
 * @param p25 a quarter lies below
 * @param median half lies below
 * @param p75 three quarters lie below
 * @param p95 95 % lie below
 */
public record Path(
        String arm,
        String quantity,
        List<Double> mean,
        List<Double> p05,
        List<Double> p25,
        List<Double> median,
        List<Double> p75,
        List<Double> p95) {
    public Path {
        mean = List.copyOf(mean);
        p05 = List.copyOf(p05);
        p25 = List.copyOf(p25);
        median = List.copyOf(median);
        p75 = List.copyOf(p75);
        p95 = List.copyOf(p95);
    }

    /** Number of months. */
    public int months() {
        return mean.size();
    }
}
