package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Reading;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Confidence;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Measures;
import org.equipoise.workbench.words.Options;
import org.equipoise.workbench.words.Verdict;

/** One question of a brief with its answer: tables, pictures, what it hangs on. */
final class AnswerSection {

    private static final String HOW_TO_READ =
            "Chances: mean over all futures and luck, below it the middle 90 % of futures. Amounts: mean or median, as the heading says (the mean where most runs see no war and the median says nothing); below it the middle 90 % of runs.";

    private static final String WHO_IS_COUNTED =
            "The dead are those of both sides as data on wars count them, in which civilians are few; authorities and their people are counted "
                    + "with the side they take. The displaced are those who live on the disputed land when it changes hands: not those "
                    + "driven out before play begins, not those who could return.";

    private static final String HOW_TO_COMPARE =
            "Means of paired differences: all options meet the same futures and the same luck. In brackets the middle 90 % of futures. "
                    + "Bold: the bracket leaves zero clearly out, and enough runs were made to know the sign. Better: share of futures in which "
                    + "the option's mean is better.";

    private final Material.Answer answer;
    private final Results results;
    private final Options options;
    private final Measures measures;
    private final Figure figure;
    private final UnaryOperator<String> naming;

    AnswerSection(Material.Answer answer, Material material) {
        this.answer = answer;
        this.results = answer.results();
        this.options = new Options(results, material.yardstick());
        this.measures = new Measures(results);
        this.figure = new Figure(results, options, answer::condition);
        this.naming = material::hypothesis;
    }

    List<Node> write(int number) {
        List<Node> page = new ArrayList<>();
        page.add(Element.of("h2", Element.of("span", answer.question()).in("q")).set("id", "question-" + number));
        page.add(Element.of("p", about()).in("meta"));
        for (String condition : results.conditions()) {
            if (results.conditions().size() > 1) {
                page.add(Element.of("h3", Listing.capital(answer.condition(condition))));
            }
            if (!measures.inWar()) {
                figure.risk(condition).map(Picture::onPage).ifPresent(page::add);
            }
            List<Options.Table> tables = options.outcomes(condition);
            page.add(Tables.options(tables.get(0), title(tables.get(0), condition)));
            page.add(Element.of("p", HOW_TO_READ).in("note"));
            page.add(Element.of("p", WHO_IS_COUNTED).in("note"));
            figure.differences(condition).map(Picture::onPage).ifPresent(page::add);
            if (measures.inWar()) {
                figure.risk(condition).map(Picture::onPage).ifPresent(page::add);
            }
            Options.Table differences = options.differences(condition);
            if (!differences.rows().isEmpty()) {
                page.add(Tables.options(differences, title(differences, condition)));
                page.add(Element.of("p", HOW_TO_COMPARE + luck(condition)).in("note"));
            }
            if (tables.size() > 1) {
                page.add(Tables.options(tables.get(1), title(tables.get(1), condition)));
            }
        }
        page.addAll(readings());
        return page;
    }

    /** What stands in the appendix: the remaining tables, stocks of arms, and where the spread comes from. */
    List<Node> appendix() {
        List<Node> page = new ArrayList<>();
        page.add(Element.of("h3", answer.question()));
        for (String condition : results.conditions()) {
            List<Options.Table> tables = options.outcomes(condition);
            Options.Table differences = options.moreDifferences(condition);
            if (!differences.rows().isEmpty() && !measures.standing().isEmpty()) {
                page.add(Tables.options(differences, title(differences, condition)));
            }
            for (Options.Table table : tables.subList(Math.min(2, tables.size()), tables.size())) {
                page.add(Tables.options(table, title(table, condition)));
            }
        }
        for (String condition :
                results.conditions().subList(1, results.conditions().size())) {
            for (String hypothesis : results.readings().stream()
                    .map(Reading::hypothesis)
                    .distinct()
                    .toList()) {
                measures.chief().ifPresent(chief -> page.add(readingTable(condition, hypothesis, chief)));
            }
        }
        String first = results.conditions().get(0);
        figure.stocks(first).map(Picture::onPage).ifPresent(page::add);
        figure.spread(first).map(Picture::onPage).ifPresent(page::add);
        return page;
    }

    private String about() {
        var plan = results.plan();
        return "The choice studied is " + answer.patron() + "’s. " + Listing.count(plan.months(), "month", "months")
                + " from " + plan.start() + "; " + Listing.count(plan.futures(), "future", "futures") + " × "
                + Listing.count(plan.replicates(), "draw of luck", "draws of luck") + " for each option, "
                + Figures.whole(plan.runs()) + " runs." + (answer.frame().isEmpty() ? "" : " " + answer.frame());
    }

