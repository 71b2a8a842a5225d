package org.equipoise.data.place;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.data.DataRow;

/**
 * A city of a thousand people or more (GeoNames). It is of no year.
 *
 * @param name its name
 * @param country ISO 3166-1 alpha-2 code of its country
 * @param cow COW code of its country, 0 where that is no member of the state system
 * @param region GeoNames' code of the first-level division
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record City(String name, String country, int cow, String region, double latitude, double longitude)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return Stream.of(cow).filter(code -> code > 0).toList();
    }

    @Override
    public int firstYear() {
        return Undated.FIRST;
    }

    @Override
    public int lastYear() {
        return Undated.LAST;
    }
}
