package org.equipoise.lab.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes files appear whole or not at all: written beside, forced to the disk, renamed in one step, and the folder forced too.
 *
 * <p>After a crash at any moment a reader finds the old file, the new file or none; a left-over {@code .tmp} is removed by
 * {@link #sweep}.
 */
public final class Durable {

    private static final String BESIDE = ".tmp";

    private Durable() {}

    /** Puts the bytes of a file at a path. */
    @FunctionalInterface
    public interface Writer {
        /** Writes the whole file. */
        void write(Path path) throws Exception;
    }

    /**
     * Writes a file.
     *
     * @throws StudyFailed if it cannot be written; nothing is left behind
     */
    public static void write(Path target, Writer writer) {
        Path beside = target.resolveSibling(target.getFileName() + BESIDE);
        try {
            writer.write(beside);
            force(beside, StandardOpenOption.WRITE);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(target);
        } catch (Exception e) {
            remove(beside);
            throw failed(target, e);
        }
    }

    /** Writes a text in UTF-8. */
    public static void write(Path target, String text) {
        write(target, path -> Files.write(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Makes a folder and those above it. */
    public static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** Removes what a crash left half-written in a folder. */
    static void sweep(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> rest = files.filter(file -> file.getFileName().toString().endsWith(BESIDE))
                    .toList();
            for (Path file : rest) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Some systems cannot open a folder; there the rename alone has to do. */
    private static void forceFolder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                force(folder, StandardOpenOption.READ);
            }
        } catch (IOException ignored) {
            return;
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException ignored) {
            return;
        }
    }

    static StudyFailed failed(Path where, Exception e) {
        String message = String.valueOf(e.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("disk full") || lower.contains("quota exceeded")) {
            return new StudyFailed(where, "the disk is full; free some space and resume, finished chunks are kept", e);
        }
        if (lower.contains("file too large")) {
            return new StudyFailed(where, "the file would exceed the size that the system allows", e);
        }
        if (e instanceof java.nio.file.AccessDeniedException || lower.contains("permission denied")) {
            return new StudyFailed(where, "no permission to write here", e);
        }
        if (e instanceof NoSuchFileException) {
            return new StudyFailed(where, "the folder has disappeared while it was written", e);
        }
        return new StudyFailed(
                where, "cannot be written: " + message.lines().findFirst().orElse(""), e);
    }
}
