package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Regression adjustment (Beaumont, Zhang and Balding 2002): moves each accepted draw by what a local-linear regression of parameters on
 * statistics says of its distance from the observed ones, with Epanechnikov weights; residuals are widened by the regression's degrees of
 * freedom, sqrt(n / (n - columns)) with n effective draws. Parameters on the line, so that none leaves its range.
 *
 * <p>Right where the model can reach what was observed; where it cannot, the line is extrapolated (Frazier, Robert and Rousseau 2020).
 */
final class LocalLinear {

    private static final double RIDGE = 1e-9;

    private LocalLinear() {}

    /**
     * Adjusts.
     *
     * @param lines parameters of the draws
     * @param statistics statistics of the draws
     * @param weights weights of the draws before the kernel's
     * @param distances distances of the draws
     * @param tolerance distance at which the kernel reaches 0
     * @param observed statistics observed
     */
    static Draws adjust(
            List<double[]> lines,
            List<double[]> statistics,
            double[] weights,
            double[] distances,
            double tolerance,
            double[] observed) {
        int n = observed.length;
        int free = lines.get(0).length;
        double[] kernel = new double[lines.size()];
        double total = 0;
        for (int k = 0; k < kernel.length; k++) {
            double u = distances[k] / tolerance;
            kernel[k] = weights[k] * Math.max(0, 1 - u * u);
            total += kernel[k];
        }
        if (!(total > 0)) {
            return new Draws(lines, weights);
        }
        double[][] square = new double[n + 1][n + 1];
        double[][] cross = new double[n + 1][free];
        double[] x = new double[n + 1];
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= total;
            offset(statistics.get(k), observed, x);
            for (int i = 0; i <= n; i++) {
                for (int j = 0; j <= n; j++) {
                    square[i][j] += kernel[k] * x[i] * x[j];
                }
                for (int p = 0; p < free; p++) {
                    cross[i][p] += kernel[k] * x[i] * lines.get(k)[p];
                }
            }
        }
        for (int i = 1; i <= n; i++) {
            square[i][i] += RIDGE;
        }
        RealMatrix slopes = new LUDecomposition(new Array2DRowRealMatrix(square, false))
                .getSolver()
                .solve(new Array2DRowRealMatrix(cross, false));
        double effective = 0;
        for (double share : kernel) {
            effective += share * share;
        }
        effective = 1 / effective;
        // residuals of a fit with n + 1 columns are too small by what the columns took up
        double widen = effective > n + 2 ? Math.sqrt(effective / (effective - n - 1)) : 1;
        List<double[]> adjusted = new ArrayList<>();
        for (int k = 0; k < kernel.length; k++) {
            offset(statistics.get(k), observed, x);
            double[] line = lines.get(k).clone();
            for (int p = 0; p < free; p++) {
                for (int i = 1; i <= n; i++) {
                    line[p] -= slopes.getEntry(i, p) * x[i];
                }
                double middle = slopes.getEntry(0, p);
                line[p] = middle + widen * (line[p] - middle);
            }
            adjusted.add(line);
        }
        return new Draws(adjusted, kernel);
    }

    private static void offset(double[] statistics, double[] observed, double[] x) {
        x[0] = 1;
        for (int i = 0; i < observed.length; i++) {
            x[i + 1] = statistics[i] - observed[i];
        }
    }
}
