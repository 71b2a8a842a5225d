package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * What the panel cannot tell apart: correlations of the posterior, and directions of the space of parameters, each parameter on the line
 * in standard deviations of its prior, by the share of prior variance that is left along them.
 *
 * @param correlations posterior correlations, {@code [parameter][parameter]}
 * @param left by parameter: posterior variance over prior variance
 * @param directions from the least identified on
 */
public record Ridges(double[][] correlations, double[] left, List<Direction> directions) {

    /**
     * A direction.
     *
     * @param left share of prior variance left along it
     * @param loadings of the parameters in standard deviations of their priors, of length one; the largest is positive
     */
    public record Direction(double left, double[] loadings) {}

    /** Looks at a posterior beside draws from the prior. */
    static Ridges of(Draws posterior, List<double[]> prior) {
        double[][] before = Scatter.covariance(prior);
        double[][] after = Scatter.covariance(posterior.lines(), posterior.weights());
        int n = before.length;
        double[][] standard = new double[n][n];
        double[][] correlations = new double[n][n];
        double[] left = new double[n];
        for (int i = 0; i < n; i++) {
            left[i] = after[i][i] / before[i][i];
            for (int j = 0; j < n; j++) {
                standard[i][j] = after[i][j] / Math.sqrt(before[i][i] * before[j][j]);
                correlations[i][j] = after[i][j] / Math.sqrt(after[i][i] * after[j][j]);
            }
        }
        var eigen = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(standard));
        List<Direction> directions = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            double[] loadings = eigen.getEigenvector(k).toArray();
            int largest = 0;
            for (int i = 1; i < n; i++) {
                largest = Math.abs(loadings[i]) > Math.abs(loadings[largest]) ? i : largest;
            }
            double sign = loadings[largest] < 0 ? -1 : 1;
            for (int i = 0; i < n; i++) {
                loadings[i] *= sign;
            }
            directions.add(new Direction(eigen.getEigenvalues()[k], loadings));
        }
        directions.sort(java.util.Comparator.comparingDouble(Direction::left).reversed());
        return new Ridges(correlations, left, directions);
    }
}
