package org.equipoise.workbench.command;

/** What a user asked for cannot be done as asked; the message is one line, the exit code 2. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
