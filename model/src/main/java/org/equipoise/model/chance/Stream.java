package org.equipoise.model.chance;

/**
 * The address of a kind of luck: a 64-bit hash of names, such as ("war.battle", "valley").
 *
 * <p>Streams are made when a setting is compiled, never in the month loop. Because names and not positions are hashed, adding an
 * actor, an option or a mechanism leaves all other luck as it was.
 */
public final class Stream {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Stream() {}

    /** Hash of the names in their order. */
    public static long of(String... names) {
        long hash = OFFSET;
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                hash = (hash ^ name.charAt(i)) * PRIME;
            }
            hash = (hash ^ 0xFFFF) * PRIME;
        }
        return mix(hash);
    }

    /** Hash of a set of streams that does not depend on their order, for options that are combinations. */
    public static long both(long one, long other) {
        return mix(one + other);
    }

    /** A bijection that spreads every bit over all. */
    static long mix(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
