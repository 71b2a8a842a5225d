package org.equipoise.lab.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.equipoise.data.Library;
import org.equipoise.games.Elementary;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Scenario;

/**
 * The program that made a study; two programs may give different bytes, so their chunks never mix.
 *
 * @param version release, such as {@code 0.1.0}
 * @param commit hash of the sources as the build was told it, otherwise of the compiled games, model, scenario, data and lab
 */
public record Software(String version, String commit) {

    private static final String UNKNOWN = "unknown";
    private static final int DIGITS = 12;
    private static final List<Class<?>> ROOMS =
            List.of(Elementary.class, Setting.class, Scenario.class, Library.class, Software.class);

    /** What is running; worked out once. */
    private static final Software CURRENT = read();

    /** The program that is running. */
    public static Software current() {
        return CURRENT;
    }

    private static Software read() {
        try (InputStream in = Software.class.getResourceAsStream("software.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            String commit = properties.getProperty("commit", UNKNOWN);
            return new Software(
                    properties.getProperty("version", UNKNOWN), commit.equals(UNKNOWN) ? fingerprint() : commit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hash of the jars, or of the folders of classes, that decide what a study's bytes are. */
    private static String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> room : ROOMS) {
                Path place = Path.of(
                        room.getProtectionDomain().getCodeSource().getLocation().toURI());
                add(place, digest);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException("the running program cannot be told apart from others", e);
        }
    }

    private static void add(Path place, MessageDigest digest) throws IOException {
        if (Files.isRegularFile(place)) {
            digest.update(Files.readAllBytes(place));
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    @Override
    public String toString() {
        return commit.equals(UNKNOWN) ? version : version + " (" + commit + ")";
    }
}
