package org.equipoise.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses, among files of one layout, those that together make up the newest rows. */
final class Parts {

    private Parts() {}

    /** The newest file, and every older one that shares no part with those chosen; in the order of their years and names. */
    static <R extends DataRow> List<Imported<R>> newest(Reader<R> reader, List<Imported<R>> all) {
        List<Imported<R>> newestFirst = new ArrayList<>(all);
        newestFirst.sort(
                Comparator.comparing((Imported<R> file) -> file.provenance().vintage(), new Vintages())
                        .reversed());
        List<Imported<R>> chosen = new ArrayList<>();
        for (Imported<R> file : newestFirst) {
            if (chosen.stream().noneMatch(other -> overlap(reader, file, other))) {
                chosen.add(file);
            }
        }
        chosen.sort(Comparator.comparing((Imported<R> file) -> file.coverage().first())
                .thenComparing(file -> file.provenance().file()));
        return List.copyOf(chosen);
    }

    private static <R extends DataRow> boolean overlap(Reader<R> reader, Imported<R> one, Imported<R> other) {
        return reader.part(one).equals(reader.part(other))
                && one.coverage().first() <= other.coverage().last()
                && other.coverage().first() <= one.coverage().last();
    }
}
