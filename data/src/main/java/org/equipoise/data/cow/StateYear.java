package org.equipoise.data.cow;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * Material capabilities of a state in a year (National Material Capabilities); NaN for no data.
 *
 * @param cow state
 * @param year year
 * @param spending military spending, thousand current US dollars (pounds before 1914)
 * @param personnel military personnel, thousand
 * @param iron iron and steel, thousand tons
 * @param energy primary energy, thousand coal-ton equivalents
 * @param population total population, thousand
 * @param urban urban population, thousand
 * @param cinc composite index as published, in [0, 1]
 */
public record StateYear(
        int cow,
        int year,
        double spending,
        double personnel,
        double iron,
        double energy,
        double population,
        double urban,
        double cinc)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return List.of(cow);
    }

    @Override
    public int firstYear() {
        return year;
    }
}
