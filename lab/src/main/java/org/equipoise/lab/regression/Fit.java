package org.equipoise.lab.regression;

import java.util.List;
import org.equipoise.games.Elementary;

/**
 * A regression as it was estimated. What the data do not say is NaN: all of it where no estimate exists, a column where it was dropped.
 *
 * @param names names of the columns
 * @param coefficients one for each column
 * @param errors standard errors, one for each column
 * @param rows rows that it was estimated on
 * @param events rows in which it happened; 0 for a linear regression
 * @param clusters clusters of those rows
 * @param logLikelihood of a logit; NaN for a linear regression
 * @param fit share of variance explained for a linear regression (within groups where they have their own constants), McFadden's
 *     1 - lnL / lnL_0 for a logit
 * @param dropped why columns were dropped, one sentence each
 */
public record Fit(
        List<String> names,
        double[] coefficients,
        double[] errors,
        int rows,
        int events,
        int clusters,
        double logLikelihood,
        double fit,
        List<String> dropped) {

    /** 97.5 % quantile of the normal distribution. */
    public static final double Z95 = 1.959963984540054;

    public Fit {
        names = List.copyOf(names);
        dropped = List.copyOf(dropped);
    }

    /** Coefficient of a column; NaN where it was dropped. */
    public double coefficient(String name) {
        return coefficients[position(name)];
    }

    /** Its standard error. */
    public double error(String name) {
        return errors[position(name)];
    }

    /** exp(b): by how much the odds are multiplied for one more of the column. */
    public double oddsRatio(String name) {
        return Elementary.exp(coefficient(name));
    }

    /** 95 % interval of the odds ratio by the normal approximation, exp(b - 1.96 se) to exp(b + 1.96 se). */
    public double[] oddsInterval(String name) {
        double half = Z95 * error(name);
        return new double[] {Elementary.exp(coefficient(name) - half), Elementary.exp(coefficient(name) + half)};
    }

    private int position(String name) {
        int position = names.indexOf(name);
        if (position < 0) {
            throw new IllegalArgumentException("no column " + name + " among " + names);
        }
        return position;
    }
}
