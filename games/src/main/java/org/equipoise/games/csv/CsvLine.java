package org.equipoise.games.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Writes lines of comma-separated text. */
public final class CsvLine {

    private CsvLine() {}

    /** One line with its end; cells that hold a comma, a quotation mark or a line break are quoted. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
