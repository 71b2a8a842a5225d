package org.equipoise.data.rivalry;

import java.util.List;
import org.equipoise.data.DataSet;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads the list of strategic rivalries 1494-2020, as the R package peacesciencer holds it. */
public final class StrategicRivalries implements TableReader<Rivalry> {

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "tss-rivalries",
                Series.RIVALRIES,
                "Strategic rivalries, 1494-2020",
                "Thompson, W. R., Sakuwa, K. and Suhas, P. H. (2021). Analyzing Strategic Rivalries in World Politics. Springer.",
                "Free for research with citation; no licence stated.",
                "https://doi.org/10.1007/978-981-16-6671-1");
    }

    @Override
    public String layout() {
        return "one row a rivalry";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "tssr_id",
                "rivalry",
                "ccode1",
                "ccode2",
                "start",
                "end",
                "positional",
                "spatial",
                "ideological",
                "interventionary",
                "principal");
    }

    @Override
    public List<Variable<Rivalry>> variables() {
        return List.of(
                new Variable<>("rivalry", "", "Number in the list.", Rivalry::id),
                new Variable<>("name", "", "Name as the list writes it.", Rivalry::name),
                new Variable<>("cow1", "COW code", "State with the lower code.", Rivalry::cow1),
                new Variable<>("cow2", "COW code", "The other state.", Rivalry::cow2),
                new Variable<>("from", "year", "First year.", Rivalry::from),
                new Variable<>("to", "year", "Last year; the last of the list for those that go on.", Rivalry::to),
                new Variable<>("positional", "", "Over influence and prestige.", Rivalry::positional),
                new Variable<>("spatial", "", "Over land.", Rivalry::spatial),
                new Variable<>("ideological", "", "Over belief systems.", Rivalry::ideological),
                new Variable<>("interventionary", "", "Over meddling in a neighbour.", Rivalry::interventionary),
                new Variable<>("principal", "", "The main rivalry of both.", Rivalry::principal));
    }

    @Override
    public Rivalry row(Row row) {
        Rivalry rivalry = new Rivalry(
                row.whole("tssr_id"),
                row.text("rivalry"),
                StateCode.cow(row, "ccode1"),
                StateCode.cow(row, "ccode2"),
                row.year("start", 1400, 2100),
                row.year("end", 1400, 2100),
                row.mark("positional"),
                row.mark("spatial"),
                row.mark("ideological"),
                row.mark("interventionary"),
                row.mark("principal"));
        if (rivalry.to() < rivalry.from()) {
            row.problem("end", "a year not before the start, " + rivalry.from());
        }
        if (!rivalry.positional() && !rivalry.spatial() && !rivalry.ideological() && !rivalry.interventionary()) {
            row.remark("no kind of the rivalry is marked.");
        }
        if (rivalry.cow1() == rivalry.cow2()) {
            row.problem("ccode2", "another state than in ccode1");
        }
        return rivalry;
    }

    @Override
    public String key(Rivalry rivalry) {
        return "rivalry " + rivalry.id();
    }
}
