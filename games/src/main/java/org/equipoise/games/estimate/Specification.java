package org.equipoise.games.estimate;

import org.equipoise.games.estimate.table.DataTable;

/** A model that can be estimated from a table: which game, which utilities depend on what, which errors. */
public sealed interface Specification permits StrategicChoice, Ultimatum {

    /** Joins it with data; throws {@link org.equipoise.games.problem.BadInput} or {@link NotEstimable}. */
    Estimable join(DataTable table);

    /** Where searches begin. */
    Starts starts();

    /**
     * Estimates the coefficients by maximum likelihood.
     *
     * @throws org.equipoise.games.problem.BadInput if the data cannot be read as the model asks
     * @throws NotEstimable if the data do not determine the coefficients
     */
    default Fit fit(DataTable table) {
        return Fit.of(this, join(table));
    }
}
