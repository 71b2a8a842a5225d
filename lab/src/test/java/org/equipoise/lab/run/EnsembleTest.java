package org.equipoise.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.store.Checksums;
import org.equipoise.lab.store.Parquet;
import org.equipoise.lab.store.Study;
import org.equipoise.lab.store.StudyRefused;
import org.equipoise.lab.toy.Toy;
import org.equipoise.model.run.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleTest {

    @TempDir
    private Path folder;

    private static Plan plan() {
        return Toy.plan(7, 23, 4, "one", "push", "same")
                .withFuturesPerChunk(3)
                .withHypotheses(List.of("reading"))
                .withMeasures(List.of("y"));
    }

    private static Ensemble ensemble(Plan plan) {
        return Ensemble.of(plan, Toy.of(plan));
    }

    @Test
    void allFilesAreTheSameToTheByteForAnyNumberOfThreads() {
        Map<String, String> one = null;
        for (int threads : new int[] {1, 2, 3, 7}) {
            Path study = folder.resolve("threads-" + threads);
            ensemble(plan()).threads(threads).run(study);
            Map<String, String> sums = Checksums.of(study);
            assertThat(sums)
                    .containsKeys(
                            "manifest.json",
                            "parameters.parquet",
                            "runs/part-00007.parquet",
                            "series/part-00007.parquet",
                            "series/series.parquet",
                            "results.json",
                            "dictionary.md")
                    .hasSize(21);
            one = one == null ? sums : one;
            assertThat(sums).isEqualTo(one);
        }
    }

    @Test
    void theStudyHoldsWhatTheResultsSay() throws Exception {
        Results results = ensemble(plan()).run(folder.resolve("s"));
        assertThat(results.summary("one", "y").runs()).isEqualTo(92);
        Study study = Study.open(folder.resolve("s"));
        assertThat(study.plan()).isEqualTo(plan());
        assertThat(study.results()).contains(results);
        try (Parquet parquet = new Parquet()) {
            double mean =
                    parquet.read(folder.resolve("s/runs/part-*.parquet"), "avg(y)", "WHERE policy = 'push'", rows -> {
                        rows.next();
                        return rows.getDouble(1);
                    });
            assertThat(mean).isCloseTo(results.summary("push", "y").mean(), within(1e-12));
        }
        double walk = results.path("push", "walk").orElseThrow().mean().get(Toy.MONTHS - 1);
        assertThat(walk * Toy.MONTHS).isCloseTo(results.summary("push", "y").mean(), within(1e-12));
        assertThat(Files.readString(folder.resolve("s/dictionary.md"))).contains("| y | The sum (less is better)");
        assertThat(folder.resolve("s/.lock")).doesNotExist();
    }

    @Test
    void pathsAreWithinOnePercentOfTheExactQuantiles() {
        Plan plan = Toy.plan(3, 101, 1, "one");
        Results results = ensemble(plan).run(folder.resolve("s"));
        double atTheEnd = results.path("one", "walk").orElseThrow().median().get(Toy.MONTHS - 1);
        double exact = results.summary("one", "y").spread().median() / Toy.MONTHS;
        assertThat(atTheEnd).isCloseTo(exact, within(0.01 * Math.abs(exact)));
    }

    @Test
    void aFinishedStudyIsReadAndNotRunAgain() {
        Results first = ensemble(plan()).run(folder.resolve("s"));
        List<Progress.State> states = new ArrayList<>();
        Results second = ensemble(plan()).progress(states::add).run(folder.resolve("s"));
        assertThat(second.toJson()).isEqualTo(first.toJson());
        assertThat(second).isEqualTo(first);
        assertThat(states).isEmpty();
    }

    @Test
    void aStoppedStudyLeavesWholeChunksAndResumesToTheSameBytes() {
        ensemble(plan()).run(folder.resolve("whole"));
        Stop stop = new Stop();
        Path study = folder.resolve("stopped");
        assertThatThrownBy(() -> Ensemble.of(plan(), stopping(plan(), stop, 100))
                        .threads(2)
                        .stop(stop)
                        .run(study))
                .isInstanceOf(StudyInterrupted.class)
                .hasMessageContaining("of 8 chunks done; the same command resumes it");
        assertThat(study.resolve("results.json")).doesNotExist();
        List<Progress.State> states = new ArrayList<>();
        ensemble(plan()).progress(states::add).run(study);
        assertThat(states.get(0).done()).as("what was done before").isPositive();
        assertThat(states.get(states.size() - 1).done()).isEqualTo(plan().runs());
        assertThat(Checksums.of(study)).isEqualTo(Checksums.of(folder.resolve("whole")));
    }

    @Test
    void anInterruptOfTheCallingThreadStopsTheWorkers() {
        Path study = folder.resolve("s");
        Thread caller = Thread.currentThread();
        assertThatThrownBy(() ->
                        ensemble(plan()).progress(state -> caller.interrupt()).run(study))
                .isInstanceOf(StudyInterrupted.class);
        assertThat(Thread.interrupted()).as("the interrupt is handed on").isTrue();
        ensemble(plan()).run(study);
    }

    /** Simulations that ask to stop at a run of their own. */
    private static java.util.function.Supplier<Simulation> stopping(Plan plan, Stop stop, int at) {
        java.util.concurrent.atomic.AtomicInteger runs = new java.util.concurrent.atomic.AtomicInteger();
        return () -> new Watched(Toy.of(plan).get(), () -> {
            if (runs.incrementAndGet() == at) {
                stop.request();
            }
        });
    }

    @Test
    void theFailureOfAWorkerReachesTheCaller() {
        assertThatThrownBy(() -> Ensemble.of(
                                plan(),
                                () -> new Watched(Toy.of(plan()).get(), () -> {
                                    throw new IllegalStateException("the world ends");
                                }))
                        .run(folder.resolve("s")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the world ends");
    }

    @Test
    void anotherPlanIsRefusedAndTouchesNothing() {
        Path study = folder.resolve("s");
        ensemble(plan()).run(study);
        Map<String, String> before = Checksums.of(study);
        Plan other = Toy.plan(8, 23, 4, "one", "push", "same");
        assertThatThrownBy(() -> ensemble(other).run(study))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("holds another study, 'test' of toy; differing: plan, setting.");
        assertThat(Checksums.of(study)).isEqualTo(before);
    }

    @Test
    void aForeignChunkIsRefused() throws IOException {
        Path study = folder.resolve("s");
        Path other = folder.resolve("other");
        ensemble(plan()).run(study);
        Plan foreign = Toy.plan(8, 23, 4, "one", "push", "same").withFuturesPerChunk(3);
        ensemble(foreign).run(other);
        Files.delete(study.resolve("results.json"));
        Files.copy(
                other.resolve("runs/part-00002.parquet"),
                study.resolve("runs/part-00002.parquet"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> ensemble(plan()).run(study))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("part-00002.parquet: this chunk belongs to another study");
    }

    @Test
    void aChunkInTheWrongPlaceIsRefused() throws IOException {
        Path study = folder.resolve("s");
        ensemble(plan()).run(study);
        Files.delete(study.resolve("results.json"));
        Files.move(study.resolve("runs/part-00001.parquet"), study.resolve("runs/part-00099.parquet"));
        assertThatThrownBy(() -> ensemble(plan()).run(study))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("part-00099.parquet: the plan has only 8 chunks");
    }

    @Test
    void aDamagedChunkIsRefused() throws IOException {
        Path study = folder.resolve("s");
        ensemble(plan()).run(study);
        Files.delete(study.resolve("results.json"));
        Files.write(study.resolve("runs/part-00001.parquet"), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> ensemble(plan()).run(study))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("part-00001.parquet: cannot be read as Parquet");
    }

    @Test
    void aFolderThatIsNoStudyIsRefused() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> ensemble(plan()).run(folder))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("is not empty and holds no study");
        assertThatThrownBy(() -> Study.open(folder))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("no study here");
    }

    @Test
    void anUnreadableManifestIsRefused() throws IOException {
        Path study = folder.resolve("s");
        ensemble(plan()).run(study);
        String text = Files.readString(study.resolve("manifest.json"));
        Files.writeString(study.resolve("manifest.json"), text.substring(0, text.length() / 2));
        assertThatThrownBy(() -> Study.open(study))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("manifest.json: cannot be read")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aStudyOfAnotherVersionIsRefused() throws IOException {
        Path study = folder.resolve("s");
        ensemble(plan()).run(study);
        String text = Files.readString(study.resolve("manifest.json"));
        Files.writeString(
                study.resolve("manifest.json"), text.replaceFirst("\"version\" : \"[^\"]*\"", "\"version\" : \"9.9\""));
        assertThatThrownBy(() -> Study.open(study))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("written by version 9.9 (")
                .hasMessageContaining("), this is ");
        Files.writeString(
                study.resolve("manifest.json"), text.replaceFirst("\"commit\" : \"[^\"]*\"", "\"commit\" : \"0ther\""));
        assertThatThrownBy(() -> Study.open(study))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining(" (0ther), this is ");
        Files.writeString(study.resolve("manifest.json"), text.replace("equipoise-study-1", "equipoise-study-7"));
        assertThatThrownBy(() -> Study.open(study))
                .isInstanceOf(StudyRefused.class)
                .hasMessageContaining("the layout is 'equipoise-study-7', this version reads 'equipoise-study-1'");
    }

    @Test
    void aFolderWithStarsAndBracketsIsAFolderLikeAnyOther() {
        Path odd = folder.resolve("it's [a] study?");
        ensemble(plan()).run(odd);
        assertThat(odd.resolve("results.json")).exists();
    }

    @Test
    void measuresAndHypothesesThatTheEngineLacksAreNamed() {
        Plan measure = plan().withMeasures(List.of("z"));
        assertThatThrownBy(() -> ensemble(measure).run(folder.resolve("s")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan 'test' asks for measure 'z'; there are [y, hit, wait]");
        Plan hypothesis = plan().withHypotheses(List.of("theta"));
        assertThatThrownBy(() -> ensemble(hypothesis).run(folder.resolve("s")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe one of [reading]");
        assertThat(folder.resolve("s")).doesNotExist();
    }
}
