package org.equipoise.games.estimate.formula;

/** Where the values of variables come from: a row of a table, or a profile made up for prediction. */
public interface Covariates {

    /** Number of a column. */
    double number(String column);

    /** Word of a column, its number written out if it is numeric. */
    String word(String column);
}
