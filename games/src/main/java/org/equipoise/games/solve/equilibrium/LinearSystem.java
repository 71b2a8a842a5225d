package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;

/** Square systems of linear equations in exact integers, by elimination without fractions (Bareiss 1968). */
final class LinearSystem {

    private LinearSystem() {}

    /** How many solutions there are. */
    enum Kind {
        NONE,
        ONE,
        MANY
    }

    /**
     * What was found.
     *
     * @param values if there is one solution, its values times the divisor; else empty
     * @param divisor above 0
     */
    record Answer(Kind kind, BigInteger[] values, BigInteger divisor) {}

    /**
     * Solves a system.
     *
     * @param a n rows of n coefficients and the right side; is overwritten
     */
    static Answer solve(BigInteger[][] a) {
        int n = a.length;
        BigInteger divisor = BigInteger.ONE;
        int rank = 0;
        for (int column = 0; column < n; column++) {
            int pivot = rank;
            while (pivot < n && a[pivot][column].signum() == 0) {
                pivot++;
            }
            if (pivot == n) {
                continue;
            }
            BigInteger[] row = a[pivot];
            a[pivot] = a[rank];
            a[rank] = row;
            for (int i = 0; i < n; i++) {
                if (i != rank) {
                    eliminate(a[i], row, column, divisor);
                }
            }
            divisor = row[column];
            rank++;
        }
        if (rank < n) {
            for (int i = rank; i < n; i++) {
                if (a[i][n].signum() != 0) {
                    return new Answer(Kind.NONE, new BigInteger[0], BigInteger.ONE);
                }
            }
            return new Answer(Kind.MANY, new BigInteger[0], BigInteger.ONE);
        }
        BigInteger[] values = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            values[i] = divisor.signum() < 0 ? a[i][n].negate() : a[i][n];
        }
        return new Answer(Kind.ONE, values, divisor.abs());
    }

    private static void eliminate(BigInteger[] row, BigInteger[] by, int column, BigInteger divisor) {
        BigInteger factor = row[column];
        BigInteger pivot = by[column];
        for (int j = 0; j < row.length; j++) {
            row[j] = row[j].multiply(pivot).subtract(factor.multiply(by[j])).divide(divisor);
        }
    }
}
