package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.plausibility.Finding;
import org.equipoise.lab.plausibility.Plausibility;
import org.equipoise.scenario.Scenario;
import org.equipoise.workbench.terminal.ProgressBar;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether the model finds plausible what happened: ceasefires and calls for help on record. */
@Command(
        name = "plausible",
        description =
                "Ask of each ceasefire and each call for help on record what the model would have said of it shortly before.",
        footer = {"", "Example:", "  equipoise plausible south-caucasus --futures 10 --replicates 2"})
final class PlausibleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Option(names = "--futures", paramLabel = "N", description = "Draws of what is not known (default: 200).")
    int futures = 200;

    @Option(names = "--replicates", paramLabel = "N", description = "Draws of luck in each future (default: 5).")
    int replicates = 5;

    @Option(names = "--seed", paramLabel = "N", description = "Key of all luck (default: 1).")
    long seed = 1;

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    PlausibleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        if (futures < 1 || replicates < 1) {
            throw new Refused(
                    "--futures " + futures + " --replicates " + replicates + ": at least 1 of each is needed");
        }
        Scenario read = new Scenarios(desk).read(scenario);
        ProgressBar bar = new ProgressBar(desk.terminal(), read.id() + " plausible");
        List<Finding> findings;
        try {
            findings = Plausibility.of(read, futures, replicates, seed, (done, all) -> bar.at(done, all, "events"));
        } finally {
            bar.end();
        }
        if (form.json) {
            desk.out().println(Json.pretty(findings).strip());
        } else if (form.csv) {
            desk.out().print(raw(findings).csv());
        } else {
            table(findings).lines(desk.terminal()).forEach(desk.out()::println);
        }
        desk.out().flush();
        return 0;
    }

    private TextTable table(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(List.of(
                    finding.kind() + ": " + finding.what(),
                    finding.observed(),
                    finding.asked() ? Figures.percent(finding.chance()) : Figures.NONE,
                    finding.asked() ? Figures.percent(finding.chanceInWindow()) + " " + finding.window() : Figures.NONE,
                    finding.percentile().map(Figures::percent).orElse(Figures.NONE),
                    finding.asked() ? (finding.surprises() ? "surprising" : "plausible") : "not asked"));
            if (!finding.note().isEmpty()) {
                notes.add(finding.what() + ": " + finding.note() + ".");
            }
        }
        notes.add(
                "Percentile: share of runs below the record, half of those at it. Surprising: a tail of 5 %, or a chance below 5 %.");
        notes.add("The priors are not updated by the history that is replayed.");
        long surprising = findings.stream().filter(Finding::surprises).count();
        String title = Listing.count(findings.stream().filter(Finding::asked).count(), "event", "events")
                + " of the record asked, " + surprising + " surprising; "
                + Listing.count(futures, "future", "futures") + " × "
                + Listing.count(replicates, "draw of luck", "draws of luck");
        return new TextTable(
                title,
                List.of("Event", "on record", "model: just that", "near it", "percentile", "verdict"),
                rows,
                notes);
    }

    private static TextTable raw(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(List.of(
                    finding.kind(),
                    finding.what(),
                    finding.observed(),
                    TextTable.raw(finding.asked() ? finding.chance() : Double.NaN),
                    finding.window(),
                    TextTable.raw(finding.asked() ? finding.chanceInWindow() : Double.NaN),
                    TextTable.raw(finding.percentile().orElse(Double.NaN)),
                    String.valueOf(finding.runs()),
                    finding.note()));
        }
        return new TextTable(
                "",
                List.of(
                        "kind",
                        "event",
                        "on_record",
                        "chance",
                        "window",
                        "chance_in_window",
                        "percentile",
                        "runs",
                        "note"),
                rows,
                List.of());
    }
}
