package org.equipoise.workbench.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table that prints within a width: when its columns do not fit side by side, it goes on below with its first column repeated.
 *
 * @param title stands above it; empty for none
 * @param header names of the columns, the first of them names the rows
 * @param rows cells, as many as there are columns
 * @param notes lines below it
 */
public record TextTable(String title, List<String> header, List<List<String>> rows, List<String> notes) {

    private static final String GAP = "  ";

    /** The column that names the rows is never narrower. */
    private static final int LEAST = 8;

    public TextTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + header.size() + " columns");
            }
        }
    }

    /** The lines of the table, none longer than the width where words allow it. */
    public List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            for (String line : wrap(title, terminal.width())) {
                lines.add(terminal.strong(line));
            }
        }
        int widest = 0;
        for (int c = 1; c < header.size(); c++) {
            widest = Math.max(widest, widthOf(c));
        }
        int room = Math.max(LEAST, terminal.width() - GAP.length() - widest);
        int first = Math.min(Math.min(widthOf(0), Math.max(16, terminal.width() * 2 / 5)), room);
        int column = 1;
        do {
            int used = first;
            int next = column;
            while (next < header.size()
                    && (next == column || used + GAP.length() + widthOf(next) <= terminal.width())) {
                used += GAP.length() + widthOf(next);
                next++;
            }
            if (column > 1) {
                lines.add("");
            }
            block(terminal, first, column, next, lines);
            column = next;
        } while (column < header.size());
        for (String note : notes) {
            for (String line : wrap(note, terminal.width())) {
                lines.add(terminal.faint(line));
            }
        }
        return lines;
    }

    private void block(Terminal terminal, int first, int from, int to, List<String> lines) {
        List<List<String>> heads = new ArrayList<>();
        int depth = 1;
        for (int column = from; column < to; column++) {
            List<String> head = wrap(header.get(column), widthOf(column));
            heads.add(head);
            depth = Math.max(depth, head.size());
        }
        for (int level = 0; level < depth; level++) {
            StringBuilder line = new StringBuilder(pad(level == depth - 1 ? header.get(0) : "", first, false));
            for (int column = from; column < to; column++) {
                List<String> head = heads.get(column - from);
                int at = level - (depth - head.size());
                line.append(GAP).append(pad(at < 0 ? "" : head.get(at), widthOf(column), isFigures(column)));
            }
            lines.add(terminal.faint(line.toString().stripTrailing()));
        }
        for (List<String> row : rows) {
            List<String> name = wrap(row.get(0), first);
            for (int level = 0; level < name.size(); level++) {
                StringBuilder line = new StringBuilder(pad(name.get(level), first, false));
                if (level == name.size() - 1) {
                    for (int column = from; column < to; column++) {
                        line.append(GAP).append(pad(row.get(column), widthOf(column), isFigures(column)));
                    }
                }
                lines.add(line.toString().stripTrailing());
            }
        }
    }

    /** A column is as wide as its widest cell, and as the longest word of its heading. */
    private int widthOf(int column) {
        int width = column == 0 ? header.get(0).length() : 1;
        if (column > 0) {
            for (String word : header.get(column).split(" ")) {
                width = Math.max(width, word.length());
            }
            width = Math.max(width, (header.get(column).length() + 2) / 3);
        }
        for (List<String> row : rows) {
            width = Math.max(width, row.get(column).length());
        }
        return width;
    }

    /** Figures stand to the right, words to the left. */
    private boolean isFigures(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell.isEmpty() || "0123456789−+<>–-".indexOf(cell.charAt(0)) >= 0);
    }

    private static String pad(String words, int width, boolean left) {
        String cut = words.length() <= width ? words : words.substring(0, Math.max(1, width - 1)) + "…";
        String blanks = " ".repeat(width - cut.length());
        return left ? blanks + cut : cut + blanks;
    }

    /** Words broken into lines of at most a width; a longer word stays whole. */
    public static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The table as comma-separated values (RFC 4180), with plain minus signs. */
    public String csv() {
        StringBuilder csv = new StringBuilder();
        row(header, csv);
        rows.forEach(row -> row(row, csv));
        return csv.toString();
    }

    private static void row(List<String> cells, StringBuilder csv) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                    ? "\"" + cell.replace("\"", "\"\"") + "\""
                    : cell;
            csv.append(column == 0 ? "" : ",").append(quoted);
        }
        csv.append("\r\n");
    }

    /** A number for machines: full precision, empty when there is none. */
    public static String raw(double value) {
        return Double.isNaN(value)
                ? ""
                : value == Math.rint(value) && Math.abs(value) < 1e15
                        ? String.format(Locale.ROOT, "%.0f", value)
                        : Double.toString(value);
    }
}
