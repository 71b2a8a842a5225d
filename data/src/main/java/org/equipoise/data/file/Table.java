package org.equipoise.data.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equipoise.games.problem.Place;

/** A table within a text: the header is found by its names, whatever stands above it. */
public final class Table {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final String file;
    private final Map<String, Integer> columns;
    private final List<Line> above;
    private final List<Row> rows;

    private Table(String file, Map<String, Integer> columns, List<Line> above, List<Line> below, Findings findings) {
        this.file = file;
        this.columns = columns;
        this.above = List.copyOf(above);
        List<Row> made = new ArrayList<>(below.size());
        for (Line line : below) {
            made.add(new Row(this, line, findings));
        }
        rows = List.copyOf(made);
    }

    /**
     * Finds the header, a line that has all of these names in any order (letter case does not count), and the rows below it.
     * Separators at the end of the header are left out; a row that is longer or shorter is a problem, unless what is too much is
     * empty, and is left out. Throws nothing: what is wrong goes to the findings, and a table without a header has no rows.
     */
    public static Table find(RawFile file, List<Line> lines, Findings findings, String... names) {
        for (int at = 0; at < lines.size(); at++) {
            Map<String, Integer> columns = positions(lines.get(at));
            if (Arrays.stream(names).allMatch(name -> columns.containsKey(key(name)))) {
                List<Line> below = lines.subList(at + 1, lines.size());
                int width = lines.get(at).filled();
                List<Line> whole = new ArrayList<>(below.size());
                for (Line line : below) {
                    if (line.filled() > width || line.cells().size() < width) {
                        findings.problem(
                                new Place(file.name(), line.number(), 1),
                                "a row of " + line.cells().size() + " cells",
                                width
                                        + " cells as in the header. Maybe a cell holds the separator, or the line is broken");
                    } else {
                        whole.add(line);
                    }
                }
                return new Table(file.name(), columns, lines.subList(0, at), whole, findings);
            }
        }
        findings.problem(
                Place.file(file.name()),
                "no line with the columns " + String.join(", ", names),
                "the header of the official layout");
        return new Table(file.name(), Map.of(), List.of(), List.of(), findings);
    }

    /**
     * The separator (comma, semicolon or tab) with which one of the first lines has all of {@code names} and none of {@code without};
     * none if no line has. Cheap, for recognising a layout.
     */
    public static Optional<Character> separator(RawFile file, List<String> names, List<String> without) {
        for (String line : file.headLines()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (!lower.contains(key(names.get(0)))) {
                continue;
            }
            for (char separator : SEPARATORS) {
                List<String> cells = Arrays.stream(lower.split(Pattern.quote(String.valueOf(separator)), -1))
                        .map(cell -> cell.replace("\"", "").strip())
                        .toList();
                if (names.stream().allMatch(name -> cells.contains(key(name)))
                        && without.stream().noneMatch(name -> cells.contains(key(name)))) {
                    return Optional.of(separator);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> positions(Line line) {
        Map<String, Integer> positions = new HashMap<>();
        for (int c = 0; c < line.cells().size(); c++) {
            positions.putIfAbsent(line.cells().get(c).strip(), c);
            positions.putIfAbsent(key(line.cells().get(c)), c);
        }
        return positions;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Position of a column from 0, -1 if there is none. */
    int position(String column) {
        Integer exact = columns.get(column);
        return exact != null ? exact : columns.getOrDefault(key(column), -1);
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return position(column) >= 0;
    }

    /** Whether the header has no name at a position from 0. */
    boolean nameless(int position) {
        return !columns.containsValue(position) || Integer.valueOf(position).equals(columns.get(""));
    }

    /** Name of the file. */
    String file() {
        return file;
    }

    /** What stands above the header. */
    public List<Line> above() {
        return above;
    }

    /** The rows. */
    public List<Row> rows() {
        return rows;
    }
}
