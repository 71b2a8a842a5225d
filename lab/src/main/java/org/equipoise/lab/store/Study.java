package org.equipoise.lab.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.plan.Chunk;
import org.equipoise.lab.plan.Identity;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.plan.Software;
import org.equipoise.lab.result.Results;
import org.equipoise.model.prior.ParameterTable;
import tools.jackson.core.JacksonException;

/**
 * A folder that holds an ensemble: what was planned, the futures, the runs, the monthly series, the results.
 *
 * <p>Layout: {@code manifest.json}, {@code parameters.parquet}, {@code runs/part-00000.parquet}, {@code series/part-00000.parquet},
 * {@code series/series.parquet}, {@code results.json}, {@code dictionary.md}, {@code checksums.sha256}. The files of a chunk carry
 * its identity in their footer. A study with all chunks and {@code results.json} is finished; any other can be resumed.
 */
public final class Study {

    /** Footer key of a chunk's identity. */
    public static final String CHUNK = "equipoise_chunk";

    private final Path folder;
    private final Manifest manifest;

    private Study(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a study that exists.
     *
     * @throws StudyRefused if the folder is no study, its manifest cannot be read or another version wrote it
     */
    public static Study open(Path folder) {
        Path file = folder.resolve("manifest.json");
        if (!Files.isRegularFile(file)) {
            throw new StudyRefused(folder, "no study here: manifest.json is missing");
        }
        String text = text(file);
        Map<?, ?> raw = read(file, text, Map.class);
        if (!Manifest.FORMAT.equals(raw.get("format"))) {
            throw new StudyRefused(
                    file, "the layout is '" + raw.get("format") + "', this version reads '" + Manifest.FORMAT + "'");
        }
        Object version = "unknown";
        Object commit = "unknown";
        if (raw.get("software") instanceof Map<?, ?> software) {
            version = software.get("version");
            commit = software.get("commit");
        }
        Software current = Software.current();
        if (!current.version().equals(version) || !current.commit().equals(commit)) {
            throw new StudyRefused(
                    file,
                    "written by version " + version + " (" + commit + "), this is " + current
                            + ". Maybe run it again in a new folder");
        }
        return new Study(folder, read(file, text, Manifest.class));
    }

    /**
     * Opens the study of a plan, begun or finished, or begins it in a new or empty folder.
     *
     * @throws StudyRefused if the folder holds something else
     * @throws StudyFailed if it cannot be written
     */
    public static Study openOrBegin(Path folder, Manifest wanted) {
        if (Files.exists(folder.resolve("manifest.json"))) {
            Study study = open(folder);
            study.refuseOther(wanted);
            return study;
        }
        if (!isEmpty(folder)) {
            throw new StudyRefused(folder, "the folder is not empty and holds no study. Maybe choose a new one");
        }
        Durable.folder(folder);
        return new Study(folder, wanted);
    }

    private void refuseOther(Manifest wanted) {
        if (manifest.identity().equals(wanted.identity())) {
            return;
        }
        if (!manifest.software().equals(wanted.software())) {
            throw new StudyRefused(
                    folder,
                    "begun by version " + manifest.software() + ", this is " + wanted.software()
                            + ". Maybe run it in a new folder");
        }
        List<String> differing = wanted.hashes().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(manifest.hashes().get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        throw new StudyRefused(
                folder,
                "holds another study, '" + manifest.plan().name() + "' of "
                        + manifest.plan().setting().name() + "; differing: " + String.join(", ", differing)
                        + ". Maybe choose a new folder");
    }

    /** Writes the manifest, which makes the folder a study, and makes the folders inside. */
    public void begin() {
        Durable.folder(folder.resolve("runs"));
        Durable.folder(folder.resolve("series"));
        Path file = folder.resolve("manifest.json");
        if (!Files.exists(file)) {
            Durable.write(file, Json.pretty(manifest));
        }
    }

    /** Writes what makes the study finished; {@code results.json} comes last. */
    public void finish(Results results, ParameterTable table) {
        String text = results.toJson();
        Durable.write(folder.resolve("dictionary.md"), Dictionary.of(manifest, table));
        Map<String, String> sums = new TreeMap<>(Checksums.of(folder));
        sums.put("results.json", Identity.sha256(text));
        Durable.write(folder.resolve(Checksums.FILE), Checksums.text(sums));
        Durable.write(resultsFile(), text);
    }

    /** Removes what a crash left half-written. */
    public void sweep() {
        Durable.sweep(folder);
        Durable.sweep(folder.resolve("runs"));
        Durable.sweep(folder.resolve("series"));
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What the folder is. */
    public Manifest manifest() {
        return manifest;
    }

    /** What is run. */
    public Plan plan() {
        return manifest.plan();
    }

    /** The futures' draws, a row a future. */
    public Path parameters() {
        return folder.resolve("parameters.parquet");
    }

    /** The runs of a chunk, a row a run. */
    public Path runs(Chunk chunk) {
        return folder.resolve("runs").resolve(chunk.file());
    }

    /** The monthly counts of a chunk. */
    public Path series(Chunk chunk) {
        return folder.resolve("series").resolve(chunk.file());
    }

    /** The monthly quantiles of the whole study. */
    public Path series() {
        return folder.resolve("series").resolve("series.parquet");
    }

    /** The results. */
    public Path resultsFile() {
        return folder.resolve("results.json");
    }

    /** The results, empty when the study is not finished. */
    public Optional<Results> results() {
        return Files.isRegularFile(resultsFile())
                ? Optional.of(read(resultsFile(), text(resultsFile()), Results.class))
                : Optional.empty();
    }

    /**
     * The chunks that are still to be run.
     *
     * @throws StudyRefused if a chunk of another study lies here
     */
    public List<Chunk> missing(Parquet parquet) {
        List<Chunk> missing = new ArrayList<>();
        for (int number = 0; number < manifest.chunks(); number++) {
            Chunk chunk = plan().chunk(number);
            boolean runs = isThere(runs(chunk), chunk, parquet);
            boolean series = isThere(series(chunk), chunk, parquet);
            if (!runs || !series) {
                missing.add(chunk);
            }
        }
        refuseStrangers(folder.resolve("runs"));
        refuseStrangers(folder.resolve("series"));
        return missing;
    }

    private boolean isThere(Path file, Chunk chunk, Parquet parquet) {
        if (!Files.exists(file)) {
            return false;
        }
        if (!chunk.identity(manifest.identity()).equals(parquet.metadata(file).get(CHUNK))) {
            throw new StudyRefused(file, "this chunk belongs to another study. Maybe delete it and resume");
        }
        return true;
    }

    private void refuseStrangers(Path inside) {
        Set<String> known = IntStream.range(0, manifest.chunks())
                .mapToObj(number -> plan().chunk(number).file())
                .collect(Collectors.toSet());
        if (!Files.isDirectory(inside)) {
            return;
        }
        try (Stream<Path> files = Files.list(inside)) {
            files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .filter(file -> !known.contains(file.getFileName().toString()))
                    .sorted()
                    .findFirst()
                    .ifPresent(file -> {
                        throw new StudyRefused(file, "the plan has only " + manifest.chunks() + " chunks");
                    });
        } catch (IOException e) {
            throw new StudyRefused(inside, "cannot be read: " + e.getMessage());
        }
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .allMatch(List.of(".lock", "manifest.json.tmp", "runs", "series")::contains);
        } catch (IOException e) {
            throw new StudyRefused(folder, "is no folder that can be read");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StudyRefused(file, "cannot be read: " + e.getMessage());
        }
    }

    private static <T> T read(Path file, String text, Class<T> type) {
        try {
            return Json.read(text, type);
        } catch (JacksonException e) {
            throw new StudyRefused(
                    file,
                    "cannot be read: "
                            + e.getOriginalMessage().lines().findFirst().orElse("no JSON"));
        }
    }
}
