package org.equipoise.lab.hindcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.equipoise.games.Elementary;
import org.equipoise.lab.score.LogScore;

/** Scores forecasts of rivals and lists the greatest surprises. */
final class RivalCards {

    /** Names of the forecasters, in the order of {@link RivalRow#given}. */
    static final List<String> FORECASTERS =
            List.of("model, conditioned", "model, priors", "climatology", "persistence", "logit");

    private static final double LN_2 = 0.6931471805599453;
    private static final int LISTED = 40;
    private static final int YEAR = 12;

    private RivalCards() {}

    /** A card for all pairs and those of minor powers, each kind of event and each model. */
    static List<RivalReport.Card> cards(List<RivalRow> all) {
        List<RivalReport.Card> cards = new ArrayList<>();
        for (boolean minor : new boolean[] {false, true}) {
            for (PairYear.Rung rung : PairYear.Rung.values()) {
                for (int model = 0; model < 2; model++) {
                    List<Integer> order = List.of(model, 2, 3, 4);
                    List<Case> cases = all.stream()
                            .filter(row -> row.rung().equals(rung.id()) && (!minor || row.minor()))
                            .map(row -> new Case(
                                    rung.words(),
                                    String.valueOf(row.year()),
                                    row.group(),
                                    row.happened(),
                                    order.stream().map(row.given()::get).toList()))
                            .toList();
                    if (!cases.isEmpty()) {
                        cards.add(new RivalReport.Card(
                                rung.id(),
                                FORECASTERS.get(model),
                                minor ? "minor" : "all",
                                Scorecard.of(
                                        rung.words(),
                                        order.stream().map(FORECASTERS::get).toList(),
                                        cases)));
                    }
                }
            }
        }
        return cards;
    }

    /** Wars and then other events that the conditioned model gave least, and quiet years that it gave most. */
    static List<Miss> misses(List<RivalRow> all, IntFunction<String> names) {
        List<Miss> misses = new ArrayList<>();
        for (PairYear.Rung rung : PairYear.Rung.values()) {
            for (boolean came : new boolean[] {true, false}) {
                all.stream()
                        .filter(row -> row.rung().equals(rung.id()) && row.happened() == came)
                        .sorted(Comparator.comparingDouble((RivalRow row) ->
                                        came ? row.given().get(0) : -row.given().get(0))
                                .thenComparingInt(RivalRow::first)
                                .thenComparingInt(RivalRow::second)
                                .thenComparingInt(RivalRow::year))
                        .limit(LISTED)
                        .forEach(row -> misses.add(miss(row, came, names)));
            }
        }
        misses.sort(Comparator.comparingDouble(Miss::surprise)
                .reversed()
                .thenComparing(Miss::asked)
                .thenComparing(Miss::name)
                .thenComparing(Miss::when));
        return misses;
    }

    private static Miss miss(RivalRow row, boolean came, IntFunction<String> names) {
        double model = row.given().get(0);
        double right = Math.max(LogScore.FLOOR, came ? model : 1 - model);
        return new Miss(
                came,
                row.rung(),
                names.apply(row.first()) + " and " + names.apply(row.second()),
                String.valueOf(row.year()),
                YEAR,
                1,
                model,
                model,
                row.given().get(2),
                -Elementary.log(right) / LN_2);
    }
}
