package org.equipoise.games.estimate.numeric;

/**
 * Climbs to a local maximum of a smooth function that need not be concave.
 *
 * <p>Newton's method in the eigenvectors of the Hessian: along each, the step is the gradient over the absolute curvature, so that it always
 * goes uphill, also away from saddles (Dauphin et al. 2014 call it saddle-free). The step is cut to a given length and halved until the value
 * rises enough (Armijo). Near the top, where values differ by rounding only, full steps go on while they shrink the gradient. A stationary
 * point with a direction that curves upward is left along that direction. Coordinates should be scaled so that a step of 1 is natural.
 *
 * @param longestStep greatest length of a step
 * @param iterations most steps to take
 */
public record Maximiser(double longestStep, int iterations) {

    private static final double ENOUGH = 1e-4;
    private static final double CLOSE = 1e-9;
    private static final double THERE = 1e-22;
    private static final double FLATTEST = 1e-12;
    private static final int ESCAPES = 6;

    /**
     * Where it ended.
     *
     * @param point the point
     * @param slope value and derivatives there
     * @param eigen curvature there
     * @param decrement what a quadratic would still gain, twice; small at a stationary point
     * @param iterations steps taken
     * @param converged whether the gradient vanishes, within rounding; the curvature may still be flat or upward
     */
    public record Summit(
            double[] point, Objective.Slope slope, Eigen eigen, double decrement, int iterations, boolean converged) {

        /** Value of the function. */
        public double value() {
            return slope.value();
        }
    }

    /**
     * Climbs from a point.
     *
     * @throws IllegalArgumentException if the function is not finite there
     */
    public Summit climb(Objective objective, double[] start) {
        double[] x = start.clone();
        Objective.Slope here = objective.slope(x);
        if (!Double.isFinite(here.value())) {
            throw new IllegalArgumentException("the function is " + here.value() + " at the start");
        }
        int escapes = 0;
        for (int iteration = 0; ; iteration++) {
            Eigen eigen = Eigen.of(here.hessian());
            double[] along = along(eigen, here.gradient());
            double decrement = decrement(eigen, along);
            if (iteration == iterations) {
                return new Summit(x, here, eigen, decrement, iteration, decrement < CLOSE);
            }
            double[] step = step(eigen, along);
            double[] next;
            if (decrement < CLOSE) {
                if (escapes < ESCAPES && curvesUp(eigen)) {
                    escapes++;
                    next = escape(objective, x, eigen);
                } else {
                    next = decrement < THERE ? x : add(x, step, 1);
                    Objective.Slope there = objective.slope(next);
                    boolean better = there.value() >= here.value() - CLOSE && decrement(there) < decrement;
                    if (decrement < THERE || !better) {
                        return new Summit(x, here, eigen, decrement, iteration, true);
                    }
                }
            } else {
                double taken = search(objective, x, here, step);
                if (taken == 0) {
                    return new Summit(x, here, eigen, decrement, iteration, false);
                }
                next = add(x, step, taken);
            }
            x = next;
            here = objective.slope(x);
        }
    }

    private static double decrement(Objective.Slope slope) {
        Eigen eigen = Eigen.of(slope.hessian());
        return decrement(eigen, along(eigen, slope.gradient()));
    }

    private static double decrement(Eigen eigen, double[] along) {
        double sum = 0;
        for (int k = 0; k < along.length; k++) {
            sum += along[k] * along[k] / curvature(eigen, k);
        }
        return sum;
    }

    private static double curvature(Eigen eigen, int k) {
        return Math.max(Math.abs(eigen.values()[k]), FLATTEST);
    }

    private static boolean curvesUp(Eigen eigen) {
        return eigen.values().length > 0 && eigen.values()[eigen.largest()] > 1e-6;
    }

    private static double[] along(Eigen eigen, double[] gradient) {
        double[] along = new double[gradient.length];
        for (int k = 0; k < along.length; k++) {
            for (int i = 0; i < along.length; i++) {
                along[k] += eigen.vectors()[i][k] * gradient[i];
            }
        }
        return along;
    }

    private double[] step(Eigen eigen, double[] along) {
        double[] step = new double[along.length];
        double square = 0;
        for (int k = 0; k < along.length; k++) {
            double length = along[k] / curvature(eigen, k);
            square += length * length;
            for (int i = 0; i < step.length; i++) {
                step[i] += length * eigen.vectors()[i][k];
            }
        }
        double norm = Math.sqrt(square);
        return norm <= longestStep ? step : add(new double[step.length], step, longestStep / norm);
    }

    private static double search(Objective objective, double[] x, Objective.Slope here, double[] step) {
        double rise = 0;
        for (int i = 0; i < step.length; i++) {
            rise += here.gradient()[i] * step[i];
        }
        double taken = 1;
        for (int halving = 0; halving < 50; halving++) {
            double there = objective.value(add(x, step, taken));
            // also false if it is NaN
            if (there >= here.value() + ENOUGH * taken * rise) {
                return taken;
            }
            taken /= 2;
        }
        return 0;
    }

    private static double[] escape(Objective objective, double[] x, Eigen eigen) {
        double[] up = eigen.vector(eigen.largest());
        double[] one = add(x, up, 0.1);
        double[] other = add(x, up, -0.1);
        return objective.value(one) >= objective.value(other) ? one : other;
    }

    private static double[] add(double[] x, double[] step, double times) {
        double[] sum = new double[x.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = x[i] + times * step[i];
        }
        return sum;
    }
}
