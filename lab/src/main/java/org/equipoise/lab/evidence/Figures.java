package org.equipoise.lab.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Figures by their id, as the parts of the evidence tell them. */
final class Figures {

    private final Map<String, Estimate> all = new TreeMap<>();

    void put(String id, Estimate estimate) {
        if (all.put(id, estimate) != null) {
            throw new IllegalStateException("two figures " + id);
        }
    }

    Optional<Estimate> get(String id) {
        return Optional.ofNullable(all.get(id));
    }
}
