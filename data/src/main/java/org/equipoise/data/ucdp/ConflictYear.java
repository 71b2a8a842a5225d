package org.equipoise.data.ucdp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.DataRow;

/**
 * One armed conflict in one year with at least 25 deaths in battle (UCDP/PRIO Armed Conflict Dataset).
 *
 * @param conflict number of the conflict
 * @param location whose land or government is fought over, in words
 * @param sideA first parties of side A
 * @param sideB first parties of side B
 * @param incompatibility 1 territory, 2 government, 3 both
 * @param territory the territory, empty where none is fought over
 * @param year year
 * @param intensity 1 from 25 to 999 deaths, 2 1000 and more
 * @param type 1 extrasystemic, 2 between states, 3 within a state, 4 within a state with troops of others
 * @param began first death of the conflict
 * @param episode day on which this episode reached 25 deaths
 * @param episodeEnded last day of the episode, where it ended in this year
 * @param sides the states on its sides
 */
public record ConflictYear(
        int conflict,
        String location,
        String sideA,
        String sideB,
        int incompatibility,
        String territory,
        int year,
        int intensity,
        int type,
        LocalDate began,
        LocalDate episode,
        Optional<LocalDate> episodeEnded,
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
