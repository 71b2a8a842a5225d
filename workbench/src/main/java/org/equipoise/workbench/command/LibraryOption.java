package org.equipoise.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.equipoise.data.Library;
import picocli.CommandLine.Option;

/** Where the public data are. */
public final class LibraryOption {

    private static final String VARIABLE = "EQUIPOISE_LIBRARY";

    /** The folder, if it was named. */
    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "Folder of data files (default: EQUIPOISE_LIBRARY, else 'library' here).")
    public Optional<Path> folder = Optional.empty();

    /** The folder that is meant, as the user would type it. */
    public Path path(Desk desk) {
        String variable = System.getenv(VARIABLE);
        Path named = folder.orElse(Path.of(variable == null || variable.isEmpty() ? "library" : variable));
        return folder.isPresent() ? find(desk, named) : desk.path(named);
    }

    /** A file or folder as the user means it: in the working folder, else in the installation, where the examples are. */
    public static Path find(Desk desk, Path asTyped) {
        Path here = desk.path(asTyped);
        if (Files.exists(here)) {
            return here;
        }
        return desk.home()
                .map(home -> home.resolve(asTyped))
                .filter(Files::exists)
                .orElse(here);
    }

    /** The library; throws {@link org.equipoise.games.problem.BadInput} where there is none. */
    public Library open(Desk desk) {
        return Library.open(path(desk));
    }
}
