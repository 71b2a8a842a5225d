package org.equipoise.lab.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A figure that was printed before, and why ours differs.
 *
 * @param id name of the figure
 * @param group what it belongs to
 * @param label words for tables
 * @param value as it was printed
 * @param error its standard error as printed, empty for none
 * @param place where it was printed
 * @param why what was found to make the difference, or what was tried
 * @param explained how far that explains it
 */
public record Printed(
        String id,
        String group,
        String label,
        String value,
        String error,
        String place,
        String why,
        Explained explained) {

    /** The figure. */
    public double number() {
        return Double.parseDouble(value);
    }

    /** Its error, NaN for none. */
    public double errorNumber() {
        return error.isEmpty() ? Double.NaN : Double.parseDouble(error);
    }

    /** Half of the last digit that was printed. */
    public double rounding() {
        int point = value.indexOf('.');
        double unit = 1;
        for (int digit = point < 0 ? value.length() : point + 1; digit < value.length(); digit++) {
            unit /= 10;
        }
        return unit / 2;
    }

    /** All of them, in the order of the tables. */
    static List<Printed> all() {
        try (InputStream in = Printed.class.getResourceAsStream("printed.csv")) {
            if (in == null) {
                throw new IllegalStateException("printed.csv is not in the program");
            }
            try (CSVParser parser = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return parser.getRecords().stream()
                        .map(record -> new Printed(
                                record.get("id"),
                                record.get("group"),
                                record.get("label"),
                                record.get("value"),
                                record.get("error"),
                                record.get("place"),
                                record.get("why"),
                                Explained.of(record.get("explained"))))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
