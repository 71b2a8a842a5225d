package org.equipoise.data.regime;

import java.util.List;
import org.equipoise.data.DataRow;

/**
 * How near a country is to electoral democracy in a year (V-Dem).
 *
 * @param country V-Dem's three letters for the country
 * @param cow COW code, 0 where V-Dem gives none
 * @param year year
 * @param index electoral democracy, 0 to 1; NaN for no data
 */
public record Polyarchy(String country, int cow, int year, double index) implements DataRow {

    @Override
    public List<Integer> states() {
        return cow == 0 ? List.of() : List.of(cow);
    }

    @Override
    public int firstYear() {
        return year;
    }
}
