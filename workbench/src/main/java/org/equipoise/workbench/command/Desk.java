package org.equipoise.workbench.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.equipoise.lab.run.Stop;
import org.equipoise.workbench.terminal.Terminal;

/**
 * What every command works at: where its words go, where it stands, and how it is stopped.
 *
 * @param terminal where words go
 * @param workingFolder folder that relative paths start from
 * @param home folder of the installation, if it is known
 * @param stop asks a running ensemble to stop
 */
public record Desk(Terminal terminal, Path workingFolder, Optional<Path> home, Stop stop) {

    /** A path as the user means it. */
    public Path path(Path asTyped) {
        return workingFolder.resolve(asTyped).normalize();
    }

    /** A path as the user would type it. */
    public String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path base = workingFolder.toAbsolutePath().normalize();
        return absolute.startsWith(base) && !absolute.equals(base)
                ? base.relativize(absolute).toString()
                : path.toString();
    }

    /** Where results go. */
    public PrintWriter out() {
        return terminal.out();
    }
}
