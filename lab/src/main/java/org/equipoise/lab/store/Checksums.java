package org.equipoise.lab.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.equipoise.lab.plan.Identity;

/** Hashes the files of a study, so that two can be compared and a copy checked: {@code checksums.sha256}. */
public final class Checksums {

    /** Name of the file. */
    public static final String FILE = "checksums.sha256";

    private Checksums() {}

    /** SHA-256 in hexadecimal by path inside the folder, itself and hidden files left out, sorted by path. */
    public static Map<String, String> of(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            Map<String, String> sums = new TreeMap<>();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(FILE) && !name.startsWith(".")) {
                    sums.put(name, sha256(file));
                }
            }
            return sums;
        } catch (IOException e) {
            throw new StudyRefused(folder, "cannot be read: " + e.getMessage());
        }
    }

    /** The text of the file for files of these names, in the form that {@code sha256sum -c} reads. */
    static String text(Map<String, String> sums) {
        StringBuilder out = new StringBuilder();
        sums.forEach((name, sum) -> out.append(sum).append("  ").append(name).append('\n'));
        return out.toString();
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Identity.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
