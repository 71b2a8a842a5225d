package org.equipoise.lab.statistics;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Counts the numbers of one quantity in one month of a chunk, fast: windows of counts about what was seen instead of a hash table.
 *
 * <p>Numbers nearer to 0 than 2^-40 count as 0 and those beyond 2^60 as 2^60, so a window has at most 6,400 counts. NaN is left out.
 */
public final class Tally {

    private static final double SMALL = 0x1p-40;
    private static final double LARGE = 0x1p60;
    private static final Rounding ROUNDING = Rounding.COARSE;

    private final Window above = new Window();
    private final Window below = new Window();
    private long zeros;
    private long total;
    private double sum;

    /** Counts a number. */
    public void add(double x) {
        if (Double.isNaN(x)) {
            return;
        }
        total++;
        sum += x;
        double size = Math.abs(x);
        if (size < SMALL) {
            zeros++;
        } else {
            (x > 0 ? above : below).count(ROUNDING.cell(Math.min(LARGE, size)));
        }
    }

    /** Forgets everything. */
    public void clear() {
        above.clear();
        below.clear();
        zeros = 0;
        total = 0;
        sum = 0;
    }

    /** How many numbers were counted. */
    public long total() {
        return total;
    }

    /** Their sum, added in the order in which they came. */
    public double sum() {
        return sum;
    }

    /**
     * The counts as bytes: for each cell in rising order its distance from the cell before it (the first from 0, folded so that small
     * negative numbers are small: 0, -1, 1, -2 ...) and its count, both in groups of 7 bits, low group first.
     */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int last = 0;
        for (int cell = below.high; cell >= below.low; cell--) {
            last = put(out, last, -cell, below.of(cell));
        }
        last = put(out, last, 0, zeros);
        for (int cell = above.low; cell <= above.high; cell++) {
            last = put(out, last, cell, above.of(cell));
        }
        return out.toByteArray();
    }

    private static int put(ByteArrayOutputStream out, int last, int cell, long count) {
        if (count == 0) {
            return last;
        }
        int step = cell - last;
        number(out, ((long) step << 1) ^ (step >> 31));
        number(out, count);
        return cell;
    }

    private static void number(ByteArrayOutputStream out, long n) {
        long rest = n;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** Adds counts written by {@link #bytes} to a histogram of {@link Rounding#COARSE}. */
    public static void read(byte[] bytes, Histogram into) {
        int at = 0;
        int cell = 0;
        while (at < bytes.length) {
            long step = 0;
            int shift = 0;
            do {
                step |= (long) (bytes[at] & 0x7F) << shift;
                shift += 7;
            } while (bytes[at++] < 0);
            cell += (int) ((step >>> 1) ^ -(step & 1));
            long count = 0;
            shift = 0;
            do {
                count |= (long) (bytes[at] & 0x7F) << shift;
                shift += 7;
            } while (bytes[at++] < 0);
            into.add(cell, count);
        }
    }

    /** Counts of cells {@code low} to {@code high}; empty when low exceeds high. */
    private static final class Window {
        private int[] counts = new int[0];
        private int low = 1;
        private int high;

        void count(int cell) {
            if (cell < low || cell > high) {
                widen(cell);
            }
            counts[cell - low]++;
        }

        private void widen(int cell) {
            boolean empty = low > high;
            int newLow = empty ? cell - 16 : Math.min(low, cell - 16);
            int newHigh = empty ? cell + 16 : Math.max(high, cell + 16);
            int[] wider = new int[newHigh - newLow + 1];
            if (!empty) {
                System.arraycopy(counts, 0, wider, low - newLow, high - low + 1);
            }
            counts = wider;
            low = newLow;
            high = newHigh;
        }

        int of(int cell) {
            return counts[cell - low];
        }

        void clear() {
            Arrays.fill(counts, 0);
        }
    }
}
