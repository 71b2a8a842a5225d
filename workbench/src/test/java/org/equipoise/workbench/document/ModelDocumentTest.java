package org.equipoise.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.workbench.words.Systems;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/model.md} and the list of tests by mechanism are what the catalogue and the sources say.
 *
 * <p>With {@code -Ddocuments.rewrite=true} both are written anew instead. What is written by hand stands in {@code
 * docs/templates/model.md}.
 */
class ModelDocumentTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCUMENT = HOME.resolve("docs/model.md");
    private static final Path TEMPLATE = HOME.resolve("docs/templates/model.md");
    private static final Path TESTS = Path.of("src/main/resources/org/equipoise/workbench/command/tests.txt");

    private static boolean rewriting() {
        return Boolean.getBoolean("documents.rewrite");
    }

    @Test
    void theDocumentSaysWhatTheCatalogueSays() throws IOException {
        String now = ModelDocument.of(Files.readString(TEMPLATE));
        if (rewriting()) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/model.md is stale; -Ddocuments.rewrite=true writes it anew")
                .isEqualTo(now);
        assertThat(now).doesNotContain("{{");
    }

    @Test
    void theListOfTestsIsThatOfTheSources() throws IOException {
        List<String> now = TestIndex.of(HOME.resolve("model"));
        if (rewriting()) {
            Files.writeString(TESTS, String.join("\n", now) + "\n");
        }
        assertThat(Files.readAllLines(TESTS))
                .as("the list of tests is stale; -Ddocuments.rewrite=true writes it anew")
                .isEqualTo(now);
    }

    @Test
    void everyMechanismIsHeldByATest() throws IOException {
        Set<String> tested = new TreeSet<>();
        TestIndex.of(HOME.resolve("model")).forEach(line -> tested.add(line.substring(0, line.indexOf('\t'))));
        assertThat(tested).containsExactlyInAnyOrderElementsOf(Mechanisms.ids());
    }

    @Test
    void everySystemOfTheSourcesIsStoodForByAMechanism() {
        Set<String> covered = new TreeSet<>();
        Mechanisms.all().forEach(declaration -> covered.addAll(declaration.systems()));
        assertThat(covered).containsExactlyInAnyOrderElementsOf(Systems.WORDS.keySet());
    }
}
