package org.equipoise.lab.draft;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.equipoise.data.Provenance;

/** The sources that a draft cites, by id; each names its vintage and the hash of its file. */
final class Citations {

    private final Map<String, Provenance> cited = new LinkedHashMap<>();

    /** Id under which a file is cited. */
    String id(Provenance from) {
        String vintage = from.vintage().equals(Provenance.UNSTATED) ? "" : "-" + from.vintage();
        String id = (from.dataSet().id() + vintage).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9.-]+", "-");
        cited.putIfAbsent(id, from);
        return id;
    }

    /** The file {@code dossier/sources.yaml}. */
    String yaml() {
        return yaml(cited.keySet());
    }

    /** The same with these sources alone. */
    String yaml(Set<String> wanted) {
        StringBuilder yaml = new StringBuilder("# Files that the draft was made from, with their vintage and hash.\n");
        cited.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey()))
                .forEach(entry -> {
                    Provenance from = entry.getValue();
                    yaml.append(entry.getKey())
                            .append(":\n  title: ")
                            .append(Yaml.quoted(from.dataSet().title() + ", vintage " + from.vintage() + ", "
                                    + from.layout() + "; SHA-256 " + from.sha256()))
                            .append("\n  url: ")
                            .append(Yaml.quoted(from.dataSet().url()))
                            .append("\n  leaning: ")
                            .append(Yaml.quoted(
                                    "public data set. Cite: " + from.dataSet().citation() + " Terms: "
                                            + from.dataSet().licence()))
                            .append("\n  grade: B2\n");
                });
        return yaml.toString();
    }
}
