package org.equipoise.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What a fact or a parameter rests on.
 *
 * @param confidence how well it is supported
 * @param sources ids of sources and claims
 * @param assumption why it is assumed, when it is
 */
public record Evidence(Confidence confidence, List<String> sources, Optional<String> assumption) {
    public Evidence {
        sources = List.copyOf(sources);
    }
}
