package org.equipoise.games.solve.quantal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.equipoise.games.Elementary;
import org.equipoise.games.extensive.Behaviour;
import org.equipoise.games.extensive.Game;

/** Fits precision to observed choices in a game of perfect information, for any disturbance that can be solved backward. */
public final class BackwardFit {

    private static final int POINTS = 400;
    private static final double SMALLEST_PART = 1e-6;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double SHIFT = 1e-3;

    private final Game game;
    private final DoubleFunction<Disturbance> disturbance;
    private final double[] counts;

    private BackwardFit(Game game, DoubleFunction<Disturbance> disturbance, double[] counts) {
        this.game = game;
        this.disturbance = disturbance;
        this.counts = counts;
    }

    /**
     * The best precision between 0 and a largest one, found on a grid of 400 magnitudes and refined around each local maximum.
     *
     * @param disturbance what a precision above 0 means: {@code AgentLogit::new}, or {@code lambda -> new AgentProbit(1 / lambda)}
     * @param counts how often each action was taken, set by set as in a flat profile; fractions may be weights
     * @param most largest precision, above 0 and finite; the smallest tried besides 0 is a millionth of it
     * @throws IllegalArgumentException if the game cannot be solved with the disturbance
     */
    public static PrecisionFit<Behaviour> of(
            Game game, DoubleFunction<Disturbance> disturbance, double[] counts, double most) {
        PrecisionFit.check(counts, Behaviour.centroid(game).flat().length);
        if (!(most > 0 && most < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the largest precision must be above 0 and finite, not " + most);
        }
        return new BackwardFit(game, disturbance, counts.clone()).fit(most);
    }

    private Behaviour play(double lambda) {
        return lambda == 0
                ? Behaviour.centroid(game)
                : BackwardQuantal.solve(game, disturbance.apply(lambda)).behaviour();
    }

    private double logLikelihood(double lambda) {
        double[] flat = play(lambda).flat();
        double sum = 0;
        for (int a = 0; a < flat.length; a++) {
            sum += counts[a] == 0 ? 0 : counts[a] * Elementary.log(flat[a]);
        }
        return sum;
    }

    private PrecisionFit<Behaviour> fit(double most) {
        double[] grid = new double[POINTS];
        double[] value = new double[POINTS];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean impossible = false;
        for (int i = 0; i < POINTS; i++) {
            double part = (double) (POINTS - 1 - i) / (POINTS - 2);
            grid[i] = i == 0 ? 0 : most * Elementary.exp(part * Elementary.log(SMALLEST_PART));
            value[i] = logLikelihood(grid[i]);
            // where something seen has no probability that numbers can hold, lambda matters all the more
            if (value[i] == Double.NEGATIVE_INFINITY) {
                impossible = true;
            } else {
                low = Math.min(low, value[i]);
                high = Math.max(high, value[i]);
            }
        }
        if (!impossible && high - low <= 1e-12 * Math.abs(low)) {
            return result(0, value[0], PrecisionFit.Where.ANYWHERE, List.of());
        }
        double best = Double.NEGATIVE_INFINITY;
        double at = 0;
        PrecisionFit.Where where = PrecisionFit.Where.RANDOM;
        List<Double> peaks = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            boolean peak = (i == 0 || value[i] > value[i - 1]) && (i == POINTS - 1 || value[i] >= value[i + 1]);
            if (peak) {
                boolean last = i > 0 && isFlatFrom(i, value);
                double lambda = last ? most : i == 0 ? 0 : golden(grid[i - 1], grid[i + 1]);
                double reached = logLikelihood(lambda);
                peaks.add(lambda);
                if (reached > best) {
                    best = reached;
                    at = lambda;
                    where = i == 0
                            ? PrecisionFit.Where.RANDOM
                            : last ? PrecisionFit.Where.LARGEST : PrecisionFit.Where.WITHIN;
                }
                if (last) {
                    break;
                }
            }
        }
        peaks.remove(at);
        return result(at, value[0], where, peaks);
    }

    /** Whether the likelihood differs by no more than rounding from a point of the grid to its end. */
    private static boolean isFlatFrom(int from, double[] value) {
        for (int i = from + 1; i < POINTS; i++) {
            if (!(Math.abs(value[i] - value[from]) <= 1e-12 * Math.abs(value[0]))) {
                return false;
            }
        }
        return true;
    }

    /** Golden section, until the likelihood no longer tells its ends apart. */
    private double golden(double from, double to) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = logLikelihood(left);
        double atRight = logLikelihood(right);
        while (high - low > 1e-9 * high) {
            if (atLeft >= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = logLikelihood(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = logLikelihood(right);
            }
        }
        return (low + high) / 2;
    }

    private PrecisionFit<Behaviour> result(
            double lambda, double random, PrecisionFit.Where where, List<Double> others) {
        return new PrecisionFit<>(
                lambda,
                where == PrecisionFit.Where.WITHIN ? error(lambda) : OptionalDouble.empty(),
                logLikelihood(lambda),
                random,
                where,
                others,
                play(lambda),
                PrecisionFit.words(where, lambda, others, false));
    }

    private OptionalDouble error(double lambda) {
        double by = SHIFT * lambda;
        double information =
                (2 * logLikelihood(lambda) - logLikelihood(lambda - by) - logLikelihood(lambda + by)) / (by * by);
        return information > 0 && information < Double.POSITIVE_INFINITY
                ? OptionalDouble.of(1 / Math.sqrt(information))
                : OptionalDouble.empty();
    }
}
