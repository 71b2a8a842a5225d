package org.equipoise.scenario;

import java.util.List;
import java.util.Map;

/**
 * A claim coded from a document.
 *
 * @param id short name
 * @param sources ids of the sources in which it stands
 * @param paraphrase what is claimed
 * @param columns the other columns of its row
 */
public record Claim(String id, List<String> sources, String paraphrase, Map<String, String> columns) {
    public Claim {
        sources = List.copyOf(sources);
        columns = Ordered.copy(columns);
    }
}
