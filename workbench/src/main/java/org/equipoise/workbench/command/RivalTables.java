package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.hindcast.Miss;
import org.equipoise.lab.hindcast.RivalReport;
import org.equipoise.lab.hindcast.Scorecard;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** Tables of a hindcast of rivals. */
final class RivalTables {

    private static final int LISTED = 8;

    private RivalTables() {}

    /** All tables, for the terminal. */
    static List<TextTable> all(RivalReport report) {
        List<TextTable> tables = new ArrayList<>();
        tables.add(scores(report));
        tables.add(misses(report, true));
        tables.add(misses(report, false));
        return tables;
    }

    private static TextTable scores(RivalReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (RivalReport.Card card : report.cards()) {
            Scorecard scores = card.scores();
            for (Scorecard.Rated rated : scores.rated()) {
                boolean model = rated.brierSkill().isEmpty();
                boolean again = !card.model().equals(report.forecasters().get(0));
                if (again && !model) {
                    continue;
                }
                rows.add(List.of(
                        card.rung() + (card.sample().equals("all") ? "" : ", minor") + ": " + rated.forecaster(),
                        Figures.whole(rated.cases()),
                        Figures.whole(rated.brier().events()),
                        HindcastWords.score(rated.brier().score()),
                        HindcastWords.score(rated.brier().reliability()),
                        HindcastWords.score(rated.brier().resolution()),
                        HindcastWords.score(rated.log().score()),
                        Figures.decimal(rated.averagePrecision(), 3),
                        HindcastWords.skill(rated.brierSkill()),
                        HindcastWords.skill(rated.logSkill())));
            }
        }
        return new TextTable(
                Listing.count(report.pairs(), "pair", "pairs") + " of rivals, "
                        + Listing.count(report.rows(), "year of a pair", "years of pairs") + ", " + report.from()
                        + " to " + report.to() + ", one year ahead; pairs left out in "
                        + Listing.count(report.folds(), "fold", "folds") + "; "
                        + Listing.count(report.futures(), "future", "futures")
                        + ", those that are kept with "
                        + Listing.count(report.replicates(), "more draw of luck", "more draws of luck"),
                List.of(
                        "Kind and forecaster",
                        "cases",
                        "events",
                        "Brier",
                        "reliability",
                        "resolution",
                        "log",
                        "average precision",
                        "skill of the conditioned model, Brier (90%)",
                        "by log (90%)"),
                rows,
                notes(report));
    }

    private static List<String> notes(RivalReport report) {
        List<String> notes = new ArrayList<>();
        for (RivalReport.Card card : report.cards()) {
            List<String> against = new ArrayList<>();
            for (Scorecard.Rated rated : card.scores().rated()) {
                rated.brierSkill()
                        .ifPresent(skill -> against.add(HindcastWords.verdict(skill) + " " + rated.forecaster()));
            }
            if (card.sample().equals("all")) {
                notes.add(Listing.capital(card.rung()) + ", " + card.model() + ": " + Listing.and(against) + ".");
            }
        }
        double least = report.effective().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(Double.NaN);
        notes.add(
                "The conditioned model weighs draws of its priors by how well they give the training pairs' yearly rates; "
                        + "in each fold it rests on at least " + Figures.whole(least)
                        + " draws. Intervals redraw whole pairs, those that began a dispute together as one.");
        notes.add(
                "Climatology: rate of the training pairs. Persistence: their rate after a year like the pair's last one. Logit: land at "
                        + "stake, years of peace, ratios and flows of arms, armed forces, fitted on the training pairs.");
        notes.add(
                "The two sides are given equal shares of what they dispute, and arms deliveries go on as in the three years before. The priors of how "
                        + "often disputes open are estimated on the training pairs; the model's other priors had the rates of all pairs 1946–2010 in view.");
        notes.add("Left out: " + Listing.count(report.unarmed(), "year", "years")
                + " for which the arms of a side are not known; of war also "
                + Listing.count(report.inWar(), "year that begins", "years that begin") + " in a war of the two.");
        return notes;
    }

    private static TextTable misses(RivalReport report, boolean came) {
        List<List<String>> rows = new ArrayList<>();
        for (String rung : List.of("war", "fatal", "force")) {
            List<Miss> misses = report.misses().stream()
                    .filter(miss -> miss.came() == came && miss.asked().equals(rung))
                    .limit(LISTED)
                    .toList();
            misses.forEach(miss -> rows.add(List.of(
                    miss.when() + " " + miss.name(),
                    miss.asked(),
                    Figures.percent(miss.probability()),
                    Figures.percent(miss.benchmark()),
                    Figures.decimal(miss.surprise(), 1))));
        }
        return new TextTable(
                came ? "Events that the conditioned model gave least" : "Quiet years that it gave most",
                List.of("Year and pair", "asked", "model", "climatology", "surprise, bits"),
                rows,
                List.of());
    }

    /** Scores, for machines. */
    static TextTable raw(RivalReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (RivalReport.Card card : report.cards()) {
            for (Scorecard.Rated rated : card.scores().rated()) {
                List<String> row = new ArrayList<>(List.of(card.rung(), card.model(), card.sample()));
                row.addAll(HindcastTables.scored(card.scores(), rated));
                rows.add(row);
            }
        }
        List<String> header = new ArrayList<>(List.of("kind", "model", "sample"));
        header.addAll(HindcastTables.SCORED);
        return new TextTable("", header, rows, List.of());
    }
}
