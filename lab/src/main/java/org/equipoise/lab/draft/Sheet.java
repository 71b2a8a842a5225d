package org.equipoise.lab.draft;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.csv.CsvLine;

/** A sheet of facts while it is being written. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private int rows;

    Sheet(String... columns) {
        width = columns.length;
        text.append(CsvLine.of(List.of(columns)));
    }

    /** Adds a row; numbers are written with as many digits as they need. */
    void row(Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells for " + width + " columns");
        }
        List<String> words = new ArrayList<>();
        for (Object cell : cells) {
            words.add(cell instanceof Double number ? Figure.plain(number) : String.valueOf(cell));
        }
        text.append(CsvLine.of(words));
        rows++;
    }

    int rows() {
        return rows;
    }

    String text() {
        return text.toString();
    }
}
