package org.equipoise.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.store.Checksums;
import org.equipoise.lab.store.Durable;
import org.equipoise.lab.store.Parquet;
import org.equipoise.lab.store.StudyFailed;
import org.equipoise.lab.toy.Toy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs out of room, as far as a test without privileges can: a limit on the size of files, and errors made by hand. */
class FullDiskTest {

    @TempDir
    private Path folder;

    private static Plan plan() {
        return Toy.plan(7, 2_000, 20, "one", "push").withFuturesPerChunk(1_000);
    }

    /** Loads what has to be loaded, waits for the limit, runs the study and prints what goes wrong. */
    public static void main(String[] arguments) throws IOException {
        new Parquet().close();
        System.out.println("READY");
        System.in.read();
        try {
            Ensemble.of(plan(), Toy.of(plan())).threads(2).run(Path.of(arguments[0]));
        } catch (StudyFailed e) {
            System.out.println("FAILED " + e.getMessage());
            System.exit(1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aChunkThatDoesNotFitLeavesNothingHalfWrittenAndAStudyThatResumes() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/prlimit")), "needs prlimit of util-linux");
        Path study = folder.resolve("s");
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDiskTest.class.getName(),
                        study.toString()))
                .redirectErrorStream(true)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.lines().takeWhile(line -> !line.equals("READY")).count()).isLessThan(9);
        Process limit = new ProcessBuilder("prlimit", "--fsize=131072", "--pid", Long.toString(child.pid())).start();
        assertThat(limit.waitFor()).isZero();
        child.getOutputStream().write('\n');
        child.getOutputStream().flush();
        String said = out.lines().collect(Collectors.joining("\n"));
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("FAILED ").contains("parquet: ");
        try (Stream<Path> files = Files.walk(study)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".tmp"))
                    .doesNotContain("results.json");
        }
        Ensemble.of(plan(), Toy.of(plan())).run(study);
        Path whole = folder.resolve("whole");
        Ensemble.of(plan(), Toy.of(plan())).run(whole);
        assertThat(Checksums.of(study)).isEqualTo(Checksums.of(whole));
    }

    @Test
    void aFullDiskIsSaidInOneLineAndTheOldFileStays() throws Exception {
        Path file = folder.resolve("results.json");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> Durable.write(file, path -> {
                    Files.writeString(path, "ne");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StudyFailed.class)
                .hasMessage(file + ": the disk is full; free some space and resume, finished chunks are kept");
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
