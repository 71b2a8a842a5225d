package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Reading;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;
import org.equipoise.workbench.markup.Element;
import org.equipoise.workbench.markup.Node;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Measures;
import org.equipoise.workbench.words.Options;
import org.equipoise.workbench.words.Turning;
import org.equipoise.workbench.words.Verdict;

/** What is found if one of several rival readings is right, before it is averaged, for the measure that the question puts first. */
final class SplitSection {

    private final Material material;
    private final Material.Answer answer;
    private final Results results;
    private final Measures measures;

    SplitSection(Material.Answer answer, Material material) {
        this.material = material;
        this.answer = answer;
        this.results = answer.results();
        this.measures = new Measures(results);
    }

    /** A table for each hypothesis under the first condition, with weights and sources. */
    List<Node> write() {
        List<Node> page = new ArrayList<>();
        Optional<Measure> chief = measures.chief();
        if (chief.isEmpty() || hypotheses().isEmpty()) {
            return page;
        }
        page.add(Element.of("h3", "If one reading is right"));
        page.add(Element.of(
                        "p",
                        Listing.capital(measures.chiefWords()) + " under each rival reading before it is averaged"
                                + (Figures.asPercent(Measures.unit(chief.get())) ? ", in %" : "")
                                + ", below it the difference from the baseline with the middle 90 % of futures. Bold: that bracket leaves "
                                + "zero out. “Turns”: above the baseline under one reading and below it under another.")
                .in("note"));
        for (String hypothesis : hypotheses()) {
            page.add(table(results.conditions().get(0), hypothesis, chief.get()));
            material.hypotheses().stream()
                    .filter(h -> h.name().equals(hypothesis))
                    .findFirst()
                    .ifPresent(h -> page.add(Element.of("p", weights(h)).in("note")));
        }
        return page;
    }

    /** The same tables under the other conditions. */
    List<Node> appendix() {
        List<Node> page = new ArrayList<>();
        for (String condition :
                results.conditions().subList(1, results.conditions().size())) {
            for (String hypothesis : hypotheses()) {
                measures.chief().ifPresent(chief -> page.add(table(condition, hypothesis, chief)));
            }
        }
        return page;
    }

    private List<String> hypotheses() {
        return results.readings().stream().map(Reading::hypothesis).distinct().toList();
    }

    private static String weights(Material.Hypothesis hypothesis) {
        return "Weights: " + hypothesis.readings() + "."
                + (hypothesis.basis().isEmpty() ? "" : " Rests on " + hypothesis.basis() + ".");
    }

    private Element table(String condition, String hypothesis, Measure measure) {
        List<Reading> rival = results.readings().stream()
                .filter(reading -> reading.hypothesis().equals(hypothesis))
                .toList();
        List<String> turning = Turning.of(results, measure).stream()
                .filter(turn -> turn.hypothesis().equals(hypothesis))
                .map(turn -> turn.arm().id())
                .toList();
        List<Options.Column> columns = new ArrayList<>();
        rival.forEach(reading -> columns.add(new Options.Column(
                Turning.plain(reading.option()), Listing.count(reading.futures(), "future", "futures"))));
        columns.add(new Options.Column("Averaged", "all futures"));
        if (!turning.isEmpty()) {
            columns.add(new Options.Column("Sign", ""));
        }
        List<Options.Row> rows = new ArrayList<>();
        for (Arm arm : results.arms(condition)) {
            List<Options.Cell> cells = new ArrayList<>();
            for (Reading reading : rival) {
                cells.add(reading.cell(arm.id(), measure.id())
                        .map(cell -> cell(cell.mean(), cell.difference(), measure))
                        .orElse(new Options.Cell(Figures.NONE, "", false)));
            }
            cells.add(cell(
                    results.summary(arm.id(), measure.id()).mean(),
                    results.comparison(arm.id(), measure.id()).map(Comparison::difference),
                    measure));
            if (!turning.isEmpty()) {
                boolean turns = turning.contains(arm.id());
                cells.add(new Options.Cell(turns ? "turns" : "", "", turns));
            }
            rows.add(new Options.Row(arm, cells));
        }
        String title = Listing.capital(measures.chiefWords().replaceFirst("^the ", "")) + ": "
                + material.hypothesis(hypothesis)
                + (results.conditions().size() > 1 ? ", " + answer.condition(condition) : "");
        return Tables.options(new Options.Table(title, columns, rows), title);
    }

    private static Options.Cell cell(double mean, Optional<Difference> difference, Measure measure) {
        String unit = Measures.unit(measure);
        return new Options.Cell(
                Figures.inUnit(mean, unit),
                difference
                        .map(d -> Figures.changeInUnit(d.mean(), unit) + " " + Options.interval(d.futures(), unit))
                        .orElse(""),
                difference.filter(d -> Verdict.of(d) == Verdict.CLEAR).isPresent());
    }
}
