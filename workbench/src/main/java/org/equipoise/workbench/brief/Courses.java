package org.equipoise.workbench.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Path;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Quantity;
import org.equipoise.workbench.chart.Lines;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** How the monthly quantities that a question names move, a picture each; where it names none, the chance of war. */
final class Courses {

    /** Lines nearer than this share of the largest value cannot be told apart on a page. */
    private static final double THIN = 0.01;

    private final Material.Answer answer;
    private final Results results;

    Courses(Material.Answer answer) {
        this.answer = answer;
        this.results = answer.results();
    }

    /** The pictures under a condition, in the order of the question. */
    List<Picture> pictures(String condition) {
        List<Picture> pictures = new ArrayList<>();
        for (String id : answer.paths().isEmpty() ? List.of("war.risk") : answer.paths()) {
            results.quantities().stream()
                    .filter(quantity -> quantity.id().equals(id))
                    .findFirst()
                    .flatMap(quantity -> picture(condition, quantity))
                    .ifPresent(pictures::add);
        }
        return pictures;
    }

    private Optional<Picture> picture(String condition, Quantity quantity) {
        List<Arm> arms = new ArrayList<>(results.arms(condition));
        arms.sort(Comparator.comparing(arm -> !arm.baseline()));
        List<Lines.Line> lines = new ArrayList<>();
        Optional<Lines.Band> band = Optional.empty();
        StringBuilder spoken = new StringBuilder("In the last month: ");
        for (Arm arm : arms) {
            Optional<Path> path = results.path(arm.id(), quantity.id());
            if (path.isPresent()) {
                lines.add(new Lines.Line(arm.label(), Figure.array(path.get().mean())));
                band = arm.baseline() ? band(path.get()) : band;
                spoken.append(arm.label())
                        .append(' ')
                        .append(Figures.inUnit(path.get().mean().get(path.get().months() - 1), quantity.unit()))
                        .append("; ");
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (lines.size() > 1 && alike(lines)) {
            lines = List.of(new Lines.Line("Every option", lines.get(0).values()));
        }
        String under = results.conditions().size() < 2 ? "" : ", " + answer.condition(condition);
        String title = Listing.capital(quantity.label()) + under;
        Lines chart = new Lines(
                title, spoken.toString(), lines, band, years(results), value -> Figures.inUnit(value, quantity.unit()));
        String unit = Figures.asPercent(quantity.unit()) ? "" : Figures.unitOf(quantity.unit());
        return Optional.of(new Picture(
                quantity.id().replace('.', '-'),
                title,
                (unit.isEmpty() ? "" : Listing.capital(unit) + ". ")
                        + (lines.size() == 1 ? "Mean" : "Means; the heavy line is the baseline")
                        + (band.isEmpty() ? "." : ", the band the middle 90 % of runs under the baseline."),
                chart::draw));
    }

    /** Whether the options lie on one another wherever a line is drawn. */
    private static boolean alike(List<Lines.Line> lines) {
        double largest = 0;
        double furthest = 0;
        double[] base = lines.get(0).values();
        for (Lines.Line line : lines) {
            for (int month = 0; month < base.length; month++) {
                largest = Math.max(largest, Math.abs(line.values()[month]));
                furthest = Math.max(furthest, Math.abs(line.values()[month] - base[month]));
            }
        }
        return furthest <= THIN * largest;
    }

    /** The middle 90 % of runs; none for what is only yes or no in a run, of which it says nothing. */
    private static Optional<Lines.Band> band(Path path) {
        boolean yesOrNo = path.p05().stream().allMatch(v -> v == 0 || v == 1)
                && path.p95().stream().allMatch(v -> v == 0 || v == 1);
        return yesOrNo
                ? Optional.empty()
                : Optional.of(new Lines.Band(Figure.array(path.p05()), Figure.array(path.p95())));
    }

    /** The year where a month is its January. */
    static IntFunction<String> years(Results results) {
        YearMonth start = YearMonth.parse(results.plan().start());
        return month -> {
            YearMonth at = start.plusMonths(month - 1L);
            return at.getMonthValue() == 1 ? String.valueOf(at.getYear()) : "";
        };
    }
}
