package org.equipoise.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The newest rows of a data set, from one file or several of one layout: the newest file, and of each older one what no newer file
 * speaks of. Of files of one vintage, or of none, the one whose years end later counts as newer, then the one whose hash comes first:
 * no order would be true, but this one is the same everywhere.
 *
 * @param files the files with the rows and years that are used, in the order of their years and names
 * @param remarks which files, or rows of them, were left out and for which newer ones
 */
public record Parts<R extends DataRow>(List<Imported<R>> files, List<String> remarks) {

    public Parts {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /** Chooses among files of one layout; there must be one. */
    static <R extends DataRow> Parts<R> of(List<Imported<R>> all) {
        List<Imported<R>> newestFirst = new ArrayList<>(all);
        newestFirst.sort(
                Comparator.comparing((Imported<R> file) -> file.provenance().vintage(), new Vintages())
                        .thenComparing(file -> file.coverage().last())
                        .reversed()
                        .thenComparing(file -> file.provenance().sha256())
                        .thenComparing(file -> file.provenance().file()));
        List<Imported<R>> read = new ArrayList<>();
        List<Imported<R>> used = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Coverage world = Coverage.none();
        for (Imported<R> file : newestFirst) {
            List<R> rows = file.rows().stream()
                    .filter(row -> read.stream()
                            .noneMatch(newer -> newer.scope().holds().test(row)))
                    .toList();
            Coverage years = file.coverage().without(world);
            int less = file.rows().size() - rows.size();
            if (rows.isEmpty() && years.isEmpty()) {
                remarks.add(named(file) + " is left out: newer files speak of all of it.");
            } else {
                if (less > 0) {
                    remarks.add("Of " + named(file) + " " + less + " of "
                            + file.rows().size() + " rows are left out: newer files speak of them.");
                }
                // rows may be used from years of which a newer file knows other months
                Coverage kept = years.isEmpty() ? file.coverage() : years;
                used.add(new Imported<>(file.provenance(), kept, file.scope(), rows, file.remarks()));
            }
            read.add(file);
            world = file.scope().whole() ? world.and(file.coverage()) : world;
        }
        if (used.stream().anyMatch(file -> file.scope().whole())) {
            for (Imported<R> file : used) {
                if (!file.scope().whole()) {
                    remarks.add(named(file) + " speaks only of " + file.scope().words() + "; "
                            + file.rows().size() + " rows of it are used.");
                }
            }
        }
        used.sort(Comparator.comparing((Imported<R> file) -> file.coverage().first())
                .thenComparing(file -> file.provenance().file()));
        return new Parts<>(used, remarks);
    }

    private static String named(Imported<?> file) {
        String path = file.provenance().file();
        return path.substring(path.lastIndexOf('/') + 1) + " (vintage "
                + file.provenance().vintage() + ", hash "
                + file.provenance().sha256().substring(0, 8) + ")";
    }

    /** What they speak of together. */
    public Scope<R> scope() {
        return Scope.joined(files.stream().map(Imported::scope).toList());
    }

    /** The years of which they speak together: if there are files for the whole world, the years of those. */
    public Coverage coverage() {
        boolean whole = scope().whole();
        Coverage years = Coverage.none();
        for (Imported<R> file : files) {
            years = whole && !file.scope().whole() ? years : years.and(file.coverage());
        }
        return years;
    }

    /** All of them as if they were one file. */
    public Imported<R> joined() {
        List<R> rows = new ArrayList<>();
        List<String> said = new ArrayList<>(remarks);
        for (Imported<R> file : files) {
            rows.addAll(file.rows());
            file.remarks()
                    .forEach(remark -> said.add(
                            files.size() == 1 ? remark : file.provenance().file() + ": " + remark));
        }
        Provenance first = files.get(0).provenance();
        List<Provenance> sources = files.stream().map(Imported::provenance).toList();
        return new Imported<>(
                new Provenance(
                        first.dataSet(),
                        first.layout(),
                        sources.stream().map(Provenance::file).collect(Collectors.joining(", ")),
                        sources.stream().map(Provenance::sha256).distinct().collect(Collectors.joining(", ")),
                        sources.stream().map(Provenance::vintage).distinct().collect(Collectors.joining(", "))),
                coverage(),
                scope(),
                rows,
                said);
    }
}
