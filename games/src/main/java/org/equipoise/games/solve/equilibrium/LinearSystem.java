package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import java.util.Optional;

/** Square systems of linear equations in exact integers, by elimination without fractions (Bareiss 1968). */
final class LinearSystem {

    private LinearSystem() {}

    /**
     * The only solution.
     *
     * @param values its values times the divisor
     * @param divisor above 0
     */
    record Answer(BigInteger[] values, BigInteger divisor) {}

    /**
     * Solves a system; empty if it has no solution or many.
     *
     * @param a n rows of n coefficients and the right side; is overwritten
     */
    static Optional<Answer> solve(BigInteger[][] a) {
        int n = a.length;
        BigInteger divisor = BigInteger.ONE;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            while (pivot < n && a[pivot][column].signum() == 0) {
                pivot++;
            }
            if (pivot == n) {
                return Optional.empty();
            }
            BigInteger[] row = a[pivot];
            a[pivot] = a[column];
            a[column] = row;
            for (int i = 0; i < n; i++) {
                if (i != column) {
                    eliminate(a[i], row, column, divisor);
                }
            }
            divisor = row[column];
        }
        BigInteger[] values = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            values[i] = divisor.signum() < 0 ? a[i][n].negate() : a[i][n];
        }
        return Optional.of(new Answer(values, divisor.abs()));
    }

    private static void eliminate(BigInteger[] row, BigInteger[] by, int column, BigInteger divisor) {
        BigInteger factor = row[column];
        BigInteger pivot = by[column];
        for (int j = 0; j < row.length; j++) {
            row[j] = row[j].multiply(pivot).subtract(factor.multiply(by[j])).divide(divisor);
        }
    }
}
