package org.equipoise.data;

import java.util.List;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;

/** Reads one data set in one of its official layouts. A data set is added by one such class, a line in {@link Readers} and a fixture. */
public interface Reader<R extends DataRow> {

    /** The data set. */
    DataSet dataSet();

    /** The layout, such as {@code register by delivery year}. */
    String layout();

    /** Columns, in the order of export. */
    List<Variable<R>> variables();

    /** Whether a file has this layout, by its content and never by its name; cheap, and never throws. */
    boolean recognises(RawFile file);

    /** Reads all of it; throws {@link BadInput} with every problem, each with its line. */
    Imported<R> read(RawFile file);
}
