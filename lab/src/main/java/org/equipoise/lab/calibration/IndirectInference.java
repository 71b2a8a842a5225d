package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Indirect inference (Gourieroux, Monfort and Renault 1993): the parameters at which the mean auxiliary statistics of simulated panels come
 * nearest to the real ones, by the Wald distance under the real panel's sampling covariance.
 *
 * <p>Means come from a quadratic surface over the reference table, then from one over panels played around its best point; the distance
 * is smooth in it, where that of single panels is not. The search stays within the 0.1 and 99.9 % quantiles of the priors. At the
 * estimate panels are played anew: their mean, not the surface, is tested. The covariance of the estimate holds the sampling error of the
 * data, not what is unknown of the parameters that are not free, which stand at their means.
 */
final class IndirectInference {

    private static final long AROUND = Stream.of("calibration.local");
    private static final int STARTS = 8;
    private static final int EVALUATIONS = 20_000;
    private static final double EDGE = 0.001;
    private static final double REACH = 0.5;

    private final CalibrationPlan plan;
    private final Batches batches;
    private final Observed observed;
    private final double[] low;
    private final double[] high;

    IndirectInference(CalibrationPlan plan, Batches batches, Observed observed) {
        this.plan = plan;
        this.batches = batches;
        this.observed = observed;
        int free = FreeParameter.CORE.size();
        low = new double[free];
        high = new double[free];
        for (int p = 0; p < free; p++) {
            FreeParameter parameter = FreeParameter.CORE.get(p);
            low[p] = parameter.stretched(parameter.prior().quantile(EDGE));
            high[p] = parameter.stretched(parameter.prior().quantile(1 - EDGE));
        }
    }

    /**
     * What was found.
     *
     * @param line estimate on the line
     * @param covariance its covariance on the line, all other parameters at their means
     * @param bounded parameters that lie at the edge of what was searched
     * @param distance Wald distance of the mean of panels played at the estimate
     * @param degrees statistics minus parameters
     * @param p chance of as large a distance if the model were true and all other parameters at their mean
     * @param ignorant chance of as large a distance from panels played at the estimate, which differ by luck and by the parameters that
     *     are not free (Hotelling's T squared)
     * @param mean statistics of panels played at the estimate, all of {@link Statistics#ALL}
     * @param spread standard deviation of those of single panels
     */
    record Estimate(
            double[] line,
            double[][] covariance,
            List<String> bounded,
            double distance,
            int degrees,
            double p,
            double ignorant,
            double[] mean,
            double[] spread) {}

    /** Estimates from the statistics at positions {@code use}; {@code round} addresses what is played. */
    Estimate estimate(List<Particle> reference, int[] use, int round) {
        double[] target = SemiAutomatic.pick(observed.values(), use);
        double[][] covariance = Wald.pick(observed.covariance(), use);
        Wald wald = new Wald(target, Wald.plus(covariance, covariance, 1.0 / plan.repeats()));
        double[] first = minimum(reference, use, wald, low, high, reference);
        double[][] scatter =
                Scatter.covariance(reference.stream().map(Particle::line).toList());
        double[] from = new double[first.length];
        double[] to = new double[first.length];
        double[] step = new double[first.length];
        for (int p = 0; p < first.length; p++) {
            step[p] = REACH * Math.sqrt(scatter[p][p]);
            from[p] = Math.max(low[p], first[p] - 2 * step[p]);
            to[p] = Math.min(high[p], first[p] + 2 * step[p]);
        }
        List<Particle> local = batches.play(
                "local-" + round,
                (20L + round) * Generations.ROOM,
                plan.local(),
                number -> around(first, step, number),
                false);
        double[] best = minimum(local, use, wald, from, to, local);
        ResponseSurface surface = ResponseSurface.fit(local, Particle.Part.ALL, use);
        // the same numbers at every estimate: common random numbers
        List<Particle> there = batches.play(
                "estimate-" + round, 30L * Generations.ROOM, plan.repeats(), number -> best.clone(), false);
        double distance = wald.of(Wald.mean(there, Particle.Part.ALL, use));
        int degrees = use.length - best.length;
        List<String> bounded = new ArrayList<>();
        for (int p = 0; p < best.length; p++) {
            double near = 0.01 * (high[p] - low[p]);
            if (best[p] < low[p] + near || best[p] > high[p] - near) {
                bounded.add(FreeParameter.CORE.get(p).name());
            }
        }
        double[] mean = new double[Statistics.ALL.size()];
        double[] spread = new double[mean.length];
        for (int s = 0; s < mean.length; s++) {
            List<double[]> values = Wald.defined(there, Particle.Part.ALL, new int[] {s});
            mean[s] = values.size() < 2 ? Double.NaN : Scatter.mean(values)[0];
            spread[s] = values.size() < 2 ? Double.NaN : Math.sqrt(Scatter.covariance(values)[0][0]);
        }
        return new Estimate(
                best,
                inverse(wald.information(surface.slopes(best))),
                bounded,
                distance,
                degrees,
                degrees > 0 ? 1 - new ChiSquaredDistribution(degrees).cumulativeProbability(distance) : Double.NaN,
                ignorant(Wald.defined(there, Particle.Part.ALL, use), target),
                mean,
                spread);
    }

