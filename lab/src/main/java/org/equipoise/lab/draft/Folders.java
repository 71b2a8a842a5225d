package org.equipoise.lab.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders of small files. */
final class Folders {

    private Folders() {}

    /** Removes a folder and all in it, if it is there. */
    static void remove(Path folder) {
        try {
            for (Path path : paths(folder, Comparator.reverseOrder())) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder to a place where there is nothing. */
    static void copy(Path folder, Path to) {
        try {
            for (Path path : paths(folder, Comparator.naturalOrder())) {
                Files.copy(path, to.resolve(folder.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> paths(Path folder, Comparator<Path> order) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(order).toList();
        }
    }
}
