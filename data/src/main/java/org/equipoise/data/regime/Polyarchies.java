package org.equipoise.data.regime;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads the electoral democracy index from V-Dem's country-years, whatever other columns they have. */
public final class Polyarchies implements TableReader<Polyarchy> {

    private static final String MISSING = "NA";

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "vdem-polyarchy",
                Series.REGIMES,
                "V-Dem: electoral democracy index",
                "Coppedge, M. et al. (2024). V-Dem Country-Year Dataset. Varieties of Democracy (V-Dem) Project. Teorell, J., Coppedge,"
                        + " M., Lindberg, S. and Skaaning, S.-E. (2019). Measuring Polyarchy Across the Globe, 1900-2017. Studies in"
                        + " Comparative International Development 54, 71-95.",
                "CC BY-SA 4.0",
                "https://www.v-dem.net/data/the-v-dem-dataset/");
    }

    @Override
    public String layout() {
        return "country-years";
    }

    @Override
    public List<String> columns() {
        return List.of("country_text_id", "year", "COWcode", "v2x_polyarchy");
    }

    @Override
    public List<Variable<Polyarchy>> variables() {
        return List.of(
                new Variable<>("country", "", "V-Dem's three letters.", Polyarchy::country),
                new Variable<>("cow", "COW code", "State; 0 where V-Dem gives none.", Polyarchy::cow),
                new Variable<>("year", "year", "Year.", Polyarchy::year),
                new Variable<>("polyarchy", "index", "Electoral democracy, 0 to 1.", Polyarchy::index));
    }

    @Override
    public Polyarchy row(Row row) {
        String cow = row.text("COWcode");
        if (!row.text("country_text_id").matches("[A-Z]{2,3}")) {
            row.problem("country_text_id", "three capital letters such as FRA");
        }
        return new Polyarchy(
                row.text("country_text_id"),
                cow.isEmpty() || cow.equals(MISSING) ? 0 : StateCode.cowIfAny(row, "COWcode"),
                row.year("year", 1700, 2100),
                row.text("v2x_polyarchy").isEmpty() || row.text("v2x_polyarchy").equals(MISSING)
                        ? Double.NaN
                        : row.between("v2x_polyarchy", 0, 1));
    }

    @Override
    public String key(Polyarchy row) {
        return row.country() + " in " + row.year();
    }
}
