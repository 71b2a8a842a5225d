package org.equipoise.games.estimate.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.csv.CsvCells;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.games.problem.Suggestion;

/**
 * Data as an analyst has them: one row a case, one column a variable, read from comma-separated text with a head of names.
 *
 * <p>A column is numeric if all its cells are numbers, else a factor. Empty and {@code NA} mean missing. Immutable.
 *
 * <pre>{@code
 * DataTable disputes = DataTable.parse("war1800.csv", text).where(Condition.parse("year >= 1850"));
 * }</pre>
 */
public final class DataTable {

    private final String file;
    private final Map<String, Column> columns;
    private final List<Integer> lines;

    private DataTable(String file, Map<String, Column> columns, List<Integer> lines) {
        this.file = file;
        this.columns = columns;
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads a table.
     *
     * @param file name for messages
     * @param text comma-separated, first line the names
     * @throws BadInput if a line has too few or too many cells, a name is missing or repeated, or a number is not finite; all of it at once
     */
    public static DataTable parse(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        List<List<CsvCells.Cell>> lines = CsvCells.read(file, text, problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        if (lines.isEmpty()) {
            throw new BadInput(List.of(new Problem(
                    Place.file(file),
                    "an empty table",
                    "a line of column names and a line for each case",
                    Optional.empty())));
        }
        List<CsvCells.Cell> head = lines.get(0);
        List<List<CsvCells.Cell>> body = lines.subList(1, lines.size());
        problems.addAll(problemsOfShape(head, body));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Map<String, Column> columns = new LinkedHashMap<>();
        for (int c = 0; c < head.size(); c++) {
            int position = c;
            String name = head.get(c).text();
            columns.put(
                    name,
                    column(name, body.stream().map(line -> line.get(position)).toList(), problems));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new DataTable(
                file,
                columns,
                body.stream().map(line -> line.get(0).place().line()).toList());
    }

    private static List<Problem> problemsOfShape(List<CsvCells.Cell> head, List<List<CsvCells.Cell>> body) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvCells.Cell cell : head) {
            if (cell.text().isBlank()) {
                problems.add(new Problem(cell.place(), "a column without a name", "a name", Optional.empty()));
            } else if (!seen.add(cell.text())) {
                problems.add(new Problem(
                        cell.place(), "a second column '" + cell.text() + "'", "names that differ", Optional.empty()));
            }
        }
        for (List<CsvCells.Cell> line : body) {
            if (line.size() != head.size()) {
                int odd = Math.min(line.size(), head.size() + 1) - 1;
                problems.add(new Problem(
                        line.get(odd).place(),
                        count(line.size()) + " in this line",
                        head.size() + " as in the head",
                        Optional.empty()));
            }
        }
        return problems;
    }

    private static String count(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }

    private static Column column(String name, List<CsvCells.Cell> cells, List<Problem> problems) {
        boolean numeric = cells.stream()
                .map(CsvCells.Cell::text)
                .allMatch(cell -> missing(cell) || Decimal.isNumber(cell) || Decimal.isNotFinite(cell));
        if (!numeric) {
            return new Column.Factor(
                    name, cells.stream().map(cell -> present(cell.text())).toList(), Optional.empty());
        }
        for (CsvCells.Cell cell : cells) {
            if (!missing(cell.text()) && !Double.isFinite(Double.parseDouble(finiteWord(cell.text())))) {
                problems.add(new Problem(
                        cell.place(),
                        "'" + cell.text() + "' in column '" + name + "'",
                        "a finite number, or NA where it is not known",
                        Optional.empty()));
            }
        }
        return new Column.Numbers(
                name,
                cells.stream()
                        .map(cell ->
                                present(cell.text()).map(DataTable::finiteWord).map(Double::parseDouble))
                        .toList());
    }

    private static String finiteWord(String cell) {
        return Decimal.isNotFinite(cell) ? "NaN" : cell;
    }

    private static boolean missing(String cell) {
        return cell.isBlank() || cell.strip().equals("NA");
    }

    private static Optional<String> present(String cell) {
        return missing(cell) ? Optional.empty() : Optional.of(cell);
    }

    /** Name of the file it came from. */
    public String file() {
        return file;
    }

    /** Number of rows. */
    public int rows() {
        return lines.size();
    }

    /** Line of the file that a row stands in, from 1. */
    public int line(int row) {
        return lines.get(row);
    }

    /** Names of the columns in their order. */
    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /**
     * A column by name.
     *
     * @param asked where the name was asked for, for the message
     * @throws BadInput naming the nearest column if there is none of that name
     */
    public Column column(String name, Place asked) {
        Column column = columns.get(name);
        if (column == null) {
            throw new BadInput(List.of(new Problem(
                    asked,
                    "no column '" + name + "' in " + file,
                    "one of " + String.join(", ", columns.keySet()),
                    Suggestion.nearest(name, columns.keySet()))));
        }
        return column;
    }

    /** A column by name, asked for by the program; see {@link #column(String, Place)}. */
    public Column column(String name) {
        return column(name, Place.file(file));
    }

    /** The rows for which a condition holds; a row where its column is missing is left out. */
    public DataTable where(Condition condition) {
        return select(condition.rows(this));
    }

    /** These rows, in this order; a row may be named again. */
    public DataTable select(List<Integer> rows) {
        Map<String, Column> selected = new LinkedHashMap<>();
        columns.forEach((name, column) -> selected.put(name, column.rows(rows)));
        return new DataTable(file, selected, rows.stream().map(lines::get).toList());
    }

    /**
     * With another base level of a factor, beside which the coefficients of its other levels are to be read.
     *
     * @throws BadInput if the column has no such level
     */
    public DataTable withBase(String factor, String level) {
        Column column = column(factor);
        List<Integer> all = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            all.add(row);
        }
        List<String> levels = column.levels(all);
        if (!(column instanceof Column.Factor words) || !levels.contains(level)) {
            throw new BadInput(List.of(new Problem(
                    Place.file(file),
                    "no level '" + level + "' of '" + factor + "'",
                    column instanceof Column.Factor ? "one of " + String.join(", ", levels) : "a factor, not numbers",
                    Suggestion.nearest(level, levels))));
        }
        Map<String, Column> changed = new LinkedHashMap<>(columns);
        changed.put(factor, new Column.Factor(factor, words.cells(), Optional.of(level)));
        return new DataTable(file, changed, lines);
    }
}
