package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.estimate.numeric.Maximiser;

/**
 * Looks for higher maxima around an estimate: each coefficient in turn is held some standard errors off while the others are estimated again.
 *
 * <p>At a global maximum no point of such a profile lies above it. One that does shows that the estimate is only a local maximum; then
 * {@link #better} climbs on from there. A profile also shows whether a likelihood is near enough to quadratic for standard errors to mean much.
 *
 * @param points all points, by coefficient and offset
 * @param highest log-likelihood of the estimate
 */
public record ProfileCheck(List<Point> points, double highest) {

    private static final double ABOVE = 1e-6;

    public ProfileCheck {
        points = List.copyOf(points);
    }

    /**
     * The likelihood with one coefficient held.
     *
     * @param coefficient name of the coefficient held
     * @param value where it was held
     * @param logLikelihood highest log-likelihood found with it held
     * @param estimates all coefficients there, the one held included
     */
    public record Point(String coefficient, double value, double logLikelihood, List<Double> estimates) {
        public Point {
            estimates = List.copyOf(estimates);
        }
    }

    /**
     * Profiles all coefficients.
     *
     * @param steps points to each side of the estimate, at least 1
     * @param reach standard errors from the estimate to the outermost
     */
    public static ProfileCheck of(Fit fit, int steps, double reach) {
        List<Point> points = new ArrayList<>();
        for (int k = 0; k < fit.coefficients().size(); k++) {
            for (int direction = -1; direction <= 1; direction += 2) {
                double[] from = fit.estimates();
                for (int step = 1; step <= steps; step++) {
                    Coefficient coefficient = fit.coefficients().get(k);
                    double value =
                            coefficient.estimate() + direction * reach * step / steps * coefficient.standardError();
                    Optional<Point> point = hold(fit, k, value, from);
                    if (point.isPresent()) {
                        points.add(point.get());
                        // the next point of the profile is near to this one
                        from = point.get().estimates().stream()
                                .mapToDouble(each -> each)
                                .toArray();
                    }
                }
            }
        }
        return new ProfileCheck(points, fit.logLikelihood());
    }

    /** Five points to each side, three standard errors far, as in R's package. */
    public static ProfileCheck of(Fit fit) {
        return of(fit, 5, 3);
    }

    private static Optional<Point> hold(Fit fit, int k, double value, double[] from) {
        List<Block> blocks = new ArrayList<>(fit.estimable().blocks());
        int begin = 0;
        int block = 0;
        while (k >= begin + blocks.get(block).size()) {
            begin += blocks.get(block++).size();
        }
        blocks.set(block, blocks.get(block).holding(k - begin, value));
        Likelihood held = new Likelihood(fit.estimable().kernel(), blocks, fit.cases());
        double[] rest = new double[from.length - 1];
        for (int j = 0; j < rest.length; j++) {
            rest[j] = from[j < k ? j : j + 1];
        }
        double[] start = held.toGamma(rest);
        if (!Double.isFinite(held.value(start))) {
            return Optional.empty();
        }
        Maximiser.Summit summit = Search.QUICK.climb(held, start);
        double[] found = held.toBeta(summit.point());
        List<Double> whole = new ArrayList<>();
        for (int j = 0; j < from.length; j++) {
            whole.add(j == k ? value : found[j < k ? j : j - 1]);
        }
        return Optional.of(new Point(fit.coefficients().get(k).name(), value, summit.value(), whole));
    }

    /** Points above the estimate, by more than rounding; empty if the estimate stands the test. */
    public List<Point> above() {
        return points.stream()
                .filter(point -> point.logLikelihood() > highest + ABOVE)
                .toList();
    }

    /** The fit that is reached from the highest point above the estimate; empty if there is none, or no maximum is reached from it. */
    public Optional<Fit> better(Fit fit) {
        return climb(fit).map(climb -> Fit.of(fit.specification(), fit.estimable(), fit.likelihood(), List.of(climb)));
    }

    /** The climb to a proper maximum from the highest point above the estimate that leads to one. */
    Optional<Search.Climb> climb(Fit fit) {
        List<Point> descending = new ArrayList<>(above());
        descending.sort((one, other) -> Double.compare(other.logLikelihood(), one.logLikelihood()));
        for (Point point : descending) {
            double[] beta = point.estimates().stream().mapToDouble(each -> each).toArray();
            List<Search.Climb> climbs = Search.climbsFrom(
                    fit.likelihood(),
                    "profile of " + point.coefficient(),
                    List.of(fit.likelihood().toGamma(beta)));
            if (!climbs.isEmpty() && Search.isMaximum(climbs.get(0))) {
                return Optional.of(climbs.get(0));
            }
        }
        return Optional.empty();
    }
}
