package org.equipoise.games.estimate;

import java.util.function.DoubleUnaryOperator;

/** Integral of a smooth bounded function by Simpson's rule, halved where it is not yet exact enough. */
final class Quadrature {

    private static final int PANELS = 32;
    private static final int DEEPEST = 40;

    private Quadrature() {}

    /**
     * Over [from, to].
     *
     * @param tolerance absolute error aimed at
     */
    static double integrate(DoubleUnaryOperator f, double from, double to, double tolerance) {
        double sum = 0;
        double width = (to - from) / PANELS;
        for (int i = 0; i < PANELS; i++) {
            double a = from + i * width;
            double b = i == PANELS - 1 ? to : from + (i + 1) * width;
            double fa = f.applyAsDouble(a);
            double fm = f.applyAsDouble((a + b) / 2);
            double fb = f.applyAsDouble(b);
            sum += refine(f, a, b, fa, fm, fb, simpson(a, b, fa, fm, fb), tolerance / PANELS, DEEPEST);
        }
        return sum;
    }

    private static double simpson(double a, double b, double fa, double fm, double fb) {
        return (b - a) / 6 * (fa + 4 * fm + fb);
    }

    private static double refine(
            DoubleUnaryOperator f,
            double a,
            double b,
            double fa,
            double fm,
            double fb,
            double whole,
            double tolerance,
            int depth) {
        double m = (a + b) / 2;
        double fl = f.applyAsDouble((a + m) / 2);
        double fr = f.applyAsDouble((m + b) / 2);
        double left = simpson(a, m, fa, fl, fm);
        double right = simpson(m, b, fm, fr, fb);
        double off = left + right - whole;
        // what is not finite gets no better by halving, but takes 2^40 of them
        if (depth == 0 || !Double.isFinite(off) || Math.abs(off) <= 15 * tolerance) {
            return left + right + off / 15;
        }
        return refine(f, a, m, fa, fl, fm, left, tolerance / 2, depth - 1)
                + refine(f, m, b, fm, fr, fb, right, tolerance / 2, depth - 1);
    }
}
