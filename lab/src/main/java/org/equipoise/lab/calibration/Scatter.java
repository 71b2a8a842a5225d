package org.equipoise.lab.calibration;

import java.util.List;

/** Means and covariances of draws, summed in their order. */
final class Scatter {

    private Scatter() {}

    /** Mean of draws of equal weight. */
    static double[] mean(List<double[]> draws) {
        double[] weights = new double[draws.size()];
        java.util.Arrays.fill(weights, 1.0 / draws.size());
        return mean(draws, weights);
    }

    /** Mean of draws whose weights sum to one. */
    static double[] mean(List<double[]> draws, double[] weights) {
        double[] mean = new double[draws.get(0).length];
        for (int d = 0; d < draws.size(); d++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weights[d] * draws.get(d)[i];
            }
        }
        return mean;
    }

    /** Sample covariance of draws of equal weight. */
    static double[][] covariance(List<double[]> draws) {
        double[] weights = new double[draws.size()];
        java.util.Arrays.fill(weights, 1.0 / draws.size());
        return covariance(draws, weights);
    }

    /** Covariance of draws whose weights sum to one, freed of the bias of their number: divided by 1 - sum of squared weights. */
    static double[][] covariance(List<double[]> draws, double[] weights) {
        double[] mean = mean(draws, weights);
        int n = mean.length;
        double[][] sum = new double[n][n];
        double squares = 0;
        for (int d = 0; d < draws.size(); d++) {
            squares += weights[d] * weights[d];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    sum[i][j] += weights[d] * (draws.get(d)[i] - mean[i]) * (draws.get(d)[j] - mean[j]);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                sum[i][j] /= 1 - squares;
                sum[j][i] = sum[i][j];
            }
        }
        return sum;
    }

    /** Value below which a share of the weight lies; weights sum to one, draws in any order. */
    static double quantile(double[] values, double[] weights, double share) {
        Integer[] order = new Integer[values.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> values[i]));
        double below = 0;
        for (int k = 0; k < order.length; k++) {
            double half = 0.5 * weights[order[k]];
            double middle = below + half;
            if (middle >= share) {
                if (k == 0) {
                    return values[order[0]];
                }
                double before = below - 0.5 * weights[order[k - 1]];
                double t = middle > before ? (share - before) / (middle - before) : 1;
                return values[order[k - 1]] + t * (values[order[k]] - values[order[k - 1]]);
            }
            below += weights[order[k]];
        }
        return values[order[order.length - 1]];
    }
}
