package org.equipoise.data.state;

import org.equipoise.data.file.Row;

/** Reads cells that hold the code of a state. */
public final class StateCode {

    private StateCode() {}

    /** A Correlates of War code; a problem, and 0, where it is none. */
    public static int cow(Row row, String column) {
        return row.code(column, 2, 999);
    }
}
