package org.equipoise.lab.moments;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.Elementary;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Logistic regression by Newton's method, rows in the order given, with standard errors that allow rows of one cluster to be alike
 * (sandwich of Liang and Zeger 1986, times clusters / (clusters - 1)).
 *
 * <p>Memory: columns + 2 numbers a row.
 */
public final class Logistic {

    private static final int ROUNDS = 50;
    private static final double TINY = 1e-10;

    private final int columns;
    private final List<double[]> rows = new ArrayList<>();
    private final List<int[]> marks = new ArrayList<>();

    /** A regression on this many columns; a constant is a column of ones. */
    public Logistic(int columns) {
        this.columns = columns;
    }

    /**
     * Adds a row.
     *
     * @param x columns, kept as they are
     * @param y whether it happened
     * @param cluster number of its cluster, from 0
     */
    public void add(double[] x, boolean y, int cluster) {
        rows.add(x);
        marks.add(new int[] {y ? 1 : 0, cluster});
    }

    /**
     * Coefficients and their standard errors; NaN where the data do not say (no event, no other, or columns that move together).
     *
     * @param coefficients one for each column
     * @param errors one for each column
     */
    public record Fit(double[] coefficients, double[] errors) {}

    /** Fits. */
    public Fit fit() {
        double[] beta = coefficients();
        try {
            return Double.isNaN(beta[0]) ? new Fit(beta, beta.clone()) : new Fit(beta, errors(beta));
        } catch (MathRuntimeException e) {
            return new Fit(unknown(), unknown());
        }
    }

    /** Fits the coefficients alone, for those who need no errors. */
    public double[] coefficients() {
        double[] beta = new double[columns];
        double[] score = new double[columns];
        double[][] information = new double[columns][columns];
        try {
            for (int round = 0; round < ROUNDS; round++) {
                pass(beta, score, information);
                double[] step = inverse(information).operate(score);
                double largest = 0;
                for (int c = 0; c < columns; c++) {
                    beta[c] += step[c];
                    largest = Math.max(largest, Math.abs(step[c]));
                }
                if (largest < TINY) {
                    return beta;
                }
            }
        } catch (MathRuntimeException e) {
            return unknown();
        }
        return unknown();
    }

    private double[] unknown() {
        double[] nothing = new double[columns];
        java.util.Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    private static RealMatrix inverse(double[][] matrix) {
        return new LUDecomposition(new Array2DRowRealMatrix(matrix, false))
                .getSolver()
                .getInverse();
    }

    private double residual(int row, double[] beta) {
        return marks.get(row)[0] - probability(row, beta);
    }

    private double probability(int row, double[] beta) {
        double z = 0;
        double[] x = rows.get(row);
        for (int c = 0; c < columns; c++) {
            z += x[c] * beta[c];
        }
        return 1 / (1 + Elementary.exp(-z));
    }

    /** Score and information at once. */
    private void pass(double[] beta, double[] score, double[][] information) {
        java.util.Arrays.fill(score, 0);
        for (double[] row : information) {
            java.util.Arrays.fill(row, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            double[] x = rows.get(row);
            double p = probability(row, beta);
            double residual = marks.get(row)[0] - p;
            double weight = p * (1 - p);
            for (int c = 0; c < columns; c++) {
                score[c] += residual * x[c];
                double scaled = weight * x[c];
                for (int d = 0; d <= c; d++) {
                    information[c][d] += scaled * x[d];
                }
            }
        }
        for (int c = 0; c < columns; c++) {
            for (int d = 0; d < c; d++) {
                information[d][c] = information[c][d];
            }
        }
    }

    private double[][] information(double[] beta) {
        double[][] sum = new double[columns][columns];
        for (int row = 0; row < rows.size(); row++) {
            double p = probability(row, beta);
            double[] x = rows.get(row);
            for (int c = 0; c < columns; c++) {
                for (int d = 0; d < columns; d++) {
                    sum[c][d] += p * (1 - p) * x[c] * x[d];
                }
            }
        }
        return sum;
    }

    private double[] errors(double[] beta) {
        int clusters = 0;
        for (int[] mark : marks) {
            clusters = Math.max(clusters, mark[1] + 1);
        }
        double[][] scores = new double[clusters][columns];
        for (int row = 0; row < rows.size(); row++) {
            double residual = residual(row, beta);
            for (int c = 0; c < columns; c++) {
                scores[marks.get(row)[1]][c] += residual * rows.get(row)[c];
            }
        }
        double[][] meat = new double[columns][columns];
        for (double[] score : scores) {
            for (int c = 0; c < columns; c++) {
                for (int d = 0; d < columns; d++) {
                    meat[c][d] += score[c] * score[d] * clusters / Math.max(1, clusters - 1);
                }
            }
        }
        RealMatrix bread = inverse(information(beta));
        RealMatrix cover = bread.multiply(new Array2DRowRealMatrix(meat, false)).multiply(bread);
        double[] errors = new double[columns];
        for (int c = 0; c < columns; c++) {
            errors[c] = Math.sqrt(cover.getEntry(c, c));
        }
        return errors;
    }
}
