package org.equipoise.workbench.terminal;

import java.util.function.LongSupplier;
import org.equipoise.lab.run.Progress;
import org.equipoise.workbench.words.Figures;

/** A line on the screen that says how far an ensemble is, how fast it goes and how long it will take; silent in the first two seconds. */
public final class ProgressBar implements Progress {

    private static final long PATIENCE = 2_000_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private final String title;
    private final LongSupplier nanos;
    private final long begun;
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
    }

    @Override
    public synchronized void at(State state) {
        draw(line(state));
    }

    /**
     * How far a search is.
     *
     * @param done how much is done
     * @param all how much there is to do; NaN if nobody knows
     * @param what what is counted
     */
    public synchronized void at(double done, double all, String what) {
        draw(line(done, all, what));
    }

    private void draw(String line) {
        if (terminal.errIsScreen() && nanos.getAsLong() - begun >= PATIENCE) {
            drawn = true;
            terminal.err().print(CLEAR + line);
            terminal.err().flush();
        }
    }

    /** Clears the line. */
    public synchronized void end() {
        if (drawn) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
            drawn = false;
        }
    }

    String line(State state) {
        String tail = String.format(
                " %3d%%  %s runs/s  %s left",
                (long) (100 * state.share()),
                Figures.amount(state.perSecond()),
                Double.isNaN(state.secondsLeft()) ? "?" : time(state.secondsLeft()));
        return line(state.share(), tail);
    }

    String line(double done, double all, String what) {
        String time = time((nanos.getAsLong() - begun) / 1e9);
        boolean known = all > 0;
        double share = known ? Math.max(0, Math.min(1, done / all)) : 0;
        String tail = (known ? String.format(" %3d%%", (long) (100 * share)) : "") + "  " + what + " "
                + Figures.amount(done) + (known ? " of " + Figures.amount(all) : "") + "  after " + time;
        return line(share, tail);
    }

    private String line(double share, String tail) {
        int room = terminal.width() - 1 - tail.length();
        int bar = Math.min(24, Math.max(0, room - 12));
        int full = (int) (bar * share);
        int words = Math.max(0, room - bar - 1);
        String head = title.length() > words ? title.substring(0, Math.max(0, words - 1)) + "…" : title;
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
