package org.equipoise.lab.evidence;

import java.util.Optional;
import org.equipoise.lab.regression.Fit;
import org.equipoise.lab.regression.ShareInterval;
import org.equipoise.lab.result.Interval;

/**
 * A figure as it comes out of the data.
 *
 * @param value the figure; NaN where the data do not say
 * @param error its standard error, NaN where it has none
 * @param rows rows behind it
 * @param events events among them
 * @param exact exact 95 % interval of a share of independent trials (Clopper and Pearson)
 * @param poisson exact 95 % interval of a rate (Garwood)
 */
public record Estimate(
        double value, double error, int rows, int events, Optional<Interval> exact, Optional<Interval> poisson) {

    static Estimate count(int value) {
        return new Estimate(value, Double.NaN, value, value, Optional.empty(), Optional.empty());
    }

    static Estimate number(double value, int rows, int events) {
        return new Estimate(value, Double.NaN, rows, events, Optional.empty(), Optional.empty());
    }

    static Estimate share(int events, int rows) {
        double share = (double) events / rows;
        return new Estimate(
                share,
                Math.sqrt(share * (1 - share) / rows),
                rows,
                events,
                rows == 0 ? Optional.empty() : Optional.of(ShareInterval.exact(events, rows)),
                rows == 0 ? Optional.empty() : Optional.of(ShareInterval.poisson(events, rows)));
    }

    static Estimate of(Fit fit, String column) {
        return new Estimate(
                fit.coefficient(column),
                fit.error(column),
                fit.rows(),
                fit.events(),
                Optional.empty(),
                Optional.empty());
    }

    /** The odds ratio, with the error of the delta method. */
    static Estimate odds(Fit fit, String column) {
        double ratio = fit.oddsRatio(column);
        return new Estimate(
                ratio, ratio * fit.error(column), fit.rows(), fit.events(), Optional.empty(), Optional.empty());
    }
}
