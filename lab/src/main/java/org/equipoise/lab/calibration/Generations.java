package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Sequential approximate Bayesian computation: each generation draws from the last, moves a little, plays, and keeps what lies within a
 * smaller tolerance, weighted by prior over proposal (Toni et al. 2009; Beaumont et al. 2009). The kernel is normal with the weighted
 * covariance of the last generation times Silverman's h^2 = (4 / (d + 2))^(2 / (d + 4)) n^(-2 / (d + 4)), n effective draws of d parameters;
 * Beaumont's factor of 2 proposes more widely than the prior where a panel says little.
 *
 * <p>Where luck and the parameters that are not free move the statistics more than the free ones do, few attempts are let in wherever they
 * are made, and generations gain little over the reference table.
 *
 * <p>Attempts are numbered and accepted in the order of their numbers, so that threads change nothing. A generation that does not fill up
 * within its attempts is dropped and the last full one stands.
 */
final class Generations {

    /** Numbers of particles of generation g begin at (g + 1) times this. */
    static final long ROOM = 1_000_000_000L;

    /** Share of the last generation that the next tolerance would still have let in. */
    private static final double SHRINK = 0.75;

    /** Keeps the kernel regular where draws coincide. */
    private static final double JITTER = 1e-10;

    private final CalibrationPlan plan;
    private final Batches batches;
    private final ToDoubleFunction<Particle> distance;

    Generations(CalibrationPlan plan, Batches batches, ToDoubleFunction<Particle> distance) {
        this.plan = plan;
        this.batches = batches;
        this.distance = distance;
    }

    /** All generations from a first one on, the first included; the last is the result. */
    List<Population> run(Population first) {
        List<Population> all = new ArrayList<>(List.of(first));
        for (int g = 1; g <= plan.generations(); g++) {
            Population last = all.get(all.size() - 1);
            Population next = next(last, g, Scatter.quantile(last.distances(), last.weights(), SHRINK));
            if (next.particles().size() < plan.population()) {
                break;
            }
            all.add(next);
        }
        return all;
    }

    /** One generation at a tolerance, as far as its attempts go. */
    Population next(Population last, int generation, double tolerance) {
        Kernel kernel = new Kernel(last);
        List<Particle> accepted = new ArrayList<>();
        List<Double> distances = new ArrayList<>();
        int attempts = 0;
        long begin = generation * ROOM;
        while (accepted.size() < plan.population() && attempts < plan.attempts()) {
            int size = Math.min(Batches.SIZE, plan.attempts() - attempts);
            String phase = String.format("generation-%d-%05d", generation, attempts / Batches.SIZE);
            List<Particle> played =
                    batches.play(phase, begin + attempts, size, number -> kernel.propose(plan.seed(), number), false);
            for (Particle particle : played) {
                double far = distance.applyAsDouble(particle);
                attempts++;
                if (far <= tolerance) {
                    accepted.add(particle);
                    distances.add(far);
                    if (accepted.size() == plan.population()) {
                        break;
                    }
                }
            }
        }
        double[] weights = new double[accepted.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = logPrior(accepted.get(i).line())
                    - kernel.logDensity(accepted.get(i).line());
            most = Math.max(most, weights[i]);
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Elementary.exp(weights[i] - most);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return new Population(
                accepted,
                weights,
                distances.stream().mapToDouble(Double::doubleValue).toArray(),
                tolerance,
                attempts);
    }

    private static double logPrior(double[] line) {
        double sum = 0;
        for (int p = 0; p < line.length; p++) {
            sum += FreeParameter.CORE.get(p).logDensity(line[p]);
        }
        return sum;
    }

    /** The mixture of normal kernels around a generation. */
    private static final class Kernel {
        private static final long WHICH = Stream.of("calibration.parent");
        private static final long STEP = Stream.of("calibration.step");

        private final Draws draws;
        private final double[][] root;

        Kernel(Population last) {
            draws = new Draws(last.lines(), last.weights());
            double[][] covariance = Scatter.covariance(draws.lines(), draws.weights());
            double d = covariance.length;
            double width = Elementary.pow(4 / (d + 2), 2 / (d + 4)) * Elementary.pow(last.effective(), -2 / (d + 4));
            for (int i = 0; i < covariance.length; i++) {
                for (int j = 0; j < covariance.length; j++) {
                    covariance[i][j] *= width;
                }
                covariance[i][i] += JITTER;
            }
            root = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false), 1e-9, 1e-14)
                    .getL()
                    .getData();
        }

        double[] propose(long seed, long number) {
            double[] parent = draws.at(Chance.uniform(seed, number, 0, 0, WHICH));
            double[] line = parent.clone();
            for (int j = 0; j < line.length; j++) {
                double z = Normal.quantile(Chance.uniform(seed, number, 0, j + 1L, STEP));
                for (int i = j; i < line.length; i++) {
                    line[i] += root[i][j] * z;
                }
            }
            return line;
        }

        /** Log density of the mixture, up to a constant. */
        double logDensity(double[] line) {
            double[] logs = new double[draws.lines().size()];
            double most = Double.NEGATIVE_INFINITY;
            double[] z = new double[line.length];
            for (int k = 0; k < logs.length; k++) {
                double squares = 0;
                for (int i = 0; i < line.length; i++) {
                    double left = line[i] - draws.lines().get(k)[i];
                    for (int j = 0; j < i; j++) {
                        left -= root[i][j] * z[j];
                    }
                    z[i] = left / root[i][i];
                    squares += z[i] * z[i];
                }
                logs[k] = -0.5 * squares;
                most = Math.max(most, logs[k]);
            }
            double sum = 0;
            for (int k = 0; k < logs.length; k++) {
                sum += draws.weights()[k] * Elementary.exp(logs[k] - most);
            }
            return most + Elementary.log(sum);
        }
    }
}
