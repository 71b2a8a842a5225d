package org.equipoise.workbench.terminal;

import java.util.function.LongSupplier;
import org.equipoise.workbench.words.Figures;

/** A line on the screen that says how far the work is, how fast it goes and how long it will take; silent in the first two seconds. */
public final class ProgressBar {

    private static final long PATIENCE = 2_000_000_000L;
    private static final long PAUSE = 100_000_000L;

    private final Terminal terminal;
    private final String title;
    private final LongSupplier nanos;
    private final long begun;
    private long shown;
    private long doneBefore = -1;
    private boolean drawn;

    /** A bar that starts its clock now. */
    public ProgressBar(Terminal terminal, String title) {
        this(terminal, title, System::nanoTime);
    }

    ProgressBar(Terminal terminal, String title, LongSupplier nanos) {
        this.terminal = terminal;
        this.title = title;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.shown = begun;
    }

    /** Shows how far the work is; may be called as often as one likes and by any thread. Runs that were there at the first call count as resumed, not as speed. */
    public synchronized void show(long done, long total) {
        long now = nanos.getAsLong();
        if (doneBefore < 0) {
            doneBefore = done;
        }
        if (!terminal.errIsScreen() || now - begun < PATIENCE || now - shown < PAUSE) {
            return;
        }
        shown = now;
        drawn = true;
        terminal.err().print("\r" + line(done, total, (now - begun) / 1e9) + "\u001b[K");
        terminal.err().flush();
    }

    /** Clears the line. */
    public synchronized void end() {
        if (drawn) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
            drawn = false;
        }
    }

    String line(long done, long total, double seconds) {
        double speed = (done - Math.max(0, doneBefore)) / Math.max(1e-9, seconds);
        String tail = String.format(
                " %3d%%  %s runs/s  %s left",
                total == 0 ? 100 : 100 * done / total,
                Figures.whole(speed),
                speed > 0 ? time((total - done) / speed) : "?");
        int room = terminal.width() - 1 - tail.length();
        int bar = Math.min(24, Math.max(0, room - 12));
        int full = total == 0 ? bar : (int) (bar * done / total);
        String head = title.length() > room - bar - 1 ? title.substring(0, Math.max(0, room - bar - 2)) + "…" : title;
        return head + " " + "█".repeat(full) + "░".repeat(bar - full) + tail;
    }

    static String time(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? whole / 60 + " min " + whole % 60 + " s"
                : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }
}
