package org.equipoise.games.estimate;

import java.util.List;
import org.equipoise.games.estimate.numeric.OrthogonalBasis;

/**
 * One input of the likelihood over the cases: a fixed part, and a linear function of regressors whose coefficients are estimated.
 *
 * @param name of the utility or scale, such as {@code u24}
 * @param player whose it is; {@link Kernel#ALL} if it belongs to all
 * @param columns names of the regressors
 * @param x values of the regressors by case
 * @param fixed the fixed part by case
 * @param unit what counts as a step of natural size
 * @param start value of a constant to begin the search with
 */
record Block(String name, int player, List<String> columns, double[][] x, double[] fixed, double unit, double start) {

    Block {
        columns = List.copyOf(columns);
    }

    int size() {
        return columns.size();
    }

    OrthogonalBasis basis() {
        return OrthogonalBasis.of(x, size(), unit);
    }

    /** With one regressor's coefficient held at a value. */
    Block holding(int column, double value) {
        double[][] rest = new double[x.length][size() - 1];
        double[] more = fixed.clone();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < size(); j++) {
                if (j != column) {
                    rest[i][j < column ? j : j - 1] = x[i][j];
                }
            }
            more[i] += value * x[i][column];
        }
        List<String> names = new java.util.ArrayList<>(columns);
        names.remove(column);
        return new Block(name, player, names, rest, more, unit, start);
    }
}
