package org.equipoise.data;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a file speaks of: exports of some databases are made for one country, others for the world. Where a file speaks, its silence
 * says that there was nothing, and its rows stand in the place of those of older files.
 *
 * @param words what it is limited to, such as {@code from all countries to Fiji}; empty for the whole world
 * @param holds whether it speaks of that of which a row speaks, be it its own or one of another file
 */
public record Scope<R extends DataRow>(String words, Predicate<R> holds) {

    /** The world in some years; a row that spans several years belongs to its first. */
    public static <R extends DataRow> Scope<R> world(Coverage years) {
        return new Scope<>("", row -> years.holds(row.firstYear()));
    }

    /** Whether it is the whole world. */
    public boolean whole() {
        return words.isEmpty();
    }

    /** That of files together: the world if one of them has it. */
    static <R extends DataRow> Scope<R> joined(List<Scope<R>> scopes) {
        return new Scope<>(
                scopes.stream().anyMatch(Scope::whole)
                        ? ""
                        : scopes.stream().map(Scope::words).distinct().collect(Collectors.joining("; ")),
                row -> scopes.stream().anyMatch(scope -> scope.holds.test(row)));
    }
}
