package org.equipoise.lab.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version of the program that made a study; two versions may give different bytes, so their chunks never mix.
 *
 * @param version release, such as {@code 0.1.0}
 * @param commit hash of the sources, {@code unknown} when the build was not told
 */
public record Software(String version, String commit) {

    /** The version that is running. */
    public static Software current() {
        try (InputStream in = Software.class.getResourceAsStream("software.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return new Software(
                    properties.getProperty("version", "unknown"), properties.getProperty("commit", "unknown"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return commit.equals("unknown") ? version : version + " (" + commit + ")";
    }
}
