package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.result.Arm;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.result.Summary;
import org.equipoise.model.measure.Measure;
import org.equipoise.workbench.brief.Material;
import org.equipoise.workbench.terminal.Terminal;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.BottomLine;
import org.equipoise.workbench.words.Dated;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Headline;
import org.equipoise.workbench.words.Measures;
import org.equipoise.workbench.words.Options;
import org.equipoise.workbench.words.Trust;
import org.equipoise.workbench.words.Verdict;
import org.equipoise.workbench.words.Yardstick;

/** An answer on a screen or in a pipe. */
final class AnswerTables {

    private static final String HOW_TO_READ =
            "Chances: mean, then the middle 90 % of futures. Amounts: mean or median as the heading says, then the middle 90 % of runs.";

    /** Columns that a brief prints of each question. */
    private static final int GLANCE = 3;

    private final Desk desk;
    private final Yardstick yardstick;

    AnswerTables(Desk desk, Yardstick yardstick) {
        this.desk = desk;
        this.yardstick = yardstick;
    }

    /** Prints answers in the order of a brief: one in full, of several the bottom lines and the first columns. */
    void printAll(List<Material.Answer> answers) {
        if (answers.size() == 1) {
            print(answers.get(0));
            return;
        }
        for (Material.Answer answer : answers) {
            head(answer);
            points(new Headline(answer.results(), yardstick, answer::condition).sentences());
            glance(answer);
            desk.out().println();
        }
        print(TextTable.wrap(
                "All tables and charts are on the page; 'equipoise ask SCENARIO QUESTION' prints those of one question.",
                desk.terminal().width()));
        desk.out().flush();
    }

    /** The first columns of what a question is about, under its first condition. */
    private void glance(Material.Answer answer) {
        String condition = answer.results().conditions().get(0);
        Options.Table whole =
                new Options(answer.results(), yardstick).outcomes(condition).get(0);
        int columns = Math.min(GLANCE, whole.columns().size());
        List<Options.Row> rows = whole.rows().stream()
                .map(row -> new Options.Row(row.arm(), row.cells().subList(0, columns)))
                .toList();
        Options.Table first = new Options.Table(whole.heading(), whole.columns().subList(0, columns), rows);
        print(first, answer, condition, List.of());
    }

    /** Prints the bottom line, what the question names, the differences and the values at its dates. */
    void print(Material.Answer answer) {
        Results results = answer.results();
        head(answer);
        points(new Headline(results, yardstick, answer::condition).sentences());
        Options options = new Options(results, yardstick);
        int shown = new Measures(results).named().isEmpty() ? 2 : 1;
        Dated dated = new Dated(results, answer.paths(), answer.dates());
        for (String condition : results.conditions()) {
            List<Options.Table> tables = options.outcomes(condition);
            for (Options.Table table : tables.subList(0, Math.min(shown, tables.size()))) {
                print(table, answer, condition, List.of(HOW_TO_READ));
            }
            Options.Table differences = options.differences(condition);
            if (!differences.rows().isEmpty()) {
                print(
                        differences,
                        answer,
                        condition,
                        List.of(
                                "Paired: the same futures and luck. [middle 90 % of futures]; share of futures in which the option "
                                        + "is better; * where the bracket leaves zero out and enough runs were made."));
            }
            print(dated, answer, condition);
        }
        desk.out().println();
        points(new BottomLine(results, yardstick, answer.stance(), answer::condition).sentences());
        desk.out().println();
        desk.out().flush();
    }

    /** Prints how far to trust what stands above. */
    void trust(String line) {
        print(TextTable.wrap(Trust.LABEL + " " + line, desk.terminal().width()));
        desk.out().flush();
    }

    private void head(Material.Answer answer) {
        Terminal terminal = desk.terminal();
        print(TextTable.wrap(answer.question(), terminal.width()).stream()
                .map(terminal::strong)
                .toList());
        if (answer.quick()) {
            desk.out().println("Quick look: fewer runs than the question asks for, not to be handed on.");
        }
    }

    private void points(List<String> sentences) {
        for (String sentence : sentences) {
            List<String> lines = TextTable.wrap(sentence, desk.terminal().width() - 2);
            for (int k = 0; k < lines.size(); k++) {
                desk.out().println((k == 0 ? "· " : "  ") + lines.get(k));
            }
        }
    }

