package org.equipoise.data.place;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.data.DataRow;

/**
 * The capital of a state over a span of days.
 *
 * @param cow COW code of the state
 * @param state its name
 * @param name name of the capital
 * @param from first day
 * @param to last day; the last of the list for those that are
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Capital(
        int cow, String state, String name, LocalDate from, LocalDate to, double latitude, double longitude)
        implements DataRow {

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
