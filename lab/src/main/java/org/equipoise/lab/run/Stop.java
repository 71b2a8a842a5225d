package org.equipoise.lab.run;

/** A request to stop, which workers heed after the run they are at; safe from any thread, such as a handler of Ctrl-C. */
public final class Stop {

    private volatile boolean requested;

    /** Asks to stop. */
    public void request() {
        requested = true;
    }

    /** Whether somebody asked. */
    public boolean requested() {
        return requested;
    }
}
