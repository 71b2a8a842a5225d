package org.equipoise.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.equipoise.data.file.RawFile;

/** A few invented lines in an official layout, and copies of them as people damage files. */
public record Fixture(String name, String text) {

    /** A fixture by its path below this package. */
    public static Fixture of(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return new Fixture(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a file. */
    public RawFile file() {
        return RawFile.of(Path.of(name).getFileName().toString(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** With one text for another; fails where it does not occur. */
    public Fixture with(String old, String replacement) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("no '" + old + "' in " + name);
        }
        return new Fixture(name, text.replace(old, replacement));
    }

    /** With one line more. */
    public Fixture plus(String line) {
        return new Fixture(name, text + line + "\n");
    }

    /** Its records, the header first. */
    public List<CSVRecord> records() {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a European spreadsheet saves it, with a byte order mark, carriage returns and separators at the end. */
    public Fixture withSemicolons() {
        return new Fixture(
                name,
                "\uFEFF"
                        + records().stream()
                                .map(cells -> cells.stream()
                                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                                .collect(Collectors.joining(";"))
                                        + ";;;\r\n")
                                .collect(Collectors.joining()));
    }
}
