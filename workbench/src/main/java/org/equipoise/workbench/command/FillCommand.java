package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.lab.draft.Extracts;
import org.equipoise.lab.draft.FilledFolder;
import org.equipoise.lab.draft.Filling;
import org.equipoise.scenario.Scenario;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starting values of a scenario from public data. */
@Command(
        name = "fill",
        description =
                "Show what public data say of a scenario's first day (arms, spending, forces, capabilities, promises, disputes), and add the years that its sheets of facts do not reach, with source and vintage.",
        footer = {"", "Example:", "  equipoise data fill two-valleys --help"})
public final class FillCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "First day of play (default: the scenario's).")
    Optional<String> from = Optional.empty();

    @Option(
            names = "--write",
            description = "Append the rows and sources to the scenario's files; no row that is there is changed.")
    boolean write;

    @Mixin
    LibraryOption library = new LibraryOption();

    private final Desk desk;

    /** At a desk. */
    public FillCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Scenarios scenarios = new Scenarios(desk);
        Path folder = scenarios.find(scenario);
        Scenario read = scenarios.read(scenario);
        YearMonth start = from.map(NewScenarioCommand::month).orElse(read.start());
        Filling filling = filling(read, start);
        StartingTable.of(filling.values(), read.title() + ", " + start)
                .lines(desk.terminal())
                .forEach(desk.out()::println);
        if (filling.count() == 0) {
            say("The sheets of facts reach as far as the data do: nothing to add.");
            return 0;
        }
        filling.rows()
                .forEach((file, rows) -> say(Listing.count(rows.size(), "row", "rows")
                        + (write ? " added to " : " could be added to ")
                        + file));
        if (write) {
            FilledFolder.write(FilledFolder.texts(filling, folder), folder);
            say("Written. Next: equipoise check " + scenario);
        } else {
            say("Nothing was written; --write adds them.");
        }
        return 0;
    }

    private Filling filling(Scenario read, YearMonth start) {
        try {
            return Filling.of(read, start, Extracts.of(library.open(desk)));
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private void say(String sentence) {
        TextTable.wrap(sentence, desk.terminal().width()).forEach(desk.out()::println);
        desk.out().flush();
    }
}
