package org.equipoise.scenario;

import java.util.Set;
import org.equipoise.games.problem.Place;

/**
 * A named condition of the world around the patron under study.
 *
 * @param id short name
 * @param label words for tables
 * @param refusing suppliers that sell nothing
 * @param place where it is written
 */
public record Circumstance(String id, String label, Set<String> refusing, Place place) {
    public Circumstance {
        refusing = Set.copyOf(refusing);
    }
}
