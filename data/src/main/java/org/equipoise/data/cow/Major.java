package org.equipoise.data.cow;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.data.DataRow;

/**
 * A span in which a state was a major power.
 *
 * @param cow COW code
 * @param from first day
 * @param to last day; the last of the list for those that are
 */
public record Major(int cow, LocalDate from, LocalDate to) implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of(cow);
    }

    @Override
    public int firstYear() {
        return from.getYear();
    }

    @Override
    public int lastYear() {
        return to.getYear();
    }
}
