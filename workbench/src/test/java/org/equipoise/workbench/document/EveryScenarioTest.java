package org.equipoise.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.scenario.Choice;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.read.ScenarioReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario of the folder is sound and plays by the same commands. */
class EveryScenarioTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    /** The limit for the teaching scenario. */
    private static final int SHORT = 60;

    @TempDir
    Path folder;

    static List<String> scenarios() throws IOException {
        try (Stream<Path> folders = Files.list(HOME.resolve("scenarios"))) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    @Tag("slow")
    void everyQuestionOfEveryScenarioIsAnsweredByTheSameCommands() throws IOException {
        assertThat(scenarios()).contains("south-caucasus", "russia-india-china", "two-valleys");
        Console console = new Console(HOME, folder);
        for (String name : scenarios()) {
            Scenario scenario = ScenarioReader.read(HOME.resolve("scenarios").resolve(name));
            assertThat(console.run("$ ./equipoise check " + name).get(0)).startsWith(name + ": sound.");
            for (Question question : scenario.questions().values()) {
                List<String> label = scenario.policies().values().stream()
                        .filter(choice -> choice.id().equals(question.baseline()))
                        .map(Choice::label)
                        .toList();
                List<String> said =
                        console.run("$ ./equipoise ask " + name + " " + question.id() + " --futures 2 --replicates 2");
                assertThat(String.join(" ", said))
                        .as(name + " " + question.id())
                        .startsWith(question.text())
                        .contains(label)
                        .doesNotContain("exit code");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioHasAPageThatSaysWhatItIs(String name) throws IOException {
        assertThat(Files.readString(HOME.resolve("scenarios").resolve(name).resolve("README.md")))
                .isNotBlank();
    }

    @Test
    void theTeachingScenarioIsShort() throws IOException {
        int lines = 0;
        try (Stream<Path> files = Files.walk(HOME.resolve("scenarios/two-valleys"))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".yaml"))::iterator) {
                List<String> text = Files.readAllLines(file);
                lines += text.size();
                assertThat(text).as(file.toString()).allSatisfy(line -> assertThat(line)
                        .hasSizeLessThan(150));
            }
        }
        assertThat(lines).isBetween(20, SHORT);
    }
}
