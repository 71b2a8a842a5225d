package org.equipoise.lab.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.lab.plan.Identity;

/** Hashes a folder by the names and bytes of its files; where it lies does not matter. */
public final class FolderHash {

    private FolderHash() {}

    /** SHA-256 over all files below a folder in the order of their names, in hexadecimal. */
    public static String of(Path folder) {
        MessageDigest digest = Identity.digest();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Identity.digest().digest(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
