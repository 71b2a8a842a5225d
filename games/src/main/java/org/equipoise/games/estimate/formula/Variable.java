package org.equipoise.games.estimate.formula;

import org.equipoise.games.problem.Place;

/**
 * A column named in a formula.
 *
 * @param name name of the column
 * @param factor whether its values are to be taken as levels even if they are numbers, as in {@code factor(year)}
 * @param place where it stands in the formula
 */
public record Variable(String name, boolean factor, Place place) {

    /** As written; the same label means the same variable. */
    public String label() {
        return factor ? "factor(" + name + ")" : name;
    }
}
