package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Linear equations solved for some variables, the basic ones, in terms of the others; in exact integers.
 *
 * <p>Row i says {@code d b_i + sum_j a_ij n_j = r_i} with one common divisor d above 0, the b basic and the n not. A pivot swaps a basic
 * variable for another; all entries stay integers (Edmonds 1967; Azulay and Pique 2001), so nothing is ever rounded and no fraction needs
 * to be reduced.
 *
 * <p>Ties in the ratio test are broken by the columns of the variables that were basic when {@link #begin} was called, as if the right
 * sides were shifted by powers of a tiny number: no basis comes twice (Dantzig, Orden and Wolfe 1955).
 */
final class Dictionary {

    /** One equation: its basic variable with coefficient 1, coefficients of other variables, and the right side. */
    record Row(int basic, Map<Integer, BigInteger> others, BigInteger right) {}

    private static final int NONE = -1;

    private final BigInteger[][] a;
    private final int[] basic;
    private int[] other;
    private final int[] rowOf;
    private final int[] columnOf;
    private BigInteger divisor = BigInteger.ONE;
    private boolean[] bounded;
    private int[] order = {};

    /**
     * The equations as they are given.
     *
     * @param variables number of variables; each is basic in at most one row and then stands in no other
     */
    Dictionary(int variables, List<Row> rows) {
        basic = new int[rows.size()];
        rowOf = new int[variables];
        columnOf = new int[variables];
        Arrays.fill(rowOf, NONE);
        Arrays.fill(columnOf, NONE);
        bounded = new boolean[variables];
        for (int row = 0; row < basic.length; row++) {
            basic[row] = rows.get(row).basic();
            rowOf[basic[row]] = row;
        }
        other = new int[variables - basic.length];
        int at = 0;
        for (int variable = 0; variable < variables; variable++) {
            if (rowOf[variable] == NONE) {
                other[at] = variable;
                columnOf[variable] = at++;
            }
        }
        a = new BigInteger[basic.length][at + 1];
        for (int row = 0; row < basic.length; row++) {
            Arrays.fill(a[row], BigInteger.ZERO);
            for (Map.Entry<Integer, BigInteger> entry : rows.get(row).others().entrySet()) {
                a[row][columnOf[entry.getKey()]] = entry.getValue();
            }
            a[row][at] = rows.get(row).right();
        }
    }

    /**
     * Forgets variables that are not basic, says which variables may not be negative, and takes the present basis as the first. All
     * right sides of such variables must be at least 0.
     */
    void begin(boolean[] forgotten, boolean[] notNegative) {
        int[] kept = Arrays.stream(other).filter(v -> !forgotten[v]).toArray();
        for (int row = 0; row < a.length; row++) {
            BigInteger[] shorter = new BigInteger[kept.length + 1];
            for (int c = 0; c < kept.length; c++) {
                shorter[c] = a[row][columnOf[kept[c]]];
            }
            shorter[kept.length] = a[row][other.length];
            a[row] = shorter;
        }
        Arrays.fill(columnOf, NONE);
        for (int c = 0; c < kept.length; c++) {
            columnOf[kept[c]] = c;
        }
        other = kept;
        bounded = notNegative.clone();
        order = Arrays.stream(basic).filter(v -> bounded[v]).toArray();
        for (int variable : order) {
            if (right(rowOf[variable]).signum() < 0) {
                throw new IllegalStateException("variable " + variable + " begins below zero");
            }
        }
    }

    /** Swaps a basic variable for one that is not. */
    void swap(int leaving, int entering) {
        int r = rowOf[leaving];
        int c = columnOf[entering];
        BigInteger[] by = a[r];
        if (by[c].signum() == 0) {
            throw new IllegalStateException("variable " + entering + " does not stand in the row of " + leaving);
        }
        boolean negative = by[c].signum() < 0;
        if (negative) {
            Arrays.setAll(by, j -> by[j].negate());
        }
        BigInteger pivot = by[c];
        int[] filled = IntStream.range(0, by.length)
                .filter(j -> j != c && by[j].signum() != 0)
                .toArray();
        for (int i = 0; i < a.length; i++) {
            if (i != r) {
                eliminate(a[i], by, c, pivot, filled);
                a[i][c] = negative ? a[i][c] : a[i][c].negate();
            }
        }
        by[c] = negative ? divisor.negate() : divisor;
        divisor = pivot;
        basic[r] = entering;
        other[c] = leaving;
        rowOf[entering] = r;
        columnOf[entering] = NONE;
        rowOf[leaving] = NONE;
        columnOf[leaving] = c;
    }

    /** Takes a multiple of one row from another, all but column c. Most entries are zero, and many pivots equal the divisor. */
    private void eliminate(BigInteger[] row, BigInteger[] by, int c, BigInteger pivot, int[] filled) {
        BigInteger factor = row[c];
        boolean same = pivot.equals(divisor);
        if (!same) {
            for (int j = 0; j < row.length; j++) {
                if (j != c && row[j].signum() != 0 && (factor.signum() == 0 || by[j].signum() == 0)) {
                    row[j] = row[j].multiply(pivot).divide(divisor);
                }
            }
        }
        if (factor.signum() == 0) {
            return;
        }
        for (int j : filled) {
            BigInteger product = factor.multiply(by[j]);
            row[j] = same
                    ? row[j].subtract(product.divide(divisor))
                    : row[j].multiply(pivot).subtract(product).divide(divisor);
        }
    }

    /** The basic variable that first comes down to zero when another rises from zero; -1 if none does. */
    int blocking(int entering) {
        int c = columnOf[entering];
        int best = NONE;
        for (int row = 0; row < a.length; row++) {
            if (bounded[basic[row]] && a[row][c].signum() > 0 && (best == NONE || before(row, best, c))) {
                best = row;
            }
        }
        return best == NONE ? NONE : basic[best];
    }

    private boolean before(int row, int best, int c) {
        BigInteger own = a[row][c];
        BigInteger its = a[best][c];
        int difference = right(row).multiply(its).compareTo(right(best).multiply(own));
        for (int i = 0; difference == 0 && i < order.length; i++) {
            difference = entry(row, order[i])
                    .multiply(its)
                    .compareTo(entry(best, order[i]).multiply(own));
        }
        return difference < 0;
    }

    private BigInteger entry(int row, int variable) {
        if (columnOf[variable] != NONE) {
            return a[row][columnOf[variable]];
        }
        return rowOf[variable] == row ? divisor : BigInteger.ZERO;
    }

    private BigInteger right(int row) {
        return a[row][other.length];
    }

    /** A variable's value times the {@link #divisor}. */
    BigInteger value(int variable) {
        return rowOf[variable] == NONE ? BigInteger.ZERO : right(rowOf[variable]);
    }

    /** The common divisor, above 0. */
    BigInteger divisor() {
        return divisor;
    }

    /** Whether a variable is basic. */
    boolean isBasic(int variable) {
        return rowOf[variable] != NONE;
    }

    /** The variables that are not basic, in their present order; a copy. */
    int[] others() {
        return other.clone();
    }
}
