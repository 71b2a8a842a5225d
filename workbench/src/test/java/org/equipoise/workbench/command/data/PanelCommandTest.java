package org.equipoise.workbench.command.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.lab.run.Stop;
import org.equipoise.testkit.PublicData;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.terminal.Terminal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be written is refused before anything is read; a library without rivalries is told so by name. */
class PanelCommandTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final String EXAMPLES = HOME.resolve("examples/data").toString();

    @TempDir
    Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        Terminal terminal = Terminal.piped(new PrintWriter(out, true), new PrintWriter(err, true));
        return new Shell(new Desk(terminal, folder, Optional.of(HOME), new Stop())).run(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "--out=panel.xlsx, neither in .csv nor in .parquet",
        "--out=nowhere/panel.csv, no such folder",
        "--from=2011, lies after --to"
    })
    void whatCannotBeWrittenIsRefusedFirst(String option, String words) throws IOException {
        assertThat(run("data", "panel", "--library", EXAMPLES, option)).isEqualTo(2);
        assertThat(err.toString().replaceAll("\\s+", " ")).contains(words);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"panel", "evidence"})
    void aLibraryWithoutRivalriesIsToldWhatIsMissing(String command) {
        assertThat(run("data", command, "--library", EXAMPLES)).isEqualTo(2);
        assertThat(err.toString().replaceAll("\\s+", " "))
                .contains("Strategic rivalries")
                .contains("Maybe");
    }

    /** The examples of the help: they print something on the invented library, and nothing fails. */
    @Test
    void theExamplesOfTheHelpRun() {
        String rivals = HOME.resolve("examples/rivals").toString();
        assertThat(run("data", "panel", "--library", rivals, "--from", "1960", "--to", "1970"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("6 pairs of rivals, 1960-1970").doesNotContain("FAILS");
        assertThat(run("data", "evidence", "--library", rivals))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Arms logits").contains("trade-register.csv");
    }

    @Test
    @Tag("slow")
    void theRealPanelIsWrittenWithDictionaryAndManifest() throws IOException {
        String library = PublicData.folder().toAbsolutePath().toString();
        assertThat(run("data", "panel", "--library", library, "--undirected", "--from", "2000", "--out", "p.csv"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("holds: ").doesNotContain("FAILS");
        assertThat(folder.resolve("p.csv")).exists();
        assertThat(folder.resolve("p.csv.dictionary.md")).content().contains("peace_years");
        assertThat(folder.resolve("p.csv.manifest.json")).content().contains("sha256", "citation");
    }

    @Test
    @Tag("slow")
    void theEvidenceFitsTheTerminalAndSaysWhatCameOut() {
        String library = PublicData.folder().toAbsolutePath().toString();
        assertThat(run("data", "evidence", "--library", library))
                .as(err.toString())
                .isZero();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(out.toString().replaceAll("\\s+", " ")).contains("5806").contains("come out in all printed digits");
    }
}
