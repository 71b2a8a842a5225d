package org.equipoise.games.estimate.formula;

import java.util.List;
import java.util.Optional;

/**
 * One regressor: a product of numbers and of indicators of levels; the empty product is the constant.
 *
 * @param name as in R: {@code (Intercept)}, {@code x}, {@code regimedem}, {@code x:regimedem}
 * @param pieces what is multiplied
 */
public record DesignColumn(String name, List<Piece> pieces) {

    /** Name of the constant. */
    public static final String CONSTANT = "(Intercept)";

    public DesignColumn {
        pieces = List.copyOf(pieces);
    }

    /**
     * A number, or whether a factor is at a level.
     *
     * @param variable the variable
     * @param level the level, if it is an indicator
     */
    public record Piece(Variable variable, Optional<String> level) {
        double value(Covariates covariates) {
            return level.map(wanted -> covariates.word(variable.name()).equals(wanted) ? 1.0 : 0.0)
                    .orElseGet(() -> covariates.number(variable.name()));
        }

        String name() {
            return variable.label() + level.orElse("");
        }
    }

    /** Value of the regressor. */
    public double value(Covariates covariates) {
        double product = 1;
        for (Piece piece : pieces) {
            product *= piece.value(covariates);
        }
        return product;
    }
}
