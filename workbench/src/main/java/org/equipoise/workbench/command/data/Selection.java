package org.equipoise.workbench.command.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataRow;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.Parts;
import org.equipoise.data.Provenance;
import org.equipoise.data.Reader;
import org.equipoise.data.Variable;

/**
 * Rows of a data set that concern states in a span of years, each with where it comes from.
 *
 * @param reader who read them
 * @param parts files that they come from, whether or not a row of theirs was chosen
 * @param coverages the years of each of the files
 * @param scopes what each of the files is limited to, empty for the whole world
 * @param leftOut which files, or rows of them, were left out and why
 * @param rows the rows, in the order of the files
 * @param sources for each row the number of its file, from 0
 */
record Selection<R extends DataRow>(
        Reader<R> reader,
        List<Provenance> parts,
        List<Coverage> coverages,
        List<String> scopes,
        List<String> leftOut,
        List<R> rows,
        List<Integer> sources) {

    /**
     * Chooses rows.
     *
     * @param states for each state that was named, its codes; rows must concern all of them
     * @param from first year
     * @param to last year
     */
    static <R extends DataRow> Selection<R> of(
            Library library,
            Reader<R> reader,
            Optional<String> vintage,
            List<SortedSet<Integer>> states,
            int from,
            int to) {
        Parts<R> chosen = library.chosen(reader, vintage);
        List<Imported<R>> parts = chosen.files();
        List<R> rows = new ArrayList<>();
        List<Integer> sources = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            for (R row : parts.get(part).rows()) {
                boolean concerned =
                        states.stream().allMatch(codes -> row.states().stream().anyMatch(codes::contains));
                if (concerned && row.lastYear() >= from && row.firstYear() <= to) {
                    rows.add(row);
                    sources.add(part);
                }
            }
        }
        return new Selection<>(
                reader,
                parts.stream().map(Imported::provenance).toList(),
                parts.stream().map(Imported::coverage).toList(),
                parts.stream().map(part -> part.scope().words()).toList(),
                chosen.remarks(),
                rows,
                sources);
    }

    /** Spans of the years asked for of which no file speaks, as people write them. */
    List<String> notCovered(int from, int to) {
        List<String> spans = new ArrayList<>();
        int begins = -1;
        for (int year = from; year <= to + 1; year++) {
            int at = year;
            boolean missing = year <= to && coverages.stream().noneMatch(years -> years.holds(at));
            if (missing && begins < 0) {
                begins = year;
            } else if (!missing && begins >= 0) {
                spans.add(begins == year - 1 ? String.valueOf(begins) : begins + " to " + (year - 1));
                begins = -1;
            }
        }
        return spans;
    }

    /** Names of its columns. */
    List<String> names() {
        return reader.variables().stream().map(Variable::name).toList();
    }

    /** Values of a row. */
    List<Object> values(R row) {
        return reader.variables().stream()
                .map(variable -> variable.value().apply(row))
                .toList();
    }
}
