package org.equipoise.lab.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.games.csv.CsvLine;

/** A sheet of facts while it is being written. */
final class Sheet {

    private final List<String> columns;
    private final List<Map<String, String>> cells = new ArrayList<>();

    Sheet(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row; numbers are written with as many digits as they need. */
    void row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " cells for " + columns.size() + " columns");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int c = 0; c < values.length; c++) {
            row.put(
                    columns.get(c),
                    values[c] instanceof Double number ? Figure.plain(number) : String.valueOf(values[c]));
        }
        cells.add(row);
    }

    /** Rows as cells by column. */
    List<Map<String, String>> cells() {
        return cells;
    }

    String text() {
        StringBuilder text = new StringBuilder(CsvLine.of(columns));
        cells.forEach(row -> text.append(CsvLine.of(List.copyOf(row.values()))));
        return text.toString();
    }
}
