package org.equipoise.lab.hindcast;

import java.util.Arrays;
import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.lab.regression.Logistic;

/** A logit of what pairs of rivals do in a year on what was known on its first day. */
final class RivalLogit {

    private final double[] coefficients;

    private RivalLogit(double[] coefficients) {
        this.coefficients = coefficients;
    }

    /**
     * Fits one.
     *
     * @param columns how many of {@link PairYear#inputs} it gets, from the first on
     */
    static RivalLogit fit(List<PairYear> rows, PairYear.Rung rung, int columns) {
        Logistic logistic = new Logistic(columns);
        for (PairYear row : rows) {
            if (row.asked(rung)) {
                logistic.add(Arrays.copyOf(row.inputs(), columns), row.came(rung), row.group());
            }
        }
        return new RivalLogit(
                rows.isEmpty() ? new double[] {Double.NaN} : logistic.fit().coefficients());
    }

    /** Probability for a year; NaN where the data did not say. Columns that had to be dropped count for nothing. */
    double probability(double[] inputs) {
        double z = coefficients[0];
        for (int c = 1; c < coefficients.length; c++) {
            z += Double.isNaN(coefficients[c]) ? 0 : coefficients[c] * inputs[c];
        }
        return Elementary.logistic(z);
    }
}
