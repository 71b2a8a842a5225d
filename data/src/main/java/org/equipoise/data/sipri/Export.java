package org.equipoise.data.sipri;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataRow;
import org.equipoise.data.Provenance;
import org.equipoise.data.Scope;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.Line;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.state.Party;
import org.equipoise.games.problem.Place;

/**
 * What the lines above a table of the arms transfers database say of the export.
 *
 * @param vintage day on which it was made, as 2024-04-13; {@link Provenance#UNSTATED} where the lines were cut off
 * @param years years that were asked for, if they are told
 * @param flow suppliers and recipients that were asked for; all where the lines were cut off
 */
record Export(String vintage, Optional<Coverage> years, Flow flow) {

    private static final Pattern MADE = Pattern.compile(
            "^\\W*(?:data )?generated:? +(\\d{1,2}) +([a-z]{3})[a-z]* +(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile("year range +'(\\d{4})' +to +'(\\d{4})'", Pattern.CASE_INSENSITIVE);
    private static final Pattern FLOW = Pattern.compile(
            "^\\W*transfers of major (?:conventional )?(?:arms|weapons),? from +(.+?) +to +(.+?) *\\. *(?:deals|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "01"),
            Map.entry("feb", "02"),
            Map.entry("mar", "03"),
            Map.entry("apr", "04"),
            Map.entry("may", "05"),
            Map.entry("jun", "06"),
            Map.entry("jul", "07"),
            Map.entry("aug", "08"),
            Map.entry("sep", "09"),
            Map.entry("oct", "10"),
            Map.entry("nov", "11"),
            Map.entry("dec", "12"));

    /**
     * Looks for the day and the years in all lines of a file that holds one export; a second day or header further down means that
     * exports were pasted together, which is a problem.
     *
     * @param header first cell of the table's header
     */
    static Export of(String file, List<Line> lines, String header, Findings findings) {
        String vintage = Provenance.UNSTATED;
        Optional<Coverage> years = Optional.empty();
        Flow flow = Flow.ALL;
        boolean below = false;
        for (Line line : lines) {
            Optional<String> made = vintage(line);
            if (below && (made.isPresent() || line.cell(0).strip().equalsIgnoreCase(header))) {
                findings.problem(
                        new Place(file, line.number(), 1),
                        made.map(day -> "a second export within the file, generated " + day)
                                .orElse("a second header within the file"),
                        "one export a file. Maybe two vintages were pasted together");
            } else if (!below) {
                vintage = made.orElse(vintage);
                String words = String.join(",", line.cells());
                Matcher parties = FLOW.matcher(words);
                if (parties.find()) {
                    flow = Flow.of(parties.group(1), parties.group(2));
                }
                Matcher range = RANGE.matcher(words);
                if (range.find()) {
                    years = Optional.of(
                            new Coverage(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
                }
                below = line.cell(0).strip().equalsIgnoreCase(header);
            }
        }
        return new Export(vintage, years, flow);
    }

    /** The day that a line names as that of the export. */
    static Optional<String> vintage(Line line) {
        String first = line.cell(0);
        if (first.length() > 60 || !first.toLowerCase(Locale.ROOT).contains("generated")) {
            return Optional.empty();
        }
        Matcher made = MADE.matcher(first);
        if (!made.find()) {
            return Optional.empty();
        }
        String month = MONTHS.get(made.group(2).toLowerCase(Locale.ROOT));
        return month == null
                ? Optional.empty()
                : Optional.of(
                        made.group(3) + "-" + month + "-" + (made.group(1).length() == 1 ? "0" : "") + made.group(1));
    }

    /** What the export speaks of. */
    <R extends DataRow> Scope<R> scope(Coverage covered, Function<R, Party> supplier, Function<R, Party> recipient) {
        return new Scope<>(
                flow.words(),
                row -> covered.holds(row.firstYear())
                        && flow.holds(
                                supplier.apply(row).name(), recipient.apply(row).name()));
    }

    /** Remarks what is worth knowing of a file that was read as one export. */
    void remark(RawFile file, Findings findings) {
        if (vintage.equals(Provenance.UNSTATED)) {
            findings.remark(
                    "No line says when the export was made, and for which countries: the lines above the header were cut off.");
        }
        if (!file.text().endsWith("\n") && !file.text().endsWith("\r")) {
            findings.remark("The last line does not end, as it does in the official file: maybe the end was cut off.");
        }
    }

    /** The last year that rows may speak of. */
    int lastYear() {
        return vintage.equals(Provenance.UNSTATED) ? 2099 : Integer.parseInt(vintage.substring(0, 4));
    }
}
