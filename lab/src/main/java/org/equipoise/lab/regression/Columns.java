package org.equipoise.lab.regression;

import java.util.ArrayList;
import java.util.List;

/** Tells columns that say something of their own from those that follow from the ones before. */
final class Columns {

    /** What is left of a column beside its length, below which it counts as a sum of others. */
    private static final double NOTHING = 1e-8;

    private Columns() {}

    /**
     * Positions of columns that are not linear in those before them (Gram-Schmidt, twice).
     *
     * @param among positions to choose from, in order
     */
    static List<Integer> independent(double[][] rows, List<Integer> among) {
        List<Integer> kept = new ArrayList<>();
        List<double[]> basis = new ArrayList<>();
        for (int column : among) {
            double[] rest = new double[rows.length];
            for (int r = 0; r < rows.length; r++) {
                rest[r] = rows[r][column];
            }
            double length = Math.sqrt(product(rest, rest));
            for (int twice = 0; twice < 2; twice++) {
                for (double[] unit : basis) {
                    double along = product(rest, unit);
                    for (int r = 0; r < rest.length; r++) {
                        rest[r] -= along * unit[r];
                    }
                }
            }
            double left = Math.sqrt(product(rest, rest));
            if (length > 0 && left > NOTHING * length) {
                for (int r = 0; r < rest.length; r++) {
                    rest[r] /= left;
                }
                basis.add(rest);
                kept.add(column);
            }
        }
        return kept;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int r = 0; r < a.length; r++) {
            sum += a[r] * b[r];
        }
        return sum;
    }
}
