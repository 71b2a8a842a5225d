package org.equipoise.lab.explain;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.lab.json.Json;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.measure.Measure;

/**
 * What happened in a run, month by month: who decided what, the named terms that drove it, how probable each option was, and what
 * came of it.
 *
 * @param run which run
 * @param patron the actor whose choice the policy fixes
 * @param scenario name of the scenario
 * @param start first month of play
 * @param months horizon
 * @param names names of actors by their ids, for texts; entries and measures keep the ids
 * @param entries decisions and events in their order
 * @param measures what the outcomes mean
 * @param outcomes measures by id, in the order of the engine; NaN where not defined
 */
public record Story(
        RunAddress run,
        String patron,
        String scenario,
        YearMonth start,
        int months,
        Map<String, String> names,
        List<Journal.Entry> entries,
        List<Measure> measures,
        Map<String, Double> outcomes) {

    /** Width of a common terminal. */
    public static final int WIDTH = 80;

    public Story {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        entries = List.copyOf(entries);
        measures = List.copyOf(measures);
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /** The calendar month of a month of play, such as {@code 2020-09}. */
    public String calendar(int month) {
        return start.plusMonths(month - 1L).toString();
    }

    /** What was recorded in a month of play. */
    public List<Journal.Entry> in(int month) {
        return entries.stream().filter(entry -> entry.month() == month).toList();
    }

    /** This run beside its twin. */
    public Contrast against(Story other) {
        return Contrast.of(this, other);
    }

    /** The structured form: the record as JSON. */
    public String toJson() {
        return Json.pretty(this);
    }

    /** The text for a terminal of 80 columns. */
    public String text() {
        return text(WIDTH);
    }

    /** The text for a terminal of {@code width} columns, at least 40. Months in which nothing was recorded are left out. */
    public String text(int width) {
        int columns = Math.max(40, width);
        Names called = new Names(names);
        StringBuilder out = new StringBuilder();
        Words.block(
                out,
                "",
                "",
                "Run " + run + " of " + scenario + ", " + calendar(1) + " to " + calendar(months),
                columns);
        for (int month = 1; month <= months; month++) {
            List<Journal.Entry> entries = in(month);
            if (!entries.isEmpty()) {
                out.append('\n')
                        .append(calendar(month))
                        .append("  month ")
                        .append(month)
                        .append('\n');
                entries.forEach(entry -> tell(out, entry, called, columns));
            }
        }
        out.append("\nIn the end\n");
        for (Measure measure : measures) {
            double value = outcomes.getOrDefault(measure.id(), Double.NaN);
            Words.block(
                    out,
                    "  ",
                    "    ",
                    called.in(measure.label()) + ": " + Words.number(value) + unit(measure, value),
                    columns);
        }
        return out.toString();
    }

    private static String unit(Measure measure, double value) {
        return Double.isNaN(value) || measure.unit().equals("1") ? "" : " (" + measure.unit() + ")";
    }

    private static void tell(StringBuilder out, Journal.Entry entry, Names called, int width) {
        boolean event = entry instanceof Journal.Event;
        Words.block(out, event ? "  * " : "  - ", "    ", called.in(Words.brief(entry)), width);
        if (entry instanceof Journal.Decision decision) {
            String why = Words.why(decision);
            if (!why.isEmpty()) {
                Words.block(out, "      ", "        ", called.in(why), width);
            }
        }
    }
}
