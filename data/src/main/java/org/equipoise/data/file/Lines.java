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

    private static final String SEPARATORS = ",;\t";

    private Lines() {}

    /** All records, empty lines left out; a quote that does not end is a problem. */
    public static List<Line> of(RawFile file, char separator, Findings findings) {
        return of(file.name(), file.text(), separator, true, findings);
    }

    /**
     * All records of a layout that is published without quotes, so that a quotation mark is a letter, but of which copies are about that
     * programs saved with them. Where the rows have the cells of the header if quotation marks are letters, they are; in cells that are
     * quoted as a whole they still are not.
     *
     * @param word a word of the header
     */
    public static List<Line> unquoted(RawFile file, String word, Findings findings) {
        List<Line> lines = trimmed(of(file.name(), file.text(), separator(file, word), false, findings));
        boolean below = false;
        boolean quoted = false;
        int width = 0;
        List<Line> bare = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (below && (line.cells().size() < width || line.filled() > width)) {
                return sniffed(file, word, findings);
            }
            if (!below && String.join(" ", line.cells()).contains(word)) {
                below = true;
                width = line.filled();
                quoted = line.cell(0).startsWith("\"");
            }
            boolean all = quoted;
            bare.add(new Line(
                    line.number(),
                    line.cells().stream().map(cell -> withoutQuotes(cell, all)).toList()));
        }
        return bare;
    }

    /** The text of a cell that stands in quotes; any other as it is, and one without quotes in it only where all cells are quoted. */
    private static String withoutQuotes(String cell, boolean all) {
        if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
            return cell;
        }
        String inner = cell.substring(1, cell.length() - 1);
        String single = inner.replace("\"\"", "");
        return single.contains("\"") || !all && single.equals(inner) ? cell : inner.replace("\"\"", "\"");
    }

    /**
     * All records of a text whose separator is not known before: comma, semicolon or tab, whichever is most frequent in the first line
     * that holds a word of the header. Separators of another kind at the end of lines, which spreadsheets add, are left out.
     */
    public static List<Line> sniffed(RawFile file, String word, Findings findings) {
        return trimmed(of(file, separator(file, word), findings));
    }

    private static List<Line> trimmed(List<Line> records) {
        List<Line> lines = new ArrayList<>(records.size());
        for (Line line : records) {
            List<String> cells = line.cells();
            String last = cells.get(cells.size() - 1);
            String bare = bare(last);
            if (bare.length() < last.length()) {
                cells = new ArrayList<>(cells);
                cells.set(cells.size() - 1, bare);
            }
            lines.add(new Line(line.number(), cells));
        }
        return lines;
    }

    /** Comma, semicolon or tab, whichever is most frequent in the first line that holds a word. */
    public static char separator(RawFile file, String word) {
        String head = file.head();
        int at = Math.max(0, head.indexOf(word));
        int begins = Math.max(head.lastIndexOf('\n', at), head.lastIndexOf('\r', at)) + 1;
        int[] counts = new int[SEPARATORS.length()];
        for (int c = begins; c < head.length() && head.charAt(c) != '\n' && head.charAt(c) != '\r'; c++) {
            int which = SEPARATORS.indexOf(head.charAt(c));
            if (which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int s = 1; s < counts.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static String bare(String cell) {
        int end = cell.length();
        while (end > 0 && (SEPARATORS.indexOf(cell.charAt(end - 1)) >= 0 || cell.charAt(end - 1) == ' ')) {
            end--;
        }
        return cell.substring(0, end);
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
