package org.equipoise.games;

/**
 * Exponential, logarithm and logistic whose bits are the same on every machine and Java version.
 *
 * <p>Only additions, multiplications, divisions and bit moves of IEEE doubles are used, which Java defines exactly. Errors in
 * units in the last place, measured by the tests against 40-digit arithmetic: {@code exp} below 1.4, {@code log} below 1, {@code
 * logistic} below 2.5 for arguments from -40 to 40. Below -708, where results lose digits, {@code exp} has a relative error below
 * 1e-13.
 *
 * <p>Method: {@code exp} splits x = (128 e + j) ln2/128 + r, looks up 2^(j/128) and sums the series of e^r; {@code log} splits
 * x = 2^k m with m in [sqrt(1/2), sqrt 2) and sums the series of 2 artanh((m-1)/(m+1)).
 */
public final class Elementary {

    private static final int STEPS = 128;
    private static final double STEPS_PER_LN2 = STEPS / 0.693147180559945309417;

    /** ln2/128 cut after 32 bits, so that its product with a small integer is exact. */
    private static final double STEP_HIGH = Double.longBitsToDouble(0x3f762e42fee00000L);

    private static final double STEP_LOW = 1.90821492927058770002e-10 / STEPS;
    private static final double ROUNDER = 0x1.8p52;
    private static final double LN2_HIGH = STEP_HIGH * STEPS;
    private static final double LN2_LOW = STEP_LOW * STEPS;
    private static final double LARGEST = 709.782712893384;
    private static final double SMALLEST = -745.1332191019412;
    private static final double[] POWER = powers();

    private Elementary() {}

    private static double[] powers() {
        double[] table = new double[STEPS];
        for (int j = 0; j < STEPS; j++) {
            table[j] = StrictMath.pow(2.0, (double) j / STEPS);
        }
        return table;
    }

    /**
     * e^x.
     *
     * @param x any double; NaN gives NaN, below -745.1 gives 0, above 709.78 infinity
     */
    public static double exp(double x) {
        if (!(x <= LARGEST && x >= -708.0)) {
            return expAtTheEdges(x);
        }
        // adding this rounds to the nearest integer and leaves it in the low bits of the sum
        double shifted = x * STEPS_PER_LN2 + ROUNDER;
        double steps = shifted - ROUNDER;
        double r = (x - steps * STEP_HIGH) - steps * STEP_LOW;
        int k = (int) Double.doubleToRawLongBits(shifted);
        double power = POWER[k & (STEPS - 1)];
        double scale = Double.longBitsToDouble((long) ((k >> 7) + 1023) << 52);
        double square = r * r;
        double series = r + square * (0.5 + r * (1.0 / 6)) + (square * square) * (1.0 / 24 + r * (1.0 / 120));
        return scale * (power + power * series);
    }

    private static double expAtTheEdges(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x > LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        return x < SMALLEST ? 0.0 : exp(x + 64 * 0.693147180559945309417) * 0x1p-64;
    }

    /**
     * Natural logarithm.
     *
     * @param x at least 0; 0 gives minus infinity, a negative number or NaN gives NaN
     */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return logAtTheEdges(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        // shift so that the mantissa part falls into [sqrt(1/2), sqrt 2)
        long shifted = bits - 0x3fe6a09e667f3bcdL;
        int k = (int) (shifted >> 52);
        double f = Double.longBitsToDouble(bits - ((long) k << 52)) - 1.0;
        double s = f / (2.0 + f);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = (2.0 / 3 + z * (2.0 / 5)) + z2 * (2.0 / 7 + z * (2.0 / 9));
        double high = (2.0 / 11 + z * (2.0 / 13)) + z2 * (2.0 / 15 + z * (2.0 / 17));
        double series = z * (low + z4 * (high + z4 * (2.0 / 19 + z * (2.0 / 21))));
        // 2s = f - s f, which keeps the leading term exact
        return k * LN2_HIGH + (f - (s * (f - series) - k * LN2_LOW));
    }

    private static double logAtTheEdges(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x > 0 && x < Double.MIN_NORMAL) {
            return log(x * 0x1p54) - 54 * 0.693147180559945309417;
        }
        return x == Double.POSITIVE_INFINITY ? x : Double.NaN;
    }

    /** Logistic 1/(1 + e^-z), in [0, 1]. */
    public static double logistic(double z) {
        return 1.0 / (1.0 + exp(-z));
    }

    /** Log odds ln(p/(1-p)) of a probability in [0, 1]. */
    public static double logit(double p) {
        return log(p) - log(1.0 - p);
    }

    /** x^y for x at least 0 as e^(y ln x). */
    public static double pow(double x, double y) {
        return y == 0 ? 1.0 : exp(y * log(x));
    }
}
