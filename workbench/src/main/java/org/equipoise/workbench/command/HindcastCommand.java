package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.lab.hindcast.CaseHindcast;
import org.equipoise.lab.hindcast.CaseReport;
import org.equipoise.lab.hindcast.Logits;
import org.equipoise.lab.json.Json;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Scenario;
import org.equipoise.workbench.terminal.ProgressBar;
import org.equipoise.workbench.terminal.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the model would have said of the past, and how good that was. */
@Command(
        name = "hindcast",
        description =
                "Stand in many past months with what was known then, ask the model what comes, and score it against the record, beside simple benchmarks.",
        footer = {"", "Example:", "  equipoise hindcast south-caucasus --futures 4 --replicates 1"})
final class HindcastCommand implements Callable<Integer> {

    private static final int FUTURES = 150;
    private static final int QUICK = 30;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "Name of a folder under scenarios/ with a history/, or a path.")
    Optional<String> scenario = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "MONTH",
            description = "Last month that windows may reach (default: 2025-12).")
    YearMonth until = YearMonth.of(2025, 12);

    @Option(
            names = "--horizons",
            paramLabel = "MONTHS",
            split = ",",
            description = "Lengths of the windows, in months (default: 12,36,60).")
    List<Integer> horizons = List.of(12, 36, 60);

    @Option(
            names = "--futures",
            paramLabel = "N",
            description = "Draws of what is not known, for each start (default: 150).")
    Optional<Integer> futures = Optional.empty();

    @Option(names = "--replicates", paramLabel = "N", description = "Draws of luck in each of them (default: 2).")
    int replicates = 2;

    @Option(names = "--quick", description = "A first look: 30 draws for each start; marked as such.")
    boolean quick;

    @Option(names = "--seed", paramLabel = "N", description = "Key of all luck (default: 1).")
    long seed = 1;

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one a processor).")
    Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Also write all windows, scores and misses as CSV there, and the calibration curve as SVG.")
    Optional<Path> out = Optional.empty();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    HindcastCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        String name = scenario.orElseThrow(() -> new Refused("a scenario is missing"));
        Scenario read = new Scenarios(desk).read(name);
        if (read.history().disputes().isEmpty()) {
            throw new Refused("scenario '" + read.id() + "' has no history/disputes.csv to be held against");
        }
        List<CaseReport> reports = new ArrayList<>();
        ProgressBar bar = new ProgressBar(desk.terminal(), read.id() + " hindcast");
        try {
            for (Contest contest : read.contests()) {
                reports.add(CaseHindcast.of(
                        read, contest, effort(), Logits.NONE, (done, all) -> bar.at(done, all, "starts")));
            }
        } finally {
            bar.end();
        }
        print(reports);
        out.ifPresent(folder -> {
            for (CaseReport report : reports) {
                new HindcastFiles(desk.path(folder)).write(report, reports.size() == 1 ? "" : report.rivalry() + "-");
            }
        });
        return 0;
    }

    private void print(List<CaseReport> reports) {
        if (form.json) {
            desk.out().println(Json.pretty(reports).strip());
        } else if (form.csv) {
            reports.forEach(
                    report -> desk.out().print(new HindcastTables(report).raw().csv()));
        } else {
            if (quick) {
                desk.out().println("A first look: few draws, no result to quote.");
            }
            for (CaseReport report : reports) {
                for (TextTable table : new HindcastTables(report).all()) {
                    table.lines(desk.terminal()).forEach(desk.out()::println);
                    desk.out().println();
                }
            }
        }
        desk.out().flush();
    }

    private CaseHindcast.Effort effort() {
        return new CaseHindcast.Effort(
                futures.orElse(quick ? QUICK : FUTURES),
                replicates,
                horizons,
                until,
                seed,
                threads.orElse(Runtime.getRuntime().availableProcessors()));
    }
}
