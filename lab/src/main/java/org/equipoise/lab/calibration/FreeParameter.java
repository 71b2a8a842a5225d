package org.equipoise.lab.calibration;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.prior.Prior;

/**
 * A parameter that calibration may move, and the scale on which it is estimated: the whole line, so that no estimate leaves the
 * parameter's range.
 *
 * @param name full name in scenario files
 * @param symbol symbol of the equations
 * @param unit unit of its declaration
 * @param prior belief before the panel (model, A.6)
 * @param scale how it is stretched to the line
 * @param low lower bound of the bounded scale
 * @param high upper bound of the bounded scale
 */
public record FreeParameter(
        String name, String symbol, String unit, Prior prior, Scale scale, double low, double high) {

    /** Ways to stretch a range to the whole line. */
    public enum Scale {
        LINE,
        LOG,
        BOUNDED
    }

    private static final double EDGE = 1e-9;

    /** The free parameters of the core, in the order of every vector of them; priors as declared in the model. */
    public static final List<FreeParameter> CORE = List.of(
            log("choice.precision", "lambda", "1/share", new Prior.LogNormal(9, 0.35)),
            bounded("war-cost.low", "c_lo", "share", new Prior.Uniform(0.15, 0.35), 0.15, 0.35),
            bounded("war-cost.high", "c_hi", "share", new Prior.Uniform(0.5, 0.9), 0.5, 0.9),
            bounded("war-aims.disputed", "Delta_0", "share", new Prior.Beta(4, 4), 0, 1),
            line("contest.initiative", "iota", "logit", new Prior.Gaussian(0.3, 0.25)),
            bounded("war.obstacles", "kappa_0", "logit", new Prior.Uniform(2, 4), 2, 4));

    private static FreeParameter line(String name, String symbol, String unit, Prior prior) {
        return new FreeParameter(
                name, symbol, unit, prior, Scale.LINE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static FreeParameter log(String name, String symbol, String unit, Prior prior) {
        return new FreeParameter(name, symbol, unit, prior, Scale.LOG, 0, Double.POSITIVE_INFINITY);
    }

    private static FreeParameter bounded(
            String name, String symbol, String unit, Prior prior, double low, double high) {
        return new FreeParameter(name, symbol, unit, prior, Scale.BOUNDED, low, high);
    }

    /** The value on the whole line. */
    public double stretched(double value) {
        return switch (scale) {
            case LINE -> value;
            case LOG -> Elementary.log(value);
            case BOUNDED -> {
                double share = Math.min(1 - EDGE, Math.max(EDGE, (value - low) / (high - low)));
                yield Elementary.log(share / (1 - share));
            }
        };
    }

    /** The value of a number on the whole line. */
    public double back(double line) {
        return switch (scale) {
            case LINE -> line;
            case LOG -> Elementary.exp(line);
            case BOUNDED -> low + (high - low) * Elementary.logistic(line);
        };
    }

    /** Log density of the prior on the line, up to a constant. */
    double logDensity(double line) {
        double value = back(line);
        double stretch =
                switch (scale) {
                    case LINE -> 0;
                    case LOG -> line;
                    case BOUNDED ->
                        Elementary.log(Elementary.logistic(line)) + Elementary.log(Elementary.logistic(-line));
                };
        if (prior instanceof Prior.Gaussian normal) {
            double z = (value - normal.mean()) / normal.sd();
            return stretch - 0.5 * z * z;
        }
        if (prior instanceof Prior.LogNormal lognormal) {
            double z = Elementary.log(value / lognormal.median()) / lognormal.sigma();
            return stretch - 0.5 * z * z - Elementary.log(value);
        }
        if (prior instanceof Prior.Beta beta) {
            return stretch + (beta.a() - 1) * Elementary.log(value) + (beta.b() - 1) * Elementary.log(1 - value);
        }
        if (prior instanceof Prior.Uniform) {
            return stretch;
        }
        throw new IllegalStateException("no density of the prior " + prior + " of " + name);
    }
}
