package org.equipoise.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.data.state.States;
import org.equipoise.lab.hindcast.CaseHindcast;
import org.equipoise.lab.hindcast.CaseReport;
import org.equipoise.lab.hindcast.Heard;
import org.equipoise.lab.hindcast.Logits;
import org.equipoise.lab.hindcast.RivalHindcast;
import org.equipoise.lab.hindcast.RivalLogits;
import org.equipoise.lab.hindcast.RivalReport;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.run.StudyInterrupted;
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
        footer = {
            "",
            "Example:",
            "  equipoise hindcast south-caucasus --futures 2 --replicates 1 --horizons 12",
            "",
            "All rivals of a library of public data:",
            "  equipoise hindcast --rivals --library DIR --quick"
        })
final class HindcastCommand implements Callable<Integer> {

    private static final int FUTURES = 150;
    private static final int QUICK = 30;
    private static final int RIVALS = 400;
    private static final int QUICK_RIVALS = 100;
    private static final int REPLICATES = 2;
    private static final int FURTHER = 8;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "Name of a folder under scenarios/ with a history/, or a path.")
    Optional<String> scenario = Optional.empty();

    @Option(
            names = "--rivals",
            description =
                    "Instead of a scenario: all pairs of rivals of the library, 1946 to 2010, one year ahead, pairs left out in folds.")
    boolean rivals;

    @Mixin
    LibraryOption library = new LibraryOption();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "With --rivals: how many folds the pairs are cut into (default: 10).")
    int folds = 10;

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
            description = "Draws of what is not known, for each start (default: 150; with --rivals 400).")
    Optional<Integer> futures = Optional.empty();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description =
                    "Draws of luck in each of them (default: 2); with --rivals further draws in those that are kept (default: 8).")
    Optional<Integer> replicates = Optional.empty();

    @Option(
            names = "--quick",
            description = "A first look: 30 draws for each start, 100 with --rivals; marked as such.")
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
        check();
        if (rivals) {
            rivals();
        } else {
            cases(new Scenarios(desk).read(scenario.orElse("")));
        }
        return 0;
    }

    private void check() {
        if (rivals == scenario.isPresent()) {
            throw new Refused(
                    rivals ? "--rivals and a scenario exclude each other" : "a scenario or --rivals is missing");
        }
        if (futures.orElse(1) < 1 || replicates.orElse(1) < 1 || threads.orElse(1) < 1) {
            throw new Refused("--futures, --replicates and --threads: at least 1 of each is needed");
        }
        if (folds < 2) {
            throw new Refused("--folds " + folds + ": at least 2 are needed");
        }
        for (int i = 0; i < horizons.size(); i++) {
            if (horizons.get(i) < 1 || i > 0 && horizons.get(i) <= horizons.get(i - 1)) {
                throw new Refused("--horizons " + horizons + ": expected months from 1 on, increasing");
            }
        }
    }

    /** Shows how far the work is, and ends it when the user asks. */
    private Heard heard(ProgressBar bar, String what) {
        return (done, all) -> {
            if (desk.stop().requested()) {
                throw new StudyInterrupted("hindcast", done, all);
            }
            bar.at(done, all, what);
        };
    }

    private int workers() {
        return threads.orElse(Runtime.getRuntime().availableProcessors());
    }

    private void rivals() {
        RivalPanel panel = RivalPanel.of(library.open(desk));
        States states = States.shipped();
        ProgressBar bar = new ProgressBar(desk.terminal(), "rivals hindcast");
        RivalReport report;
        try {
            report = RivalHindcast.of(
                    panel.sides(),
                    panel.shared(),
                    new RivalHindcast.Effort(
                            futures.orElse(quick ? QUICK_RIVALS : RIVALS),
                            replicates.orElse(FURTHER),
                            folds,
                            seed,
                            workers()),
                    states::name,
                    heard(bar, "years of pairs"));
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        } finally {
            bar.end();
        }
        print(List.of(report), one -> RivalTables.raw(one), one -> RivalTables.all(one));
        out.ifPresent(folder -> new HindcastFiles(desk.path(folder)).write(report));
    }

    /** A logit needs the world's rivals; without a library there is none, which is said. */
    private Logits logits() {
        boolean there = library.folder.isPresent() || Files.isDirectory(library.path(desk));
        return there ? RivalLogits.of(RivalPanel.of(library.open(desk))) : Logits.NONE;
    }

    private void cases(Scenario read) {
        if (read.history().disputes().isEmpty()) {
            throw new Refused("scenario '" + read.id() + "' has no history/disputes.csv to be held against");
        }
        Logits logits = logits();
        List<CaseReport> reports = new ArrayList<>();
        ProgressBar bar = new ProgressBar(desk.terminal(), read.id() + " hindcast");
        try {
            for (Contest contest : read.contests()) {
                reports.add(CaseHindcast.of(read, contest, effort(), logits, heard(bar, "starts")));
            }
        } finally {
            bar.end();
        }
        print(reports, one -> new HindcastTables(one).raw(), one -> new HindcastTables(one).all());
        out.ifPresent(folder -> {
            for (CaseReport report : reports) {
                new HindcastFiles(desk.path(folder)).write(report, reports.size() == 1 ? "" : report.rivalry() + "-");
            }
        });
    }

    private <R> void print(List<R> reports, Function<R, TextTable> raw, Function<R, List<TextTable>> tables) {
        if (form.json) {
            desk.out().println(Json.pretty(reports).strip());
        } else if (form.csv) {
            reports.forEach(report -> desk.out().print(raw.apply(report).csv()));
        } else {
            if (quick) {
                desk.out().println("A first look: few draws, no result to quote.");
            }
            for (R report : reports) {
                for (TextTable table : tables.apply(report)) {
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
                replicates.orElse(REPLICATES),
                horizons,
                until,
                seed,
                workers());
    }
}
