package org.equipoise.games.estimate.formula;

import java.util.List;

/**
 * What one utility is a linear function of.
 *
 * @param constant whether it has a constant
 * @param terms its terms, simpler ones first
 */
public record RightSide(boolean constant, List<Term> terms) {
    public RightSide {
        terms = List.copyOf(terms);
    }

    /** Whether it is fixed at zero, as {@code 0} says. */
    public boolean isZero() {
        return !constant && terms.isEmpty();
    }
}
