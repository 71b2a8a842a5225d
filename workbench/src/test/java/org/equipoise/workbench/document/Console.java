package org.equipoise.workbench.document;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.lab.run.Stop;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.terminal.Terminal;

/** Runs the commands of documents as a reader would type them, in a folder of their own. */
final class Console {

    private static final String PROMPT = "$ ./equipoise ";
    private static final int WIDTH = 92;
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final Path home;
    private final Path folder;

    Console(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** A command and what should follow it. */
    record Call(String typed, List<String> expected) {}

    /** The commands of a block; a line that ends with a backslash goes on. */
    static List<Call> calls(Block block) {
        List<Call> calls = new ArrayList<>();
        List<String> output = new ArrayList<>();
        StringBuilder typed = new StringBuilder();
        for (String line : block.lines()) {
            boolean goesOn = !typed.isEmpty() && typed.charAt(typed.length() - 1) == '\\';
            if (goesOn) {
                typed.setLength(typed.length() - 1);
                typed.append(' ').append(line.strip());
            } else if (line.startsWith("$ ")) {
                add(calls, typed, output);
                typed.append(line);
            } else {
                output.add(line);
            }
        }
        add(calls, typed, output);
        return calls;
    }

    private static void add(List<Call> calls, StringBuilder typed, List<String> output) {
        if (!typed.isEmpty()) {
            calls.add(new Call(typed.toString(), List.copyOf(output)));
        }
        typed.setLength(0);
        output.clear();
    }

    /** What a command prints, its file of output written where it is redirected. */
    List<String> run(String typed) throws IOException {
        if (!typed.startsWith(PROMPT)) {
            throw new IllegalArgumentException("'" + typed + "' does not begin with '" + PROMPT + "'");
        }
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(typed.substring(PROMPT.length()));
        while (matcher.find()) {
            words.add(
                    matcher.group(1) != null
                            ? matcher.group(1)
                            : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        Optional<String> file = Optional.empty();
        int redirected = words.indexOf(">");
        if (redirected >= 0) {
            file = Optional.of(words.get(redirected + 1));
            words = words.subList(0, redirected);
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false, false, WIDTH);
        int code =
                new Shell(new Desk(terminal, folder, Optional.of(home), new Stop())).run(words.toArray(String[]::new));
        String said = out + (code == 0 ? err.toString() : err + "exit code " + code + "\n");
        if (file.isPresent()) {
            Files.writeString(folder.resolve(file.get()), out.toString());
            said = err.toString();
        }
        String here = folder.toAbsolutePath() + "/";
        return said.lines().map(line -> line.replace(here, "").stripTrailing()).toList();
    }

    /** The block as it should be: the same where the output is as expected. */
    List<String> truth(Block block) throws IOException {
        List<String> truth = new ArrayList<>();
        List<String> typed = new ArrayList<>(block.lines());
        int at = 0;
        for (Call call : calls(block)) {
            List<String> said = run(call.typed());
            do {
                truth.add(typed.get(at++));
            } while (truth.get(truth.size() - 1).endsWith("\\"));
            at += call.expected().size();
            truth.addAll(matches(call.expected(), said) ? call.expected() : said);
        }
        return truth;
    }

    /** Whether output is as expected; a line {@code ...} stands for any number of lines. */
    static boolean matches(List<String> expected, List<String> said) {
        if (expected.isEmpty()) {
            return said.isEmpty();
        }
        if (expected.get(0).equals("...")) {
            List<String> rest = expected.subList(1, expected.size());
            for (int skip = 0; skip <= said.size(); skip++) {
                if (matches(rest, said.subList(skip, said.size()))) {
                    return true;
                }
            }
            return false;
        }
        return !said.isEmpty()
                && expected.get(0).equals(said.get(0))
                && matches(expected.subList(1, expected.size()), said.subList(1, said.size()));
    }
}
