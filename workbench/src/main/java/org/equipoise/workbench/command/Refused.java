package org.equipoise.workbench.command;

/** What a user asked for cannot be done as asked; the message is one line, the exit code 2. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With one line that says why. */
    public Refused(String message) {
        super(message);
    }

    /** With one line that says why, and what it came from. */
    public Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
