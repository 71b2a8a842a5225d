package org.equipoise.data.sipri;

import java.util.List;
import java.util.stream.Collectors;
import org.equipoise.data.Coverage;
import org.equipoise.data.Scope;

/**
 * What one TIV table tells: all that a country supplied, or received, in some years.
 *
 * @param flow from whom to whom
 * @param years years of its columns
 */
record Told(Flow flow, Coverage years) {

    /** More tables than this are counted, not named. */
    private static final int NAMED = 3;

    static Told one(String subject, boolean supplies, Coverage years) {
        return new Told(
                new Flow(supplies ? List.of(subject) : List.of(), supplies ? List.of() : List.of(subject)), years);
    }

    /** What a file of tables speaks of. */
    static Scope<Volume> scope(List<Told> tables) {
        List<Told> all = List.copyOf(tables);
        return new Scope<>(
                all.isEmpty() || all.size() > NAMED
                        ? all.size() + " tables of one country each"
                        : all.stream().map(told -> told.flow.words()).collect(Collectors.joining("; ")),
                row -> all.stream()
                        .anyMatch(told -> told.years.holds(row.year())
                                && told.flow.holds(
                                        row.supplier().name(), row.recipient().name())));
    }
}
