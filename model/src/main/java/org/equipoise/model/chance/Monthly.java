package org.equipoise.model.chance;

/**
 * Luck of one stream that is asked for in every month: one block of Philox serves four months in a row.
 *
 * <p>The number of a month is that of {@link Chance#once} with the month as its index, whoever asked before: what is kept is only the
 * block looked up last.
 */
public final class Monthly {

    private final long stream;
    private final long[] words = new long[Chance.WORDS];
    private long seed;
    private long future;
    private long replicate;
    private long block = -1;

    /** Luck of a stream. */
    public Monthly(long stream) {
        this.stream = stream;
    }

    /** 64 random bits for the month of play. */
    public long bits(Chance chance) {
        long month = chance.month();
        if (month >>> 2 != block
                || chance.replicate() != replicate
                || chance.future() != future
                || chance.seed() != seed) {
            seed = chance.seed();
            future = chance.future();
            replicate = chance.replicate();
            block = month >>> 2;
            Philox.block(seed, 0, future, replicate, block, stream, words);
        }
        return words[(int) month & (Chance.WORDS - 1)];
    }

    /** Uniform number in (0, 1) for the month of play. */
    public double uniform(Chance chance) {
        return Chance.unit(bits(chance));
    }
}
