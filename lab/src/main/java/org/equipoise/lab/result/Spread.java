package org.equipoise.lab.result;

/**
 * How single runs scatter: five quantiles over all runs of an arm, in the measure's unit.
 *
 * <p>Linear between order statistics (type 7 of Hyndman and Fan 1996) of values rounded to 9 bits after the leading one, so each is
 * within 0.1 % of the exact one and small whole numbers are exact.
 *
 * @param p05 5 % of runs lie below
 * @param p25 a quarter lies below
 * @param median half lies below
 * @param p75 three quarters lie below
 * @param p95 95 % lie below
 */
public record Spread(double p05, double p25, double median, double p75, double p95) {

    /** The middle 90 % of runs. */
    public Interval ninety() {
        return new Interval(p05, p95);
    }
}
