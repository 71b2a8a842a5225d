package org.equipoise.workbench.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.lab.run.Stop;
import org.equipoise.lab.validation.Standing;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A validation on an invented library and an invented history. */
@Tag("slow")
class ValidateTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path FIXTURES =
            Path.of("src/test/resources/org/equipoise/workbench/validation").toAbsolutePath();

    @TempDir
    Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        Terminal terminal = Terminal.piped(new PrintWriter(out, true), new PrintWriter(err, true));
        return new Shell(new Desk(terminal, folder, Optional.of(folder), new Stop())).run(arguments);
    }

    @BeforeEach
    void invent() throws IOException {
        copy(HOME.resolve("scenarios/generic-rivalry"), folder.resolve("scenarios/generic-rivalry"));
        Path valleys = folder.resolve("scenarios/two-valleys");
        copy(HOME.resolve("scenarios/two-valleys"), valleys);
        copy(FIXTURES.resolve("history"), valleys.resolve("history"));
        Path yaml = valleys.resolve("scenario.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml)
                        .replace(
                                "theatres: {disputed: {name: The two valleys}}",
                                "theatres: {disputed: {name: The two valleys}}\n    incidents: history/disputes.csv"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }

    @Test
    void thePageIsWholeTheSameOnAnyThreadsAndCheapTheSecondTime() throws IOException {
        String library = FIXTURES.resolve("library").toString();
        assertThat(run("validate", "--quick", "--library", library, "--until", "2039-12", "--threads", "1"))
                .as(err.toString())
                .isZero();
        String page = Files.readString(folder.resolve("docs/validation.md"));
        String figures = Files.readString(folder.resolve("docs/validation.json"));
        assertThat(page)
                .containsSubsequence(
                        "A first look",
                        "## What to make of it",
                        "## Printed figures",
                        "## The panel of rivals",
                        "7 pairs",
                        "register.csv",
                        "## Rates and moments",
                        "## Calibration",
                        "Missing: no finished calibration was found. `./equipoise calibrate --library DIR` adds it.",
                        "## Hindcasts of rivals",
                        "84 years of 7 pairs",
                        "## Hindcasts of scenarios",
                        "(valleys)",
                        "the short war",
                        "## The central question",
                        "central-question.md",
                        "## Limits",
                        "No policy has been tested",
                        "./equipoise validate --library DIR --quick --until 2039-12")
                .doesNotContain(folder.toString(), FIXTURES.toString(), "NaN", "Optional");
        Standing standing = Standing.read(figures);
        assertThat(standing.quick()).isTrue();
        assertThat(standing.rivals().orElseThrow().hindcasts()).isEqualTo(84);
        assertThat(standing.cases()).hasSize(1);

        assertThat(run(
                        "validate",
                        "--quick",
                        "--library",
                        library,
                        "--until",
                        "2039-12",
                        "--threads",
                        "2",
                        "--study",
                        "other",
                        "--out",
                        "two.md"))
                .as(err.toString())
                .isZero();
        assertThat(folder.resolve("two.md")).hasContent(page);
        assertThat(folder.resolve("two.json")).hasContent(figures);

        aBriefReadsIt();
    }

    private void aBriefReadsIt() throws IOException {
        assertThat(run("brief", "two-valleys", "--futures", "2", "--replicates", "1", "--months", "12"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("How far to trust this: In 84 one-year hindcasts of rivals left out of the fit");
        Files.writeString(folder.resolve("docs/validation.json"), "{}");
        assertThat(run("brief", "two-valleys", "--futures", "2", "--replicates", "1", "--months", "12"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("docs/validation.json", "Maybe run 'equipoise validate' again");
    }

    @Test
    void withoutALibraryThePageSaysWhatWouldAddEachPart() throws IOException {
        assertThat(run("validate", "--quick", "--until", "2039-12"))
                .as(err.toString())
                .isZero();
        assertThat(Files.readString(folder.resolve("docs/validation.md")))
                .contains(
                        "**Not validated here:** printed figures, calibration, hindcasts of rivals and the central question")
                .contains(
                        "*Missing: no library of data files was named or found. `./equipoise validate --library DIR` adds it.*");
        assertThat(run("validate", "--quick", "--library", "nowhere")).isEqualTo(2);
        assertThat(run("validate", "--quick", "--out", "page.html")).isEqualTo(2);
    }
}
