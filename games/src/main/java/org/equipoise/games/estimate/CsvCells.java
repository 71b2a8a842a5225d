package org.equipoise.games.estimate;

import java.util.List;
import java.util.stream.Collectors;

/** Writes lines of comma-separated text. */
final class CsvCells {

    private CsvCells() {}

    /** One line with its end; cells that hold a comma, a quotation mark or a line break are quoted. */
    static String line(List<String> cells) {
        return cells.stream().map(CsvCells::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
