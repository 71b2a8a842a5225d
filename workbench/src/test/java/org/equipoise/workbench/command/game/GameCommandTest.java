package org.equipoise.workbench.command.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.run.Stop;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.terminal.Terminal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands for games do what their help and the examples say. */
class GameCommandTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Stop stop = new Stop();

    private int run(int width, List<String> arguments) {
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false, false, width);
        return new Shell(new Desk(terminal, folder, Optional.of(HOME), stop)).run(arguments.toArray(String[]::new));
    }

    /** A command line as one would type it, single quotes included. */
    private int run(String line) {
        return run(Terminal.DEFAULT_WIDTH, words(line));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    private String fresh() {
        String said = out.toString();
        out.getBuffer().setLength(0);
        return said;
    }

    @Test
    @Tag("slow")
    void examplesOfHelpRun() {
        CommandLine root = new Shell(new Desk(
                        new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, false, 100),
                        folder,
                        Optional.of(HOME),
                        stop))
                .commandLine();
        CommandLine game = Objects.requireNonNull(root.getSubcommands().get("game"));
        for (CommandLine command : game.getSubcommands().values()) {
            List<String> help = List.of(command.getUsageMessage().split("\\R"));
            int at = help.indexOf("Example:");
            assertThat(at).as(command.getCommandName() + " has an example").isPositive();
            List<String> lines = help.subList(at + 1, help.size()).stream()
                    .takeWhile(line -> !line.isBlank())
                    .map(String::strip)
                    .toList();
            List<String> example = words(String.join(" ", lines));
            assertThat(example.get(0)).isEqualTo("equipoise");
            assertThat(run(100, example.subList(1, example.size())))
                    .as(String.join(" ", example) + "\n" + err)
                    .isZero();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    @Tag("slow")
    void examplesOfThePageRun() throws IOException {
        List<String> commands = Files.readAllLines(HOME.resolve("examples/games/README.md")).stream()
                .filter(line -> line.startsWith("    equipoise "))
                .map(String::strip)
                .toList();
        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            List<String> example = words(command);
            assertThat(run(100, example.subList(1, example.size())))
                    .as(command + "\n" + err)
                    .isZero();
        }
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 72, 100, 160})
    void tablesFitTheTerminal(int width) {
        for (String line : List.of(
                "game solve examples/games/kuhn.efg",
                "game qre examples/games/kuhn.efg --nash",
                "game group examples/games/positions.csv --issue tariff",
                "game group examples/games/positions.csv --issue bridge --model black")) {
            assertThat(run(width, words(line))).isZero();
        }
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void pokerIsSolvedInExactNumbers() {
        assertThat(run("game solve examples/games/poker.efg")).isZero();
        assertThat(fresh())
                .contains("Alice, Queen: bet         1/3\n")
                .contains("Bob, facing a bet: call   2/3\n")
                .contains("Alice expects             1/3\n")
                .contains("the search is complete")
                .contains("Nash equilibrium, isolated: nobody gains by any other strategy.");
        assertThat(run("game solve examples/games/poker.efg --csv")).isZero();
        assertThat(fresh()).contains("1,Alice,Queen,bet,0.3333333333333333,1/3,nash\r\n");
    }

    @Test
    void machinesGetJson() {
        for (String line : List.of(
                "game solve examples/games/kuhn.efg --json",
                "game solve examples/games/pennies.nfg --json",
                "game qre examples/games/pennies.nfg --lambda 1 --json",
                "game group examples/games/positions.csv --issue tariff --json",
                "game group examples/games/positions.csv --issue tariff --model black --json",
                "game group examples/games/positions.csv --issue tariff --model veto --status-quo 0 --json")) {
            assertThat(run(line)).as(line + err).isZero();
            assertThat(Json.read(fresh(), Object.class)).as(line).isInstanceOf(Map.class);
        }
    }

    /** McKelvey and Palfrey's quantal responses of the file's game [C]. */
    @Test
    void lambdasAreRowsForAPlot() {
        assertThat(run("game qre examples/games/pennies.nfg --lambda 0,1,3,10 --csv"))
                .isZero();
        List<String> rows = fresh().lines().toList();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1)).startsWith("0,true,0.5,0.5,0.5,0.5,");
        assertThat(rows.get(2)).startsWith("1,true,0.5902");
        assertThat(rows.get(4)).contains(",0.3378");
    }

    /** Choices as frequent as the quantal response at lambda 1 [C]. */
    @Test
    void thePrecisionThatMadeTheChoicesIsFound() throws IOException {
        Files.writeString(folder.resolve("seen.csv"), """
                player,set,action,count
                Alice,King,bet,931.78543
                Alice,King,fold,68.21457
                Alice,Queen,bet,539.08680
                Alice,Queen,fold,460.91320
                Bob,facing a bet,call,614.44439
                Bob,facing a bet,fold,385.55561
                """);
        assertThat(run("game qre examples/games/poker.efg --fit seen.csv --json"))
                .isZero();
        Map<?, ?> fields = Json.read(fresh(), Map.class);
        assertThat((Double) fields.get("lambda")).isCloseTo(1, within(1e-6));
        Files.writeString(folder.resolve("bad.csv"), "player,set,action,count\nAlcie,King,bet,1\nAlice,King,bett,-1\n");
        assertThat(run("game qre examples/games/poker.efg --fit bad.csv")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString())
                .contains("bad.csv:2:1: no player 'Alcie'; expected one of Alice, Bob. Maybe you meant 'Alice'.")
                .contains("bad.csv:3:1: no count of 0 or more")
                .contains("2 problems");
    }

    @Test
    void aTreeOfPerfectInformationIsSolvedBackward() {
        assertThat(run("game solve examples/games/crisis.efg")).isZero();
        assertThat(fresh()).contains("Backward induction").contains("challenger, challenge: demand        1\n");
        assertThat(run("game solve examples/games/crisis.efg --all")).isZero();
        assertThat(fresh()).contains("3 profiles").contains("1 and 2: Nash equilibrium, on a continuum");
    }

    /** One player's two moves help only together: staying out of both contents its agents, not the player. */
    @Test
    void whatIsNoNashEquilibriumIsSaidToBeNone() throws IOException {
        Files.writeString(folder.resolve("timid.efg"), """
                EFG 2 R "Two doors" { "A" "B" }
                p "" 1 1 "first" { "out" "in" } 0
                t "" 1 "home" { 1, 0 }
                p "" 1 2 "second" { "out" "in" } 0
                t "" 2 "rain" { 0, 0 }
                t "" 3 "sun" { 5, 0 }
                """);
        assertThat(run("game solve timid.efg --method pure")).isZero();
        assertThat(fresh().replace('\n', ' ')).contains("changes at several do; by another strategy A could gain 4.");
    }

    /** Three players who want to be the odd one out: two pure equilibria a player, and one where all toss a coin. */
    @Test
    void gamesOfThreePlayersHaveAllTheirEquilibriaFound() throws IOException {
        Files.writeString(folder.resolve("odd.nfg"), """
                NFG 1 R "Odd one out" { "A" "B" "C" } { 2 2 2 }
                0 0 0  1 0 0  0 1 0  0 0 1
                0 0 1  0 1 0  1 0 0  0 0 0
                """);
        assertThat(run("game solve odd.nfg --all --csv")).isZero();
        assertThat(fresh()).contains(",A,,1,0.5,0.5,nash");
    }

    @Test
    void aGameGoesToATableAndBack() throws IOException {
        assertThat(run("game convert examples/games/poker.efg table.nfg")).isZero();
        assertThat(run("game convert table.nfg tree.efg")).isZero();
        assertThat(Files.readString(folder.resolve("tree.efg")))
                .contains("p \"\" 1 1 \"\" { \"11\" \"12\" \"21\" \"22\" } 0");
        assertThat(run("game convert tree.efg again.nfg")).isZero();
        assertThat(run("game solve tree.efg --csv")).isZero();
        assertThat(out.toString()).contains(",0.3333333333333333,1/3,nash");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("mine.efg"), "photos");
        assertThat(run("game convert examples/games/poker.efg mine.efg")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("--force").hasLineCount(1);
        assertThat(folder.resolve("mine.efg")).hasContent("photos");
        assertThat(run("game convert examples/games/poker.efg mine.efg --force"))
                .isZero();
        assertThat(Files.readString(folder.resolve("mine.efg"))).startsWith("EFG 2 R");
    }

    @Test
    void aBadFileIsToldByLineAndColumn() throws IOException {
        Files.writeString(
                folder.resolve("bad.efg"),
                "EFG 2 R \"\" { \"A\" }\nc \"\" 1 \"\" { \"a\" .5 \"b\" .6 } 0\nt \"\" 3\nt \"\" 0\n");
        assertThat(run("game solve bad.efg")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString())
                .contains("bad.efg:2:11: probabilities of move of chance 1 '' that sum to 1.1; expected a sum of 1.")
                .contains("bad.efg:3:6: outcome 3")
                .contains("2 problems");
        Files.write(
                folder.resolve("latin.efg"), "EFG 2 R \"é\" { \"A\" } t \"\" 0".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("game solve latin.efg")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("latin.efg: bytes that are no UTF-8");
    }

    @Test
    void aSearchThatMayNotLastSaysHowFarItGot() {
        assertThat(run("game solve examples/games/kuhn.efg --seconds 0")).isZero();
        assertThat(out.toString()).contains("the search did not come to its end");
    }

    @Test
    void aSearchThatIsStoppedExits130() {
        stop.request();
        assertThat(run("game solve examples/games/kuhn.efg")).isEqualTo(Shell.INTERRUPTED);
        assertThat(run("game qre examples/games/kuhn.efg --nash")).isEqualTo(Shell.INTERRUPTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "game | a command is missing",
                "game solev x.efg | solve",
                "game solve nowhere.efg | no file 'nowhere.efg'",
                "game solve . | is a folder",
                "game solve examples/games/poker.efg --method magic | there are",
                "game solve examples/games/pennies.nfg --method support --json --csv | exclude each other",
                "game solve examples/games/poker.efg --seconds -1 | 0 seconds or more",
                "game solve examples/games/poker.efg --tolerance 0 | a number above 0",
                "game qre examples/games/poker.efg | --lambda",
                "game qre examples/games/poker.efg --lambda -1 | precision of choice",
                "game qre examples/games/poker.efg --to 3 --nash | mutually exclusive",
                "game convert examples/games/poker.efg poker.txt | neither .efg nor .nfg",
                "game group examples/games/positions.csv | tariff and bridge",
                "game group examples/games/positions.csv --issue tarif | maybe you meant 'tariff'",
                "game group examples/games/positions.csv --issue tariff --snapshot 2020 | no snapshot '2020'",
                "game group examples/games/positions.csv --issue tariff --model magic | there are bdm",
                "game group examples/games/positions.csv --issue tariff --model veto | --status-quo",
                "game group examples/games/positions.csv --issue tariff --reading mine | there are paper",
                "game group examples/games/positions.csv --issue tariff --with range=far | there are first-spread",
                "game group examples/games/positions.csv --issue tariff --with rnage=scale | maybe you meant 'range'",
                "game group examples/games/positions.csv --issue tariff --with range | write KEY=VALUE",
                "game group examples/games/positions.csv --issue tariff --with q=2 | between 0 and 1",
                "game group examples/games/positions.csv --issue tariff --with q=much | a number is expected",
                "game group examples/games/positions.csv --issue tariff --rounds 0 | Rounds end by",
                "game group examples/games/positions.csv --issue tariff --with capitulation=no | true and false"
            })
    void badInputIsOneClearLineAndExitCode2(String line, String words) {
        assertThat(run(line)).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains(words).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
