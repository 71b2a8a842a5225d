package org.equipoise.workbench.command.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.equipoise.data.Library;
import org.equipoise.lab.library.Intake;
import org.equipoise.lab.plan.Software;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.LibraryOption;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.terminal.ProgressBar;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks files and copies them into the library. */
@Command(
        name = "import",
        description =
                "Recognise files by their content, check all of them, then copy them into the library with a manifest. If"
                        + " anything is wrong with any of them, nothing is written.",
        footer = {
            "",
            "Of a folder, the files that are recognised are taken.",
            "",
            "Example:",
            "  equipoise data import examples/data/trade-register.csv examples/data/gdp.csv"
        })
public final class ImportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files as they were downloaded (gzip and zip may stay packed), or folders of them.")
    List<Path> typed = List.of();

    @Mixin
    LibraryOption library = new LibraryOption();

    private final Desk desk;

    /** At a desk. */
    public ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Path> files = new ArrayList<>();
        List<Path> leftOut = new ArrayList<>();
        for (Path path : typed) {
            Path found = LibraryOption.find(desk, path);
            if (Files.isDirectory(found)) {
                Library folder = Library.open(found);
                folder.holdings().stream().map(Library.Holding::path).distinct().forEach(files::add);
                leftOut.addAll(folder.unknown());
            } else if (Files.exists(found)) {
                files.add(found);
            } else {
                throw new Refused("no file '" + path + "'");
            }
        }
        if (files.isEmpty()) {
            throw new Refused("no file there has a layout that is known");
        }
        Path target = library.path(desk);
        ProgressBar bar = new ProgressBar(desk.terminal(), "import");
        List<Intake.Taken> taken;
        try {
            taken = new Intake(target, Software.current().toString())
                    .take(files, done -> bar.at(done, files.size(), "files"));
        } finally {
            bar.end();
        }
        long fresh = taken.stream().filter(Intake.Taken::fresh).count();
        List<String> notes = new ArrayList<>(
                Holdings.notes(taken.stream().map(Intake.Taken::entry).toList()));
        for (Path path : leftOut) {
            notes.add("Left out, layout not known: " + desk.shown(path) + ".");
        }
        String title = Listing.count(fresh, "file", "files") + " taken into " + desk.shown(target)
                + (fresh == taken.size()
                        ? ""
                        : "; " + Listing.count(taken.size() - fresh, "was", "were") + " there already, byte for byte");
        TextTable table =
                Holdings.table(title, taken.stream().map(Intake.Taken::entry).toList(), notes);
        table.lines(desk.terminal()).forEach(desk.out()::println);
        for (Intake.Taken one : taken) {
            for (String remark : Holdings.remarks(one.entry())) {
                TextTable.wrap(
                                one.entry().file() + ": " + remark,
                                desk.terminal().width())
                        .forEach(desk.out()::println);
            }
        }
        desk.out().flush();
        return 0;
    }
}
