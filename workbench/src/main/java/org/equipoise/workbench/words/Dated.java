package org.equipoise.workbench.words;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.result.Path;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Quantity;

/** Monthly quantities at the months that a question names, for each option. */
public final class Dated {

    private final Results results;
    private final List<String> quantities;
    private final List<YearMonth> dates;

    /**
     * A tabulation.
     *
     * @param quantities ids of monthly quantities; those that were not recorded are left out
     * @param dates months; those outside the horizon are left out
     */
    public Dated(Results results, List<String> quantities, List<YearMonth> dates) {
        this.results = results;
        this.quantities = List.copyOf(quantities);
        this.dates = dates.stream()
                .filter(date -> position(results, date).isPresent())
                .toList();
    }

    /**
     * The values of a quantity.
     *
     * @param quantity the quantity
     * @param rows one an option, or a single one where the options do not differ in print
     */
    public record Group(Quantity quantity, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The values under an option.
     *
     * @param label the option, or that it is every option
     * @param baseline whether it is the baseline
     * @param cells one a date
     */
    public record Row(String label, boolean baseline, List<Options.Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The months told, in the order of the question. */
    public List<YearMonth> dates() {
        return dates;
    }

    /** The quantities under a condition; empty where there is nothing to tell. */
    public List<Group> groups(String condition) {
        List<Group> groups = new ArrayList<>();
        for (String id : dates.isEmpty() ? List.<String>of() : quantities) {
            results.quantities().stream()
                    .filter(quantity -> quantity.id().equals(id))
                    .findFirst()
                    .map(quantity -> new Group(quantity, rows(condition, quantity)))
                    .filter(group -> !group.rows().isEmpty())
                    .ifPresent(groups::add);
        }
        return groups;
    }

    private List<Row> rows(String condition, Quantity quantity) {
        List<Row> rows = new ArrayList<>();
        for (Arm arm : results.arms(condition)) {
            results.path(arm.id(), quantity.id())
                    .ifPresent(path -> rows.add(new Row(arm.label(), arm.baseline(), cells(path, quantity))));
        }
        boolean alike =
                rows.size() > 1 && rows.stream().map(Row::cells).distinct().count() == 1;
        return alike ? List.of(new Row("Every option", false, rows.get(0).cells())) : rows;
    }

    private List<Options.Cell> cells(Path path, Quantity quantity) {
        return dates.stream()
                .map(date -> position(results, date).orElseThrow())
                .map(at -> new Options.Cell(
                        Figures.inUnit(path.mean().get(at), quantity.unit()),
                        Options.range(
                                new Interval(path.p05().get(at), path.p95().get(at)), quantity.unit()),
                        false))
                .toList();
    }

    /** Where a month stands in a path, if it is a month of play. */
    private static Optional<Integer> position(Results results, YearMonth date) {
        long at = YearMonth.parse(results.plan().start()).until(date, ChronoUnit.MONTHS);
        return at < 0 || at >= results.plan().months() ? Optional.empty() : Optional.of((int) at);
    }
}
