package org.equipoise.data;

import java.util.List;

/** One row of a data set. */
public interface DataRow {

    /** COW codes of the states that it concerns; empty when it concerns none. */
    List<Integer> states();

    /** First year that it speaks of. */
    int firstYear();

    /** Last year that it speaks of. */
    default int lastYear() {
        return firstYear();
    }
}
