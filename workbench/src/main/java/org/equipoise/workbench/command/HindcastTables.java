package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.equipoise.lab.hindcast.CaseReport;
import org.equipoise.lab.hindcast.DeathCard;
import org.equipoise.lab.hindcast.Miss;
import org.equipoise.lab.hindcast.Scorecard;
import org.equipoise.lab.score.Calibration;
import org.equipoise.lab.score.Skill;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** Tables of a hindcast of a scenario. */
final class HindcastTables {

    private static final int MISSES = 14;
    /** Fewer different events tell nothing. */
    private static final int DIFFERENT = 3;
    /** Fewer spans give no interval worth the name. */
    private static final int SPANS = 10;
    /** Letters of what happened in the table. */
    private static final int LETTERS = 60;

    private final CaseReport report;

    HindcastTables(CaseReport report) {
        this.report = report;
    }

    /** All tables, for the terminal. */
    List<TextTable> all() {
        List<TextTable> tables = new ArrayList<>();
        tables.add(scores());
        if (!own().deaths().isEmpty()) {
            tables.add(deaths());
        }
        tables.add(misses());
        return tables;
    }

    private CaseReport.Variant own() {
        return report.variants().get(0);
    }

    private TextTable scores() {
        List<List<String>> rows = new ArrayList<>();
        for (int c = 0; c < own().cards().size(); c++) {
            CaseReport.Card card = own().cards().get(c);
            Scorecard scores = card.scores();
            CaseReport.Variant library = report.variants().get(1);
            double plain = c < library.cards().size()
                    ? library.cards().get(c).scores().rated().get(0).brier().score()
                    : Double.NaN;
            List<String> row = new ArrayList<>(List.of(
                    card.kind() + ", " + card.horizon() + " months",
                    Figures.whole(scores.cases()),
                    Figures.whole(scores.events()),
                    Figures.whole(card.distinct()),
                    Figures.whole(scores.blocks()),
                    HindcastWords.score(scores.rated().get(0).brier().score()),
                    HindcastWords.score(plain)));
            for (int f = 1; f < scores.rated().size(); f++) {
                row.add(HindcastWords.score(scores.rated().get(f).brier().score()));
            }
            row.add(HindcastWords.skill(scores.rated().get(1).brierSkill()));
            rows.add(row);
        }
        List<String> header = new ArrayList<>(List.of(
                "Brier score of",
                "windows",
                "in which it came",
                "different events",
                "spans",
                "model",
                "model, library priors"));
        header.addAll(report.forecasters().subList(1, report.forecasters().size()));
        header.add("skill against climatology (90%)");
        return new TextTable(
                report.scenario() + ", " + report.rivalry() + ": "
                        + Listing.count(report.starts(), "start", "starts") + " from " + report.first() + ", record to "
                        + report.until() + "; " + Listing.count(report.futures(), "future", "futures") + " × "
                        + Listing.count(report.replicates(), "draw of luck", "draws of luck"),
                header,
                rows,
                notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(
                "These are hindcasts, no forecasts: the priors, actors and ties of a scenario were written by people who knew the end. "
                        + "“Library priors” leaves the scenario's own numbers out; they had the rates of all rivals 1946–2010 in view, this "
                        + "pair and years after a start included.");
        notes.add(
                "Windows overlap and are not independent; what may count as independent are the spans, and behind them stand the different "
                        + "events. Intervals redraw stretches of two lengths of a window.");
        notes.add(words());
        report.left().forEach((why, n) -> notes.add(Listing.count(n, "start", "starts") + " left out: " + why + "."));
        notes.add(
                "Known at a start is what was so on its eve: deliveries of whole years, orders open then by the mean delay of those complete "
                        + "by then, their volume as signed. Climatology: rate so far, on a prior of ten years at the rate of rivals before (without a "
                        + "library, of 1946–2010). Persistence: share of windows in which it came that followed one like the last. "
                        + Listing.capital(report.logit()) + ".");
        return notes;
    }

    /** Skill in words, whatever its sign. */
    String words() {
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (CaseReport.Card card : own().cards()) {
            card.scores().rated().get(1).brierSkill().ifPresent(skill -> {
                String what = card.kind() + " in " + card.horizon();
                boolean enough = card.distinct() >= DIFFERENT && skill.blocks() >= SPANS;
                (skill.decided() && enough ? skill.difference() < 0 ? better : worse : open).add(what);
            });
        }
        return "Against climatology the model does better on "
                + list(better) + ", worse on " + list(worse) + ", and nobody can tell on " + list(open)
                + " (months). To tell takes an interval on one side, " + DIFFERENT + " different events and " + SPANS
                + " spans.";
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "nothing" : Listing.and(names);
    }

    private TextTable deaths() {
        List<List<String>> rows = new ArrayList<>();
        for (CaseReport.Variant variant : report.variants()) {
            for (DeathCard card : variant.deaths()) {
                for (DeathCard.Rated rated : card.rated()) {
                    boolean model = rated.skill().isEmpty();
                    if (!model && !variant.name().equals(own().name())) {
                        continue;
                    }
                    rows.add(List.of(
                            card.months() + " months, " + rated.forecaster()
                                    + (model && !variant.name().equals(own().name()) ? ", library priors" : ""),
                            Figures.whole(rated.windows()),
                            Figures.amount(rated.crps()),
                            Figures.amount(rated.fairCrps()),
                            known(rated.ignorance(), Figures.decimal(rated.ignorance(), 2)),
                            known(rated.intervalScore(), Figures.amount(rated.intervalScore())),
                            HindcastWords.skill(rated.skill())));
                }
            }
        }
        return new TextTable(
                "Dead in whole years from each January, against the best figures on record",
                List.of(
                        "Window and forecaster",
                        "windows",
                        "CRPS",
                        "fair",
                        "ignorance, bits",
                        "interval score",
                        "model's skill"),
                rows,
                List.of(
                        "Years without a line on record are no data, not zero. CRPS and interval score in persons. Climatology: all windows "
                                + "before the start; persistence: the last one, a single number, which has no ignorance or interval. Skill by fair CRPS, which does not "
                                + "favour forecasts of many draws."));
    }

    private static String known(double value, String words) {
        return Double.isNaN(value) ? Figures.NONE : words;
    }

    private TextTable misses() {
        List<List<String>> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Miss miss : own().misses()) {
            if (rows.size() == MISSES || !seen.add(miss.asked() + miss.when())) {
                continue;
            }
            rows.add(List.of(
                    miss.when() + " " + cut(miss.name()),
                    miss.asked(),
                    String.valueOf(miss.horizon()),
                    Figures.whole(miss.windows()),
                    Figures.percent(miss.probability()),
                    Figures.percent(miss.last()),
                    Figures.percent(miss.benchmark()),
                    Figures.decimal(miss.surprise(), 1)));
        }
        return new TextTable(
                "Greatest surprises of the model",
                List.of(
                        "What came, or did not",
                        "asked",
                        "months",
                        "windows",
                        "model's mean chance",
                        "in the last window",
                        "climatology",
                        "surprise, bits"),
                rows,
                List.of(
                        "Surprise: mean of −log2 of the chance given to what came about. Each event stands here once, with the length of window that surprises most; "
                                + "windows that were given more than even odds and stayed quiet are false alarms (“not: …”)."));
    }

