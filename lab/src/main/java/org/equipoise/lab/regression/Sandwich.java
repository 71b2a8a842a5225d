package org.equipoise.lab.regression;

import java.util.HashMap;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Standard errors that allow rows of one cluster to be alike in any way: bread, meat, bread (Liang and Zeger 1986), times
 * clusters / (clusters - 1).
 */
final class Sandwich {

    private Sandwich() {}

    /**
     * Standard errors.
     *
     * @param bread inverse of the information
     * @param scores score of each row, by row and column
     * @param clusters cluster of each row
     */
    static double[] errors(RealMatrix bread, double[][] scores, int[] clusters) {
        int columns = bread.getColumnDimension();
        Map<Integer, Integer> order = new HashMap<>();
        for (int cluster : clusters) {
            order.putIfAbsent(cluster, order.size());
        }
        int count = order.size();
        double[][] sums = new double[count][columns];
        for (int row = 0; row < scores.length; row++) {
            double[] sum = sums[order.getOrDefault(clusters[row], 0)];
            for (int c = 0; c < columns; c++) {
                sum[c] += scores[row][c];
            }
        }
        double[][] meat = new double[columns][columns];
        for (double[] sum : sums) {
            for (int c = 0; c < columns; c++) {
                for (int d = 0; d < columns; d++) {
                    meat[c][d] += sum[c] * sum[d] * count / Math.max(1, count - 1);
                }
            }
        }
        RealMatrix cover = bread.multiply(new Array2DRowRealMatrix(meat, false)).multiply(bread);
        double[] errors = new double[columns];
        for (int c = 0; c < columns; c++) {
            errors[c] = Math.sqrt(cover.getEntry(c, c));
        }
        return errors;
    }

    static int clusters(int[] clusters) {
        return (int) java.util.Arrays.stream(clusters).distinct().count();
    }

    static RealMatrix inverse(double[][] matrix) {
        return new LUDecomposition(new Array2DRowRealMatrix(matrix, false))
                .getSolver()
                .getInverse();
    }
}
