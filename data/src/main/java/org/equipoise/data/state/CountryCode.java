package org.equipoise.data.state;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.data.DataRow;

/**
 * A country and its codes in other lists; it tells of no years.
 *
 * @param name English name
 * @param iso3 ISO 3166-1 alpha-3 code, empty where it has none
 * @param cow COW code, 0 where it has none
 * @param gw Gleditsch and Ward code, 0 where it has none
 */
public record CountryCode(String name, String iso3, int cow, int gw) implements DataRow {

    @Override
    public List<Integer> states() {
        return Stream.of(cow).filter(code -> code > 0).toList();
    }

    @Override
    public int firstYear() {
        return 1816;
    }

    @Override
    public int lastYear() {
        return 9999;
    }
}
