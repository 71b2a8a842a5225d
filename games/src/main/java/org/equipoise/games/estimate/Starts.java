package org.equipoise.games.estimate;

/**
 * Where the search for the maximum begins, as often as the shape of the likelihood makes advisable.
 *
 * <p>It always begins from statistical backward induction (the last mover's choices are explained first, then those of the one before, given
 * what the last will do) and from zero. Further starts are those two disturbed by normal numbers, the later the more.
 *
 * @param disturbed number of disturbed starts, at least 0
 * @param seed of the disturbances
 */
public record Starts(int disturbed, long seed) {
    public Starts {
        if (disturbed < 0) {
            throw new IllegalArgumentException("there cannot be " + disturbed + " disturbed starts");
        }
    }

    /** Ten disturbed starts. */
    public static Starts usual() {
        return new Starts(10, 1);
    }
}