    private String title(Options.Table table, String condition) {
        return table.heading() + (results.conditions().size() > 1 ? ", " + answer.condition(condition) : "");
    }

    /** A warning where the interval over futures is mostly the noise of few replicates. */
    private String luck(String condition) {
        long noisy = results.comparisons().stream()
                .filter(comparison -> measures.chief()
                        .filter(r -> r.id().equals(comparison.measure()))
                        .isPresent())
                .filter(comparison -> results.arm(comparison.arm()).condition().equals(condition))
                .filter(comparison -> comparison.difference().noise() > 0.5)
                .count();
        return noisy == 0
                ? ""
                : " For " + Listing.count(noisy, "option", "options")
                        + " more than half of the scatter of futures is luck of few replicates: there the bracket is wider than ignorance makes it.";
    }

    /** Results for each rival reading before they are averaged, and what the ranking hangs on so far. */
    private List<Node> readings() {
        List<Node> page = new ArrayList<>();
        Optional<Measure> chief = measures.chief();
        if (chief.isEmpty()) {
            return page;
        }
        page.add(Element.of("h3", "What the ranking hangs on so far"));
        List<String> hypotheses =
                results.readings().stream().map(Reading::hypothesis).distinct().toList();
        for (String hypothesis : hypotheses) {
            page.add(readingTable(results.conditions().get(0), hypothesis, chief.get()));
        }
        if (!hypotheses.isEmpty()) {
            page.add(Element.of(
                            "p",
                            (measures.inWar()
                                            ? Listing.capital(measures.chiefWords())
                                                    + " if one reading is right, averaged over runs, and the difference from the baseline."
                                            : "Chance of war by " + options.until()
                                                    + " if one reading is right, and in points the difference from the baseline.")
                                    + " Bold: the middle 90 % of the futures with this reading leave zero out.")
                    .in("note"));
        }
        List<Node> points = new ArrayList<>();
        List<String> turning = Confidence.turning(results, chief.get(), answer::condition);
        if (!hypotheses.isEmpty()) {
            points.add(Element.of(
                    "li",
                    turning.isEmpty()
                            ? "No option changes sides with the rival readings of "
                                    + Listing.and(
                                            hypotheses.stream().map(naming).toList()) + "."
                            : "The sign of the difference from the baseline turns with the reading for "
                                    + Listing.and(turning) + "."));
        }
        long split = results.comparisons().stream()
                .filter(comparison -> comparison.measure().equals(chief.get().id()))
                .filter(comparison -> Verdict.of(comparison.difference()) == Verdict.LEANS)
                .count();
        if (split > 0) {
            points.add(Element.of(
                    "li",
                    "In " + Listing.count(split, "comparison", "comparisons")
                            + " the averages differ, but the unknown decides on which side of the baseline the option falls; the tables "
                            + "above give the share of futures in which it is better."));
        }
        points.add(
                Element.of(
                        "li",
                        "Which single parameters decide, and in which regions of the unknown an option fails, has not been analysed yet."));
        page.add(Element.of("ul").add(points));
        return page;
    }

    private Element readingTable(String condition, String hypothesis, Measure measure) {
        String unit = measure.kind() == Measure.Kind.PROBABILITY ? "probability" : measure.unit();
        List<Reading> rival = results.readings().stream()
                .filter(reading -> reading.hypothesis().equals(hypothesis))
                .toList();
        List<Options.Column> columns = rival.stream()
                .map(reading ->
                        new Options.Column(reading.option(), Listing.count(reading.futures(), "future", "futures")))
                .toList();
        List<Options.Row> rows = new ArrayList<>();
        for (Arm arm : results.arms(condition)) {
            List<Options.Cell> cells = new ArrayList<>();
            for (Reading reading : rival) {
                Optional<Reading.Cell> cell = reading.cell(arm.id(), measure.id());
                cells.add(cell.map(c -> new Options.Cell(
                                Figures.inUnit(c.mean(), unit),
                                c.difference()
                                        .map(d -> Figures.changeInUnit(d.mean(), unit) + " "
                                                + Options.interval(d.futures(), unit))
                                        .orElse(""),
                                c.difference()
                                        .filter(d -> Verdict.of(d) == Verdict.CLEAR)
                                        .isPresent()))
                        .orElse(new Options.Cell(Figures.NONE, "", false)));
            }
            rows.add(new Options.Row(arm, cells));
        }
        Options.Table table = new Options.Table(
                Listing.capital(measures.chiefWords().replaceFirst("^the ", "")) + " for each reading of "
                        + naming.apply(hypothesis),
                columns,
                rows);
        return Tables.options(table, title(table, condition));
    }
}
