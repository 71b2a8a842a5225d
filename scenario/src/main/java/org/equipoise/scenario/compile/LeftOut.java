package org.equipoise.scenario.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.scenario.Catalogue;

/**
 * Mechanisms that are left out of a scenario, and those that go with them because they make no sense without.
 *
 * @param asked ids of those that were asked for, in the order of play
 * @param dependents of those that go with them, the one that each needs, in the order of play
 */
public record LeftOut(List<String> asked, Map<String, String> dependents) {
    public LeftOut {
        asked = List.copyOf(asked);
        dependents = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(dependents));
    }

    /** Nothing. */
    public static final LeftOut NOTHING = new LeftOut(List.of(), Map.of());

    /** All that are left out. */
    public Set<String> all() {
        Set<String> all = new LinkedHashSet<>(asked);
        all.addAll(dependents.keySet());
        return all;
    }

    /**
     * Finds mechanisms by id or by the number of their system. A number means the mechanisms that stand for it first of all; one that
     * only helps with it stays.
     *
     * @param played mechanisms of the scenario, in the order of play
     * @param words ids such as {@code misuse}, or numbers such as {@code M9}
     * @throws IllegalArgumentException if a word names nothing that is played
     */
    public static LeftOut of(Catalogue catalogue, List<String> played, Collection<String> words) {
        Set<String> asked = new LinkedHashSet<>();
        for (String word : words) {
            if (word.matches("[Mm]\\d+")) {
                asked.addAll(ofSystem(catalogue, played, "M" + word.substring(1)));
            } else if (played.contains(word)) {
                asked.add(word);
            } else {
                throw new IllegalArgumentException((catalogue.mechanisms().contains(word)
                                ? "mechanism '" + word + "' is not played in this scenario anyway"
                                : "no mechanism '" + word + "'")
                        + Suggestion.nearest(word, played)
                                .map(near -> "; maybe you meant '" + near + "'")
                                .orElse("; there are " + String.join(", ", played) + ", and numbers such as M9"));
            }
        }
        Map<String, String> dependents = new LinkedHashMap<>();
        Set<String> gone = new LinkedHashSet<>(asked);
        boolean again = true;
        while (again) {
            again = false;
            for (String id : played) {
                for (String need : new TreeSet<>(catalogue.needs(id))) {
                    if (gone.contains(need) && gone.add(id)) {
                        dependents.put(id, need);
                        again = true;
                    }
                }
            }
        }
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (String id : played) {
            String need = dependents.get(id);
            if (need != null) {
                inOrder.put(id, need);
            }
        }
        return new LeftOut(played.stream().filter(asked::contains).toList(), inOrder);
    }

    private static List<String> ofSystem(Catalogue catalogue, List<String> played, String system) {
        List<String> chief = new ArrayList<>();
        List<String> also = new ArrayList<>();
        for (String id : played) {
            List<String> systems = catalogue.systems(id);
            if (!systems.isEmpty() && systems.get(0).equals(system)) {
                chief.add(id);
            } else if (systems.contains(system)) {
                also.add(id);
            }
        }
        if (chief.isEmpty()) {
            throw new IllegalArgumentException(
                    also.isEmpty()
                            ? "no mechanism of this scenario stands for " + system
                            : system + " cannot be left out by itself: it is only part of " + String.join(", ", also)
                                    + ", which stand" + (also.size() == 1 ? "s" : "")
                                    + " for something else first. Maybe leave that out by its name");
        }
        return chief;
    }
}
