package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.games.estimate.numeric.Address;
import org.equipoise.games.estimate.numeric.Eigen;
import org.equipoise.games.estimate.numeric.Maximiser;
import org.equipoise.games.estimate.numeric.Objective;

/** Looks for the highest of the maxima of a likelihood from several starts, and judges what it finds. */
final class Search {

    private static final Maximiser MAXIMISER = new Maximiser(4, 200);

    /** For points of a profile, where a value that is nearly the highest will do. */
    static final Maximiser QUICK = new Maximiser(4, 40);

    /** Number of starts before the disturbed ones. */
    static final int UNDISTURBED = 2;

    private static final double RIDGE = 0.01;
    private static final double SPREAD = 0.5;
    private static final double HOPELESS = 1_000;

    private Search() {}

    /**
     * A climb and where it began.
     *
     * @param start name of the start
     * @param order position of the start
     * @param summit where it ended
     */
    record Climb(String start, int order, Maximiser.Summit summit) {}

    /** All climbs, the highest first; a start at which the likelihood is not finite is left out. */
    static List<Climb> climbs(Likelihood likelihood, int players, Starts starts) {
        double[] zero = zero(likelihood);
        double[] induced = backwardInduction(likelihood, players, zero);
        List<Climb> climbs = new ArrayList<>();
        climb(likelihood, "backward induction", induced, climbs);
        climb(likelihood, "zero", zero, climbs);
        for (int s = 0; s < starts.disturbed(); s++) {
            boolean even = s % 2 == 0;
            double[] start = disturbed(likelihood, even ? induced : zero, starts.seed(), s);
            climb(likelihood, (even ? "backward induction" : "zero") + ", disturbed " + (s / 2 + 1), start, climbs);
        }
        return sorted(climbs);
    }

    /** From points given; the highest first. */
    static List<Climb> climbsFrom(Likelihood likelihood, String name, List<double[]> points) {
        List<Climb> climbs = new ArrayList<>();
        for (double[] point : points) {
            climb(likelihood, name, point, climbs);
        }
        return sorted(climbs);
    }

    /** Later starts are disturbed more; a disturbance is halved while it leads to where the likelihood is hopelessly low. */
    private static double[] disturbed(Likelihood likelihood, double[] base, long seed, int s) {
        double least = likelihood.value(base) - HOPELESS;
        double spread = SPREAD * (1 + s / 2);
        long own = Address.Purpose.STARTS.of(seed);
        for (int halving = 0; ; halving++) {
            double[] start = base.clone();
            for (int k = 0; k < base.length; k++) {
                start[k] += spread * Address.normal(own, s, k);
            }
            if (likelihood.value(start) >= least || halving == 20) {
                return start;
            }
            spread /= 2;
        }
    }

    /** The highest first. */
    static List<Climb> sorted(List<Climb> climbs) {
        List<Climb> sorted = new ArrayList<>(climbs);
        sorted.sort(Comparator.comparingDouble((Climb climb) -> -climb.summit().value()));
        return List.copyOf(sorted);
    }

    private static void climb(Likelihood likelihood, String name, double[] point, List<Climb> climbs) {
        if (Double.isFinite(likelihood.value(point))) {
            climbs.add(new Climb(name, climbs.size(), MAXIMISER.climb(likelihood, point)));
        }
    }

    /** All coefficients zero but for constants that begin elsewhere. */
    static double[] zero(Likelihood likelihood) {
        double[] beta = new double[likelihood.size()];
        int next = 0;
        for (Block block : likelihood.blocks()) {
            if (block.size() > 0) {
                beta[next] = block.start();
            }
            next += block.size();
        }
        return likelihood.toGamma(beta);
    }

    /** The last player's coefficients are fitted to its own moves, then those of the one before, given these, and so on to the first. */
    static double[] backwardInduction(Likelihood likelihood, int players, double[] from) {
        double[] gamma = from.clone();
        for (int player = players - 1; player >= 0; player--) {
            int[] own = likelihood.coefficientsOf(player);
            if (own.length > 0) {
                Stage stage = new Stage(likelihood.ofMovesBy(player), gamma, own);
                double value = stage.value(stage.start());
                if (!Double.isFinite(value)) {
                    throw impossible(likelihood, value);
                }
                double[] found = MAXIMISER.climb(stage, stage.start()).point();
                gamma = stage.whole(found);
            }
        }
        return gamma;
    }

    /** A player's moves cannot be told from where the search begins, for which only what was fixed can be to blame. */
    private static NotEstimable impossible(Likelihood likelihood, double value) {
        Map<String, Double> size = new LinkedHashMap<>();
        for (Block block : likelihood.blocks()) {
            for (double fixed : block.fixed()) {
                if (fixed != 0) {
                    size.merge(block.name(), Math.abs(fixed), Math::max);
                }
            }
        }
        List<String> names = new ArrayList<>(size.keySet());
        names.sort(Comparator.comparingDouble((String name) -> -size.getOrDefault(name, 0.0)));
        return new NotEstimable(
                NotEstimable.Reason.NOT_CONVERGED,
                names,
                "the log-likelihood is " + value + " where the search begins: "
                        + (names.isEmpty()
                                ? "the regressors are too large. Maybe use larger units"
                                : "an observed outcome is impossible with what is fixed of " + String.join(", ", names)
                                        + ". Maybe fix it nearer to 0"));
    }

    /** The likelihood of one player's moves in that player's coefficients, pulled a little towards where it begins to keep it finite. */
    private record Stage(Likelihood likelihood, double[] base, int[] own) implements Objective {

        double[] start() {
            double[] start = new double[own.length];
            for (int k = 0; k < own.length; k++) {
                start[k] = base[own[k]];
            }
            return start;
        }

        double[] whole(double[] part) {
            double[] whole = base.clone();
            for (int k = 0; k < own.length; k++) {
                whole[own[k]] = part[k];
            }
            return whole;
        }

        @Override
        public double value(double[] part) {
            double value = likelihood.value(whole(part));
            for (int k = 0; k < own.length; k++) {
                value -= RIDGE / 2 * square(part[k] - base[own[k]]);
            }
            return value;
        }

        @Override
        public Slope slope(double[] part) {
            Slope full = likelihood.slope(whole(part));
            double value = full.value();
            double[] gradient = new double[own.length];
            double[][] hessian = new double[own.length][own.length];
            for (int k = 0; k < own.length; k++) {
                double off = part[k] - base[own[k]];
                value -= RIDGE / 2 * off * off;
                gradient[k] = full.gradient()[own[k]] - RIDGE * off;
                for (int l = 0; l < own.length; l++) {
                    hessian[k][l] = full.hessian()[own[k]][own[l]] - (k == l ? RIDGE : 0);
                }
            }
            return new Slope(value, gradient, hessian);
        }

        private static double square(double x) {
            return x * x;
        }
    }

    /** Whether a climb ended on a proper maximum: stationary, and curved downward in every direction by more than rounding. */
    static boolean isMaximum(Climb climb) {
        Eigen eigen = climb.summit().eigen();
        return climb.summit().converged() && eigen.values()[eigen.largest()] < -Judgement.FLAT;
    }

    /** The highest proper maximum; of those that differ by rounding only the one of the first start, which depends least on chance. */
    static Optional<Climb> highestMaximum(List<Climb> climbs) {
        List<Climb> maxima = climbs.stream().filter(Search::isMaximum).toList();
        return maxima.stream()
                .filter(climb -> climb.summit().value() > maxima.get(0).summit().value() - 1e-9)
                .min(Comparator.comparingInt(Climb::order));
    }
}
