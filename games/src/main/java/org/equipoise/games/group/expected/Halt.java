package org.equipoise.games.group.expected;

/**
 * When rounds end.
 *
 * @param stable what has to stay within {@code tolerance} during a round
 * @param tolerance in lengths of the scale, at least 0
 * @param maximumRounds at least 1
 * @param decimals positions that agree when rounded to so many decimals of the scale's length count as a near repetition; 0 to 15
 */
public record Halt(Stable stable, double tolerance, int maximumRounds, int decimals) {

    /** What has to stay. */
    public enum Stable {
        /** Every actor's position. */
        POSITIONS,
        /** The median. */
        MEDIAN
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming the one that is out of range
     */
    public Halt {
        if (!(tolerance >= 0 && Double.isFinite(tolerance) && maximumRounds >= 1 && decimals >= 0 && decimals <= 15)) {
            throw new IllegalArgumentException("Rounds end by tolerance " + tolerance + ", maximum " + maximumRounds
                    + ", decimals " + decimals
                    + ", but need at least 0, at least 1, and 0 to 15. Maybe two of them are swapped.");
        }
    }

    /** Until no position moves by more than a millionth of the scale, at most so many rounds. */
    public static Halt after(int maximumRounds) {
        return new Halt(Stable.POSITIONS, 1e-6, maximumRounds, 9);
    }
}
