package org.equipoise.lab.draft;

/** Words within YAML. */
final class Yaml {

    private Yaml() {}

    /** A word in double quotes. */
    static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
