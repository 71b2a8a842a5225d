package org.equipoise.workbench.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.calibration.Calibration;
import org.equipoise.lab.calibration.CalibrationManifest;
import org.equipoise.lab.calibration.CalibrationPlan;
import org.equipoise.lab.calibration.CalibrationReport;
import org.equipoise.lab.calibration.CalibrationStudy;
import org.equipoise.lab.store.Durable;
import org.equipoise.workbench.chart.Points;
import org.equipoise.workbench.terminal.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a panel of rivals says of the free parameters of the core, and what no value of them can reach. */
@Command(
        name = "calibrate",
        description =
                "Estimate the free parameters of the core on minor rivals 1946-2010, by indirect inference and sequential sampling: "
                        + "misfit, ridges, a simulated-truth check and a held-out half of the pairs. Ctrl-C stops; the same command resumes.",
        footer = {
            "",
            "Example:",
            "  equipoise calibrate --quick --library library",
            "",
            "It needs a library that holds the files of a panel of rivals: see 'equipoise data import'."
        })
final class CalibrateCommand implements Callable<Integer> {

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    TableOptions form = new TableOptions();

    @Option(names = "--quick", description = "A first look, about three minutes on two cores instead of thirty.")
    boolean quick;

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one a processor).")
    Optional<Integer> threads = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "Key of all luck (default: 1).")
    long seed = 1;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where it goes (default: studies/calibration, with -quick). What is there is resumed or read.")
    Optional<Path> out = Optional.empty();

    private final Desk desk;

    CalibrateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (workers < 1) {
            throw new Refused("--threads " + workers + ": at least 1 is needed");
        }
        RivalPanel panel = RivalPanel.of(library.open(desk));
        List<SideYear> rows = panel.sides().stream().filter(SideYear::bothMinor).toList();
        CalibrationPlan plan = quick ? CalibrationPlan.quick(seed) : CalibrationPlan.full(seed);
        Path folder = desk.path(out.orElse(Path.of("studies", quick ? "calibration-quick" : "calibration")));
        CalibrationStudy study = new CalibrationStudy(folder);
        ProgressBar bar = new ProgressBar(desk.terminal(), "calibration");
        CalibrationReport report;
        try {
            report = study.run(new Calibration(plan, rows, workers, desk.stop(), bar), plan, rows, sources(panel));
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        } finally {
            bar.end();
        }
        Durable.write(folder.resolve("ridges.svg"), Points.page(CalibrationTables.ridges(study.draws())));
        if (form.json) {
            desk.out().println(report.toJson().strip());
        } else if (form.csv) {
            desk.out().print(CalibrationTables.statistics(report, true).csv());
        } else {
            CalibrationTables.all(report).forEach(table -> {
                table.lines(desk.terminal()).forEach(desk.out()::println);
                desk.out().println();
            });
        }
        desk.out().flush();
        desk.terminal().say("Calibration: " + desk.shown(folder) + ", cited as calibration/" + report.id());
        return 0;
    }

    private static List<CalibrationManifest.Source> sources(RivalPanel panel) {
        return panel.sources().stream()
                .map(source -> new CalibrationManifest.Source(
                        source.provenance().dataSet().id(),
                        source.provenance().vintage(),
                        source.provenance().sha256()))
                .toList();
    }
}
