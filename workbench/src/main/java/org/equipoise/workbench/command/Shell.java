package org.equipoise.workbench.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.equipoise.games.problem.BadInput;
import org.equipoise.lab.run.StudyInterrupted;
import org.equipoise.lab.store.StudyFailed;
import org.equipoise.lab.store.StudyRefused;
import org.equipoise.workbench.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Reads a command line, runs its command and turns whatever happens into words and an exit code. */
public final class Shell {

    /** Done. */
    public static final int DONE = 0;

    /** Failed, such as on a full disk. */
    public static final int FAILED = 1;

    /** The input or the study cannot be used as asked. */
    public static final int BAD_INPUT = 2;

    /** Stopped by the user; what was finished stays. */
    public static final int INTERRUPTED = 130;

    private static final int WIDEST_HELP = 100;

    private final Desk desk;

    /** A shell at a desk. */
    public Shell(Desk desk) {
        this.desk = desk;
    }

    /** Runs a command line and gives its exit code. */
    public int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            return exhausted(
                    e, "this needs more memory than there is. Maybe ask for less, or let Java have more with -Xmx");
        } catch (StackOverflowError e) {
            return exhausted(e, "this is nested too deep. Maybe a game or formula is longer than was meant");
        }
    }

    /** Says that the machine was too small, in one line: where it gave up tells nothing. */
    private int exhausted(VirtualMachineError thrown, String words) {
        PrintWriter err = desk.terminal().err();
        say(err, words + " (" + thrown.getClass().getSimpleName() + ")");
        err.flush();
        return FAILED;
    }

    /** The commands, for help and completion. */
    public CommandLine commandLine() {
        Terminal terminal = desk.terminal();
        CommandLine line = new CommandLine(new Equipoise(), new AtDesk(desk));
        addHelp(line);
        line.registerConverter(YearMonth.class, Shell::month);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setUsageHelpWidth(Math.max(55, Math.min(WIDEST_HELP, terminal.width())));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, debug(parsed)));
        line.setParameterExceptionHandler((wrong, arguments) -> {
            PrintWriter err = wrong.getCommandLine().getErr();
            say(err, wrong.getMessage());
            List<String> near = wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                    ? unmatched.getSuggestions()
                    : List.of();
            say(
                    err,
                    (near.isEmpty() ? "" : "Maybe you meant '" + near.get(0) + "'. ") + "See '"
                            + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
            err.flush();
            return BAD_INPUT;
        });
        return line;
    }

    private static void addHelp(CommandLine line) {
        if (line.getCommandSpec().findOption("--help") == null) {
            line.getCommandSpec()
                    .addOption(CommandLine.Model.OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Show this help.")
                            .build());
        }
        line.getSubcommands().values().forEach(Shell::addHelp);
    }

    private static boolean debug(CommandLine.ParseResult parsed) {
        boolean found = false;
        for (CommandLine.ParseResult at = parsed; at != null; at = at.subcommand()) {
            found |= at.hasMatchedOption("--debug");
        }
        return found;
    }

    private int failed(Exception thrown, boolean debug) {
        PrintWriter err = desk.terminal().err();
        if (debug) {
            thrown.printStackTrace(err);
        }
        int code = say(thrown, err);
        err.flush();
        return code;
    }

    private static int say(Exception thrown, PrintWriter err) {
        if (thrown instanceof BadInput bad) {
            bad.problems().forEach(problem -> err.println(problem));
            int n = bad.problems().size();
            err.println(n == 1 ? "1 problem; nothing was written" : n + " problems; nothing was written");
            return BAD_INPUT;
        }
        if (thrown instanceof Refused || thrown instanceof StudyRefused) {
            say(err, thrown.getMessage());
            return BAD_INPUT;
        }
        if (thrown instanceof StudyInterrupted) {
            say(err, thrown.getMessage());
            return INTERRUPTED;
        }
        if (thrown instanceof StudyFailed) {
            say(err, thrown.getMessage());
            return FAILED;
        }
        if (thrown instanceof UncheckedIOException io && io.getCause() != null) {
            say(err, words(io.getCause()));
            return FAILED;
        }
        if (thrown instanceof IOException io) {
            say(err, words(io));
            return FAILED;
        }
        say(err, "failed: " + thrown + " (--debug shows where)");
        return FAILED;
    }

    private static String words(IOException failure) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return failure.getMessage() + ": no such file";
        }
        if (failure instanceof FileSystemException file) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return file.getFile() + ": " + reason;
        }
        return String.valueOf(failure.getMessage());
    }

    private static void say(PrintWriter err, @Nullable String words) {
        err.println("equipoise: " + String.valueOf(words).lines().findFirst().orElse("failed"));
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + typed + "' is no month; one looks like 2016-04");
        }
    }

    /** Makes commands that need a desk with this one. */
    private record AtDesk(Desk desk) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (List.of(constructor.getParameterTypes()).equals(List.of(Desk.class))) {
                    return type.cast(constructor.newInstance(desk));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
