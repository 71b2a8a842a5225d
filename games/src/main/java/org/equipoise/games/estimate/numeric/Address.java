package org.equipoise.games.estimate.numeric;

/**
 * Random numbers that are looked up by address instead of drawn in sequence: the same seed, draw and item give the same number, from any
 * thread and in any order.
 *
 * <p>The word at an address is mix(mix(mix(seed) + draw) + item), where mix adds 0x9E3779B97F4A7C15 and applies Stafford's variant 13 of the
 * MurmurHash3 finaliser: one step of SplitMix64 (Steele, Lea and Flood 2014). It is no cipher and not meant for long streams; here an address
 * has at most a few million items.
 *
 * <p>Several uses of one seed would read the same words; each but the bootstrap, which reads the plain seed, therefore takes its own seed
 * from {@link Purpose#of}: mix(mix(seed) XOR key), the key a constant of the purpose.
 */
public final class Address {

    private Address() {}

    /** What random numbers are for: the same seed gives each purpose words of its own. */
    public enum Purpose {
        /** Disturbed starts of a search. */
        STARTS(0x5354415254530001L),
        /** Coefficients drawn from a fit's covariances. */
        SIMULATION(0x53494D554C410002L);

        private final long key;

        Purpose(long key) {
            this.key = key;
        }

        /** The seed of this purpose under a seed. */
        public long of(long seed) {
            return mix(mix(seed) ^ key);
        }
    }

    /** 64 random bits. */
    public static long word(long seed, long draw, long item) {
        return mix(mix(mix(seed) + draw) + item);
    }

    /** A uniform number strictly between 0 and 1, on a grid of 2^-53 shifted by half a step. */
    public static double uniform(long seed, long draw, long item) {
        return ((word(seed, draw, item) >>> 11) + 0.5) * 0x1p-53;
    }

    /** A position from 0 to {@code bound - 1}; biased by less than bound/2^63. */
    public static int below(int bound, long seed, long draw, long item) {
        return (int) Long.remainderUnsigned(word(seed, draw, item), bound);
    }

    /** A standard normal number, by inversion. */
    public static double normal(long seed, long draw, long item) {
        return Normal.quantile(uniform(seed, draw, item));
    }

    /** One step of SplitMix64 from a state; from 0 it gives 0xe220a8397b1dcdaf. */
    static long mix(long state) {
        long z = state + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
