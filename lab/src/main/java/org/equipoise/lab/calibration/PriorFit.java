package org.equipoise.lab.calibration;

import java.util.Locale;
import org.equipoise.model.prior.Prior;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * A posterior in the words that scenario files use for beliefs: a distribution of the prior's own kind whose quantiles come nearest to
 * those of the draws (log-normal, normal, beta; a bounded number that is no share of one: a normal cut at its bounds).
 *
 * @param prior the belief, its numbers rounded to four digits
 * @param words the same as {@code parameters.yaml} writes it
 * @param gap largest distance of its quantiles from the draws', in standard deviations of the draws
 */
public record PriorFit(Prior prior, String words, double gap) {

    private static final double[] SHARES = {.05, .1, .25, .5, .75, .9, .95};

    /** Fits one parameter. */
    static PriorFit of(Draws draws, int parameter) {
        FreeParameter free = FreeParameter.CORE.get(parameter);
        double[] quantiles = new double[SHARES.length];
        for (int q = 0; q < SHARES.length; q++) {
            quantiles[q] = draws.quantile(parameter, SHARES[q]);
        }
        double middle = quantiles[3];
        double spread = Math.max(1e-12, (quantiles[6] - quantiles[0]) / 3.29);
        double[] start = start(free, middle, spread);
        var found = new SimplexOptimizer(1e-12, 1e-14)
                .optimize(
                        new MaxEval(20_000),
                        new ObjectiveFunction(point -> misfit(free, point, quantiles, spread)),
                        GoalType.MINIMIZE,
                        new InitialGuess(start),
                        new NelderMeadSimplex(new double[] {0.1 * Math.abs(start[0]) + 0.01, 0.3}));
        double[] point = found.getPoint();
        Prior rounded = make(free, digits(first(free, point)), digits(second(free, point)));
        double gap = 0;
        for (int q = 0; q < SHARES.length; q++) {
            gap = Math.max(gap, Math.abs(rounded.quantile(SHARES[q]) - quantiles[q]) / spread);
        }
        return new PriorFit(rounded, words(rounded), gap);
    }

    private static double misfit(FreeParameter free, double[] point, double[] quantiles, double spread) {
        if (isCut(free) && Math.abs(first(free, point) - 0.5 * (free.low() + free.high())) > free.high() - free.low()) {
            // a normal cut far out in its tail has no digits left
            return 1e300;
        }
        Prior prior = make(free, point);
        double sum = 0;
        for (int q = 0; q < SHARES.length; q++) {
            double miss = (prior.quantile(SHARES[q]) - quantiles[q]) / spread;
            sum += miss * miss;
        }
        return Double.isFinite(sum) ? sum : 1e300;
    }

    private static boolean isCut(FreeParameter free) {
        return free.scale() == FreeParameter.Scale.BOUNDED && !isShare(free);
    }

    private static boolean isShare(FreeParameter free) {
        return free.scale() == FreeParameter.Scale.BOUNDED && free.low() == 0 && free.high() == 1;
    }

    /** Start of the search: a centre, and the log of a width. */
    private static double[] start(FreeParameter free, double middle, double spread) {
        if (isShare(free)) {
            double size = Math.max(1, middle * (1 - middle) / (spread * spread) - 1);
            return new double[] {free.stretched(middle), StrictMath.log(size)};
        }
        return switch (free.scale()) {
            case LOG -> new double[] {StrictMath.log(middle), StrictMath.log(spread / middle)};
            default -> new double[] {middle, StrictMath.log(spread)};
        };
    }

    private static double first(FreeParameter free, double[] point) {
        if (isShare(free)) {
            return free.back(point[0]) * StrictMath.exp(point[1]);
        }
        return free.scale() == FreeParameter.Scale.LOG ? StrictMath.exp(point[0]) : point[0];
    }

    private static double second(FreeParameter free, double[] point) {
        return isShare(free) ? (1 - free.back(point[0])) * StrictMath.exp(point[1]) : StrictMath.exp(point[1]);
    }

    private static Prior make(FreeParameter free, double[] point) {
        return make(free, first(free, point), second(free, point));
    }

    private static Prior make(FreeParameter free, double first, double second) {
        if (isShare(free)) {
            return new Prior.Beta(first, second);
        }
        return switch (free.scale()) {
            case LOG -> new Prior.LogNormal(first, second);
            case LINE -> new Prior.Gaussian(first, second);
            case BOUNDED -> new Prior.Truncated(new Prior.Gaussian(first, second), free.low(), free.high());
        };
    }

    private static double digits(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3e", value));
    }

    private static String words(Prior prior) {
        if (prior instanceof Prior.Truncated cut && cut.of() instanceof Prior.Gaussian normal) {
            return "{normal: {mean: " + normal.mean() + ", sd: " + normal.sd() + "}, min: " + cut.min() + ", max: "
                    + cut.max() + "}";
        }
        if (prior instanceof Prior.Gaussian normal) {
            return "{normal: {mean: " + normal.mean() + ", sd: " + normal.sd() + "}}";
        }
        if (prior instanceof Prior.LogNormal lognormal) {
            return "{lognormal: {median: " + lognormal.median() + ", sigma: " + lognormal.sigma() + "}}";
        }
        if (prior instanceof Prior.Beta beta) {
            return "{beta: {a: " + beta.a() + ", b: " + beta.b() + "}}";
        }
        throw new IllegalStateException("no words for " + prior);
    }
}
