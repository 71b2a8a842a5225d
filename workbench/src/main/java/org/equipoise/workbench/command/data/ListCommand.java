package org.equipoise.workbench.command.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.equipoise.data.Library;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Problem;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.library.Manifest;
import org.equipoise.lab.plan.Software;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.LibraryOption;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.terminal.ProgressBar;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what the library holds. */
@Command(
        name = "list",
        description =
                "List the files of the library: data set, layout, vintage, rows, years, hash, licence and citation.",
        footer = {"", "Example:", "  equipoise data list --library examples/data"})
public final class ListCommand implements Callable<Integer> {

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    /** At a desk. */
    public ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        Library open = library.open(desk);
        String version = Software.current().toString();
        Manifest manifest = Manifest.of(open.folder(), version);
        List<Manifest.Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ProgressBar bar = new ProgressBar(desk.terminal(), "list");
        int done = 0;
        for (Library.Holding holding : open.holdings()) {
            try {
                entries.add(entry(open, holding, manifest, version));
            } catch (BadInput bad) {
                problems.addAll(bad.problems());
            }
            bar.at(++done, open.holdings().size(), "files");
        }
        bar.end();
        if (form.json) {
            desk.out().println(Json.pretty(new Manifest(version, entries)).strip());
        } else if (form.csv) {
            desk.out().print(Holdings.raw(entries).csv());
        } else {
            List<String> notes = new ArrayList<>(Holdings.notes(entries));
            for (Path path : open.unknown()) {
                if (!path.equals(open.folder().resolve("manifest.json"))
                        && !path.toString().endsWith(".md")) {
                    notes.add("Layout not known: " + open.folder().relativize(path) + ".");
                }
            }
            String title =
                    Listing.count(entries.size(), "data file", "data files") + " in " + desk.shown(open.folder());
            Holdings.table(title, entries, notes).lines(desk.terminal()).forEach(desk.out()::println);
        }
        desk.out().flush();
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return 0;
    }

    /** As the manifest says of these very bytes, else as reading them says. */
    private static Manifest.Entry entry(Library open, Library.Holding holding, Manifest manifest, String version) {
        RawFile raw = holding.raw();
        String path = holding.below(open.folder());
        return manifest.of(path, raw.sha256())
                .filter(entry -> manifest.equipoise().equals(version))
                .orElseGet(() -> Manifest.Entry.of(path, holding.reader().read(raw)));
    }
}
