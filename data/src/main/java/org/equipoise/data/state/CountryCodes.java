package org.equipoise.data.state;

import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;

/** Reads the list of codes of the R package countrycode. */
public final class CountryCodes implements TableReader<CountryCode> {

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "countrycode",
                Series.STATES,
                "countrycode: code list",
                "Arel-Bundock, Enevoldsen and Yetman (2018). countrycode: An R package to convert country names and country"
                        + " codes. Journal of Open Source Software 3(28), 848.",
                "GPL-3",
                "https://vincentarelbundock.github.io/countrycode");
    }

    @Override
    public String layout() {
        return "code list";
    }

    @Override
    public List<String> columns() {
        return List.of("country.name.en", "iso3c", "cown", "gwn");
    }

    @Override
    public CountryCode row(Row row) {
        return new CountryCode(row.text("country.name.en"), row.text("iso3c"), code(row, "cown"), code(row, "gwn"));
    }

    private static int code(Row row, String column) {
        return row.text(column).isEmpty() || row.text(column).equals("NA") ? 0 : row.code(column, 2, 999);
    }

    @Override
    public String key(CountryCode row) {
        return row.name();
    }

    @Override
    public Coverage coverage(List<CountryCode> rows) {
        return new Coverage(1816, 9999);
    }

    @Override
    public List<Variable<CountryCode>> variables() {
        return List.of(
                new Variable<>("name", "", "English name", CountryCode::name),
                new Variable<>("iso3", "", "ISO 3166-1 alpha-3 code, empty where it has none", CountryCode::iso3),
                new Variable<>("cow", "COW code", "0 where it has none", CountryCode::cow),
                new Variable<>("gw", "Gleditsch-Ward code", "0 where it has none", CountryCode::gw));
    }
}
