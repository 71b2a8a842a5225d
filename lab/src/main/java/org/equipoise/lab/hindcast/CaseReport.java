package org.equipoise.lab.hindcast;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Hindcasts of a scenario's rivalry from many past months.
 *
 * @param scenario the scenario
 * @param rivalry the rivalry
 * @param first first start month that could be played
 * @param until last month of the record that windows may reach
 * @param starts start months that were played
 * @param left start months that were not, and why, with their number
 * @param futures draws of what is not known, for each start
 * @param replicates draws of luck in each of them
 * @param forecasters names of forecasters, the model first
 * @param variants the scenario's own priors, and the library's
 * @param logit what the logit was fitted on, or why there is none
 */
public record CaseReport(
        String scenario,
        String rivalry,
        YearMonth first,
        YearMonth until,
        int starts,
        Map<String, Integer> left,
        int futures,
        int replicates,
        List<String> forecasters,
        List<Variant> variants,
        String logit) {
    public CaseReport {
        forecasters = List.copyOf(forecasters);
        variants = List.copyOf(variants);
    }

    /**
     * The model under one set of priors.
     *
     * @param name {@code scenario} or {@code library}
     * @param cards a scorecard for each kind of event and horizon
     * @param deaths a card for each horizon
     * @param misses surprises, the greatest first
     * @param rows all windows
     */
    public record Variant(
            String name, List<Card> cards, List<DeathCard> deaths, List<Miss> misses, List<CaseRow> rows) {
        public Variant {
            cards = List.copyOf(cards);
            deaths = List.copyOf(deaths);
            misses = List.copyOf(misses);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A scorecard and what it is of.
     *
     * @param kind kind of event
     * @param horizon months
     * @param distinct events on record that the windows hold, each counted once
     * @param scores the scores
     */
    public record Card(String kind, int horizon, int distinct, Scorecard scores) {}
}
