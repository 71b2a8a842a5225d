package org.equipoise.workbench.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program's words go, and what may be done there: colour and a progress bar only for people, plain text for pipes.
 *
 * @param out results
 * @param err what is said about the work, and errors
 * @param outIsScreen whether a person reads the results as they come
 * @param errIsScreen whether a person watches the work
 * @param colour whether colour is wanted
 * @param width letters in a line
 */
public record Terminal(
        PrintWriter out, PrintWriter err, boolean outIsScreen, boolean errIsScreen, boolean colour, int width) {

    /** Letters in a line when nobody says otherwise. */
    public static final int DEFAULT_WIDTH = 100;

    private static final int LEAST_WIDTH = 40;

    /** The terminal of this process: {@code NO_COLOR}, {@code TERM=dumb} and {@code COLUMNS} are honoured. */
    public static Terminal of(PrintWriter out, PrintWriter err, Map<String, String> environment) {
        boolean outIsScreen = isScreen(1);
        boolean errIsScreen = isScreen(2);
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                out,
                err,
                outIsScreen,
                errIsScreen,
                outIsScreen && !plain,
                width(environment.getOrDefault("COLUMNS", "")));
    }

    /** A terminal that nobody watches. */
    public static Terminal piped(PrintWriter out, PrintWriter err) {
        return new Terminal(out, err, false, false, false, DEFAULT_WIDTH);
    }

    static int width(String columns) {
        try {
            return Math.max(LEAST_WIDTH, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }

    /** Says something about the work, to people only. */
    public void say(String words) {
        if (errIsScreen) {
            err.println(words);
            err.flush();
        }
    }

    /** Words made to stand out, where colour is wanted. */
    public String strong(String words) {
        return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    /** Words made to step back, where colour is wanted. */
    public String faint(String words) {
        return colour ? "\u001b[2m" + words + "\u001b[0m" : words;
    }

    /** Java 17 knows only whether input and output are both a screen; Linux tells each apart. */
    private static boolean isScreen(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return System.console() != null;
        }
    }
}
