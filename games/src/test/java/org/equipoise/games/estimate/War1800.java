package org.equipoise.games.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.estimate.table.DataTable;
import org.junit.jupiter.api.Assumptions;

/** The disputes of the published examples, read from beside the public data sets; tests are skipped where they are not at hand. */
final class War1800 {

    static final String FORMULA = "esc + war ~ s_wt_re1 + revis1 | 0 | regime1 | balanc + regime2";

    private War1800() {}

    static DataTable table() {
        return DataTable.parse("war1800.csv", text());
    }

    /** With a numeric column cut to a range. */
    static DataTable clipped(String column, double low, double high) {
        String[] lines = text().split("\n");
        int position = List.of(lines[0].replace("\"", "").split(",")).indexOf(column);
        StringBuilder changed = new StringBuilder(lines[0]).append('\n');
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            cells[position] = Double.toString(Math.max(low, Math.min(high, Double.parseDouble(cells[position]))));
            changed.append(String.join(",", cells)).append('\n');
        }
        return DataTable.parse("war1800.csv", changed.toString());
    }

    private static String text() {
        Optional<Path> file = find();
        Assumptions.assumeTrue(
                file.isPresent(),
                "war1800.csv is not beside the folder that EQUIPOISE_DATA names, so this is not tested");
        try {
            return Files.readString(file.orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> find() {
        String data = System.getenv("EQUIPOISE_DATA");
        if (data != null) {
            return existing(Path.of(data).resolve("../reference/war1800.csv"));
        }
        // tests run in the folder of their module
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Optional<Path> found = existing(folder.resolve("../shared/data/../reference/war1800.csv"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> existing(Path path) {
        return Optional.of(path.normalize()).filter(Files::isRegularFile);
    }
}
