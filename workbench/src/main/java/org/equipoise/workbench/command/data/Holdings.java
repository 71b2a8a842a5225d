package org.equipoise.workbench.command.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.data.Coverage;
import org.equipoise.lab.library.Manifest;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;

/** Says what files hold, in tables. */
final class Holdings {

    /** Digits of a hash that people compare. */
    private static final int DIGITS = 8;

    /** A file can have a remark a line; who wants all finds them in the manifest. */
    private static final int REMARKS = 3;

    /** The last year of what has no end. */
    private static final int STANDING = 9999;

    private Holdings() {}

    /** Years as people write them, open where there is no last one. */
    static String years(Coverage years) {
        return years.spans().stream()
                .map(span -> span.last() == STANDING ? "from " + span.first() : span.first() + " to " + span.last())
                .collect(Collectors.joining(", "));
    }

    /** A row a file. */
    static TextTable table(String title, List<Manifest.Entry> entries, List<String> notes) {
        List<List<String>> rows = new ArrayList<>();
        for (Manifest.Entry entry : entries) {
            rows.add(List.of(
                    entry.dataSet(),
                    entry.layout(),
                    entry.vintage(),
                    Figures.whole(entry.rows()),
                    entry.states().map(states -> Figures.whole(states)).orElse(""),
                    entry.first() + "–" + (entry.last() == 9999 ? "" : entry.last()),
                    entry.sha256().substring(0, DIGITS),
                    entry.file()));
        }
        return new TextTable(
                title,
                List.of("Data set", "layout", "vintage", "rows", "states", "years", "hash", "file"),
                rows,
                notes);
    }

    /** The same for machines. */
    static TextTable raw(List<Manifest.Entry> entries) {
        List<List<String>> rows = new ArrayList<>();
        for (Manifest.Entry entry : entries) {
            rows.add(List.of(
                    entry.dataSet(),
                    entry.layout(),
                    entry.vintage(),
                    entry.sha256(),
                    String.valueOf(entry.rows()),
                    entry.states().map(String::valueOf).orElse(""),
                    String.valueOf(entry.first()),
                    String.valueOf(entry.last()),
                    entry.file(),
                    entry.licence(),
                    entry.citation(),
                    entry.url()));
        }
        return new TextTable(
                "",
                List.of(
                        "data_set",
                        "layout",
                        "vintage",
                        "sha256",
                        "rows",
                        "states",
                        "first",
                        "last",
                        "file",
                        "licence",
                        "citation",
                        "url"),
                rows,
                List.of());
    }

    /** Licence and citation of each data set, once. */
    static List<String> notes(List<Manifest.Entry> entries) {
        Map<String, String> notes = new LinkedHashMap<>();
        List<Manifest.Entry> limited = entries.stream()
                .filter(entry -> !entry.limitedTo().orElse("").isEmpty())
                .toList();
        for (Manifest.Entry entry : limited.subList(0, Math.min(REMARKS, limited.size()))) {
            notes.put(
                    entry.file(),
                    entry.file() + " speaks only of " + entry.limitedTo().orElse("") + ".");
        }
        if (limited.size() > REMARKS) {
            notes.put("limited", (limited.size() - REMARKS) + " more files do not speak of the whole world either.");
        }
        for (Manifest.Entry entry : entries) {
            notes.putIfAbsent(
                    entry.dataSet(),
                    entry.dataSet() + ": " + entry.citation()
                            + (entry.citation().endsWith(".") ? "" : ".") + " Terms: " + entry.licence() + ". "
                            + entry.url());
        }
        return List.copyOf(notes.values());
    }

    /** The first remarks on a file, and how many there are more. */
    static List<String> remarks(Manifest.Entry entry) {
        if (entry.remarks().size() <= REMARKS) {
            return entry.remarks();
        }
        List<String> some = new ArrayList<>(entry.remarks().subList(0, REMARKS));
        some.add(entry.remarks().size() - REMARKS + " more remarks are in the manifest.");
        return some;
    }
}
