package org.equipoise.testkit;

import java.util.function.DoubleUnaryOperator;
import org.assertj.core.api.AbstractAssert;

/** Judges the shape of a function of one number at points the test names. */
public final class FunctionAssert extends AbstractAssert<FunctionAssert, DoubleUnaryOperator> {

    FunctionAssert(DoubleUnaryOperator function) {
        super(function, FunctionAssert.class);
    }

    /** {@code f(centre - d) = f(centre + d)}, as of a bell. */
    public At isMirrorSymmetricAbout(double centre, double tolerance) {
        return distances -> each(distances, tolerance, centre, (left, right) -> right - left, "mirror");
    }

    /** {@code f(centre - d) + f(centre + d) = 2 middle}, as of a contest in which two sides change places. */
    public At isPointSymmetricAbout(double centre, double middle, double tolerance) {
        return distances -> each(distances, tolerance, centre, (left, right) -> left + right - 2 * middle, "point");
    }

    /** The second half of a sentence on symmetry: the distances from the centre to look at. */
    @FunctionalInterface
    public interface At {
        /** Fails unless the symmetry holds at each of these distances from the centre; there must be one. */
        void at(double... distances);
    }

    private interface Gap {
        double of(double left, double right);
    }

    private void each(double[] distances, double tolerance, double centre, Gap gap, String symmetry) {
        if (distances.length == 0) {
            throw new IllegalArgumentException("A symmetry has to be looked at somewhere. Maybe name some distances.");
        }
        for (double distance : distances) {
            double left = actual.applyAsDouble(centre - distance);
            double right = actual.applyAsDouble(centre + distance);
            if (!(Math.abs(gap.of(left, right)) <= tolerance)) {
                failWithMessage(
                        "Expected %s symmetry about %s, but at distance %s the function is %s on the left and %s on the right.",
                        symmetry, centre, distance, left, right);
            }
        }
    }
}
