package org.equipoise.games.estimate;

/** A range of numbers within which a quantity is thought to lie. */
public record Interval(double low, double high) {

    /**
     * The middle part of draws.
     *
     * @param level share of the draws inside, strictly between 0 and 1
     */
    static Interval ofDraws(double[] draws, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("an interval cannot hold a share of " + level);
        }
        return new Interval(Quantile.of(draws, (1 - level) / 2), Quantile.of(draws, (1 + level) / 2));
    }
}
