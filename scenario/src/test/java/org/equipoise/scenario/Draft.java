package org.equipoise.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Problem;
import org.equipoise.scenario.read.ScenarioReader;

/** A copy of the small scenario that a test may spoil. */
public final class Draft {

    private static final Path ORIGINAL = Path.of("src/test/resources/two-rivals");

    private final Path folder;

    private Draft(Path folder) {
        this.folder = folder;
    }

    /** A fresh copy. */
    public static Draft in(Path folder) {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Draft(folder);
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** Replaces the first occurrence of some text, which must be there. */
    public Draft replace(String file, String old, String by) {
        try {
            String text = Files.readString(folder.resolve(file));
            if (!text.contains(old)) {
                throw new IllegalArgumentException("no '" + old + "' in " + file);
            }
            int at = text.indexOf(old);
            Files.writeString(folder.resolve(file), text.substring(0, at) + by + text.substring(at + old.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds text to the end of a file, which it makes if need be. */
    public Draft append(String file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes to the end of a file, which it makes if need be. */
    public Draft bytes(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            byte[] before = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
            byte[] all = new byte[before.length + bytes.length];
            System.arraycopy(before, 0, all, 0, before.length);
            System.arraycopy(bytes, 0, all, before.length, bytes.length);
            Files.write(path, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Deletes a file. */
    public Draft delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Reads it. */
    public Scenario read() {
        return ScenarioReader.with(new SmallCatalogue()).readFolder(folder);
    }

    /** One line a problem, files relative to the folder; none if it can be read. */
    public List<String> problems() {
        try {
            read();
            return List.of();
        } catch (BadInput e) {
            String prefix = folder.toString().replace('\\', '/') + "/";
            return e.problems().stream()
                    .map(Problem::toString)
                    .map(line -> line.replace(prefix, ""))
                    .toList();
        }
    }
}
