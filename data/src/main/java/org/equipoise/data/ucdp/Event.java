package org.equipoise.data.ucdp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.data.DataRow;
import org.equipoise.data.state.StateCode;

/**
 * One event of organised violence with at least one death by one of its estimates (UCDP Georeferenced Event Dataset, and its
 * candidates, which are not yet checked). The best estimate may be 0.
 *
 * @param id number
 * @param status how far a candidate is checked, such as {@code Clear} or {@code Check deaths}; may be empty
 * @param type 1 with a government, 2 without, 3 one-sided
 * @param conflict number of the conflict
 * @param dyad number of the two parties
 * @param sideA side A
 * @param sideB side B
 * @param from first day
 * @param to last day
 * @param datePrecision 1 the day is known, to 5 only the year is
 * @param latitude degrees north
 * @param longitude degrees east
 * @param placePrecision 1 the place is known, to 7 only that it was at sea or in the air
 * @param country Gleditsch and Ward code of the state on whose land it was
 * @param deathsA deaths of side A
 * @param deathsB deaths of side B
 * @param civilians deaths of civilians
 * @param unknown deaths of whom is not known
 * @param best best estimate of all deaths
 * @param low low estimate
 * @param high high estimate
 * @param a states on side A, Gleditsch and Ward codes
 * @param b states on side B; none for armed groups
 */
public record Event(
        int id,
        String status,
        int type,
        int conflict,
        int dyad,
        String sideA,
        String sideB,
        LocalDate from,
        LocalDate to,
        int datePrecision,
        double latitude,
        double longitude,
        int placePrecision,
        int country,
        int deathsA,
        int deathsB,
        int civilians,
        int unknown,
        int best,
        int low,
        int high,
        List<Integer> a,
        List<Integer> b)
        implements DataRow {

    public Event {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** Its parties, and the state on whose land it was: secondary parties are not named here. */
    @Override
    public List<Integer> states() {
        return Stream.of(a, b, List.of(country))
                .flatMap(List::stream)
                .map(gw -> StateCode.cowOf(gw, firstYear()))
                .flatMap(Optional::stream)
                .distinct()
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
