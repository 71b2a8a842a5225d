package org.equipoise.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.equipoise.data.Library;
import org.equipoise.data.panel.PanelSources;
import org.equipoise.lab.central.Belief;
import org.equipoise.lab.central.CentralStudy;
import org.equipoise.lab.central.Finding;
import org.equipoise.lab.central.Implied;
import org.equipoise.lab.central.ImpliedStudy;
import org.equipoise.lab.central.Samples;
import org.equipoise.lab.central.VintageCheck;
import org.equipoise.lab.store.Durable;
import org.equipoise.workbench.central.CentralPage;
import org.equipoise.workbench.central.CentralTable;
import org.equipoise.workbench.central.ModelSection;
import org.equipoise.workbench.terminal.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The central question, asked of the record and of the model. */
@Command(
        name = "central",
        description =
                "Ask the record whether rivals that one supplier arms, that are balanced or that share their top supplier fight less, for which supplier, and whether that holds.",
        footer = {"", "Example:", "  equipoise central --library ../shared/data --out docs/central-question.md"})
final class CentralCommand implements Callable<Integer> {

    private static final int PANELS = 100;
    private static final int QUICK_PANELS = 20;

    @Mixin
    LibraryOption library = new LibraryOption();

    @Option(names = "--quick", description = "A first look: the model plays the panel 20 times, not 100.")
    boolean quick;

    @Option(
            names = "--calibration",
            paramLabel = "DIR",
            description = "Folder of a finished 'equipoise calibrate' (default: the model's priors).")
    Optional<Path> calibration = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one a processor).")
    Optional<Integer> threads = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write the page, as Markdown.")
    Optional<Path> out = Optional.empty();

    private final Desk desk;

    CentralCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (workers < 1) {
            throw new Refused("--threads " + workers + ": at least 1 is needed");
        }
        if (out.isEmpty() && (quick || calibration.isPresent())) {
            throw new Refused(
                    (quick ? "--quick" : "--calibration")
                            + " is about what the model plays for the page, and without --out there is no page. Maybe add --out FILE");
        }
        out.map(desk::path)
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(folder -> !Files.isDirectory(folder))
                .ifPresent(folder -> {
                    throw new Refused("--out: there is no folder " + desk.shown(folder));
                });
        Library opened = library.open(desk);
        Belief belief = calibration.map(desk::path).map(Belief::of).orElse(Belief.PRIOR);
        PanelSources sources = PanelSources.of(opened);
        Samples samples = new Samples(sources);
        CentralStudy study = new CentralStudy(samples);
        List<Finding> findings = watched("record", bar -> study.all(workers, desk.stop(), bar));
        CentralTable.of(findings, study.contrasts().few())
                .lines(desk.terminal())
                .forEach(desk.out()::println);
        desk.out().flush();
        out.ifPresent(file -> {
            ImpliedStudy asked = new ImpliedStudy(samples, findings, belief, quick ? QUICK_PANELS : PANELS);
            List<Implied> implied = new ArrayList<>();
            for (Implied.Suppliers suppliers : Implied.Suppliers.values()) {
                implied.addAll(watched("model", bar -> asked.of(suppliers, workers, desk.stop(), bar)));
            }
            String page = new CentralPage(
                            typed(),
                            findings,
                            study.contrasts().few(),
                            VintageCheck.of(opened, samples, study.contrasts()),
                            new ModelSection(implied, belief.source()),
                            sources.list())
                    .text();
            Durable.write(desk.path(file), page);
            desk.out().println("Written: " + desk.shown(desk.path(file)));
        });
        desk.out().flush();
        return 0;
    }

    private <T> List<T> watched(String what, Function<ProgressBar, List<T>> work) {
        ProgressBar bar = new ProgressBar(desk.terminal(), "central: " + what);
        try {
            return work.apply(bar);
        } finally {
            bar.end();
        }
    }

    /** The command as it is typed; the number of threads changes nothing and is left out, and folders are the reader's. */
    private String typed() {
        List<String> words = new ArrayList<>(List.of("equipoise central --library LIBRARY"));
        if (quick) {
            words.add("--quick");
        }
        calibration.ifPresent(folder -> words.add("--calibration " + desk.shown(desk.path(folder))));
        words.add("--out FILE");
        return String.join(" ", words);
    }
}
