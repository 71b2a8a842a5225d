package org.equipoise.workbench.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Difference;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.result.Summary;
import org.equipoise.model.measure.Measure;

/**
 * The options side by side: a line for each policy, in words and figures that screen and page share. War, deaths and displacement
 * by side stand in every table.
 */
public final class Options {

    private static final Pattern YEAR = Pattern.compile("war\\.(?:risk|by)\\.y(\\d+)");

    private final Results results;
    private final Yardstick yardstick;
    private final Measures measures;

    /** The options of a study. */
    public Options(Results results, Yardstick yardstick) {
        this.results = results;
        this.yardstick = yardstick;
        this.measures = new Measures(results);
    }

    /**
     * A table for one condition of the world.
     *
     * @param heading what it tells
     * @param columns after the column of policies
     * @param rows one a policy
     */
    public record Table(String heading, List<Column> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param head what stands in it
     * @param unit unit and statistic, such as {@code thousand, mean}
     */
    public record Column(String head, String unit) {}

    /**
     * A policy's line.
     *
     * @param arm the policy
     * @param cells one a column
     */
    public record Row(Arm arm, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param main the figure or word
     * @param detail what stands below it, empty for nothing
     * @param strong whether it is a difference that holds
     */
    public record Cell(String main, String detail, boolean strong) {}

    /**
     * The tables of outcomes under a condition: first what the question names, or else war and its toll and then the patron's standing;
     * last everything else.
     */
    public List<Table> outcomes(String condition) {
        List<Arm> arms = results.arms(condition);
        List<Table> tables = new ArrayList<>();
        List<Measure> told = new ArrayList<>(measures.leading());
        if (!told.isEmpty()) {
            tables.add(table("What the question is about", arms, told, true));
        } else {
            told.addAll(war());
            tables.add(table(
                    measures.inWar() ? "The war under way, its toll, and the chance of a new war" : "War and its toll",
                    arms,
                    told,
                    true));
            List<Measure> standing = measures.standing();
            if (!standing.isEmpty()) {
                tables.add(table(
                        "The toll, and what becomes of land, beliefs, arms and revenue",
                        arms,
                        behindToll(standing),
                        false));
                told.addAll(standing);
            }
        }
        List<Measure> rest = measures.groups().stream()
                .flatMap(group -> group.measures().stream())
                .filter(measure -> !told.contains(measure))
                .toList();
        if (!rest.isEmpty()) {
            tables.add(table("The toll, and further measures", arms, behindToll(rest), false));
        }
        return tables;
    }

    private List<Measure> war() {
        List<Measure> war = new ArrayList<>();
        if (measures.inWar()) {
            war.addAll(measures.duration());
            war.addAll(measures.toll());
            measures.risk().ifPresent(war::add);
        } else {
            measures.groups().stream()
                    .flatMap(group -> group.measures().stream())
                    .filter(this::isFirst)
                    .forEach(war::add);
            war.addAll(measures.toll());
        }
        return war;
    }

    private List<Measure> behindToll(List<Measure> others) {
        List<Measure> columns = new ArrayList<>(measures.toll());
        others.stream().filter(measure -> !columns.contains(measure)).forEach(columns::add);
        return columns;
    }

    private boolean isFirst(Measure measure) {
        return measures.riskByYear().contains(measure)
                || !measures.inWar() && measure.id().equals("war.free.months")
                || measures.risk().filter(measure::equals).isPresent();
    }

    /** Differences from the baseline of a condition in what the question names, or else in war and its toll, paired over futures and luck. */
    public Table differences(String condition) {
        return differences(condition, measures.leading().isEmpty() ? measures.comparedFirst() : measures.leading());
    }

    /** The toll's differences again, and those in the patron's standing. */
    public Table moreDifferences(String condition) {
        return differences(condition, behindToll(measures.standing()));
    }

    private Table differences(String condition, List<Measure> compared) {
        List<Column> columns = compared.stream()
                .map(measure -> new Column(head(measure), Figures.unitOfChange(measure.unit())))
                .toList();
        List<Row> rows = results.arms(condition).stream()
                .filter(arm -> !arm.baseline())
                .map(arm -> new Row(
                        arm,
                        compared.stream()
                                .map(measure -> difference(arm, measure))
                                .toList()))
                .toList();
        return new Table("Difference from “" + baseline(condition) + "”", columns, rows);
    }

    private Table table(String heading, List<Arm> arms, List<Measure> shown, boolean words) {
        List<Column> columns = new ArrayList<>();
        List<Boolean> byMean = new ArrayList<>();
        for (Measure measure : shown) {
            boolean mean = byMean(arms, measure);
            byMean.add(mean);
            String unit = Figures.unitOf(measure.unit());
            String statistic = measure.kind() == Measure.Kind.PROBABILITY ? "" : mean ? "mean" : "median";
            columns.add(new Column(
                    head(measure),
                    Measures.isDate(measure)
                            ? "median"
                            : unit + (unit.isEmpty() || statistic.isEmpty() ? "" : ", ") + statistic));
            if (words && isWorded(measure)) {
                columns.add(new Column("in words", yardstick.title()));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Arm arm : arms) {
            List<Cell> cells = new ArrayList<>();
            for (int m = 0; m < shown.size(); m++) {
                Measure measure = shown.get(m);
                Summary summary = results.summary(arm.id(), measure.id());
                cells.add(outcome(summary, measure, byMean.get(m)));
                if (words && isWorded(measure)) {
                    cells.add(new Cell(
                            Double.isNaN(summary.mean()) ? Figures.NONE : yardstick.words(summary.mean()), "", false));
                }
            }
            rows.add(new Row(arm, cells));
        }
        return new Table(heading, columns, rows);
    }

    /** Words for a likelihood go to the chance of war, and to the chief measure where it is a chance. */
    private boolean isWorded(Measure measure) {
        return measure.kind() == Measure.Kind.PROBABILITY
                && (measures.risk().filter(measure::equals).isPresent()
                        || measures.chief().filter(measure::equals).isPresent());
    }

    /** A quantity that piles up at one end, as deaths do where most runs see no war, is told by its mean: its median says nothing. */
    private boolean byMean(List<Arm> arms, Measure measure) {
        return measure.kind() == Measure.Kind.PROBABILITY
                || List.of("war.free.months", "war.months", Measures.PRESENT).contains(measure.id())
                || measures.toll().contains(measure)
                || arms.stream()
                        .map(arm -> results.summary(arm.id(), measure.id()))
                        .anyMatch(summary -> {
                            double median = summary.spread().median();
                            return median == summary.spread().p05()
                                    || median == summary.spread().p95();
                        });
    }

    private Cell outcome(Summary summary, Measure measure, boolean mean) {
        if (Double.isNaN(summary.mean())) {
            return new Cell(Figures.NONE, "", false);
        }
        Interval interval = measure.kind() == Measure.Kind.PROBABILITY
                ? summary.futures()
                : summary.spread().ninety();
        if (Measures.isDate(measure)) {
            return new Cell(
                    date(summary.spread().median()),
                    joined(date(interval.low()), date(interval.high()), " to "),
                    false);
        }
        double middle = mean ? summary.mean() : summary.spread().median();
        String unit = Measures.unit(measure);
        return new Cell(Figures.inUnit(middle, unit), range(interval, unit), false);
    }

    /** The month of play that a number stands for, such as {@code Nov 2020}; 0 stands for never. */
    public String date(double number) {
        long month = Math.round(number);
        return month < 1
                ? "never"
                : Months.brief(YearMonth.parse(results.plan().start()).plusMonths(month - 1));
    }

    /** A range between two values, such as {@code 12–45%}; empty where they are the same in print. */
    static String range(Interval interval, String unit) {
        String low = Figures.inUnit(interval.low(), unit);
        String high = Figures.inUnit(interval.high(), unit);
        boolean percent = low.endsWith("%") && high.endsWith("%");
        boolean negative = low.startsWith("−") || high.startsWith("−");
        return low.equals(high)
                ? ""
                : joined(percent ? low.substring(0, low.length() - 1) : low, high, negative ? " to " : "–");
    }

    private static String joined(String low, String high, String link) {
        return low.equals(high) ? "" : low + link + high;
    }

    private Cell difference(Arm arm, Measure measure) {
        Optional<Difference> found = results.comparison(arm.id(), measure.id()).map(Comparison::difference);
        if (found.isEmpty() || Double.isNaN(found.get().mean()) || Measures.isDate(measure)) {
            // months of an event that may never come have no mean to compare
            return new Cell(Figures.NONE, "", false);
        }
        Difference difference = found.get();
        Verdict verdict = Verdict.of(difference);
        if (verdict == Verdict.SAME) {
            return new Cell("0", "the same", false);
        }
        String unit = Measures.unit(measure);
        String better = difference
                .better()
                .map(share -> "; better in " + Figures.percent(share))
                .orElse("");
        return new Cell(
                Figures.changeInUnit(difference.mean(), unit),
                interval(difference.futures(), unit) + better,
                verdict == Verdict.CLEAR);
    }

    /** An interval of a difference, such as {@code [−4.0, +1.2]}. */
    public static String interval(Interval interval, String unit) {
        return "[" + Figures.changeInUnit(interval.low(), unit) + ", " + Figures.changeInUnit(interval.high(), unit)
                + "]";
    }

    /** Label of the baseline under a condition. */
    public String baseline(String condition) {
        return results.arms(condition).stream()
                .filter(Arm::baseline)
                .findFirst()
                .map(Arm::label)
                .orElse("the baseline");
    }

    /** What stands above a measure's column: for a chance by year the month until which it counts. */
    public String head(Measure measure) {
        Matcher matcher = YEAR.matcher(measure.id());
        String war = Listing.capital(measures.war()) + " by ";
        if (measure.id().equals("war.risk")) {
            return war + until().replaceFirst("the end of (?=[A-Z])", "").replace("the ", "");
        }
        if (!matcher.matches()) {
            return measure.label();
        }
        return war
                + until(Integer.parseInt(matcher.group(1)))
                        .replaceFirst("the end of (?=[A-Z])", "")
                        .replace("the ", "");
    }

    /** The end of a year of play, such as {@code end of 2012} or {@code June 2023}. */
    public String until(int year) {
        int months = Math.min(12 * year, results.plan().months());
        return month(YearMonth.parse(results.plan().start()).plusMonths(months - 1L));
    }

    /** The end of the horizon. */
    public String until() {
        return month(YearMonth.parse(results.plan().start())
                .plusMonths(results.plan().months() - 1L));
    }

    private static String month(YearMonth month) {
        return "the end of " + (month.getMonthValue() == 12 ? String.valueOf(month.getYear()) : Months.of(month));
    }
}
