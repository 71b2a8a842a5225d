package org.equipoise.games.solve.quantal;

/** Linear equations by elimination with row pivots, in place, with the sign of the determinant. */
final class Lu {

    private final int n;
    private final double[][] rows;
    private final int[] from;
    private final double[] work;
    private int sign;

    /** For square systems of a size; fill {@link #rows}, then {@link #factor}. */
    Lu(int n) {
        this.n = n;
        rows = new double[n][n];
        from = new int[n];
        work = new double[n];
    }

    /** The matrix, to be written before {@link #factor} overwrites it. */
    double[][] rows() {
        return rows;
    }

    /** Factors what was written; false if it is singular or not finite. */
    boolean factor() {
        sign = 1;
        for (int i = 0; i < n; i++) {
            from[i] = i;
        }
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                if (Math.abs(rows[i][k]) > Math.abs(rows[pivot][k])) {
                    pivot = i;
                }
            }
            if (!(Math.abs(rows[pivot][k]) > 0 && Math.abs(rows[pivot][k]) < Double.POSITIVE_INFINITY)) {
                sign = 0;
                return false;
            }
            if (pivot != k) {
                double[] row = rows[k];
                rows[k] = rows[pivot];
                rows[pivot] = row;
                int place = from[k];
                from[k] = from[pivot];
                from[pivot] = place;
                sign = -sign;
            }
            sign = rows[k][k] < 0 ? -sign : sign;
            eliminate(k);
        }
        return true;
    }

    private void eliminate(int k) {
        double[] top = rows[k];
        double inverse = 1 / top[k];
        for (int i = k + 1; i < n; i++) {
            double[] row = rows[i];
            if (row[k] != 0) {
                double factor = row[k] * inverse;
                row[k] = factor;
                for (int j = k + 1; j < n; j++) {
                    row[j] -= factor * top[j];
                }
            }
        }
    }

    /** Sign of the determinant; 0 if it is singular. */
    int sign() {
        return sign;
    }

    /** Solves for a right-hand side, which is overwritten by the solution. */
    void solve(double[] side) {
        for (int i = 0; i < n; i++) {
            double sum = side[from[i]];
            double[] row = rows[i];
            for (int j = 0; j < i; j++) {
                sum -= row[j] * work[j];
            }
            work[i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = work[i];
            double[] row = rows[i];
            for (int j = i + 1; j < n; j++) {
                sum -= row[j] * work[j];
            }
            work[i] = sum / row[i];
        }
        System.arraycopy(work, 0, side, 0, n);
    }
}
