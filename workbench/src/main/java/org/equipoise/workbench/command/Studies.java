package org.equipoise.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds studies by their path, or by what follows {@code studies/}. */
final class Studies {

    private Studies() {}

    /** The folder of a study; a path that leads nowhere is given back, for the one who opens it to refuse. */
    static Path find(Desk desk, Path asTyped) {
        Path folder = desk.path(asTyped);
        Path shelved = desk.path(Path.of("studies")).resolve(asTyped).normalize();
        return !Files.isDirectory(folder) && Files.isDirectory(shelved) ? shelved : folder;
    }
}
