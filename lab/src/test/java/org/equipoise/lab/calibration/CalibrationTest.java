package org.equipoise.lab.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;
import org.equipoise.lab.run.StudyInterrupted;
import org.equipoise.lab.store.StudyRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole calibrations of a panel that the model itself has told, with parameters that are known. */
@Tag("slow")
class CalibrationTest {

    private static final CalibrationPlan PLAN = new CalibrationPlan(3, 256, 60, 1, 128, 64, 20, 60, 50);
    private static final double[] TRUTH = {8, 0.25, 0.7, 0.5, 0.4, 3};
    private static final List<SideYear> TOLD = told();

    @TempDir
    Path folder;

    private static List<SideYear> told() {
        PanelPlayer player = new PanelPlayer(RivalSpell.of(Invented.panel(30, 25)), FreeParameter.CORE, 99);
        return player.play(TRUTH, 123_456).rows();
    }

    private static CalibrationReport calibrate(Path into, List<SideYear> rows, CalibrationPlan plan, int threads) {
        return calibrate(into, rows, plan, threads, new Stop(), Progress.SILENT);
    }

    private static CalibrationReport calibrate(
            Path into, List<SideYear> rows, CalibrationPlan plan, int threads, Stop stop, Progress progress) {
        Calibration calibration = new Calibration(plan, rows, threads, stop, progress);
        return new CalibrationStudy(into).run(calibration, plan, rows, List.of());
    }

    private static void same(Path one, Path other) throws Exception {
        for (String file : List.of("posterior.yaml", "draws.csv", "summaries.csv", "report.json", "manifest.json")) {
            assertThat(Files.readString(other.resolve(file))).isEqualTo(Files.readString(one.resolve(file)));
        }
    }

    @Test
    void threadsInterruptionsAndTheOrderOfRowsAndSidesChangeNoByte() throws Exception {
        Path one = folder.resolve("one");
        calibrate(one, TOLD, PLAN, 1);
        Path two = folder.resolve("two");
        calibrate(two, TOLD, PLAN, 2);
        same(one, two);
        assertThat(two.resolve("work")).doesNotExist();
        assertThat(new CalibrationStudy(two).draws()).hasSize(60);

        Path broken = folder.resolve("broken");
        Stop stop = new Stop();
        assertThatThrownBy(() -> calibrate(broken, TOLD, PLAN, 2, stop, state -> {
                    if (state.share() > 0.3) {
                        stop.request();
                    }
                }))
                .isInstanceOf(StudyInterrupted.class)
                .hasMessageContaining("resumes");
        assertThat(broken.resolve("manifest.json")).doesNotExist();
        assertThat(broken.resolve("work")).isNotEmptyDirectory();
        assertThatThrownBy(() -> calibrate(broken, TOLD.subList(0, 1400), PLAN, 1))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("another panel");
        // a stranger among the batches stops it before anything is played or removed
        Path stranger = broken.resolve("work/notes.json");
        Files.writeString(stranger, "mine");
        assertThatThrownBy(() -> calibrate(broken, TOLD, PLAN, 2))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("notes.json")
                .hasMessageContaining("nothing was touched");
        assertThat(stranger).hasContent("mine");
        Files.delete(stranger);
        calibrate(broken, TOLD, PLAN, 2);
        same(one, broken);

        // what an end between manifest and sweep leaves is swept by the next call, and nothing else
        Files.createDirectories(broken.resolve("work"));
        Path left = Files.writeString(broken.resolve("work/reference-00000.json"), "{}");
        Files.writeString(stranger, "mine");
        calibrate(broken, TOLD, PLAN, 1);
        assertThat(left).doesNotExist();
        assertThat(stranger).hasContent("mine");

        // the reader takes it whole or not at all
        FinishedCalibration finished = FinishedCalibration.read(one);
        assertThat(finished.points()).hasSize(60);
        assertThat(finished.report().toJson()).isEqualTo(Files.readString(one.resolve("report.json")));
        assertThat(Files.readString(one.resolve("posterior.yaml")))
                .contains("draws of " + finished.report().step());
        Path draws = broken.resolve("draws.csv");
        Files.writeString(draws, Files.readString(draws) + "1,0,9,.2,.6,.5,.3,3\n");
        assertThatThrownBy(() -> FinishedCalibration.read(broken))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("draws.csv")
                .hasMessageContaining("manifest");
        Files.delete(broken.resolve("manifest.json"));
        assertThatThrownBy(() -> FinishedCalibration.read(broken))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("no finished calibration");

        // finished: read, not run again; and refused to others
        assertThat(calibrate(one, TOLD, PLAN, 1).toJson()).isEqualTo(Files.readString(one.resolve("report.json")));
        assertThatThrownBy(() -> calibrate(one, TOLD.subList(0, 1400), PLAN, 1)).isInstanceOf(StudyRefused.class);
    }

    @Test
    void aGenerationThatLetsEverythingInIsThePrior() {
        CalibrationPlan plan = new CalibrationPlan(4, 512, 512, 1, 512, 0, 0, 0, 0);
        List<RivalSpell> spells = RivalSpell.of(Invented.panel(1, 1));
        org.equipoise.lab.store.Durable.folder(folder.resolve("work"));
        try (Batches batches =
                new Batches(plan, spells, folder.resolve("work"), "id", 2, new Stop(), Progress.SILENT)) {
            List<Particle> reference = batches.play(
                    "reference",
                    0,
                    plan.reference(),
                    number -> Calibration.prior(batches.player().drawn(number)),
                    false);
            Generations generations = new Generations(plan, batches, particle -> 0);
            Population next =
                    generations.next(Population.nearest(reference, particle -> 0, 512), 1, Double.POSITIVE_INFINITY);
            assertThat(next.particles()).hasSize(512);
            double sum = 0;
            for (double weight : next.weights()) {
                sum += weight;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            // 512 draws, about 300 effective: a median within 4 standard errors lies between these quantiles
            Draws draws = new Draws(next.lines(), next.weights());
            for (int p = 0; p < 6; p++) {
                FreeParameter free = FreeParameter.CORE.get(p);
                assertThat(draws.quantile(p, 0.5))
                        .isBetween(free.prior().quantile(0.38), free.prior().quantile(0.62));
                assertThat(draws.quantile(p, 0.9))
                        .isBetween(free.prior().quantile(0.83), free.prior().quantile(0.97));
            }
            assertThat(next.effective()).isGreaterThan(150);
        }
    }

    @Test
    void theIdentityHangsOnThePanelAndThePlan() {
        Calibration one = new Calibration(PLAN, TOLD, 1, new Stop(), Progress.SILENT);
        Calibration other = new Calibration(PLAN, TOLD.subList(0, 1400), 1, new Stop(), Progress.SILENT);
        Calibration longer = new Calibration(CalibrationPlan.quick(3), TOLD, 1, new Stop(), Progress.SILENT);
        assertThat(List.of(one.identity(), other.identity(), longer.identity())).doesNotHaveDuplicates();
        List<SideYear> turned = new ArrayList<>(TOLD);
        Collections.reverse(turned);
        assertThat(new Calibration(PLAN, turned, 1, new Stop(), Progress.SILENT).identity())
                .isEqualTo(one.identity());
    }
}
