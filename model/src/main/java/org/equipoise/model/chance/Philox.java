package org.equipoise.model.chance;

/**
 * Philox4x64-10, a counter-based random function: the same key and counter give the same 64 bits, in any order, on any thread.
 *
 * <p>Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11. Ten rounds; passes BigCrush. The tests
 * compare with the Random123 known answers and with the implementation of Apache Commons RNG.
 */
public final class Philox {

    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;
    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;
    private static final int ROUNDS = 10;

    private Philox() {}

    /** First output word for a key of two words and a counter of four. */
    public static long first(long key0, long key1, long c0, long c1, long c2, long c3) {
        long k0 = key0;
        long k1 = key1;
        long x0 = c0;
        long x1 = c1;
        long x2 = c2;
        long x3 = c3;
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = unsignedHigh(MULTIPLIER_0, x0);
            long low0 = MULTIPLIER_0 * x0;
            long high1 = unsignedHigh(MULTIPLIER_1, x2);
            long low1 = MULTIPLIER_1 * x2;
            x0 = high1 ^ (x1 ^ k0);
            x1 = low1;
            x2 = high0 ^ (x3 ^ k1);
            x3 = low0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return x0;
    }

    /** Writes all four output words for a key of two words and a counter of four. */
    public static void block(long key0, long key1, long c0, long c1, long c2, long c3, long[] words) {
        long k0 = key0;
        long k1 = key1;
        long x0 = c0;
        long x1 = c1;
        long x2 = c2;
        long x3 = c3;
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = unsignedHigh(MULTIPLIER_0, x0);
            long low0 = MULTIPLIER_0 * x0;
            long high1 = unsignedHigh(MULTIPLIER_1, x2);
            long low1 = MULTIPLIER_1 * x2;
            x0 = high1 ^ (x1 ^ k0);
            x1 = low1;
            x2 = high0 ^ (x3 ^ k1);
            x3 = low0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        words[0] = x0;
        words[1] = x1;
        words[2] = x2;
        words[3] = x3;
    }

    /** High word of the unsigned product; both multipliers have their top bit set. */
    private static long unsignedHigh(long multiplier, long x) {
        return Math.multiplyHigh(multiplier, x) + (x + ((x >> 63) & multiplier));
    }
}
