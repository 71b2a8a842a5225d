package org.equipoise.lab.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.plan.Identity;
import org.equipoise.lab.plan.Software;
import org.equipoise.lab.run.Stop;
import org.equipoise.lab.run.StudyInterrupted;
import org.equipoise.lab.store.Durable;
import org.equipoise.lab.store.StudyRefused;
import tools.jackson.core.JacksonException;

/**
 * Keeps what each part of a validation found, in a file named after the part and a hash of everything it was computed from: a part that
 * is there is not computed again, and one made from other inputs or by another version is never taken for it.
 */
public final class Shelf {

    private static final int DIGITS = 16;

    private final Path folder;
    private final Stop stop;
    private int taken;

    /** A shelf in a folder, there or not. */
    public Shelf(Path folder, Stop stop) {
        this.folder = folder;
        this.stop = stop;
    }

    /**
     * A part, from its file or computed now.
     *
     * @param part its name, letters and hyphens
     * @param ingredients what it is a function of, besides the software; anything that {@link Json} can write
     * @throws StudyInterrupted if somebody asked to stop before it began
     * @throws StudyRefused if its file cannot be read
     */
    public <T> T take(String part, Map<String, Object> ingredients, Class<T> type, Supplier<T> work) {
        Map<String, Object> all = new TreeMap<>(ingredients);
        all.put("part", part);
        all.put("software", Software.current());
        Path file = folder.resolve(part + "-" + Identity.hash(all).substring(0, DIGITS) + ".json");
        if (Files.isRegularFile(file)) {
            T kept = read(file, type);
            taken++;
            return kept;
        }
        if (stop.requested()) {
            throw new StudyInterrupted(folder, taken, taken + 1);
        }
        T found = work.get();
        Durable.folder(folder);
        Durable.write(file, Json.pretty(found));
        taken++;
        // what is read back is what a later call will see
        return read(file, type);
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return Json.read(Files.readString(file), type);
        } catch (IOException | JacksonException e) {
            throw new StudyRefused(file, "cannot be read as a part of a validation. Maybe delete it");
        }
    }
}
