package org.equipoise.workbench.command.game;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.equipoise.games.solve.Watch;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.terminal.ProgressBar;

/** The clock that a search is given: stops it when its seconds are up or the user wants it, and shows how far it is. */
final class Hourglass implements Watch, AutoCloseable {

    private static final double NANOS = 1e9;
    private static final long BETWEEN_LINES = 200_000_000L;

    private final Desk desk;
    private final ProgressBar bar;
    private final LongSupplier nanos;
    private final long end;
    private long nextLine;

    Hourglass(Desk desk, String title, Optional<Double> seconds) {
        this(desk, title, seconds, System::nanoTime);
    }

    Hourglass(Desk desk, String title, Optional<Double> seconds, LongSupplier nanos) {
        double allowed = seconds.orElse(Long.MAX_VALUE / (4 * NANOS));
        if (!(allowed >= 0)) {
            throw new Refused("--seconds " + allowed + ": a search is given 0 seconds or more");
        }
        this.desk = desk;
        this.nanos = nanos;
        bar = new ProgressBar(desk.terminal(), title);
        end = nanos.getAsLong() + (long) Math.min(allowed * NANOS, Long.MAX_VALUE / 4.0);
        nextLine = nanos.getAsLong();
    }

    @Override
    public synchronized boolean goOn(double done, double all, String what) {
        long now = nanos.getAsLong();
        if (now - nextLine >= 0) {
            nextLine = now + BETWEEN_LINES;
            bar.at(done, all, what);
        }
        return now - end < 0 && !desk.stop().requested();
    }

    @Override
    public void close() {
        bar.end();
    }
}
