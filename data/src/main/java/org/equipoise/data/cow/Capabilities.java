package org.equipoise.data.cow;

import java.util.List;
import java.util.Map;
import org.equipoise.data.DataSet;
import org.equipoise.data.Provenance;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/**
 * Reads National Material Capabilities: the official abridged file (with names, a version and -9 for no data), and the same without
 * names and version, empty for no data, as the R package peacesciencer holds it. Every row has a population and a share of
 * capabilities: one without is damaged.
 */
public final class Capabilities implements TableReader<StateYear> {

    private static final String MISSING = "-9";

    /** Last years of the versions 6.0 and 7.0, which call themselves by the year in which they came out. */
    private static final Map<Integer, String> VERSIONS = Map.of(2016, "2021", 2022, "2025");

    @Override
    public DataSet dataSet() {
        return CowDataSet.of(
                "cow-capabilities",
                Series.CAPABILITIES,
                "National Material Capabilities",
                "Singer, J. D., Bremer, S. and Stuckey, J. (1972). Capability Distribution, Uncertainty, and Major Power War,"
                        + " 1820-1965. In Russett, B. (ed.), Peace, War, and Numbers. Sage, 19-48.",
                "national-material-capabilities");
    }

    @Override
    public String layout() {
        return "state-years";
    }

    @Override
    public List<String> columns() {
        return List.of("ccode", "year", "milex", "milper", "irst", "pec", "tpop", "upop", "cinc");
    }

    /** A file without a version is known by its last year; else an older file that states its version would pass for newer. */
    @Override
    public String unstated(List<StateYear> rows, Findings findings) {
        int last = coverage(rows).last();
        String version = VERSIONS.getOrDefault(last, Provenance.UNSTATED);
        if (version.equals(Provenance.UNSTATED)) {
            return version;
        }
        findings.remark("The file states no version; by its last year, " + last + ", it is " + version + ".");
        return version;
    }

    @Override
    public List<Variable<StateYear>> variables() {
        return List.of(
                new Variable<>("cow", "COW code", "State.", StateYear::cow),
                new Variable<>("year", "year", "Year.", StateYear::year),
                new Variable<>(
                        "spending",
                        "thousand current USD",
                        "Military spending; pounds before 1914.",
                        StateYear::spending),
                new Variable<>("personnel", "thousand", "Armed forces.", StateYear::personnel),
                new Variable<>("iron", "thousand tons", "Iron and steel made.", StateYear::iron),
                new Variable<>("energy", "thousand coal-ton equivalents", "Primary energy used.", StateYear::energy),
                new Variable<>("population", "thousand", "Total population.", StateYear::population),
                new Variable<>("urban", "thousand", "Population of large cities.", StateYear::urban),
                new Variable<>(
                        "cinc",
                        "share",
                        "Composite index of national capability as published, 0 to 1.",
                        StateYear::cinc));
    }

    @Override
    public StateYear row(Row row) {
        StateYear state = new StateYear(
                StateCode.cow(row, "ccode"),
                row.year("year", 1816, 2100),
                row.amount("milex", MISSING),
                row.amount("milper", MISSING),
                row.amount("irst", MISSING),
                row.amount("pec", MISSING),
                row.between("tpop", 0, 1e8),
                row.amount("upop", MISSING),
                row.between("cinc", 0, 1));
        if (state.cinc() == 0) {
            row.problem("cinc", "a share above 0, which every state has");
        }
        return state;
    }

    @Override
    public String key(StateYear row) {
        return "state " + row.cow() + " in " + row.year();
    }
}
