package org.equipoise.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equipoise.games.extensive.Game;
import org.equipoise.games.gambit.Gambit;
import org.equipoise.games.solve.quantal.BackwardQuantal;
import org.equipoise.games.solve.quantal.Disturbance;
import org.equipoise.lab.run.Stop;
import org.equipoise.workbench.terminal.Terminal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Commands do what their help says, and bad input ends with one clear line and the right exit code. */
class ShellTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> SMALL = List.of("--futures", "4", "--replicates", "2", "--months", "24");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Stop stop = new Stop();

    private int run(String... arguments) {
        return new Shell(desk(Terminal.DEFAULT_WIDTH)).run(arguments);
    }

    private Desk desk(int width) {
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false, false, width);
        return new Desk(terminal, folder, Optional.of(HOME), stop);
    }

    private int small(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(SMALL);
        return run(all.toArray(String[]::new));
    }

    @Test
    void examplesOfHelpRun() {
        List<List<String>> examples = new ArrayList<>();
        CommandLine root = new Shell(desk(100)).commandLine();
        Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .filter(command -> !command.getCommandName().equals("generate-completion"))
                .forEach(command -> {
                    List<String> lines = List.of(command.getUsageMessage().split("\\R"));
                    int at = lines.indexOf("Example:");
                    assertThat(at)
                            .as(command.getCommandName() + " has an example")
                            .isPositive();
                    StringBuilder example = new StringBuilder();
                    for (String line : lines.subList(at + 1, lines.size())) {
                        if (line.isBlank()) {
                            break;
                        }
                        example.append(line.strip()).append(' ');
                    }
                    examples.add(List.of(example.toString().strip().split("\\s+")));
                });
        for (List<String> example : examples) {
            assertThat(example.get(0)).isEqualTo("equipoise");
            String[] arguments = example.subList(1, example.size()).toArray(String[]::new);
            if (example.contains("--library")) {
                // the reader's data are not here; what is typed must at least be understood
                new Shell(desk(100)).commandLine().parseArgs(arguments);
                continue;
            }
            assertThat(run(arguments))
                    .as(String.join(" ", example) + "\n" + err)
                    .isZero();
        }
        assertThat(err.toString()).isEmpty();
        assertThat(folder.resolve("studies/generic-rivalry")).isDirectory();
    }

    @Test
    void briefWritesOnePageBesideItsStudies() throws IOException {
        assertThat(small("brief", "generic-rivalry")).as(err.toString()).isZero();
        Path page = folder.resolve("studies/generic-rivalry/brief--months-24--futures-4--replicates-2.html");
        assertThat(page).isRegularFile();
        assertThat(Files.readString(page))
                .contains("Bottom line", "--futures 4", "--seed 1")
                .doesNotContain("<script");
        assertThat(out.toString()).contains("War and its toll").contains("Brief: studies/generic-rivalry/brief--");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aQuickBriefSaysSoOnThePageAndOnTheScreen() throws IOException {
        assertThat(run("brief", "generic-rivalry", "--quick", "--replicates", "1", "--months", "12"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Quick look");
        try (Stream<Path> files = Files.list(folder.resolve("studies/generic-rivalry"))) {
            Path page = files.filter(file -> file.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(page.getFileName().toString()).contains("--quick");
            assertThat(Files.readString(page)).contains("Quick look", "--quick");
        }
    }

    @Test
    @Tag("slow")
    void theBriefOfTheLeadCaseHasNoIdWhereANameBelongs() throws IOException {
        assertThat(run("brief", "south-caucasus", "--futures", "2", "--replicates", "2"))
                .as(err.toString())
                .isZero();
        String page = Files.readString(folder.resolve("studies/south-caucasus/brief--futures-2--replicates-2.html"));
        Matcher head = Pattern.compile("<(th|figcaption|h2|h3|summary|title)\\b[^>]*>([^<]*)<")
                .matcher(page);
        Pattern id = Pattern.compile("(?<![\\[\\w.-])(OTHER|RUS|ARM|AZE|TUR|OSCE_MG)(?![\\w.-])");
        int seen = 0;
        while (head.find()) {
            seen++;
            assertThat(id.matcher(head.group(2)).find()).as(head.group(2)).isFalse();
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void aSplitByReadingsAveragesToTheWhole() {
        assertThat(run("ask", "south-caucasus", "1", "--json", "--futures", "6", "--replicates", "2", "--months", "24"))
                .as(err.toString())
                .isZero();
        var results = org.equipoise.lab.result.Results.fromJson(out.toString());
        var chief = new org.equipoise.workbench.words.Measures(results).chief().orElseThrow();
        for (String hypothesis : results.plan().hypotheses()) {
            for (var arm : results.arms()) {
                double sum = 0;
                int futures = 0;
                for (var reading : results.readings()) {
                    if (reading.hypothesis().equals(hypothesis) && reading.futures() > 0) {
                        sum += reading.futures()
                                * reading.cell(arm.id(), chief.id())
                                        .orElseThrow()
                                        .mean();
                        futures += reading.futures();
                    }
                }
                assertThat(futures).isEqualTo(6);
                assertThat(sum / futures)
                        .isCloseTo(
                                results.summary(arm.id(), chief.id()).mean(),
                                org.assertj.core.api.Assertions.within(1e-12));
            }
        }
    }

    @Test
    void picturesAreWrittenWhereTheyAreWanted() {
        assertThat(small("brief", "generic-rivalry", "--pictures", "my/pictures"))
                .as(err.toString())
                .isZero();
        assertThat(folder.resolve("my/pictures")).isDirectoryContaining("glob:**-war-risk.svg");
        assertThat(out.toString()).contains("Pictures: ", "in my/pictures");
    }

    @Test
    void aBurnInThatLeavesNothingIsRefused() {
        assertThat(small("moments", "generic-rivalry", "--burn-in", "2")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("runs last 2 years").hasLineCount(1);
    }

    @Test
    void theSameCommandReadsItsStudyAndSaysTheSame() {
        assertThat(small("ask", "generic-rivalry", "base")).isZero();
        String first = out.toString();
        out.getBuffer().setLength(0);
        assertThat(small("ask", "generic-rivalry", "base")).isZero();
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void aStudyIsVerifiedToTheBitAndATouchedOneIsFoundOut() throws IOException {
        assertThat(small("ask", "generic-rivalry", "base", "--threads", "2")).isZero();
        Path study = folder.resolve("studies/generic-rivalry/base-rates--months-24--futures-4--replicates-2");
        assertThat(run("verify", study.toString(), "--threads", "1"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("the same to the bit");
        Path results = study.resolve("results.json");
        Files.writeString(results, Files.readString(results).replaceFirst("\"mean\" : [0-9.E-]+", "\"mean\" : 0.123"));
        assertThat(run("verify", study.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("differs in results.json");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 72, 100, 160})
    void tablesFitTheTerminal(int width) {
        assertThat(new Shell(desk(width))
                        .run(Stream.concat(Stream.of("ask", "generic-rivalry", "base"), SMALL.stream())
                                .toArray(String[]::new)))
                .isZero();
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void machinesGetEveryMeasureInTheirForm() {
        assertThat(small("ask", "generic-rivalry", "base", "--csv")).isZero();
        assertThat(out.toString()).startsWith("question,condition,option,label,measure,unit,mean,error,p05");
        out.getBuffer().setLength(0);
        assertThat(small("ask", "generic-rivalry", "base", "--json")).isZero();
        assertThat(org.equipoise.lab.result.Results.fromJson(out.toString()).arms())
                .isNotEmpty();
    }

    @Test
    void whatIsLeftOutTakesAlongWhatNeedsItAndIsSaid() {
        assertThat(small("ask", "south-caucasus", "1", "--without", "M8"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Left out of the model: voice, and with it ");
        assertThat(folder.resolve("studies/south-caucasus/1-arming--months-24--futures-4--replicates-2--without-M8"))
                .isDirectory();
    }

    @Test
    void claimsOfOneSystemAreListedInEachForm() {
        assertThat(run("dossier", "claims", "south-caucasus", "--system", "m19"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("S4-31", "4 claims").doesNotContain("S0-01");
        out.getBuffer().setLength(0);
        assertThat(run("dossier", "claims", "south-caucasus", "--csv")).isZero();
        assertThat(out.toString()
                        .lines()
                        .skip(1)
                        .map(line -> line.replaceFirst(",.*", ""))
                        .distinct())
                .hasSize(210);
        out.getBuffer().setLength(0);
        assertThat(run("dossier", "claims", "south-caucasus", "--json")).isZero();
        assertThat(out.toString()).contains("\"claim\" : \"S4-51\"");
    }

    @Test
    void predictionsAreShownWithoutRunningAnything() {
        assertThat(run("dossier", "predictions", "generic-rivalry", "--bare")).isZero();
        assertThat(out.toString()).contains("no predictions");
        assertThat(folder).isEmptyDirectory();
        assertThat(run("dossier", "predictions", "south-caucasus", "--bare", "--json"))
                .isZero();
        assertThat(run("dossier", "predictions", "south-caucasus", "--bare", "--csv"))
                .isZero();
    }

    @Test
    void anAblationTellsEveryMechanismInEachForm() {
        assertThat(small("ablate", "generic-rivalry", "base", "--csv"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .startsWith("left_out,with_it,systems,measure,option,of,whole")
                .contains("outside-world,");
        out.getBuffer().setLength(0);
        assertThat(small("ablate", "generic-rivalry", "base", "--json")).isZero();
        assertThat(out.toString()).contains("\"leftOut\" : \"outside-world\"", "\"cannotBeLeftOut\"");
        out.getBuffer().setLength(0);
        assertThat(small("ablate", "south-caucasus", "1", "--quick")).isZero();
        assertThat(out.toString()).contains("Not left out:", "supply-posture", "quick look");
    }

    @Test
    void everyTruceAndCallOnRecordIsAskedOrItIsSaidWhyNot() {
        assertThat(run("plausible", "south-caucasus", "--futures", "3", "--replicates", "2", "--csv"))
                .as(err.toString())
                .isZero();
        List<String> rows = out.toString().lines().skip(1).toList();
        assertThat(rows).anyMatch(row -> row.startsWith("war ends,")).anyMatch(row -> row.startsWith("truces break,"));
        assertThat(rows.stream().filter(row -> row.startsWith("answer to a call,")))
                .hasSize(4)
                .allMatch(row -> row.matches(".*,(nothing|statement|fact finding|materiel|mediation|force),.*"));
        assertThat(rows).allMatch(row -> row.contains(",6,") || row.matches(".*,0,[^,]+"));
    }

    @Test
    void aHindcastIsScoredBesideItsBenchmarksAndWarnsThatItIsNoForecast() throws IOException {
        String[] asked = {"hindcast", "south-caucasus", "--futures", "2", "--replicates", "1", "--horizons", "12"};
        assertThat(run(asked)).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("Brier score of", "climatology", "persistence", "no forecasts", "Greatest surprises");
        List<String> more = new ArrayList<>(List.of(asked));
        more.addAll(List.of("--csv", "--out", "found"));
        out.getBuffer().setLength(0);
        assertThat(run(more.toArray(String[]::new))).isZero();
        assertThat(out.toString().lines()).hasSizeGreaterThan(40).anyMatch(row -> row.contains(",library,war,12,1,"));
        assertThat(folder.resolve("found"))
                .isDirectoryContaining("glob:**/windows.csv")
                .isDirectoryContaining("glob:**/misses-scenario.csv")
                .isDirectoryContaining("glob:**/calibration-scenario-war-12.svg");
        assertThat(Files.readString(folder.resolve("found/calibration-scenario-war-12.svg")))
                .contains("<svg", "chance that the model gave");
    }

    @Test
    void aHindcastThatCannotBeIsRefused() {
        assertThat(run("hindcast", "generic-rivalry")).isEqualTo(2);
        assertThat(err.toString()).contains("no history/disputes.csv");
        assertThat(run("hindcast")).isEqualTo(2);
        assertThat(run("hindcast", "south-caucasus", "--rivals")).isEqualTo(2);
        assertThat(run("hindcast", "south-caucasus", "--horizons", "36,12")).isEqualTo(2);
        assertThat(run("hindcast", "--rivals", "--library", "nowhere")).isEqualTo(2);
    }

    @Test
    void aScenarioWithoutARecordHasNothingToBePlausible() {
        assertThat(run("plausible", "generic-rivalry", "--futures", "2", "--replicates", "1"))
                .isZero();
        assertThat(out.toString()).contains("0 events");
    }

    @Test
    void aStoryIsToldAndItsTwinBesideIt() {
        assertThat(small("run", "south-caucasus", "--policy", "arm-both", "--policy", "arm-neither"))
                .as(err.toString())
                .isZero();
        Path study =
                folder.resolve("studies/south-caucasus/run-arm-both+arm-neither--months-24--futures-4--replicates-2");
        assertThat(run("explain", study.toString(), "arm-both/1/0"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Run arm-both/1/0", "Russia will fill the orders of Armenia");
        out.getBuffer().setLength(0);
        assertThat(run("explain", study.toString(), "arm-both/1/0", "--against", "arm-neither"))
                .isZero();
        assertThat(out.toString())
                .contains("arm-neither", "What followed")
                .contains(">>> first divergence: the policy itself", "Russia will fill the orders of")
                .contains("Russia will refuse the orders of")
                .doesNotContain("RUS ", "ARM ");
        assertThat(run("explain", study.toString(), "arm-both/99/0")).isEqualTo(2);
        assertThat(run("explain", study.toString(), "nonsense")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "brief south-caucassus | maybe you meant 'south-caucasus'",
                "brief nowhere-at-all | no scenario 'nowhere-at-all'",
                "ask south-caucasus 9 | no question '9'",
                "run south-caucasus --policy arm-bth | maybe you meant 'arm-both'",
                "run south-caucasus --policy arm-both --condition none | no condition 'none'",
                "ask south-caucasus 1 --without M99 | no mechanism of this scenario stands for M99",
                "ask south-caucasus 1 --without opinon | maybe you meant 'opinion'",
                "ask south-caucasus 1 --without M1 | the options differ in what it carries out",
                "ask south-caucasus 1 --without M11 | it is only part of",
                "ablate south-caucasus 1 --measure fame | no measure 'fame'",
                "dossier claims south-caucasus --system M24 | no system 'M24'",
                "dossier claims south-caucasus --kind mesure | maybe you meant 'measure'",
                "model wra | maybe you meant 'war'",
                "schema polices | maybe you meant 'policies'",
                "brief south-caucasus --from 2016-13 | is no month",
                "brief south-caucasus --futures 0 | at least 1",
                "brief south-caucasus --futures many | 'many'",
                "brief south-caucasus --json --csv | exclude each other",
                "brief south-caucasus --yardstick metre | there are icd203 and phia",
                "brief south-caucasus --colour | --colour",
                "brief | SCENARIO",
                "breif south-caucasus | brief",
                "verify no-such-study | no study here",
                "explain no-such-study a/0/0 | no study here"
            })
    void badInputIsOneClearLineAndExitCode2(String arguments, String word) {
        assertThat(run(arguments.split(" "))).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains(word).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void allProblemsOfAScenarioAreToldAtOnce() throws IOException {
        copy(HOME.resolve("scenarios/generic-rivalry"), folder.resolve("mine"));
        Path file = folder.resolve("mine/policies.yaml");
        Files.writeString(file, Files.readString(file).replace("fill", "fil").replace("conditions:", "condition:"));
        assertThat(run("check", "mine")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()
                        .lines()
                        .filter(line -> line.contains("policies.yaml:"))
                        .count())
                .isGreaterThan(1);
        assertThat(err.toString()).contains("Maybe you meant").doesNotContain("\tat ");
    }

    @Test
    void aForeignFolderIsRefused() throws IOException {
        Path foreign = folder.resolve("studies/generic-rivalry/base-rates--months-24--futures-4--replicates-2");
        Files.createDirectories(foreign);
        Files.writeString(foreign.resolve("holiday.txt"), "photos");
        assertThat(small("ask", "generic-rivalry", "base")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(foreign.resolve("holiday.txt")).hasContent("photos");
    }

    @Test
    void aFileWhereAFolderShouldBeIsAFailure() throws IOException {
        Files.writeString(folder.resolve("studies"), "not a folder");
        assertThat(small("ask", "generic-rivalry", "base")).isIn(Shell.FAILED, Shell.BAD_INPUT);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void aStoppedStudySaysHowToResumeAndExits130() {
        stop.request();
        assertThat(small("ask", "generic-rivalry", "base")).isEqualTo(Shell.INTERRUPTED);
        assertThat(err.toString()).contains("resumes");
    }

    @Test
    void debugShowsWhereAnErrorComesFrom() {
        assertThat(run("brief", "nowhere-at-all", "--debug")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void completionIsGenerated() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("_complete_equipoise");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    /** Anyone who opens the game of a crisis finds in it the chances that the story tells. */
    @Test
    void aCrisisIsWrittenAsTheGameThatWasPlayed() {
        assertThat(run("ask", "generic-rivalry", "base", "--futures", "2", "--replicates", "2", "--months", "240"))
                .isZero();
        Path study = folder.resolve("studies/generic-rivalry");
        String name = names(study).get(0);
        String run = "sell-to-both/1/1";
        assertThat(run("explain", "--efg", study.resolve(name).toString(), run, "9999"))
                .isEqualTo(Shell.BAD_INPUT);
        Matcher month = Pattern.compile("opened in (\\d+) \\(").matcher(err.toString());
        assertThat(month.find()).as(err.toString()).isTrue();
        out.getBuffer().setLength(0);
        assertThat(run("explain", "--efg", study.resolve(name).toString(), run, month.group(1)))
                .isZero();
        Game game = Gambit.readExtensive("crisis.efg", out.toString());
        Matcher lambda = Pattern.compile("lambda = (\\S+) is").matcher(game.comment());
        assertThat(lambda.find()).isTrue();
        double[] move = BackwardQuantal.solve(game, new Disturbance.AgentLogit(Double.parseDouble(lambda.group(1))))
                .behaviour()
                .at(game.set("mover", "move").index());
        out.getBuffer().setLength(0);
        assertThat(run("explain", "--json", study.resolve(name).toString(), run))
                .isZero();
        Matcher war = Pattern.compile(
                        "\"month\" : " + month.group(1)
                                + ",[^}]*?\"question\" : \"move in the crisis\".*?\"name\" : \"war\",\\s*\"probability\" : ([^,]+),",
                        Pattern.DOTALL)
                .matcher(out.toString());
        assertThat(war.find()).as(out.toString()).isTrue();
        assertThat(move[move.length - 1]).isCloseTo(Double.parseDouble(war.group(1)), within(1e-12));
        assertThat(run("explain", "--efg", study.resolve(name).toString(), run, "nonsense"))
                .isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("'nonsense' is no month");
    }

    private static List<String> names(Path study) {
        try (Stream<Path> folders = Files.list(study)) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aMachineThatIsTooSmallIsToldOfInOneLine() {
        for (Error error : List.of(new OutOfMemoryError("heap"), new StackOverflowError())) {
            StringWriter said = new StringWriter();
            PrintWriter full = new PrintWriter(new Writer() {
                @Override
                public void write(char[] text, int from, int length) {
                    throw error;
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            });
            Terminal terminal = Terminal.piped(full, new PrintWriter(said, true));
            Desk desk = new Desk(terminal, Path.of("..").toAbsolutePath().normalize(), Optional.empty(), new Stop());
            assertThat(new Shell(desk).run("game", "simulate", "examples/games/crisis.efg", "--plays", "5", "--csv"))
                    .isEqualTo(Shell.FAILED);
            assertThat(said.toString().lines()).hasSize(1);
            assertThat(said.toString()).contains(error.getClass().getSimpleName());
        }
    }
}
