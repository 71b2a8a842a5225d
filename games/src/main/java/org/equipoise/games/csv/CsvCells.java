package org.equipoise.games.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/** Splits the text of a CSV file (RFC 4180) into cells that know where they stand. Empty lines are left out, blanks around cells too. */
public final class CsvCells {

    /** One cell, without its quotes. */
    public record Cell(String text, Place place) {}

    private final String file;
    private final String text;
    private final List<Problem> problems;
    private int at;
    private int line = 1;
    private int column = 1;

    private CsvCells(String file, String text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The lines of a file; what cannot be read goes to {@code problems}. */
    public static List<List<Cell>> read(String file, String text, List<Problem> problems) {
        // spreadsheets put a byte order mark before the first column's name
        CsvCells reader = new CsvCells(file, text.startsWith("\uFEFF") ? text.substring(1) : text, problems);
        List<List<Cell>> lines = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            List<Cell> cells = reader.line();
            if (cells.size() > 1 || !cells.get(0).text().isEmpty()) {
                lines.add(cells);
            }
        }
        return lines;
    }

    private List<Cell> line() {
        List<Cell> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at >= text.length()) {
                return cells;
            }
            char end = step();
            if (end != ',') {
                if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                line++;
                column = 1;
                return cells;
            }
        }
    }

    private Cell cell() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            step();
        }
        Place place = new Place(file, line, column);
        if (at < text.length() && text.charAt(at) == '"') {
            String quoted = quoted(place);
            Place after = new Place(file, line, column);
            String rest = plain();
            if (!rest.isEmpty()) {
                problems.add(new Problem(
                        after,
                        "found '" + rest + "' after a quoted cell",
                        "a comma or the end of the line. Maybe a quote within the cell has to be written twice",
                        Optional.empty()));
            }
            return new Cell(quoted, place);
        }
        return new Cell(plain(), place);
    }

    private String plain() {
        StringBuilder cell = new StringBuilder();
        while (at < text.length() && ",\n\r".indexOf(text.charAt(at)) < 0) {
            cell.append(step());
        }
        return cell.toString().strip();
    }

    private String quoted(Place place) {
        StringBuilder cell = new StringBuilder();
        step();
        while (at < text.length()) {
            char c = step();
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                cell.append(step());
            } else if (c == '"') {
                return cell.toString().strip();
            } else {
                cell.append(c);
                if (c == '\n') {
                    line++;
                    column = 1;
                }
            }
        }
        problems.add(new Problem(
                place,
                "found a quoted cell that does not end",
                "a closing quote. Maybe a quote within the cell has to be written twice",
                Optional.empty()));
        return cell.toString();
    }

    private char step() {
        char c = text.charAt(at);
        at++;
        column += Character.isLowSurrogate(c) ? 0 : 1;
        return c;
    }
}
