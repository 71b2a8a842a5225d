package org.equipoise.games.solve.equilibrium;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Looks for a point near a box at which indifference holds though it is not regular, by damped steps (Levenberg 1944). */
final class Guess {

    private static final int STEPS = 40;
    private static final double NOTHING = 1e-13;

    /** Damping: directions in which the square of a change is smaller than this are left alone. */
    private static final double FLAT = 1e-9;

    private Guess() {}

    /** A point where equations and inequalities hold up to rounding and every strategy of the support is really used. */
    static Optional<Interval[]> near(SupportSystem system, Interval[] box) {
        double[] point = Arrays.stream(box).mapToDouble(Interval::middle).toArray();
        for (int step = 0; step < STEPS; step++) {
            Interval[] at = points(point);
            double[] f = Arrays.stream(system.values(at))
                    .mapToDouble(Interval::middle)
                    .toArray();
            if (Arrays.stream(f).allMatch(value -> Math.abs(value) < NOTHING)) {
                return isUsable(system, at) ? Optional.of(at) : Optional.empty();
            }
            Interval[][] jacobian = system.jacobian(at);
            double[][] slopes = new double[f.length][];
            for (int i = 0; i < f.length; i++) {
                slopes[i] =
                        Arrays.stream(jacobian[i]).mapToDouble(Interval::middle).toArray();
            }
            Array2DRowRealMatrix j = new Array2DRowRealMatrix(slopes, false);
            RealMatrix normal = j.transposeMultiply(j);
            for (int i = 0; i < f.length; i++) {
                normal.addToEntry(i, i, FLAT);
            }
            double[] by = new LUDecomposition(normal, 0)
                    .getSolver()
                    .solve(new ArrayRealVector(j.preMultiply(f), false))
                    .toArray();
            for (int i = 0; i < by.length; i++) {
                point[i] -= by[i];
                if (!(Math.abs(point[i]) < 2)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Interval[] points(double[] point) {
        return Arrays.stream(point).mapToObj(Interval::of).toArray(Interval[]::new);
    }

    private static boolean isUsable(SupportSystem system, Interval[] at) {
        for (Interval[] own : system.mixed(at)) {
            if (Arrays.stream(own).anyMatch(p -> p.low() < 1e-6)) {
                return false;
            }
        }
        return system.temptation(at).low() < NOTHING;
    }
}
