package org.equipoise.workbench.command.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.equipoise.data.file.RawFile;
import org.equipoise.lab.library.Manifest;
import org.equipoise.lab.run.Stop;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are taken in whole or not at all, and shown with their source; outside their years there is no data, never zero. */
class DataCommandTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path EXAMPLES = HOME.resolve("examples/data");

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

    private String words() {
        return out.toString().replaceAll("\\s+", " ");
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String register() throws IOException {
        return Files.readString(EXAMPLES.resolve("trade-register.csv"));
    }

    @Test
    void importCopiesEveryByteAndWritesAManifest() throws IOException {
        assertThat(run("data", "import", "examples/data")).as(err.toString()).isZero();

        assertThat(words()).contains("3 files taken into library", "Terms: Copyright SIPRI", "CC BY 4.0", "2024-04-13");
        assertThat(folder.resolve("library/sipri-register/trade-register.csv"))
                .hasSameBinaryContentAs(EXAMPLES.resolve("trade-register.csv"));
        Manifest manifest = Manifest.of(folder.resolve("library"), "");
        assertThat(manifest.files()).extracting(Manifest.Entry::rows).containsExactly(5, 5, 4);
        assertThat(manifest.files())
                .allMatch(
                        entry -> !entry.citation().isEmpty() && !entry.licence().isEmpty());
    }

    private Path zipped(String name, String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry("inner/" + file));
                zip.write(Files.readAllBytes(EXAMPLES.resolve(file)));
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    @Test
    void anArchiveIsReadAsTheFilesInItAndKeptAsItIs() throws IOException {
        Path zip = zipped("two.zip", "gdp.csv", "trade-register.csv", "README.md");

        assertThat(run("data", "import", "two.zip")).as(err.toString()).isZero();
        Path kept;
        try (Stream<Path> paths = Files.walk(folder.resolve("library"))) {
            kept = paths.filter(path -> path.endsWith("two.zip")).findFirst().orElseThrow();
        }
        assertThat(kept).hasSameBinaryContentAs(zip);
        assertThat(Manifest.of(folder.resolve("library"), "").files())
                .extracting(entry -> entry.file().replaceAll(".*/two", "two"))
                .containsExactlyInAnyOrder("two.zip!inner/gdp.csv", "two.zip!inner/trade-register.csv");
        assertThat(Manifest.of(folder.resolve("library"), "").files())
                .extracting(Manifest.Entry::sha256)
                .containsOnly(RawFile.read(zip).sha256());
        assertThat(run("data", "list")).isZero();
        assertThat(words()).contains("2 data files", "two.zip!inner/gdp.csv");
        assertThat(run("data", "show", "FRA", "--series", "transfers")).isZero();
        assertThat(words()).contains("NATO**");
        String manifest = Files.readString(folder.resolve("library/manifest.json"));
        assertThat(run("data", "import", "two.zip")).isZero();
        assertThat(words()).contains("0 files taken into library");
        assertThat(Files.readString(folder.resolve("library/manifest.json"))).isEqualTo(manifest);
    }

    @Test
    void anArchiveThatIsCutIsRefusedWhereverItIsCut() throws IOException {
        byte[] whole = Files.readAllBytes(zipped("whole.zip", "gdp.csv", "trade-register.csv"));
        for (int left = 40; left < whole.length; left += 37) {
            Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, left));
            assertThat(run("data", "import", "cut.zip")).as("%d bytes", left).isEqualTo(2);
            assertThat(err.toString()).contains("Maybe it was cut short");
        }
        assertThat(folder.resolve("library")).doesNotExist();
        zipped("other.zip", "README.md");
        assertThat(run("data", "import", "other.zip")).isEqualTo(2);
    }

    @Test
    void theSameBytesAgainChangeNothing() throws IOException {
        run("data", "import", "examples/data");
        String manifest = Files.readString(folder.resolve("library/manifest.json"));
        Files.copy(EXAMPLES.resolve("gdp.csv"), folder.resolve("renamed.csv"));

        assertThat(run("data", "import", "renamed.csv")).isZero();

        assertThat(words()).contains("0 files taken into library; 1 was there already, byte for byte");
        assertThat(Files.readString(folder.resolve("library/manifest.json"))).isEqualTo(manifest);
    }

    @Test
    void anotherVintageOfTheSameNameLiesBesideTheFirst() throws IOException {
        write("trade-register.csv", register().replace("13 Apr 2024", "1 Mar 2026"));
        run("data", "import", "examples/data/trade-register.csv", "--library", "two");
        assertThat(run("data", "import", "trade-register.csv", "--library", "two"))
                .isZero();

        assertThat(run("data", "show", "FRA", "--series", "transfers", "--library", "two"))
                .isZero();
        assertThat(words())
                .contains("vintage 2026-03-01")
                .contains("1 row", "(vintage 2024-04-13, hash 28dafacf) is left out");
        assertThat(run("data", "show", "FRA", "--series", "transfers", "--library", "two", "--vintage", "2024-04-13"))
                .isZero();
        assertThat(words()).contains("vintage 2024-04-13");
    }

    @Test
    void oneBadFileKeepsAllOthersOut() throws IOException {
        write("bad.csv", register().replace("Sweden", "Swedem"));

        assertThat(run("data", "import", "examples/data/gdp.csv", "bad.csv")).isEqualTo(2);

        assertThat(err.toString()).contains("bad.csv:7:2", "Maybe you meant 'Sweden'", "nothing was written");
        assertThat(folder.resolve("library")).doesNotExist();
    }

    @Test
    void aGzipThatIsCutShortIsRefused() throws IOException {
        Path packed = folder.resolve("register.csv.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            gzip.write(register().getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length - 40));

        assertThat(run("data", "import", "register.csv.gz")).isEqualTo(2);
        assertThat(err.toString()).contains("register.csv.gz: a gzip file that is damaged");
        assertThat(folder.resolve("library")).doesNotExist();
    }

    @Test
    void aWorkbookThatIsCutShortIsRefused() throws IOException {
        Files.write(folder.resolve("milex.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0});

        assertThat(run("data", "import", "milex.xlsx")).isEqualTo(2);
        assertThat(err.toString()).contains("milex.xlsx: a workbook that cannot be read", "Maybe it was cut short");
        assertThat(folder.resolve("library")).doesNotExist();
    }

    @Test
    void anUnknownLayoutIsRefusedByNameAndLeftOutOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("mixed"));
        write("mixed/mine.csv", "a,b\n1,2\n");
        Files.copy(EXAMPLES.resolve("gdp.csv"), folder.resolve("mixed/gdp.csv"));

        assertThat(run("data", "import", "mixed/mine.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("mine.csv: a layout that is not known");
        assertThat(run("data", "import", "mixed")).isZero();
        assertThat(words()).contains("Left out, layout not known: mixed/mine.csv.");
    }

    @Test
    void nothingBesideIsLeftBehind() throws IOException {
        run("data", "import", "examples/data");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "trade-register.csv", "gdp.csv", "TIV-Export-FJI-1990-1993.csv", "manifest.json");
        }
    }

    @Test
    void listTellsADamagedFileAndTheOthers() throws IOException {
        run("data", "import", "examples/data");
        write("library/sipri-register/trade-register.csv", register().replace("1995,No,Sec", "19955,No,Sec"));

        assertThat(run("data", "list")).isEqualTo(2);
        assertThat(words()).contains("2 data files in library");
        assertThat(err.toString()).contains("trade-register.csv:7:11", "'19955'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SWE", "380", "Sweden"})
    void statesAreNamedByCodeNumberOrName(String word) {
        assertThat(run("data", "show", word, "--series", "transfers", "--library", "examples/data"))
                .isZero();
        assertThat(words()).contains("1990 to 2023: 2 rows", "1994?", "vintage 2024-04-13", "hash");
    }

    @Test
    void rowsConcernAllStatesThatAreNamed() {
        run("data", "show", "SWE", "CIV", "--series", "transfers", "--library", "examples/data", "--csv");
        assertThat(out.toString().lines()).hasSize(3).first().asString().endsWith("data_set,vintage,sha256");
        run("data", "show", "SWE", "FRA", "--series", "transfers", "--library", "examples/data", "--json");
        assertThat(out.toString()).contains("\"rows\" : [ ]", "\"sha256\" : \"", "\"meaning\"");
    }

    @Test
    void outsideItsYearsAFileHasNoData() {
        assertThat(run(
                        "data",
                        "show",
                        "SWE",
                        "--series",
                        "transfers",
                        "--from",
                        "1988",
                        "--to",
                        "2024",
                        "--library",
                        "examples/data"))
                .isZero();
        assertThat(words()).contains("No data for 1988 to 1989 and 2024, which is not zero.");
        run("data", "show", "SWE", "--series", "transfers", "--from", "2030", "--library", "examples/data", "--csv");
        assertThat(err.toString()).contains("no data for 2030");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sweeden --series transfers | Maybe you meant 'Sweden'",
                "SWE --series transfer | Maybe you meant 'transfers'",
                "SWE --series wars | no file of the series 'wars'",
                "SWE --series transfers --from 2000 --to 1990 | the first year is after the last",
                "SWE --series transfers --set gdp | there is sipri-register (register by delivery year) and sipri-tiv",
                "SWE --series transfers --vintage 1999 | of vintage 1999",
                "SWE --series transfers --csv --json | exclude each other"
            })
    void whatCannotBeShownIsRefusedInOneLine(String arguments, String words) {
        String[] all = ("data show " + arguments + " --library examples/data").split(" ");
        assertThat(run(all)).isEqualTo(2);
        assertThat(err.toString()).contains(words);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void withoutALibraryTheNextStepIsNamed() {
        assertThat(run("data", "list")).isEqualTo(2);
        assertThat(err.toString()).contains("equipoise data import");
    }
}
