package org.equipoise.data.ucdp;

import java.util.Arrays;
import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;
import org.equipoise.data.ucdp.CountryYear.Estimate;

/** Reads the UCDP Country-Year Dataset on Organized Violence. */
public final class CountryYears implements TableReader<CountryYear> {

    private static final String NONE = "NO_DYAD";

    @Override
    public DataSet dataSet() {
        return UcdpDataSet.of(
                "ucdp-country-years",
                Series.DEATHS,
                "UCDP Country-Year Dataset on Organized Violence",
                "Davies, S., Pettersson, T., Sollenberg, M. and Öberg, M. (2025). Organized violence 1989-2024. Journal of Peace"
                        + " Research 62(4).");
    }

    @Override
    public String layout() {
        return "country-years";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "country_id_cy",
                "country_cy",
                "year_cy",
                "sb_dyad_ids_cy",
                "sb_total_deaths_best_cy",
                "sb_total_deaths_high_cy",
                "sb_total_deaths_low_cy",
                "sb_intrastate_deaths_best_cy",
                "sb_interstate_deaths_best_cy",
                "ns_total_deaths_best_cy",
                "os_total_deaths_best_cy",
                "cumulative_total_deaths_in_orgvio_best_cy",
                "version");
    }

    @Override
    public List<Variable<CountryYear>> variables() {
        return List.of(
                new Variable<>("gw", "GW code", "State on whose land they died.", CountryYear::gw),
                new Variable<>("name", "", "Its name.", CountryYear::name),
                new Variable<>("year", "year", "Year.", CountryYear::year),
                new Variable<>(
                        "state_based", "deaths", "In conflicts of governments, best estimate.", row -> row.stateBased()
                                .best()),
                new Variable<>("state_based_low", "deaths", "The same, low.", row -> row.stateBased()
                        .low()),
                new Variable<>("state_based_high", "deaths", "The same, high.", row -> row.stateBased()
                        .high()),
                new Variable<>("within", "deaths", "Those of them within a state, best estimate.", CountryYear::within),
                new Variable<>(
                        "between", "deaths", "Those of them between states, best estimate.", CountryYear::between),
                new Variable<>(
                        "non_state",
                        "deaths",
                        "In conflicts without a government, best estimate.",
                        row -> row.nonState().best()),
                new Variable<>(
                        "one_sided",
                        "deaths",
                        "Civilians killed by a government or a group, best estimate.",
                        row -> row.oneSided().best()),
                new Variable<>("total", "deaths", "All of them, best estimate.", row -> row.total()
                        .best()),
                new Variable<>("total_low", "deaths", "All of them, low.", row -> row.total()
                        .low()),
                new Variable<>("total_high", "deaths", "All of them, high.", row -> row.total()
                        .high()),
                new Variable<>(
                        "dyads",
                        "",
                        "Numbers of the pairs of parties in conflicts of governments.",
                        row -> Sides.text(row.dyads())));
    }

    @Override
    public CountryYear row(Row row) {
        List<Integer> gw = StateCode.gw(row, "country_id_cy");
        if (gw.size() != 1) {
            row.problem("country_id_cy", "the code of one state");
        }
        return new CountryYear(
                gw.isEmpty() ? 0 : gw.get(0),
                row.text("country_cy"),
                row.year("year_cy", 1946, 2100),
                estimate(row, "sb_total_deaths"),
                deaths(row, "sb_intrastate_deaths_best_cy"),
                deaths(row, "sb_interstate_deaths_best_cy"),
                estimate(row, "ns_total_deaths"),
                estimate(row, "os_total_deaths"),
                estimate(row, "cumulative_total_deaths_in_orgvio"),
                dyads(row));
    }

    private static Estimate estimate(Row row, String name) {
        return new Estimate(
                deaths(row, name + "_best_cy"), deaths(row, name + "_low_cy"), deaths(row, name + "_high_cy"));
    }

    private static double deaths(Row row, String column) {
        return row.between(column, 0, 1e8);
    }

    private static List<Integer> dyads(Row row) {
        String text = row.text("sb_dyad_ids_cy");
        if (text.equals(NONE)) {
            return List.of();
        }
        if (!text.matches("\\d{1,9}(; ?\\d{1,9})*")) {
            row.problem("sb_dyad_ids_cy", "numbers such as 833; 844, or " + NONE);
            return List.of();
        }
        return Arrays.stream(text.split("; ?")).map(Integer::valueOf).toList();
    }

    @Override
    public String key(CountryYear row) {
        return "state " + row.gw() + " in " + row.year();
    }
}
