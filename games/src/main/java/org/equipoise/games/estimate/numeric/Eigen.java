package org.equipoise.games.estimate.numeric;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations.
 *
 * <p>Slow for hundreds of rows, but simple, accurate and the same bits everywhere. Cyclic sweeps until all off-diagonal elements vanish beside
 * the diagonal (Golub and Van Loan 2013, 8.5).
 *
 * @param values eigenvalues, in no order
 * @param vectors {@code vectors[i][k]}: element i of the unit eigenvector that belongs to {@code values[k]}
 */
public record Eigen(double[] values, double[][] vectors) {

    /** Of a symmetric matrix, whose lower triangle is looked at; it is left as it is. */
    public static Eigen of(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = new double[n][n];
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            v[i][i] = 1;
            for (int j = 0; j <= i; j++) {
                a[i][j] = symmetric[i][j];
                a[j][i] = symmetric[i][j];
            }
        }
        for (int sweep = 0; sweep < 60 && sweep(a, v); sweep++) {}
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = a[i][i];
        }
        return new Eigen(values, v);
    }

    private static boolean sweep(double[][] a, double[][] v) {
        boolean rotated = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                double size = Math.sqrt(Math.abs(a[p][p])) * Math.sqrt(Math.abs(a[q][q]));
                if (Math.abs(a[p][q]) > 1e-17 * size && Math.abs(a[p][q]) > Double.MIN_NORMAL) {
                    rotate(a, v, p, q);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = 1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        t = theta < 0 ? -t : t;
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        double shift = t * a[p][q];
        a[p][p] -= shift;
        a[q][q] += shift;
        a[p][q] = 0;
        a[q][p] = 0;
        for (int i = 0; i < a.length; i++) {
            if (i != p && i != q) {
                double ip = a[i][p];
                double iq = a[i][q];
                a[i][p] = c * ip - s * iq;
                a[p][i] = a[i][p];
                a[i][q] = s * ip + c * iq;
                a[q][i] = a[i][q];
            }
            double vp = v[i][p];
            double vq = v[i][q];
            v[i][p] = c * vp - s * vq;
            v[i][q] = s * vp + c * vq;
        }
    }

    /** Position of the largest eigenvalue. */
    public int largest() {
        int best = 0;
        for (int k = 1; k < values.length; k++) {
            best = values[k] > values[best] ? k : best;
        }
        return best;
    }

    /** The eigenvector of a position. */
    public double[] vector(int k) {
        double[] vector = new double[values.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = vectors[i][k];
        }
        return vector;
    }
}
