package org.equipoise.games.estimate.numeric;

/** Square root of a covariance matrix. */
public final class Cholesky {

    private Cholesky() {}

    /** The lower triangle L with L L' equal to a positive definite matrix; throws {@link IllegalArgumentException} if it is not. */
    public static double[][] lower(double[][] symmetric) {
        int n = symmetric.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = symmetric[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                if (i == j) {
                    if (!(rest > 0)) {
                        throw new IllegalArgumentException("the matrix is not positive definite in row " + (i + 1));
                    }
                    l[i][i] = Math.sqrt(rest);
                } else {
                    l[i][j] = rest / l[j][j];
                }
            }
        }
        return l;
    }
}
