package org.equipoise.data.state;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.data.DataRow;

/**
 * A spell of independence (Gleditsch and Ward).
 *
 * @param gw Gleditsch and Ward code
 * @param abbreviation three letters
 * @param name name
 * @param from first day
 * @param to last day; the last of the list for those that are
 */
public record Independence(int gw, String abbreviation, String name, LocalDate from, LocalDate to) implements DataRow {

    @Override
    public List<Integer> states() {
        return States.shipped().byGw(gw, to.getYear()).map(State::cow).filter(cow -> cow > 0).stream()
                .toList();
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
