package org.equipoise.games.group;

import java.util.ArrayList;
import java.util.List;

/**
 * A number for each ordered pair of options or actors, such as the votes of the row against the column.
 *
 * @param labels names of the rows, which are also the columns
 * @param values rows of values, as many as labels, each as long
 */
public record PairTable(List<String> labels, List<List<Double>> values) {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if the table is not square
     */
    public PairTable {
        labels = List.copyOf(labels);
        values = values.stream().map(List::copyOf).toList();
        int size = labels.size();
        if (values.size() != size || values.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("A table of pairs of " + size + " labels needs " + size + " rows of "
                    + size + " values. Maybe a label is missing.");
        }
    }

    /** Of a square array. */
    public static PairTable of(List<String> labels, double[][] values) {
        List<List<Double>> rows = new ArrayList<>();
        for (double[] row : values) {
            List<Double> cells = new ArrayList<>();
            for (double value : row) {
                cells.add(value);
            }
            rows.add(cells);
        }
        return new PairTable(labels, rows);
    }

    /** The value of row i and column j. */
    public double at(int i, int j) {
        return values.get(i).get(j);
    }

    /**
     * The value of a pair named by its labels.
     *
     * @throws IllegalArgumentException if there is no such label
     */
    public double at(String row, String column) {
        return at(index(row), index(column));
    }

    private int index(String label) {
        int index = labels.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "There is no '" + label + "' among " + labels + ". Maybe it is written differently.");
        }
        return index;
    }
}
