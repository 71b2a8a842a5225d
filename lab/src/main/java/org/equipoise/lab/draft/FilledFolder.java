package org.equipoise.lab.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.games.csv.CsvCells;
import org.equipoise.games.csv.CsvLine;
import org.equipoise.lab.store.Durable;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.read.ScenarioReader;

/** Appends the rows and sources of a filling to the files of a scenario's folder; what stands there stays as it is. */
public final class FilledFolder {

    private static final String SOURCES = "dossier/sources.yaml";

    private FilledFolder() {}

    /** New texts by path within the folder. */
    public static Map<String, String> texts(Filling filling, Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        filling.rows().forEach((file, rows) -> texts.put(file, appended(folder.resolve(file), rows)));
        if (!filling.citations().isEmpty()) {
            texts.put(SOURCES, cited(read(folder.resolve(SOURCES)), filling.citations()));
        }
        return texts;
    }

    /**
     * Writes the new texts, each file beside and renamed, after a copy of the folder with them was read and checked.
     *
     * @throws org.equipoise.games.problem.BadInput if the scenario would not be sound with them; then nothing is written
     */
    public static void write(Map<String, String> texts, Path folder) {
        Path copy = folder.resolveSibling("." + folder.getFileName() + ".filled");
        Folders.remove(copy);
        try {
            Folders.copy(folder, copy);
            texts.forEach((file, text) -> Durable.write(copy.resolve(file), text));
            Compiler.with(Catalogue.ofModel()).checkAll(ScenarioReader.read(copy));
        } finally {
            Folders.remove(copy);
        }
        texts.forEach((file, text) -> Durable.write(folder.resolve(file), text));
    }

    private static String appended(Path file, List<Map<String, String>> rows) {
        String before = read(file);
        List<String> columns = before.isEmpty()
                ? List.copyOf(rows.get(0).keySet())
                : CsvCells.read(file.toString(), before, new ArrayList<>()).get(0).stream()
                        .map(CsvCells.Cell::text)
                        .toList();
        StringBuilder text = new StringBuilder(before.isEmpty() ? CsvLine.of(columns) : before);
        if (!before.isEmpty() && !before.endsWith("\n")) {
            text.append('\n');
        }
        for (Map<String, String> row : rows) {
            text.append(CsvLine.of(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return text.toString();
    }

    /** Sources that are not there yet; an entry begins with its id at the beginning of a line. */
    private static String cited(String before, String added) {
        StringBuilder text = new StringBuilder(before);
        if (!before.endsWith("\n")) {
            text.append('\n');
        }
        for (String entry : added.split("\n(?=[A-Z])")) {
            String id = entry.substring(0, Math.max(0, entry.indexOf(':')));
            if (!entry.startsWith("#") && !before.startsWith(id + ":") && !before.contains("\n" + id + ":")) {
                text.append(entry).append(entry.endsWith("\n") ? "" : "\n");
            }
        }
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
