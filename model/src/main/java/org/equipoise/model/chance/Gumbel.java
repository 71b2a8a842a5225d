package org.equipoise.model.chance;

import org.equipoise.games.Logit;

/**
 * Standard Gumbel noise made from 64 random bits, and bounds around it that need no logarithm.
 *
 * <p>The noise -ln(-ln u) rises with u, so that the first ten bits of u, which say in which of 1024 equal parts it lies, bound it: they
 * look the noise up at both ends of the part.
 */
public final class Gumbel {

    private static final int BITS = 10;
    private static final int PARTS = 1 << BITS;
    /** Covers what rounding does to the noise. */
    private static final double SLACK = 1e-9;
    /** The least number that {@link Chance#unit} gives; the largest lies as far below 1. */
    private static final double LEAST = 0x1p-53;

    private static final double[] CEILING = new double[PARTS];
    private static final double[] FLOOR = new double[PARTS];

    static {
        for (int part = 0; part < PARTS; part++) {
            FLOOR[part] = Logit.gumbel(Math.max(LEAST, (double) part / PARTS)) - SLACK;
            CEILING[part] = Logit.gumbel(Math.min(1 - LEAST, (part + 1.0) / PARTS)) + SLACK;
        }
    }

    private Gumbel() {}

    /** The noise: a function of the bits that rises with them. */
    public static double noise(long bits) {
        return Logit.gumbel(Chance.unit(bits));
    }

    /** A number not below {@link #noise}. */
    public static double ceiling(long bits) {
        return CEILING[(int) (bits >>> (Long.SIZE - BITS))];
    }

    /** A number not above {@link #noise}. */
    public static double floor(long bits) {
        return FLOOR[(int) (bits >>> (Long.SIZE - BITS))];
    }
}
