package org.equipoise.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.data.panel.PanelSources;
import org.equipoise.lab.central.CentralStudy;
import org.equipoise.lab.central.Finding;
import org.equipoise.lab.central.Samples;
import org.equipoise.lab.store.Durable;
import org.equipoise.workbench.central.CentralPage;
import org.equipoise.workbench.central.CentralTable;
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

    @Mixin
    LibraryOption library = new LibraryOption();

    @Option(names = "--quick", description = "A first look: the main estimates alone.")
    boolean quick;

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
        out.map(desk::path)
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(folder -> !Files.isDirectory(folder))
                .ifPresent(folder -> {
                    throw new Refused("--out: there is no folder " + desk.shown(folder));
                });
        PanelSources sources = PanelSources.of(library.open(desk));
        CentralStudy study = new CentralStudy(new Samples(sources));
        ProgressBar bar = new ProgressBar(desk.terminal(), "central");
        List<Finding> findings;
        try {
            findings = quick ? study.main(workers, desk.stop(), bar) : study.all(workers, desk.stop(), bar);
        } finally {
            bar.end();
        }
        CentralTable.of(findings, study.contrasts().few())
                .lines(desk.terminal())
                .forEach(desk.out()::println);
        out.ifPresent(file -> {
            String page =
                    new CentralPage(typed(), findings, study.contrasts().few(), List.of(), "", sources.list()).text();
            Durable.write(desk.path(file), page);
            desk.out().println("Written: " + desk.shown(desk.path(file)));
        });
        desk.out().flush();
        return 0;
    }

    /** The command as it is typed; the number of threads changes nothing and is left out, and folders are the reader's. */
    private String typed() {
        List<String> words = new ArrayList<>(List.of("equipoise central --library LIBRARY"));
        if (quick) {
            words.add("--quick");
        }
        words.add("--out FILE");
        return String.join(" ", words);
    }
}
