package org.equipoise.lab.moments;

import java.util.Optional;

/**
 * One number of the model beside the data's.
 *
 * @param id dotted name, such as {@code rate.war}
 * @param label words for tables
 * @param model the model's value; NaN where it was not observed
 * @param error its standard error, futures as clusters; NaN where unknown
 * @param data the data's value
 * @param dataError its standard error, empty where none is known
 * @param z difference in standard errors of both, empty where one is unknown
 * @param note how it is counted, or why it is missing
 */
public record Moment(
        String id,
        String label,
        double model,
        double error,
        double data,
        Optional<Double> dataError,
        Optional<Double> z,
        String note) {

    public Moment {
        dataError = dataError.filter(Double::isFinite);
        z = z.filter(Double::isFinite);
    }

    static Moment of(String id, String label, double model, double error, double data, double dataError, String note) {
        boolean known = dataError > 0 && Double.isFinite(model) && Double.isFinite(error);
        return new Moment(
                id,
                label,
                model,
                error,
                data,
                dataError > 0 ? Optional.of(dataError) : Optional.empty(),
                known
                        ? Optional.of((model - data) / Math.sqrt(error * error + dataError * dataError))
                        : Optional.empty(),
                note);
    }
}