    private void print(Dated dated, Material.Answer answer, String condition) {
        for (Dated.Group group : dated.groups(condition)) {
            List<String> header = new ArrayList<>(List.of("Option"));
            dated.dates().forEach(date -> header.add(date.toString()));
            List<List<String>> rows = new ArrayList<>();
            for (Dated.Row row : group.rows()) {
                List<String> cells = new ArrayList<>(List.of(row.label()));
                row.cells().forEach(cell -> cells.add(cell.main()));
                rows.add(cells);
            }
            String unit = Figures.unitOf(group.quantity().unit());
            desk.out().println();
            print(new TextTable(
                            group.quantity().label() + (unit.isEmpty() ? "" : " (" + unit + ")")
                                    + under(answer, condition) + ", mean",
                            header,
                            rows,
                            List.of())
                    .lines(desk.terminal()));
        }
    }

    private static String under(Material.Answer answer, String condition) {
        return answer.results().conditions().size() > 1 ? ", " + answer.condition(condition) : "";
    }

    private void print(Options.Table table, Material.Answer answer, String condition, List<String> notes) {
        List<String> header = new ArrayList<>();
        header.add("Option");
        for (Options.Column column : table.columns()) {
            header.add(column.unit().isEmpty() ? column.head() : column.head() + " (" + column.unit() + ")");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Options.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.arm().label());
            for (Options.Cell cell : row.cells()) {
                cells.add(cell.main()
                        + (cell.strong() ? "*" : "")
                        + (cell.detail().isEmpty() ? "" : " " + cell.detail().replace("; better in", "")));
            }
            rows.add(cells);
        }
        String title = table.heading() + under(answer, condition);
        desk.out().println();
        print(new TextTable(title, header, rows, notes).lines(desk.terminal()));
    }

    private void print(List<String> lines) {
        lines.forEach(desk.out()::println);
    }

    /** Prints answers as JSON: an object by question. */
    void json(List<Material.Answer> answers) {
        StringBuilder json = new StringBuilder("{");
        for (int k = 0; k < answers.size(); k++) {
            json.append(k == 0 ? "\n" : ",\n")
                    .append(org.equipoise.lab.json.Json.pretty(answers.get(k).id())
                            .strip())
                    .append(": ")
                    .append(answers.get(k).results().toJson().strip());
        }
        desk.out().println(json.append("\n}"));
        desk.out().flush();
    }

    /** Prints answers as comma-separated values: a row for each question, option and measure. */
    void csv(List<Material.Answer> answers) {
        List<String> header = List.of(
                "question",
                "condition",
                "option",
                "label",
                "measure",
                "unit",
                "mean",
                "error",
                "p05",
                "median",
                "p95",
                "futures_p05",
                "futures_p95",
                "difference",
                "difference_error",
                "difference_p05",
                "difference_p95",
                "better",
                "verdict");
        List<List<String>> rows = new ArrayList<>();
        for (Material.Answer answer : answers) {
            Results results = answer.results();
            for (Arm arm : results.arms()) {
                for (Measure measure : results.measures()) {
                    rows.add(row(answer, arm, measure));
                }
            }
        }
        desk.out().print(new TextTable("", header, rows, List.of()).csv());
        desk.out().flush();
    }

    private static List<String> row(Material.Answer answer, Arm arm, Measure measure) {
        Summary summary = answer.results().summary(arm.id(), measure.id());
        List<String> row = new ArrayList<>(
                List.of(answer.id(), arm.condition(), arm.id(), arm.label(), measure.id(), measure.unit()));
        for (double value : new double[] {
            summary.mean(),
            summary.error(),
            summary.spread().p05(),
            summary.spread().median(),
            summary.spread().p95(),
            summary.futures().low(),
            summary.futures().high()
        }) {
            row.add(TextTable.raw(value));
        }
        Optional<Comparison> comparison = answer.results().comparison(arm.id(), measure.id());
        if (comparison.isEmpty()) {
            row.addAll(List.of("", "", "", "", "", arm.baseline() ? "baseline" : ""));
            return row;
        }
        var difference = comparison.get().difference();
        row.add(TextTable.raw(difference.mean()));
        row.add(TextTable.raw(difference.error()));
        row.add(TextTable.raw(difference.futures().low()));
        row.add(TextTable.raw(difference.futures().high()));
        row.add(difference.better().map(TextTable::raw).orElse(""));
        row.add(Verdict.of(difference).words());
        return row;
    }
}