    private static String cut(String words) {
        return words.length() <= LETTERS
                ? words
                : words.substring(0, LETTERS - 1).stripTrailing() + "…";
    }

    /** Scores of all forecasters, for machines. */
    TextTable raw() {
        List<List<String>> rows = new ArrayList<>();
        for (CaseReport.Variant variant : report.variants()) {
            for (CaseReport.Card card : variant.cards()) {
                for (Scorecard.Rated rated : card.scores().rated()) {
                    List<String> row = new ArrayList<>(List.of(
                            report.rivalry(),
                            variant.name(),
                            card.kind(),
                            String.valueOf(card.horizon()),
                            String.valueOf(card.distinct())));
                    row.addAll(scored(card.scores(), rated));
                    rows.add(row);
                }
            }
        }
        List<String> header = new ArrayList<>(List.of("rivalry", "priors", "kind", "months", "distinct"));
        header.addAll(SCORED);
        return new TextTable("", header, rows, List.of());
    }

    static final List<String> SCORED = List.of(
            "blocks",
            "forecaster",
            "cases",
            "events",
            "brier",
            "reliability",
            "resolution",
            "uncertainty",
            "within",
            "log_score",
            "average_precision",
            "model_brier_skill",
            "skill_p05",
            "skill_p95",
            "model_log_skill",
            "log_skill_p05",
            "log_skill_p95");

