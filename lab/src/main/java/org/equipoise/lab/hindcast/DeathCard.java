package org.equipoise.lab.hindcast;

import java.util.List;
import java.util.Optional;
import org.equipoise.lab.score.Skill;

/**
 * How forecasters did on the number of dead in windows of whole years.
 *
 * @param months length of the windows
 * @param rated the forecasters, the model first
 * @param rows the windows
 */
public record DeathCard(int months, List<Rated> rated, List<Row> rows) {
    public DeathCard {
        rated = List.copyOf(rated);
        rows = List.copyOf(rows);
    }

    /**
     * One forecaster; scores are means over windows for which all forecasters speak.
     *
     * @param forecaster its name
     * @param windows windows scored
     * @param crps persons
     * @param fairCrps persons
     * @param ignorance bits; NaN of a single number, which is no distribution
     * @param intervalScore persons; NaN of a single number
     * @param skill skill of the model against it by fair CRPS; empty for the model itself
     */
    public record Rated(
            String forecaster,
            int windows,
            double crps,
            double fairCrps,
            double ignorance,
            double intervalScore,
            Optional<Skill> skill) {}

    /**
     * One window.
     *
     * @param firstYear its first year
     * @param observed dead on record
     * @param median median of the model
     * @param low 5 % quantile of the model
     * @param high 95 % quantile of the model
     * @param percentile share of the model's runs below the record, ties half
     * @param fairCrps fair CRPS of each forecaster, since they have more or fewer draws
     */
    public record Row(
            int firstYear,
            double observed,
            double median,
            double low,
            double high,
            double percentile,
            List<Double> fairCrps) {
        public Row {
            fairCrps = List.copyOf(fairCrps);
        }
    }
}
