package org.equipoise.data.file;

import java.util.List;

/**
 * One record of a delimited text.
 *
 * @param number line of the file on which it begins, from 1
 * @param cells its cells as they were written, without quotes
 */
public record Line(int number, List<String> cells) {

    /** How many cells there are up to the last that is not blank. */
    public int filled() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    /** A cell, empty beyond the last. */
    public String cell(int position) {
        return position < cells.size() ? cells.get(position) : "";
    }
}
