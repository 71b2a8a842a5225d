package org.equipoise.lab.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equipoise.lab.store.StudyRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedCalibrationTest {

    private static final String HEADER = "number,weight,choice.precision,war-cost.low,war-cost.high,war-aims.disputed,"
            + "contest.initiative,war.obstacles\n";

    @TempDir
    Path folder = Path.of("");

    private static List<FinishedCalibration.Point> points(String rows) {
        return FinishedCalibration.points(Path.of("draws.csv"), HEADER + rows);
    }

    @Test
    void weightsAreSharesThatSumToOne() {
        assertThat(points("7,0.25,9,.2,.6,.5,.3,3\n8,0.75,12,.2,.6,.5,-.3,3\n")).hasSize(2);
        assertThatThrownBy(() -> points("7,0.25,9,.2,.6,.5,.3,3\n8,0.7,12,.2,.6,.5,.3,3\n"))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("sum to");
        assertThatThrownBy(() -> points("7,1.5,9,.2,.6,.5,.3,3\n8,-0.5,12,.2,.6,.5,.3,3\n"))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("at least 0");
    }

    @Test
    void valuesOutOfAParametersRangeAreRefusedWithTheirLine() {
        for (String row :
                List.of("7,1,-9,.2,.6,.5,.3,3", "7,1,9,.1,.6,.5,.3,3", "7,1,9,.2,.6,1.5,.3,3", "7,1,9,.2,.6,.5,.3,5")) {
            assertThatThrownBy(() -> points(row + "\n"))
                    .as(row)
                    .isInstanceOf(StudyRefused.class)
                    .hasMessageContaining("line 2")
                    .hasMessageContaining("between");
        }
        assertThatThrownBy(() -> points("7,1,NaN,.2,.6,.5,.3,3\n")).isInstanceOf(StudyRefused.class);
        assertThatThrownBy(() -> points("7,1,9\n")).isInstanceOf(StudyRefused.class);
        assertThatThrownBy(() -> points("")).isInstanceOf(StudyRefused.class);
    }

    @Test
    void onlyBatchesAreSweptAndStrangersAreRefusedUntouched() throws Exception {
        Path work = Files.createDirectories(folder.resolve("work"));
        List<String> ours = List.of(
                "reference-00000.json",
                "generation-1-00012-00000.json",
                "local-0-00001.json",
                "held-out-00000.json.tmp");
        for (String name : ours) {
            Files.writeString(work.resolve(name), "{}");
        }
        Batches.refuseStrangers(work);
        Path stranger = Files.writeString(work.resolve("thesis.docx"), "mine");
        Files.createDirectories(work.resolve("reference-00001.json"));
        assertThatThrownBy(() -> Batches.refuseStrangers(work)).isInstanceOf(StudyRefused.class);
        assertThat(work.resolve(ours.get(0))).exists();
        Batches.sweep(work);
        for (String name : ours) {
            assertThat(work.resolve(name)).doesNotExist();
        }
        assertThat(stranger).hasContent("mine");
        assertThat(work.resolve("reference-00001.json")).isDirectory();
        Files.delete(stranger);
        Files.delete(work.resolve("reference-00001.json"));
        Batches.sweep(work);
        assertThat(work).doesNotExist();
    }
}
