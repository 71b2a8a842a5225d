package org.equipoise.data.economy;

import java.util.List;
import org.equipoise.data.DataRow;
import org.equipoise.data.state.Party;

/**
 * Gross domestic product of a country in a year.
 *
 * @param country the country, or a region that the World Bank adds up
 * @param code the World Bank's code of three letters
 * @param year year
 * @param gdp current US dollars, NaN for no data
 */
public record Output(Party country, String code, int year, double gdp) implements DataRow {

    @Override
    public List<Integer> states() {
        return country.cow() > 0 ? List.of(country.cow()) : List.of();
    }

    @Override
    public int firstYear() {
        return year;
    }
}
