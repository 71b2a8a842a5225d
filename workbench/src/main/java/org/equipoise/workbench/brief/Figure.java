package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Path;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.result.Summary;
import org.equipoise.lab.result.VarianceSplit;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Quantity;
import org.equipoise.workbench.chart.Differences;
import org.equipoise.workbench.chart.Fans;
import org.equipoise.workbench.chart.Shares;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Measures;
import org.equipoise.workbench.words.Options;
import org.equipoise.workbench.words.Verdict;

/** The pictures of a study, each with a caption that says what to see. */
final class Figure {

    private final Results results;
    private final Options options;
    private final Measures measures;
    private final UnaryOperator<String> conditionWords;

    Figure(Results results, Options options, UnaryOperator<String> conditionWords) {
        this.results = results;
        this.options = options;
        this.measures = new Measures(results);
        this.conditionWords = conditionWords;
    }

    private String under(String condition) {
        return results.conditions().size() < 2 ? "" : ", " + conditionWords.apply(condition);
    }

    /** All pictures of a condition. */
    List<Picture> all(String condition) {
        return Stream.of(differences(condition), stocks(condition), spread(condition))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Paired differences in what the answer speaks of first. */
    Optional<Picture> differences(String condition) {
        Optional<Measure> chief = measures.chief();
        if (chief.isEmpty()) {
            return Optional.empty();
        }
        String unit = Measures.unit(chief.get());
        String title = "Difference in " + measures.chiefWords();
        String printed = Figures.asPercent(unit)
                ? "Percentage points"
                : unit.equals("persons") ? "Persons, on all sides" : Listing.capital(unit.equals("1") ? "count" : unit);
        List<Differences.Row> rows = new ArrayList<>();
        for (Arm arm : results.arms(condition)) {
            results.comparison(arm.id(), chief.get().id()).ifPresent(comparison -> {
                Difference d = comparison.difference();
                if (!Double.isNaN(d.mean())) {
                    rows.add(new Differences.Row(
                            arm.label(),
                            d.mean(),
                            d.futures().low(),
                            d.futures().high(),
                            Verdict.of(d) == Verdict.CLEAR,
                            d.better().map(Figures::percent).orElse("")));
                }
            });
        }
        if (rows.isEmpty() || rows.stream().allMatch(row -> row.low() == 0 && row.high() == 0)) {
            return Optional.empty();
        }
        rows.sort(Comparator.comparingDouble(Differences.Row::middle));
        StringBuilder spoken = new StringBuilder(printed + " beside " + options.baseline(condition) + ": ");
        for (Differences.Row row : rows) {
            spoken.append(row.label())
                    .append(' ')
                    .append(Figures.changeInUnit(row.middle(), unit))
                    .append("; ");
        }
        boolean dead = chief.get().id().equals("deaths");
        String of = measures.chiefIsRisk() ? " war" : dead ? " dead" : "";
        Differences chart = new Differences(
                title + under(condition),
                spoken.toString(),
                rows,
                dead ? "fewer dead" : "less" + of,
                "more" + of,
                value -> Figures.changeInUnit(value, unit));
        return Optional.of(new Picture(
                "differences",
                title + (measures.chiefIsRisk() ? " by " + options.until() : "") + " from “"
                        + options.baseline(condition) + "”" + under(condition),
                printed
                        + ". Dots are means, bars the middle 90 % of futures; a hollow dot claims no ranking: its bar holds zero or comes "
                        + "too close to it, or the runs are too few."
                        + (chief.get().direction() == Measure.Direction.NEITHER
                                ? ""
                                : " Last: the share of futures in which the option is better."),
                chart::draw));
    }

    /** How stocks of arms spread under the baseline. */
    Optional<Picture> stocks(String condition) {
        Optional<Arm> baseline =
                results.arms(condition).stream().filter(Arm::baseline).findFirst();
        List<Fans.Fan> fans = new ArrayList<>();
        String unit = "";
        for (Quantity quantity : results.quantities()) {
            Optional<Path> path = baseline.filter(arm -> quantity.id().startsWith("stock."))
                    .flatMap(arm -> results.path(arm.id(), quantity.id()));
            if (path.isPresent()) {
                Path p = path.get();
                unit = quantity.unit();
                fans.add(new Fans.Fan(
                        quantity.label(),
                        array(p.p05()),
                        array(p.p25()),
                        array(p.median()),
                        array(p.p75()),
                        array(p.p95())));
            }
        }
        if (fans.isEmpty()) {
            return Optional.empty();
        }
        Fans chart = new Fans(
                "Stocks of arms under the baseline",
                "Median, middle half and middle nine tenths of runs, month by month.",
                fans,
                Courses.years(results),
                Figures::amount);
        return Optional.of(new Picture(
                "stocks",
                "Stocks of arms under “" + options.baseline(condition) + "”" + under(condition),
                Figures.unitOf(unit) + ". Line: median; dark band: middle half of runs; light band: middle 90 %.",
                chart::draw));
    }

    /** Where the spread of outcomes comes from under the baseline. */
    Optional<Picture> spread(String condition) {
        Optional<Arm> baseline =
                results.arms(condition).stream().filter(Arm::baseline).findFirst();
        if (baseline.isEmpty()) {
            return Optional.empty();
        }
        List<String> hypotheses = results.plan().hypotheses();
        List<String> parts = new ArrayList<>(List.of("chance", "ignorance"));
        hypotheses.forEach(hypothesis -> parts.add(hypothesis));
        List<Measure> shown = new ArrayList<>();
        results.measures().stream()
                .filter(m -> m.id().equals("war.begins"))
                .findFirst()
                .or(measures::risk)
                .ifPresent(shown::add);
        shown.addAll(measures.toll());
        results.measures().stream()
                .filter(m -> m.id().startsWith("share."))
                .limit(1)
                .forEach(shown::add);
        List<Shares.Bar> bars = new ArrayList<>();
        for (Measure measure : shown) {
            Summary summary = results.summary(baseline.get().id(), measure.id());
            summary.variance()
                    .filter(split -> split.ignorance() + split.chance() > 0)
                    .ifPresent(split -> bars.add(new Shares.Bar(measure.label(), shares(split, hypotheses))));
        }
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        Shares chart = new Shares(
                "Where the spread of single runs comes from" + under(condition),
                "Shares of the variance of a run under the baseline.",
                parts,
                bars);
        return Optional.of(new Picture(
                "spread",
                "Where the spread comes from under “" + options.baseline(condition) + "”" + under(condition),
                "Shares of the variance of a single run: luck, not knowing the parameters, and, apart from the latter, the rival readings.",
                chart::draw));
    }

    private static List<Double> shares(VarianceSplit split, List<String> hypotheses) {
        List<Double> shares = new ArrayList<>();
        double total = split.ignorance() + split.chance();
        double between = 0;
        List<Double> tail = new ArrayList<>();
        for (String hypothesis : hypotheses) {
            double share = split.hypotheses().stream()
                    .filter(part -> part.hypothesis().equals(hypothesis))
                    .mapToDouble(VarianceSplit.Share::share)
                    .findFirst()
                    .orElse(0);
            tail.add(share / total);
            between += share;
        }
        shares.add(split.chance() / total);
        shares.add(Math.max(0, split.ignorance() - between) / total);
        shares.addAll(tail);
        return shares;
    }

    /** Values for a chart. */
    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
