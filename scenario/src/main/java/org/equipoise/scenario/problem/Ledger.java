package org.equipoise.scenario.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Place;
import org.equipoise.games.problem.Problem;
import org.equipoise.games.problem.Suggestion;

/** Collects the problems of a folder while it is read, and the names that its files declare for one another. */
public final class Ledger {

    private static final int LISTED = 16;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);

    /** Notes a problem. */
    public void problem(Place place, String found, String expected) {
        problems.add(new Problem(place, found, expected, Optional.empty()));
    }

    /** Takes over a problem that somebody else found. */
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** Notes that a word is none of those known, and names the nearest. */
    public void unknown(Place place, String what, String word, Collection<String> known) {
        problems.add(new Problem(
                place, "unknown " + what + " '" + word + "'", oneOf(known, what), Suggestion.nearest(word, known)));
    }

    /** Declares that names of a kind exist; until then names of that kind are not checked. */
    public void open(Kind kind) {
        names.computeIfAbsent(kind, k -> new LinkedHashSet<>());
    }

    /** Declares a name. */
    public void declare(Kind kind, String name) {
        open(kind);
        names.getOrDefault(kind, Set.of()).add(name);
    }

    /** The names of a kind, in the order of their declaration. */
    public Set<String> names(Kind kind) {
        return names.getOrDefault(kind, Set.of());
    }

    /** Whether a name is known; notes a problem if it is not. A kind that nobody declared is not checked. */
    public boolean check(Kind kind, String name, Place place) {
        if (!names.containsKey(kind) || names(kind).contains(name)) {
            return true;
        }
        unknown(place, kind.word(), name, names(kind));
        return false;
    }

    /** All problems by file in the order of reading, then by line and column. */
    public List<Problem> problems() {
        List<String> files =
                problems.stream().map(p -> p.place().file()).distinct().toList();
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(
                Comparator.<Problem>comparingInt(p -> files.indexOf(p.place().file()))
                        .thenComparingInt(p -> p.place().line())
                        .thenComparingInt(p -> p.place().column()));
        return sorted.stream().distinct().toList();
    }

    /** Whether a file has a problem so far. */
    public boolean blames(String file) {
        return problems.stream().anyMatch(problem -> problem.place().file().equals(file));
    }

    /** Throws if there is any problem. */
    public void settle() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems());
        }
    }

    private static String oneOf(Collection<String> known, String what) {
        if (known.isEmpty()) {
            return "none, as no " + what + " is declared";
        }
        List<String> shown = known.stream().limit(LISTED).toList();
        String more = known.size() > LISTED ? ", ... (" + known.size() + " in all)" : "";
        return (known.size() == 1 ? "" : "one of ") + String.join(", ", shown) + more;
    }
}
