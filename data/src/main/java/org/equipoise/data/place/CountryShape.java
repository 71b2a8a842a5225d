package org.equipoise.data.place;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.data.DataRow;

/**
 * Where a country lies (Natural Earth). It is of no year.
 *
 * @param code ISO 3166-1 numeric code of three digits, empty where it has none
 * @param name its name
 * @param cow COW code, 0 where its name is that of no member of the state system
 * @param parts number of its polygons
 * @param west degrees east of its western end; of a country on both sides of the date line, -180
 * @param south degrees north of its southern end
 * @param east degrees east of its eastern end
 * @param north degrees north of its northern end
 */
public record CountryShape(
        String code, String name, int cow, int parts, double west, double south, double east, double north)
        implements DataRow {

    @Override
    public List<Integer> states() {
        return Stream.of(cow).filter(known -> known > 0).toList();
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