    /** Columns of one forecaster under {@link #SCORED}. */
    static List<String> scored(Scorecard card, Scorecard.Rated rated) {
        List<String> row = new ArrayList<>(List.of(
                String.valueOf(card.blocks()),
                rated.forecaster(),
                String.valueOf(rated.cases()),
                String.valueOf(rated.brier().events()),
                TextTable.raw(rated.brier().score()),
                TextTable.raw(rated.brier().reliability()),
                TextTable.raw(rated.brier().resolution()),
                TextTable.raw(rated.brier().uncertainty()),
                TextTable.raw(rated.brier().within()),
                TextTable.raw(rated.log().score()),
                TextTable.raw(rated.averagePrecision())));
        for (var skill : List.of(rated.brierSkill(), rated.logSkill())) {
            row.add(skill.map(one -> TextTable.raw(one.skill())).orElse(""));
            row.add(skill.map(Skill::skillInterval)
                    .map(i -> TextTable.raw(i.low()))
                    .orElse(""));
            row.add(skill.map(Skill::skillInterval)
                    .map(i -> TextTable.raw(i.high()))
                    .orElse(""));
        }
        return row;
    }

    /** All windows, for machines. */
    TextTable windows() {
        List<List<String>> rows = new ArrayList<>();
        for (CaseReport.Variant variant : report.variants()) {
            variant.rows().forEach(row -> {
                List<String> cells = new ArrayList<>(List.of(
                        report.rivalry(),
                        variant.name(),
                        row.kind(),
                        row.asked(),
                        row.start().toString(),
                        String.valueOf(row.months()),
                        String.valueOf(row.span()),
                        row.happened() ? "1" : "0",
                        row.event()
                                .map(event -> event.month() + " " + event.name())
                                .orElse("")));
                row.given().forEach(given -> cells.add(TextTable.raw(given)));
                rows.add(cells);
            });
        }
        List<String> header = new ArrayList<>(
                List.of("rivalry", "priors", "kind", "asked", "start", "months", "span", "happened", "event"));
        header.addAll(report.forecasters());
        return new TextTable("", header, rows, List.of());
    }

    /** Windows of deaths, for machines. */
    TextTable deathWindows() {
        List<List<String>> rows = new ArrayList<>();
        for (CaseReport.Variant variant : report.variants()) {
            for (DeathCard card : variant.deaths()) {
                for (DeathCard.Row row : card.rows()) {
                    List<String> cells = new ArrayList<>(List.of(
                            report.rivalry(),
                            variant.name(),
                            String.valueOf(card.months()),
                            String.valueOf(row.firstYear()),
                            TextTable.raw(row.observed()),
                            TextTable.raw(row.low()),
                            TextTable.raw(row.median()),
                            TextTable.raw(row.high()),
                            TextTable.raw(row.percentile())));
                    row.fairCrps().forEach(crps -> cells.add(TextTable.raw(crps)));
                    rows.add(cells);
                }
            }
        }
        return new TextTable(
                "",
                List.of(
                        "rivalry",
                        "priors",
                        "months",
                        "first_year",
                        "on_record",
                        "model_p05",
                        "model_p50",
                        "model_p95",
                        "percentile",
                        "fair_crps_model",
                        "fair_crps_climatology",
                        "fair_crps_persistence"),
                rows,
                List.of());
    }

    /** Misses, for machines. */
    static TextTable misses(List<Miss> misses) {
        return new TextTable(
                "",
                List.of(
                        "came",
                        "asked",
                        "what",
                        "when",
                        "months",
                        "windows",
                        "model",
                        "last_window",
                        "climatology",
                        "bits"),
                misses.stream()
                        .map(miss -> List.of(
                                miss.came() ? "1" : "0",
                                miss.asked(),
                                miss.name(),
                                miss.when(),
                                String.valueOf(miss.horizon()),
                                String.valueOf(miss.windows()),
                                TextTable.raw(miss.probability()),
                                TextTable.raw(miss.last()),
                                TextTable.raw(miss.benchmark()),
                                TextTable.raw(miss.surprise())))
                        .toList(),
                List.of());
    }

    /** A calibration curve, for machines; the first column says of what. */
    static List<List<String>> curve(String of, Calibration curve) {
        return curve.bins().stream()
                .map(bin -> List.of(
                        of,
                        TextTable.raw(bin.low()),
                        TextTable.raw(bin.high()),
                        String.valueOf(bin.cases()),
                        String.valueOf(bin.events()),
                        TextTable.raw(bin.forecast()),
                        TextTable.raw(bin.frequency()),
                        TextTable.raw(bin.interval().low()),
                        TextTable.raw(bin.interval().high()),
                        TextTable.raw(bin.consistent().low()),
                        TextTable.raw(bin.consistent().high())))
                .collect(Collectors.toList());
    }

    static final List<String> CURVE = List.of(
            "of",
            "low",
            "high",
            "cases",
            "events",
            "forecast",
            "frequency",
            "wilson_p05",
            "wilson_p95",
            "consistent_p05",
            "consistent_p95");
}
