package org.equipoise.lab.hindcast;

import java.util.List;

/**
 * Hindcasts of rivals, one year ahead, each pair left out with its fold.
 *
 * @param pairs pairs of rivals
 * @param rows pairs times years that were scored
 * @param from first year
 * @param to last year
 * @param unarmed pairs times years left out because the arms of a side are not known
 * @param inWar those that begin in a war of the two, left out of the scores for war alone
 * @param folds folds
 * @param futures draws of the parameters, each with one draw of luck
 * @param replicates further draws of luck in those that any fold keeps
 * @param effective draws that the conditioned model rests on, fold by fold: 1 / sum of squared weights
 * @param forecasters names of all forecasters, in the order of {@link RivalRow#given}
 * @param cards a scorecard for each kind of event and each model
 * @param misses surprises of the conditioned model, the greatest first
 * @param all forecasts
 */
public record RivalReport(
        int pairs,
        int rows,
        int from,
        int to,
        int unarmed,
        int inWar,
        int folds,
        int futures,
        int replicates,
        List<Double> effective,
        List<String> forecasters,
        List<Card> cards,
        List<Miss> misses,
        List<RivalRow> all) {
    public RivalReport {
        effective = List.copyOf(effective);
        forecasters = List.copyOf(forecasters);
        cards = List.copyOf(cards);
        misses = List.copyOf(misses);
        all = List.copyOf(all);
    }

    /**
     * A scorecard and what it is of.
     *
     * @param rung kind of event
     * @param model which model stands first in it
     * @param sample {@code all} pairs, or those of {@code minor} powers
     * @param scores the scores
     */
    public record Card(String rung, String model, String sample, Scorecard scores) {}
}
