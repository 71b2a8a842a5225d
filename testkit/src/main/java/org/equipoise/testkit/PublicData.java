package org.equipoise.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Finds the real public data files that some tests read; without them those tests are skipped and say so. */
public final class PublicData {

    private PublicData() {}

    /** The folder that {@code EQUIPOISE_DATA} names, by default {@code shared/data} beside the project; skips the test without it. */
    public static Path folder() {
        return find().orElseThrow(() -> new TestAbortedException(
                "no public data: set EQUIPOISE_DATA to a folder with the files as downloaded"));
    }

    /** A file in it; skips the test where it is not there. */
    public static Path file(String path) {
        Path file = folder().resolve(path);
        if (!Files.exists(file)) {
            throw new TestAbortedException("no " + path + " in the folder that EQUIPOISE_DATA names");
        }
        return file;
    }

    private static Optional<Path> find() {
        String named = System.getenv("EQUIPOISE_DATA");
        if (named != null && !named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        // tests run in the folder of their module
        return Stream.of("../shared/data", "../../shared/data")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }
}
