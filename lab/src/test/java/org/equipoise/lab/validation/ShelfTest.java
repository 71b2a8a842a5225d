package org.equipoise.lab.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.lab.evidence.Explained;
import org.equipoise.lab.run.Stop;
import org.equipoise.lab.run.StudyInterrupted;
import org.equipoise.lab.store.StudyRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    private static final EvidenceFinding.Figure FIGURE = new EvidenceFinding.Figure(
            "Rates", "war", "page 1", ".0139", "", .0139, Double.NaN, EvidenceFinding.Status.SAME, "", Explained.YES);

    @TempDir
    private Path folder;

    private int worked;

    private EvidenceFinding take(Shelf shelf, String ingredient) {
        return shelf.take("part", Map.of("input", ingredient), EvidenceFinding.class, () -> {
            worked++;
            return new EvidenceFinding(List.of(FIGURE));
        });
    }

    @Test
    void aPartThatIsThereIsNotComputedAgain() {
        EvidenceFinding first = take(new Shelf(folder, new Stop()), "one");
        EvidenceFinding again = take(new Shelf(folder, new Stop()), "one");
        assertThat(worked).isEqualTo(1);
        assertThat(again).isEqualTo(first);
        assertThat(first.figures().get(0).again()).isNaN();
    }

    @Test
    void aPartOfOtherInputsIsComputed() {
        take(new Shelf(folder, new Stop()), "one");
        take(new Shelf(folder, new Stop()), "other");
        assertThat(worked).isEqualTo(2);
    }

    @Test
    void afterARequestToStopNothingBeginsAndWhatIsDoneIsKept() {
        Stop stop = new Stop();
        take(new Shelf(folder, stop), "one");
        stop.request();
        take(new Shelf(folder, stop), "one");
        assertThatThrownBy(() -> take(new Shelf(folder, stop), "other")).isInstanceOf(StudyInterrupted.class);
        assertThat(worked).isEqualTo(1);
    }

    @Test
    void aDamagedPartIsRefused() throws IOException {
        take(new Shelf(folder, new Stop()), "one");
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, Files.readString(file).substring(0, 40));
        assertThatThrownBy(() -> take(new Shelf(folder, new Stop()), "one"))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("Maybe delete it");
    }

    @Test
    void aFolderIsHashedByNamesAndBytesWhereverItLies() throws IOException {
        for (String copy : List.of("a", "b", "c")) {
            Files.createDirectories(folder.resolve(copy + "/deep"));
            Files.writeString(folder.resolve(copy + "/deep/file"), copy.equals("c") ? "other" : "same");
        }
        assertThat(FolderHash.of(folder.resolve("a")))
                .isEqualTo(FolderHash.of(folder.resolve("b")))
                .isNotEqualTo(FolderHash.of(folder.resolve("c")));
        Files.move(folder.resolve("b/deep/file"), folder.resolve("b/deep/renamed"));
        assertThat(FolderHash.of(folder.resolve("b"))).isNotEqualTo(FolderHash.of(folder.resolve("a")));
    }

    @Test
    void whatABriefReadsComesBackAsItWasWritten() {
        Verdict verdict = new Verdict("war", 12, 9, 0, 0, 3, .02, 0, Double.NEGATIVE_INFINITY, Double.NaN, Double.NaN);
        Standing standing = new Standing(
                Standing.FORMAT,
                "1",
                false,
                Optional.of(new Standing.Rivals(1946, 2010, 8, 90, List.of(verdict))),
                List.of());
        Standing read = Standing.read(standing.toJson());
        assertThat(read.toJson()).isEqualTo(standing.toJson());
        assertThat(read.rivals().orElseThrow().verdicts().get(0).low()).isNaN();
        assertThatThrownBy(() -> Standing.read("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Standing.read(standing.toJson().replace("validation-2", "validation-9")))
                .hasMessageContaining("expected equipoise-validation-2");
    }
}
