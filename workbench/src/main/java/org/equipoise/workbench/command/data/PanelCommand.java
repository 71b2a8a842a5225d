package org.equipoise.workbench.command.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.data.panel.DyadYear;
import org.equipoise.data.panel.PanelCheck;
import org.equipoise.data.panel.PanelColumns;
import org.equipoise.data.panel.PanelDefinition;
import org.equipoise.data.panel.PanelSource;
import org.equipoise.data.panel.PanelSources;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.panel.PanelFile;
import org.equipoise.lab.plan.Software;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.LibraryOption;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the panel of rivals from the library, checks it and writes it for use elsewhere. */
@Command(
        name = "panel",
        description = {
            "Build the panel of strategic rivals by year: disputes, arms, suppliers, spending, forces, capabilities, neighbours.",
            "With --out, write it with a data dictionary and a manifest of its sources beside it."
        },
        footer = {"", "Example:", "  equipoise data panel --library examples/rivals --from 1960 --to 1970"})
public final class PanelCommand implements Callable<Integer> {

    @Option(names = "--from", paramLabel = "YEAR", description = "First year (default: ${DEFAULT-VALUE}).")
    int from = RivalPanel.FIRST;

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year (default: ${DEFAULT-VALUE}).")
    int to = RivalPanel.LAST;

    @Option(
            names = "--undirected",
            description =
                    "One row a pair and year instead of one for each side; reaches back to 1816 where disputes do.")
    boolean undirected;

    @Option(names = "--out", paramLabel = "FILE", description = "File to write; its name ends in .csv or .parquet.")
    Optional<Path> out = Optional.empty();

    @Mixin
    LibraryOption library = new LibraryOption();

    private final Desk desk;

    /** At a desk. */
    public PanelCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (from > to) {
            throw new Refused("--from " + from + " lies after --to " + to);
        }
        Optional<Path> file = out.map(desk::path);
        file.filter(path -> !PanelFile.knows(path)).ifPresent(path -> {
            throw new Refused("--out " + out.orElseThrow() + ": the name ends neither in .csv nor in .parquet");
        });
        file.filter(path -> !PanelFile.hasPlace(path)).ifPresent(path -> {
            throw new Refused("--out " + out.orElseThrow() + ": there is no such folder");
        });
        RivalPanel panel = RivalPanel.of(PanelSources.of(library.open(desk)), PanelDefinition.MAIN, from, to);
        if (panel.dyads().isEmpty()) {
            throw new Refused("no rival-year lies in " + from + " to " + to + "; the disputes cover "
                    + panel.coverage().first() + " to " + panel.coverage().last());
        }
        show(panel);
        String version = Software.current().toString();
        file.ifPresent(path -> {
            if (undirected) {
                PanelFile.write(path, panel, panel.dyads(), PanelColumns.DYADS, version);
            } else {
                PanelFile.write(path, panel, panel.sides(), PanelColumns.SIDES, version);
            }
            say("Written: " + desk.shown(path) + ", with .dictionary.md and .manifest.json beside it.");
        });
        boolean sound = panel.checks().stream().allMatch(PanelCheck::holds);
        return sound ? 0 : 1;
    }

    private void show(RivalPanel panel) {
        List<List<String>> sources = new ArrayList<>();
        for (PanelSource source : panel.sources()) {
            sources.add(List.of(
                    source.use(),
                    source.coverage().toString(),
                    source.provenance().vintage()));
        }
        long pairs = panel.dyads().stream().map(DyadYear::pair).distinct().count();
        String title =
                Listing.count(undirected ? panel.dyads().size() : panel.sides().size(), "row", "rows") + ", "
                        + Listing.count(pairs, "pair", "pairs") + " of rivals, "
                        + panel.coverage();
        new TextTable(title, List.of("What", "years", "vintage"), sources, List.of())
                .lines(desk.terminal())
                .forEach(desk.out()::println);
        desk.out().println();
        List<SideYear> sides = panel.sides();
        new TextTable(
                        "Known of the sides",
                        List.of("What", "rows", "of"),
                        List.of(
                                known(
                                        "stocks",
                                        sides.stream()
                                                .filter(row -> !Double.isNaN(row.stock()))
                                                .count(),
                                        sides),
                                known(
                                        "inflow of three years",
                                        sides.stream()
                                                .filter(row -> !Double.isNaN(row.inflow()))
                                                .count(),
                                        sides),
                                known(
                                        "military spending",
                                        sides.stream()
                                                .filter(row -> !Double.isNaN(row.spending()))
                                                .count(),
                                        sides),
                                known(
                                        "armed forces",
                                        sides.stream()
                                                .filter(row -> !Double.isNaN(row.personnel()))
                                                .count(),
                                        sides),
                                known(
                                        "capabilities",
                                        sides.stream()
                                                .filter(row -> !Double.isNaN(row.cinc()))
                                                .count(),
                                        sides)),
                        List.of())
                .lines(desk.terminal())
                .forEach(desk.out()::println);
        desk.out().println();
        for (PanelCheck check : panel.checks()) {
            say((check.holds() ? "holds: " : "FAILS: ") + check.what() + " (" + check.found() + ").");
        }
        panel.remarks().forEach(this::say);
        desk.out().flush();
    }

    private static List<String> known(String what, long known, List<SideYear> sides) {
        return List.of(what, String.valueOf(known), String.valueOf(sides.size()));
    }

    private void say(String sentence) {
        TextTable.wrap(sentence, desk.terminal().width()).forEach(desk.out()::println);
        desk.out().flush();
    }
}
