package org.equipoise.lab.statistics;

/**
 * Rounds a double to a few bits after its leading one and numbers the results in order: the cells of a histogram whose relative
 * error is the same everywhere and which keeps small whole numbers exact.
 *
 * @param bits bits kept after the leading one, 1 to 19; the relative error is at most 2^-(bits+1), whole numbers up to 2^(bits+1) are
 *     exact
 */
public record Rounding(int bits) {

    /** For quantiles of runs: error at most 0.098 %. */
    public static final Rounding FINE = new Rounding(9);

    /** For monthly paths: error at most 0.78 %. */
    public static final Rounding COARSE = new Rounding(6);

    public Rounding {
        if (bits < 1 || bits > 19) {
            throw new IllegalArgumentException("bits of a rounding lie in 1 to 19, found " + bits);
        }
    }

    /** Number of the cell: increasing in x, odd about 0, 0 for zero. NaN has no cell. */
    public int cell(double x) {
        int shift = 52 - bits;
        long magnitude = Double.doubleToRawLongBits(Math.abs(x));
        int cell = (int) ((magnitude + (1L << (shift - 1))) >>> shift);
        return x < 0 ? -cell : cell;
    }

    /** The rounded number that all of a cell stand for. */
    public double value(int cell) {
        double magnitude = Double.longBitsToDouble((long) Math.abs(cell) << (52 - bits));
        return cell < 0 ? -magnitude : magnitude;
    }
}
