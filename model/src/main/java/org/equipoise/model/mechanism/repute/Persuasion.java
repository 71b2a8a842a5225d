package org.equipoise.model.mechanism.repute;

/**
 * The persuasion rate: the share of those who hear a message, and did not hold its view before, that it convinces (DellaVigna and
 * Gentzkow 2010).
 *
 * <p>f = 100 (y_T - y_C) / (e_T - e_C) / (1 - y_0) per cent, with shares y who hold the view and e who hear it in a treated and a
 * control group; what follows for an audience is y = y_0 + f e (1 - y_0).
 */
final class Persuasion {

    private Persuasion() {}

    /** Share of all that a message convinces anew. */
    static double convinced(double holding, double rate, double exposed) {
        return rate * exposed * (1 - holding);
    }
}
