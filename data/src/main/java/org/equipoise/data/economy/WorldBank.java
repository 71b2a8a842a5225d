package org.equipoise.data.economy;

import java.util.List;
import java.util.Optional;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.Party;
import org.equipoise.data.state.States;

/** What both layouts of the World Bank's output share. */
final class WorldBank {

    static final String NAME = "Country Name";
    static final String CODE = "Country Code";

    /** The World Bank's series begin here. */
    static final int FIRST = 1960;

    static final DataSet GDP = new DataSet(
            "world-bank-gdp",
            Series.ECONOMY,
            "World Development Indicators, GDP (current US$), NY.GDP.MKTP.CD",
            "World Bank, World Development Indicators, GDP (current US$), NY.GDP.MKTP.CD (with the date of last update)",
            "CC BY 4.0",
            "https://data.worldbank.org/indicator/NY.GDP.MKTP.CD");

    private WorldBank() {}

    /** Who is meant by a row: a state by its code, else a territory or region by its name; a problem where nobody is. */
    static Party party(Row row, int year) {
        String name = row.text(NAME);
        Optional<Party> state = States.shipped()
                .byIso3(row.text(CODE), year)
                .filter(found -> found.cow() > 0)
                .map(found -> new Party(Party.Kind.STATE, name, found.cow()));
        return state.isPresent() ? state.get() : Party.of(row, NAME, year);
    }

    static List<Variable<Output>> variables() {
        return List.of(
                new Variable<>("country", "", "the country or region, as the World Bank writes it", row -> row.country()
                        .name()),
                new Variable<>(
                        "country_cow",
                        "",
                        "COW code of the country, 0 for regions and territories",
                        row -> row.country().cow()),
                new Variable<>("code", "", "the World Bank's code of three letters", Output::code),
                new Variable<>("year", "year", "year", Output::year),
                new Variable<>("gdp", "current USD", "gross domestic product, empty for no data", Output::gdp));
    }
}
