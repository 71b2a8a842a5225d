package org.equipoise.scenario.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.equipoise.games.problem.Place;
import org.equipoise.scenario.problem.Ledger;

/** Cells of a CSV file that know where they stand. */
final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private Csv() {}

    static List<List<Token>> read(String file, String text, Ledger ledger) {
        List<List<Token>> lines = new ArrayList<>();
        Cursor cursor = new Cursor(file, text);
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord record : parser) {
                List<Token> cells = new ArrayList<>();
                cursor.skipEmptyLines();
                for (int c = 0; c < record.size(); c++) {
                    cells.add(new Token(record.get(c), false, cursor.place()));
                    cursor.skipCell();
                }
                lines.add(cells);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            ledger.problem(
                    cursor.place(),
                    "unreadable CSV: " + e.getMessage(),
                    "quoted cells that end, and no text after them");
            return lines;
        }
        if (lines.isEmpty()) {
            ledger.problem(Place.file(file), "found an empty file", "a line with the names of the columns");
        }
        return lines;
    }

    /** Walks along the text in step with the parser, so that each cell knows its line and column. */
    private static final class Cursor {
        private final String file;
        private final String text;
        private int at;
        private int line = 1;
        private int column = 1;

        Cursor(String file, String text) {
            this.file = file;
            this.text = text;
        }

        Place place() {
            return new Place(file, line, column);
        }

        void skipEmptyLines() {
            while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
                step();
            }
        }

        void skipCell() {
            boolean quoted = false;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                    boolean carriage = c == '\r';
                    step();
                    if (carriage && at < text.length() && text.charAt(at) == '\n') {
                        step();
                    }
                    return;
                }
                step();
            }
        }

        private void step() {
            char c = text.charAt(at);
            at++;
            boolean newline = c == '\n' || (c == '\r' && (at >= text.length() || text.charAt(at) != '\n'));
            if (newline) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }
}
