package org.equipoise.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.Line;
import org.equipoise.data.file.Lines;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.file.Row;
import org.equipoise.data.file.Table;
import org.equipoise.games.problem.Place;

/**
 * What the readers of tables with named columns share: they are recognised by their columns, read row by row, and refused with every
 * line that is wrong, that repeats another, or that is of another version than the first.
 */
public interface TableReader<R extends DataRow> extends Reader<R> {

    /** Columns by which the layout is recognised and without which it cannot be read. */
    List<String> columns();

    /** Columns that tell another layout, which has all of {@link #columns()} too. */
    default List<String> without() {
        return List.of();
    }

    /** Reads a row; what is wrong is noted in the row itself. */
    R row(Row row);

    /** What tells a row from all others, in words; no two rows have the same. */
    String key(R row);

    /** Whether a row tells anything; the others are left out and counted in a remark. */
    default boolean speaks(Row row) {
        return true;
    }

    /** Name of the column with the version of the data set; rows of two versions are refused. */
    default String version() {
        return "version";
    }

    /** The vintage of a file without such a column; by default it is not stated. */
    default String unstated(List<R> rows, Findings findings) {
        return Provenance.UNSTATED;
    }

    /** Mends what is known to be wrong with copies of this layout, and notes a remark for each. */
    default List<Line> mended(List<Line> lines, Findings findings) {
        return lines;
    }

    /** Years that the file speaks of; by default those of its rows. */
    default Coverage coverage(List<R> rows) {
        return new Coverage(
                rows.stream().mapToInt(DataRow::firstYear).min().orElse(0),
                rows.stream().mapToInt(DataRow::lastYear).max().orElse(0));
    }

    /** What the file speaks of in those years; by default the whole world. */
    default Scope<R> scope(List<R> rows) {
        return Scope.world(coverage(rows));
    }

    @Override
    default boolean recognises(RawFile file) {
        return Table.separator(file, columns(), without()).isPresent();
    }

    @Override
    default Imported<R> read(RawFile file) {
        Findings findings = new Findings();
        char separator = Table.separator(file, columns(), without()).orElse(',');
        List<Line> lines = mended(Lines.of(file, separator, findings), findings);
        Table table = Table.find(file, lines, findings, columns().toArray(String[]::new));
        List<R> rows = new ArrayList<>(table.rows().size());
        Map<String, Integer> seen = new HashMap<>();
        Set<String> versions = new TreeSet<>();
        int silent = 0;
        for (Row line : table.rows()) {
            if (!speaks(line)) {
                silent++;
                continue;
            }
            long problems = findings.count();
            R row = row(line);
            rows.add(row);
            versions.add(line.text(version()));
            if (findings.count() > problems) {
                continue;
            }
            Optional.ofNullable(seen.putIfAbsent(key(row), line.number()))
                    .ifPresent(first -> findings.problem(
                            line.place(columns().get(0)),
                            "a second row for " + key(row) + ", as in line " + first,
                            "one row for each"));
            if (versions.size() > 1) {
                line.problem(version(), "one version in the whole file, which began with " + versions);
                versions.remove(line.text(version()));
            }
        }
        if (rows.isEmpty() && findings.none()) {
            findings.problem(new Place(file.name(), 1, 1), "a header and no row", "rows");
        }
        if (silent > 0) {
            findings.remark(silent + " rows without the facts that are read here were left out.");
        }
        findings.settle(file.name());
        String stated = versions.iterator().next();
        String vintage = stated.isEmpty() ? unstated(rows, findings) : stated;
        return new Imported<>(
                new Provenance(dataSet(), layout(), file.name(), file.sha256(), vintage),
                coverage(rows),
                scope(rows),
                rows,
                findings.remarks());
    }
}