    /** Chance that a panel played at the estimate lies as far from the others as the observed one. */
    private static double ignorant(List<double[]> played, double[] target) {
        int n = played.size();
        int k = target.length;
        if (n <= k + 1) {
            return Double.NaN;
        }
        double[] mean = Scatter.mean(played);
        double squared = new Wald(target, Scatter.covariance(played)).of(mean) * n / (n + 1.0);
        double f = squared * (n - k) / ((n - 1.0) * k);
        return 1 - new FDistribution(k, n - k).cumulativeProbability(f);
    }

    private double[] around(double[] middle, double[] step, long number) {
        double[] line = new double[middle.length];
        for (int p = 0; p < line.length; p++) {
            double z = Normal.quantile(Chance.uniform(plan.seed(), number, 0, p, AROUND));
            line[p] = Math.min(high[p], Math.max(low[p], middle[p] + step[p] * z));
        }
        return line;
    }

    /** Lowest point of the surface within bounds, from the nearest of the particles that it was fitted to. */
    private static double[] minimum(
            List<Particle> fitted, int[] use, Wald wald, double[] from, double[] to, List<Particle> starts) {
        ResponseSurface surface = ResponseSurface.fit(fitted, Particle.Part.ALL, use);
        MultivariateFunction distance = line -> {
            double[] held = held(line, from, to);
            double out = 0;
            for (int p = 0; p < line.length; p++) {
                out += (line[p] - held[p]) * (line[p] - held[p]);
            }
            return wald.of(surface.at(held)) * (1 + out) + out;
        };
        double[] best = starts.get(0).line();
        double least = Double.POSITIVE_INFINITY;
        List<Particle> nearest = Population.nearest(starts, particle -> distance.value(particle.line()), STARTS)
                .particles();
        for (Particle start : nearest) {
            double[] side = new double[from.length];
            for (int p = 0; p < side.length; p++) {
                side[p] = 0.2 * (to[p] - from[p]);
            }
            var found = new SimplexOptimizer(1e-10, 1e-10)
                    .optimize(
                            new MaxEval(EVALUATIONS),
                            new ObjectiveFunction(distance),
                            GoalType.MINIMIZE,
                            new InitialGuess(held(start.line(), from, to)),
                            new NelderMeadSimplex(side));
            if (found.getValue() < least) {
                least = found.getValue();
                best = held(found.getPoint(), from, to);
            }
        }
        return best;
    }

    private static double[] held(double[] line, double[] from, double[] to) {
        double[] held = new double[line.length];
        for (int p = 0; p < line.length; p++) {
            held[p] = Math.min(to[p], Math.max(from[p], line[p]));
        }
        return held;
    }

    private static double[][] inverse(double[][] information) {
        RealMatrix matrix = new Array2DRowRealMatrix(information);
        return new LUDecomposition(matrix).getSolver().getInverse().getData();
    }
}
