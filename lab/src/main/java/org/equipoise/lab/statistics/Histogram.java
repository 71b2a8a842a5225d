package org.equipoise.lab.statistics;

import java.util.Arrays;

/**
 * Counts numbers in the cells of a {@link Rounding}, for quantiles without keeping the numbers.
 *
 * <p>Counts are whole numbers, so the order of adding and merging leaves no trace. Memory: 12 bytes for each cell that is not empty,
 * doubled by the table's slack; at most a few thousand cells for a quantity that spans a few powers of ten. NaN is left out.
 */
public final class Histogram {

    private static final int EMPTY = Integer.MIN_VALUE;

    private final Rounding rounding;
    private int[] cells = new int[8];
    private long[] counts = new long[8];
    private int used;
    private long total;

    /** An empty histogram. */
    public Histogram(Rounding rounding) {
        this.rounding = rounding;
        Arrays.fill(cells, EMPTY);
    }

    /** Counts a number. */
    public void add(double x) {
        if (!Double.isNaN(x)) {
            add(rounding.cell(x), 1);
        }
    }

    /** Counts {@code count} numbers of a cell. */
    public void add(int cell, long count) {
        int at = find(cell);
        if (cells[at] == EMPTY) {
            cells[at] = cell;
            used++;
        }
        counts[at] += count;
        total += count;
        if (2 * used > cells.length) {
            grow();
        }
    }

    /** Adds all counts of another histogram of the same rounding. */
    public void merge(Histogram other) {
        for (int i = 0; i < other.cells.length; i++) {
            if (other.cells[i] != EMPTY) {
                add(other.cells[i], other.counts[i]);
            }
        }
    }

    /** How many numbers were counted. */
    public long total() {
        return total;
    }

    private int find(int cell) {
        int mask = cells.length - 1;
        int at = ((cell * 0x9E3779B9) >>> 7) & mask;
        while (cells[at] != EMPTY && cells[at] != cell) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldCells = cells;
        long[] oldCounts = counts;
        cells = new int[2 * oldCells.length];
        counts = new long[cells.length];
        Arrays.fill(cells, EMPTY);
        for (int i = 0; i < oldCells.length; i++) {
            if (oldCells[i] != EMPTY) {
                int at = find(oldCells[i]);
                cells[at] = oldCells[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    /**
     * Quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996) of the rounded numbers.
     *
     * @param shares shares in [0, 1], in any order
     * @return one number for each share; NaN where nothing was counted
     */
    public double[] quantiles(double... shares) {
        double[] result = new double[shares.length];
        if (total == 0) {
            Arrays.fill(result, Double.NaN);
            return result;
        }
        int[] sorted =
                Arrays.stream(cells).filter(cell -> cell != EMPTY).sorted().toArray();
        long[] upTo = new long[sorted.length];
        long sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += counts[find(sorted[i])];
            upTo[i] = sum;
        }
        for (int q = 0; q < shares.length; q++) {
            double position = shares[q] * (total - 1);
            long rank = (long) Math.floor(position);
            double low = rounding.value(sorted[at(upTo, rank)]);
            double high = rounding.value(sorted[at(upTo, Math.min(rank + 1, total - 1))]);
            result[q] = low == high ? low : low + (position - rank) * (high - low);
        }
        return result;
    }

    /** Position of the cell that holds the number of this rank, from 0. */
    private static int at(long[] upTo, long rank) {
        int found = Arrays.binarySearch(upTo, rank + 1);
        return found >= 0 ? found : -found - 1;
    }
}
