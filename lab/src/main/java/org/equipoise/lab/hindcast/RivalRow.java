package org.equipoise.lab.hindcast;

import java.util.List;

/**
 * Forecasts of one kind of event for one pair of rivals and year.
 *
 * @param rung kind of event: {@code force}, {@code fatal} or {@code war}
 * @param first COW code of one state
 * @param second COW code of the other
 * @param year the year
 * @param fold fold that the pair was left out with
 * @param group pairs of one group are alike
 * @param minor whether neither is a major power
 * @param given probability of each forecaster; NaN where one has none
 * @param happened whether it happened
 */
public record RivalRow(
        String rung,
        int first,
        int second,
        int year,
        int fold,
        int group,
        boolean minor,
        List<Double> given,
        boolean happened) {
    public RivalRow {
        given = List.copyOf(given);
    }
}
