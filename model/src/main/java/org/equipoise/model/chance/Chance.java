package org.equipoise.model.chance;

import org.equipoise.games.Elementary;
import org.equipoise.games.Logit;

/**
 * The luck of one run: random numbers looked up by address, never drawn in sequence.
 *
 * <p>A number is philox(key = seed; counter = future, replicate, month and index, stream), so that policies meet the same luck and a
 * draw added somewhere disturbs nothing elsewhere. One object per worker; {@link #enter} moves it to another run, {@link #at} to
 * another month.
 */
public final class Chance {

    private static final double UNIT = 0x1p-52;
    static final int WORDS = 4;
    /** No position: an index fills at most 30 bits of the lower half. */
    private static final long NOWHERE = -1;

    private long seed;
    private long future;
    private long replicate;
    private long month;

    /** The block looked up last: four consecutive indices of a stream lie in one. */
    private final long[] words = new long[WORDS];

    private long wordsStream;
    private long wordsPosition = NOWHERE;

    /** Goes to the luck of one run. */
    public void enter(long seed, long future, long replicate) {
        this.seed = seed;
        this.future = future;
        this.replicate = replicate;
        this.month = 0;
        wordsPosition = NOWHERE;
    }

    /** Goes to a month of the run, 0 for what is drawn once before the first month. */
    public void at(int month) {
        this.month = (long) month << 32;
    }

    long seed() {
        return seed;
    }

    long future() {
        return future;
    }

    long replicate() {
        return replicate;
    }

    long month() {
        return month >>> 32;
    }

    /** Uniform number in the open interval (0, 1) at an address. */
    public double uniform(long stream, int index) {
        return unit(bits(stream, index));
    }

    /** 64 random bits at an address. */
    public long bits(long stream, int index) {
        return word(month, stream, index);
    }

    /** 64 random bits for one of many options of a choice: the choice's own bits, spread by the hash of the option's name. */
    public static long bitsOf(long bits, long hash) {
        return Stream.mix(bits + hash);
    }

    private long word(long month, long stream, int index) {
        long position = month | (index >>> 2);
        if (position != wordsPosition || stream != wordsStream) {
            Philox.block(seed, 0, future, replicate, position, stream, words);
            wordsPosition = position;
            wordsStream = stream;
        }
        return words[index & (WORDS - 1)];
    }

    /** Uniform number in the open interval (0, 1) at an address written out, with index 0; a pure function. */
    public static double uniform(long seed, long future, long replicate, long month, long stream) {
        return unit(Philox.first(seed, 0, future, replicate, month << 32, stream));
    }

    /** The middle of one of 2^52 equal parts of (0, 1): exact, so that no rounding reaches 0 or 1. */
    static double unit(long word) {
        return ((word >>> 12) + 0.5) * UNIT;
    }

    /** Uniform number in (0, 1) that a run draws once, whatever the month in which it is asked for. */
    public double once(long stream, int index) {
        return unit(word(0, stream, index));
    }

    /** Standard Gumbel noise at an address. */
    public double gumbel(long stream, int index) {
        return Logit.gumbel(uniform(stream, index));
    }

    /** Standard normal number at an address, by inversion, so that it is monotone in its uniform. */
    public double normal(long stream, int index) {
        return Normal.quantile(uniform(stream, index));
    }

    /** Poisson number at an address, by inversion; mean in [0, 700]. */
    public int poisson(double mean, long stream, int index) {
        double u = uniform(stream, index);
        double term = Elementary.exp(-mean);
        double sum = term;
        int k = 0;
        while (u > sum && k < 10_000) {
            k++;
            term *= mean / k;
            sum += term;
        }
        return k;
    }
}
