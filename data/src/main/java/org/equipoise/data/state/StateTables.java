package org.equipoise.data.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.Lines;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.file.Row;
import org.equipoise.data.file.Table;

/** Reads the tables of states that come with the program. */
final class StateTables {

    private static final int EVER = 9999;

    private StateTables() {}

    static States read() {
        Findings findings = new Findings();
        List<State> states = rows("states.csv", findings, "cow", "gw", "iso3", "name", "from", "to").stream()
                .map(row -> new State(
                        row.whole("cow"),
                        row.whole("gw"),
                        row.text("iso3"),
                        row.text("name"),
                        row.year("from", 1816, EVER),
                        row.year("to", 1816, EVER)))
                .toList();
        List<Alias> aliases = rows("aliases.csv", findings, "name", "cow", "from", "to").stream()
                .map(row -> new Alias(
                        row.text("name"), row.whole("cow"), row.year("from", 1816, EVER), row.year("to", 1816, EVER)))
                .toList();
        List<Land> lands = rows("others.csv", findings, "kind", "code", "name").stream()
                .map(row -> new Land(
                        Party.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        row.text("code"),
                        row.text("name")))
                .toList();
        findings.settle("tables of states");
        return new States(states, aliases, lands);
    }

    private static List<Row> rows(String name, Findings findings, String... columns) {
        try (InputStream in = Objects.requireNonNull(StateTables.class.getResourceAsStream(name), name)) {
            RawFile file = RawFile.of(name, in.readAllBytes());
            return Table.find(file, Lines.of(file, ',', findings), findings, columns)
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
