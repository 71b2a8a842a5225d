package org.equipoise.workbench.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.equipoise.lab.run.Ensemble;
import org.equipoise.lab.store.Checksums;
import org.equipoise.lab.store.Study;
import org.equipoise.workbench.terminal.ProgressBar;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a study comes out the same when it is computed again. */
@Command(
        name = "verify",
        description = "Compute a study again and compare every file to the bit.",
        footer = {"", "Example:", "  equipoise verify studies/generic-rivalry/base-rates--futures-6--replicates-2"})
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STUDY", description = "Folder of a finished study.")
    Path study = Path.of("");

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one a processor).")
    Optional<Integer> threads = Optional.empty();

    private final Desk desk;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path folder = Studies.find(desk, study);
        Study found = Study.open(folder);
        if (found.results().isEmpty()) {
            throw new Refused(desk.shown(folder) + ": the study is not finished; run its command again to resume it");
        }
        Path again = null;
        ProgressBar bar = new ProgressBar(desk.terminal(), "verify " + folder.getFileName());
        try {
            again = Files.createTempDirectory("equipoise-verify");
            Ensemble ensemble = Ensemble.of(found.plan()).progress(bar).stop(desk.stop());
            if (threads.isPresent()) {
                ensemble = ensemble.threads(threads.get());
            }
            ensemble.run(again.resolve("study"));
            return compare(folder, again.resolve("study"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            bar.end();
            if (again != null) {
                delete(again);
            }
        }
    }

    private int compare(Path folder, Path again) {
        Map<String, String> before = Checksums.of(folder);
        Map<String, String> after = Checksums.of(again);
        List<String> differing = new ArrayList<>();
        new TreeMap<>(after).forEach((file, sum) -> {
            if (!sum.equals(before.get(file))) {
                differing.add(file + (before.containsKey(file) ? "" : " (missing)"));
            }
        });
        if (differing.isEmpty()) {
            desk.out()
                    .println(desk.shown(folder) + ": the same to the bit, "
                            + Listing.count(after.size(), "file", "files"));
            desk.out().flush();
            return 0;
        }
        desk.terminal().err().println(desk.shown(folder) + ": differs in " + Listing.and(differing));
        desk.terminal().err().flush();
        return 1;
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
