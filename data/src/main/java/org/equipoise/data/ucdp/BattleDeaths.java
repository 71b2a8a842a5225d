package org.equipoise.data.ucdp;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * Deaths in battle of a conflict, or of two parties in it, in a year (UCDP Battle-related Deaths). Years below 25 deaths are not listed.
 *
 * @param conflict number of the conflict
 * @param dyad number of the two parties, 0 where the row is of the whole conflict
 * @param sideA side A
 * @param sideB side B
 * @param year year
 * @param best best estimate
 * @param low low estimate; sources do not always keep low, best and high in order
 * @param high high estimate
 * @param type 2 between states, 3 within a state, 4 within a state with troops of others
 * @param territory the territory, empty where none is fought over
 * @param sides the states on its sides
 */
public record BattleDeaths(
        int conflict,
        int dyad,
        String sideA,
        String sideB,
        int year,
        double best,
        double low,
        double high,
        int type,
        String territory,
        Sides sides)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return sides.cow(year);
    }

    @Override
    public int firstYear() {
        return year;
    }
}
