package org.equipoise.data;

import java.util.List;

/**
 * A file, read and checked as a whole.
 *
 * @param provenance where the rows come from
 * @param coverage years that it speaks of
 * @param scope what it speaks of in those years
 * @param rows in the order of the file
 * @param remarks what was mended or is worth knowing, one sentence each, with the line
 */
public record Imported<R extends DataRow>(
        Provenance provenance, Coverage coverage, Scope<R> scope, List<R> rows, List<String> remarks) {
    public Imported {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** A file that speaks of the whole world. */
    public Imported(Provenance provenance, Coverage coverage, List<R> rows, List<String> remarks) {
        this(provenance, coverage, Scope.world(coverage), rows, remarks);
    }
}
