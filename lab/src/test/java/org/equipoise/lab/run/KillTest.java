package org.equipoise.lab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.store.Checksums;
import org.equipoise.lab.toy.Toy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process in the middle of a study and resumes it. */
class KillTest {

    @TempDir
    private Path folder;

    private static Plan plan() {
        return Toy.plan(7, 40, 5, "one", "push").withFuturesPerChunk(2);
    }

    /** Runs the study so slowly that it can be caught at it. */
    public static void main(String[] arguments) {
        Ensemble.of(plan(), () -> new Watched(Toy.of(plan()).get(), KillTest::doze))
                .threads(2)
                .run(Path.of(arguments[0]));
    }

    private static void doze() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aStudyKilledWithoutWarningResumesToTheSameBytes() throws Exception {
        Path killed = folder.resolve("killed");
        for (int parts : new int[] {1, 6}) {
            Process child = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            KillTest.class.getName(),
                            killed.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("child.txt").toFile())
                    .start();
            waitForParts(child, killed.resolve("runs"), parts);
            child.destroyForcibly();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).as("killed, not finished").isNotZero();
        }
        assertThat(killed.resolve("results.json")).doesNotExist();
        Files.writeString(killed.resolve("runs/part-00019.parquet.tmp"), "half a chunk");

        Path whole = folder.resolve("whole");
        Ensemble.of(plan(), Toy.of(plan())).threads(1).run(whole);
        Ensemble.of(plan(), Toy.of(plan())).threads(2).run(killed);
        assertThat(Checksums.of(killed)).isEqualTo(Checksums.of(whole));
    }

    private static void waitForParts(Process child, Path runs, int parts) throws Exception {
        for (int i = 0; i < 3_000; i++) {
            if (count(runs) >= parts) {
                return;
            }
            assertThat(child.isAlive()).as("the child still runs").isTrue();
            Thread.sleep(10);
        }
        throw new AssertionError("the child wrote no chunk in 30 s");
    }

    private static long count(Path runs) throws Exception {
        if (!Files.isDirectory(runs)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(runs)) {
            return files.filter(file -> file.toString().endsWith(".parquet")).count();
        }
    }
}
