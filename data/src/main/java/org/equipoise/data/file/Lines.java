package org.equipoise.data.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.equipoise.games.problem.Place;

/** Splits delimited text into records; line ends may be LF, CRLF or CR alone, cells quoted or not. */
public final class Lines {

    private Lines() {}

    /** All records, empty lines left out; a quote that does not end is a problem. */
    public static List<Line> of(RawFile file, char separator, Findings findings) {
        return of(file.name(), file.text(), separator, true, findings);
    }

    /** The same for a layout that knows no quotes, in which a quotation mark is a letter. */
    public static List<Line> unquoted(RawFile file, char separator, Findings findings) {
        return of(file.name(), file.text(), separator, false, findings);
    }

    private static List<Line> of(String name, String text, char separator, boolean quotes, Findings findings) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setQuote(quotes ? '"' : null)
                .setIgnoreEmptyLines(true)
                .get();
        List<Line> lines = new ArrayList<>();
        int begins = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                int ended = (int) parser.getCurrentLineNumber();
                lines.add(new Line(Math.max(begins, ended - breaks(record)), record.toList()));
                begins = ended + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            findings.problem(
                    new Place(name, begins, 1),
                    "a record that cannot be read (" + e.getMessage() + ")",
                    "quoted cells that end, and no text after them");
        }
        return lines;
    }

    /** Line breaks within the quoted cells of a record. */
    private static int breaks(CSVRecord record) {
        int breaks = 0;
        for (String cell : record) {
            for (int c = 0; c < cell.length(); c++) {
                breaks += cell.charAt(c) == '\n' ? 1 : 0;
            }
        }
        return breaks;
    }
}
