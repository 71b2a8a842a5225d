package org.equipoise.data.regime;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * How a state is governed in a year (Polity5).
 *
 * @param code Polity's own code, which differs from COW's for some states
 * @param cow COW code, 0 where the state is not in that system
 * @param year year
 * @param score from -10 autocracy to 10 democracy; NaN under foreign rule (-66), anarchy (-77), transition (-88) or for no data
 */
public record PolityScore(int code, int cow, int year, double score) implements DataRow {

    @Override
    public List<Integer> states() {
        return cow == 0 ? List.of() : List.of(cow);
    }

    @Override
    public int firstYear() {
        return year;
    }
}
