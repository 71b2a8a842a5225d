package org.equipoise.workbench.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.equipoise.lab.validation.Standing;

/** Finds what the last validation of this installation found, {@code docs/validation.json} beside its page. */
final class Standings {

    private static final String FILE = "docs/validation.json";

    private Standings() {}

    /** What it found; empty where the installation has no such file. */
    static Optional<Standing> of(Desk desk) {
        Optional<Path> file = desk.home().map(home -> home.resolve(FILE)).filter(Files::isRegularFile);
        return file.map(path -> {
            try {
                return Standing.read(Files.readString(path));
            } catch (IllegalArgumentException e) {
                throw new Refused(
                        desk.shown(path) + ": " + e.getMessage() + ". Maybe run 'equipoise validate' again", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
