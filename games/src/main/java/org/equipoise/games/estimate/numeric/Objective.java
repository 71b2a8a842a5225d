package org.equipoise.games.estimate.numeric;

/** A smooth function of several numbers that is to be made as large as possible. */
public interface Objective {

    /** Value, first and second derivatives at a point, by which the maximiser climbs; the matrix is symmetric and full. */
    record Slope(double value, double[] gradient, double[][] hessian) {}

    /** Value alone; may be minus infinity or NaN where the function is not defined, which the maximiser then avoids. */
    double value(double[] point);

    /** Value and derivatives at a point where the value is finite. */
    Slope slope(double[] point);
}
