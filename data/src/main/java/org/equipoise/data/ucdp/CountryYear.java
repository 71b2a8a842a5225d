package org.equipoise.data.ucdp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.data.DataRow;
import org.equipoise.data.state.StateCode;

/**
 * Deaths of organised violence on the land of a state in a year, also below 25 (UCDP Country-Year Dataset on Organized Violence). Low,
 * best and high are not always in order.
 *
 * @param gw Gleditsch and Ward code of the state
 * @param name its name
 * @param year year
 * @param stateBased deaths in conflicts of governments
 * @param within those of them within a state, best estimate
 * @param between those of them between states, best estimate
 * @param nonState deaths in conflicts without a government
 * @param oneSided civilians killed by a government or a group
 * @param total all of them
 * @param dyads numbers of the pairs of parties in conflicts of governments
 */
public record CountryYear(
        int gw,
        String name,
        int year,
        Estimate stateBased,
        double within,
        double between,
        Estimate nonState,
        Estimate oneSided,
        Estimate total,
        List<Integer> dyads)
        implements DataRow {

    /**
     * An estimate of deaths.
     *
     * @param best best
     * @param low low
     * @param high high
     */
    public record Estimate(double best, double low, double high) {}

    public CountryYear {
        dyads = List.copyOf(dyads);
    }

    @Override
    public List<Integer> states() {
        return Stream.of(StateCode.cowOf(gw, year)).flatMap(Optional::stream).toList();
    }

    @Override
    public int firstYear() {
        return year;
    }
}
