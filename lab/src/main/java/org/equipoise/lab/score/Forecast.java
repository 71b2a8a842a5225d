package org.equipoise.lab.score;

/**
 * A probability that was given beforehand, and what came of it.
 *
 * @param probability chance given, in [0, 1]
 * @param happened whether it happened
 */
public record Forecast(double probability, boolean happened) {
    public Forecast {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies in 0 to 1, found " + probability);
        }
    }

    /** 1 if it happened, else 0. */
    double outcome() {
        return happened ? 1 : 0;
    }

    /** Squared distance of the probability from what happened (Brier 1950), in [0, 1]. */
    public double brier() {
        double distance = probability - outcome();
        return distance * distance;
    }
}
