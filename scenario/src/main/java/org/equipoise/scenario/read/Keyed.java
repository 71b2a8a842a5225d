package org.equipoise.scenario.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Shape;
import org.equipoise.scenario.shape.Table;

/** Entries whose id is the key under which they stand. */
final class Keyed {

    private Keyed() {}

    /** Gives each entry its id. */
    static <T> Map<String, T> named(Map<String, Function<String, T>> entries) {
        Map<String, T> named = new LinkedHashMap<>();
        entries.forEach((id, entry) -> named.put(id, entry.apply(id)));
        return named;
    }

    /** A table whose entries are told their id. */
    static <T> Shape<Map<String, T>> table(Kind kind, Shape<Function<String, T>> entry) {
        return Table.declaring(kind, entry).map(Keyed::named);
    }
}
