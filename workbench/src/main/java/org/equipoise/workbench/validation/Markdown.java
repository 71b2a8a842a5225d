package org.equipoise.workbench.validation;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.workbench.terminal.TextTable;

/** Lines of a Markdown document as GitHub shows it. */
final class Markdown {

    private static final int WIDTH = 140;
    private static final String FIGURES = "0123456789−+<>–-.";

    private final List<String> lines = new ArrayList<>();

    Markdown heading(int level, String words) {
        return block(List.of("#".repeat(level) + " " + words));
    }

    Markdown paragraph(String words) {
        return words.isEmpty() ? this : block(TextTable.wrap(words, WIDTH));
    }

    Markdown points(List<String> points) {
        List<String> block = new ArrayList<>();
        for (String point : points) {
            List<String> wrapped = TextTable.wrap(point, WIDTH - 2);
            for (int i = 0; i < wrapped.size(); i++) {
                block.add((i == 0 ? "* " : "  ") + wrapped.get(i));
            }
        }
        return block(block);
    }

    Markdown code(String line) {
        return block(List.of("    " + line));
    }

    /** A table; columns of figures stand to the right. Nothing is written without a row. */
    Markdown table(List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        List<String> block = new ArrayList<>();
        block.add(row(header));
        List<String> rule = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            rule.add(isFigures(rows, column) ? "--:" : "---");
        }
        block.add("|" + String.join("|", rule) + "|");
        rows.forEach(row -> block.add(row(row)));
        return block(block);
    }

    private static boolean isFigures(List<List<String>> rows, int column) {
        return column > 0
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.isEmpty() || FIGURES.indexOf(cell.charAt(0)) >= 0);
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream()
                                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                                .toList())
                + " |";
    }

    private Markdown block(List<String> block) {
        if (block.isEmpty()) {
            return this;
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(block);
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
