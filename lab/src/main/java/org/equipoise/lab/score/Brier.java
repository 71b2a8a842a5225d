package org.equipoise.lab.score;

/**
 * Mean squared distance between probabilities and what happened (Brier 1950): 0 is perfect, .25 is what even odds earn.
 *
 * @param cases number of events scored
 * @param score mean over them, in [0, 1]; NaN without any
 */
public record Brier(int cases, double score) {

    /** Nothing scored yet. */
    public static final Brier NONE = new Brier(0, Double.NaN);

    /** The score with one more event: a probability in [0, 1] for something that happened or did not. */
    public Brier with(double probability, boolean happened) {
        double distance = probability - (happened ? 1 : 0);
        double before = cases == 0 ? 0 : score * cases;
        return new Brier(cases + 1, (before + distance * distance) / (cases + 1));
    }
}
