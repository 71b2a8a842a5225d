package org.equipoise.model.chance;

import org.equipoise.games.Logit;

/**
 * Standard Gumbel noise made from 64 random bits, and a bound above it that needs no logarithm.
 *
 * <p>-ln(-ln u) is at most -ln(-ln u') for a u' above u. The bound is looked up by the leading bits of 1 - u, eight steps to each
 * power of 2, which is where the noise is large; it lies less than 0.2 above the noise wherever the noise is above 0.
 */
public final class Gumbel {

    /** Leading bits of a double that are looked up: sign, exponent and three bits of the fraction. */
    private static final int SHIFT = 52 - 3;
    /** 1 - u is an odd multiple of 2^-53, at least one. */
    private static final int LOWEST = (int) (Double.doubleToRawLongBits(0x1p-53) >>> SHIFT);

    private static final double[] CEILING = ceilings();

    private Gumbel() {}

    private static double[] ceilings() {
        int highest = (int) (Double.doubleToRawLongBits(Math.nextDown(1.0)) >>> SHIFT);
        double[] table = new double[highest - LOWEST + 1];
        for (int step = 0; step < table.length; step++) {
            double least = Double.longBitsToDouble((long) (LOWEST + step) << SHIFT);
            table[step] = Logit.gumbel(1 - least) + 1e-9;
        }
        return table;
    }

    /** The noise: a function of the bits that rises with them. */
    public static double noise(long bits) {
        return Logit.gumbel(Chance.unit(bits));
    }

    /** A number not below {@link #noise}. */
    public static double ceiling(long bits) {
        double rest = Chance.unit(~bits);
        return CEILING[(int) (Double.doubleToRawLongBits(rest) >>> SHIFT) - LOWEST];
    }
}
