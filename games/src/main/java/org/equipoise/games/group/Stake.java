package org.equipoise.games.group;

/**
 * What an actor wants on an issue and how much it cares.
 *
 * @param position where on the scale it stands, in the scale's unit
 * @param salience how much it cares, from 0 (not at all) to 1 (above all else)
 */
public record Stake(double position, double salience) {

    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if the position is not finite or the salience not in [0, 1]
     */
    public Stake {
        if (!Double.isFinite(position)) {
            throw new IllegalArgumentException("A position is " + position
                    + ", but must be a finite number. Maybe it was computed from missing data.");
        }
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("A salience is " + salience
                    + ", but must lie between 0 and 1. Maybe it is given in per cent and has to be divided by 100.");
        }
    }
}
