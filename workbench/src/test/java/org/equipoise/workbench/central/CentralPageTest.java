package org.equipoise.workbench.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.Library;
import org.equipoise.data.panel.PanelSources;
import org.equipoise.lab.central.CentralStudy;
import org.equipoise.lab.central.Finding;
import org.equipoise.lab.central.Samples;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;
import org.equipoise.testkit.PublicData;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.terminal.Terminal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentralPageTest {

    private static final Path PAGE = Path.of("../docs/central-question.md");

    @TempDir
    Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false, false, false, 92);
        return new Shell(new Desk(terminal, folder, Optional.empty(), new Stop())).run(arguments);
    }

    private String page(String file, String... more) throws IOException {
        List<String> words =
                new java.util.ArrayList<>(List.of("central", "--library", "library", "--quick", "--out", file));
        words.addAll(List.of(more));
        assertThat(run(words.toArray(String[]::new))).as(err.toString()).isZero();
        return Files.readString(folder.resolve(file));
    }

    @Test
    @Tag("slow")
    void thePageIsWholeAndTheSameForAnyNumberOfThreads() throws IOException {
        InventedLibrary.write(folder.resolve("library"));
        String one = page("one.md", "--threads", "1");
        String two = page("two.md", "--threads", "2");
        assertThat(two).isEqualTo(one);
        assertThat(one)
                .contains(
                        "## Bottom line",
                        "## Contrasts, 1955–2010",
                        "### The same for 1990–2010",
                        "## Does it hold?",
                        "Within pairs, conditional logit",
                        "Pairs that change kind and have cases",
                        "Years of peace since the last onset",
                        "Other questions, which count in no verdict",
                        "| Supplier | armed both: force |",
                        "States in several pairs",
                        "### Another edition of the register",
                        "The edition of 2026-05-18",
                        "Both hold both sides of 6 pairs",
                        "## The model beside the record",
                        "no effect by construction",
                        "prior draws, not calibrated",
                        "## Limits",
                        "## Sources",
                        "| Canada armed both |",
                        "Some supplier armed both",
                        "Mismatch with the status quo")
                .doesNotContain("NaN", "throughout", "in every variant that was tried", folder.toString(), "null");
    }

    @Test
    void whatCannotBeReadIsRefusedBeforeAnythingIsWritten() throws IOException {
        InventedLibrary.write(folder.resolve("library"));
        Files.createDirectories(folder.resolve("posterior"));
        assertThat(run("central", "--library", "library", "--calibration", "posterior", "--out", "page.md"))
                .isEqualTo(Shell.BAD_INPUT);
        Files.writeString(folder.resolve("posterior/draws.csv"), "number,weight,other\n1,1,1\n");
        assertThat(run("central", "--library", "library", "--calibration", "posterior", "--out", "page.md"))
                .isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("choice.precision");
        assertThat(run("central", "--library", "nowhere")).isEqualTo(Shell.BAD_INPUT);
        assertThat(run("central", "--library", "library", "--out", "nowhere/page.md"))
                .isEqualTo(Shell.BAD_INPUT);
        assertThat(folder.resolve("page.md")).doesNotExist();
    }

    @Test
    void whatIsOnlyForThePageIsRefusedWithoutOne() throws IOException {
        InventedLibrary.write(folder.resolve("library"));
        assertThat(run("central", "--library", "library", "--quick")).isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("--quick", "--out FILE");
        assertThat(run("central", "--library", "library", "--calibration", "posterior"))
                .isEqualTo(Shell.BAD_INPUT);
        assertThat(err.toString()).contains("--calibration");
    }

    /**
     * Variants, pairs left out and the model take minutes; the main estimates, those for 1990-2010 and the sources take seconds, and are
     * compared.
     */
    @Test
    @Tag("slow")
    void theMainEstimatesOfTheCommittedPageAreThoseOfTheFiles() throws IOException {
        Library library = Library.open(PublicData.folder());
        String page = Files.readString(PAGE);
        PanelSources sources = PanelSources.of(library);
        CentralStudy study = new CentralStudy(new Samples(sources));
        List<Finding> findings = study.main(2, new Stop(), Progress.SILENT);
        for (Finding finding : findings) {
            assertThat(page).contains(CentralPage.mainRow(finding));
        }
        CentralPage now = new CentralPage(
                "",
                findings,
                study.contrasts().few(),
                Optional.empty(),
                new ModelSection(List.of(), ""),
                sources.list());
        assertThat(page).contains(now.late(), now.tooFew(), now.files());
    }
}
