package org.equipoise.games.estimate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;

/** Splits comma-separated text (RFC 4180) into cells that know where they stand; blank lines are skipped. */
final class CsvText {

    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvText(String file, String text) {
        this.file = file;
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
        this.lineStart = at;
    }

    /** A cell without its quotes, and where it begins. */
    record Cell(String text, Place place) {}

    /** All lines that hold something; throws {@link BadInput} for a quotation that does not end. */
    static List<List<Cell>> lines(String file, String text) {
        CsvText csv = new CsvText(file, text);
        List<List<Cell>> lines = new ArrayList<>();
        while (csv.at < text.length()) {
            List<Cell> cells = csv.nextLine();
            if (cells.size() > 1 || !cells.get(0).text().isBlank()) {
                lines.add(cells);
            }
        }
        return lines;
    }

    private List<Cell> nextLine() {
        List<Cell> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                continue;
            }
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
            lineStart = at;
            return cells;
        }
    }

    private Cell cell() {
        Place place = new Place(file, line, at - lineStart + 1);
        int begin = at;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            return new Cell(quoted(place), place);
        }
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return new Cell(text.substring(begin, at).strip(), place);
    }

    private String quoted(Place place) {
        StringBuilder content = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                content.append(c);
                if (c == '\n') {
                    line++;
                    lineStart = at;
                }
            } else if (at < text.length() && text.charAt(at) == '"') {
                content.append('"');
                at++;
            } else {
                int begin = at;
                while (at < text.length() && !endsCell(text.charAt(at))) {
                    at++;
                }
                String rest = text.substring(begin, at).strip();
                if (!rest.isEmpty()) {
                    throw bad(place, "'" + rest + "' after the end of a quotation", "a comma or the end of the line");
                }
                return content.toString();
            }
        }
        throw bad(place, "a quotation that does not end", "a closing \"");
    }

    private static boolean endsCell(char c) {
        return c == ',' || c == '\n' || c == '\r';
    }

    private static BadInput bad(Place place, String found, String expected) {
        return new BadInput(List.of(new Problem(place, found, expected, Optional.empty())));
    }
}
