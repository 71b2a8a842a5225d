package org.equipoise.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/games.md} says what the program says: its Java is that of tested sources, its commands are run and print what stands there.
 *
 * <p>With {@code -Ddocuments.rewrite=true} the blocks are brought up to date instead; look at the difference before it is kept.
 */
@Tag("slow")
class GamesDocumentTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCUMENT = HOME.resolve("docs/games.md");

    @TempDir
    Path folder;

    @Test
    void everyBlockIsTrue() throws IOException {
        copy(HOME.resolve("examples"), folder.resolve("examples"));
        List<String> document = new ArrayList<>(Files.readAllLines(DOCUMENT));
        Console console = new Console(HOME, folder);
        List<Block> blocks = Block.of(document);
        List<List<String>> now = new ArrayList<>();
        for (Block block : blocks) {
            now.add(
                    switch (block.language()) {
                        case "java" -> java(block);
                        case "console" -> console(block, console);
                        default -> block.lines();
                    });
        }
        if (Boolean.getBoolean("documents.rewrite")) {
            for (int b = blocks.size() - 1; b >= 0; b--) {
                Block block = blocks.get(b);
                List<String> old = document.subList(
                        block.first(), block.first() + block.lines().size());
                old.clear();
                old.addAll(now.get(b));
            }
            Files.writeString(DOCUMENT, String.join("\n", document) + "\n");
            Path game = Path.of("examples/games/valley/games/crisis.efg");
            Files.copy(folder.resolve(game), HOME.resolve(game), StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        unchanged(HOME.resolve("examples"), folder.resolve("examples"));
        for (int b = 0; b < blocks.size(); b++) {
            assertThat(blocks.get(b).lines())
                    .as("docs/games.md:" + blocks.get(b).first())
                    .isEqualTo(now.get(b));
        }
        assertThat(blocks).anyMatch(block -> block.language().equals("java"));
        assertThat(blocks).anyMatch(block -> block.language().equals("console"));
    }

    private static List<String> java(Block block) throws IOException {
        String[] from = block.source()
                .orElseThrow(() -> new AssertionError("no source above the Java of line " + block.first()))
                .split("#");
        return Block.region(Files.readAllLines(HOME.resolve(from[0])), from[1]);
    }

    /** The block as it should be: the same where the output is as expected. */
    private static List<String> console(Block block, Console console) throws IOException {
        List<String> truth = new ArrayList<>();
        List<String> typed = new ArrayList<>(block.lines());
        int at = 0;
        for (Console.Call call : Console.calls(block)) {
            List<String> said = console.run(call.typed());
            do {
                truth.add(typed.get(at++));
            } while (truth.get(truth.size() - 1).endsWith("\\"));
            at += call.expected().size();
            truth.addAll(Console.matches(call.expected(), said) ? call.expected() : said);
        }
        return truth;
    }

    @Test
    void aStaleBlockIsNoticed() {
        assertThat(Console.matches(List.of("a", "...", "c"), List.of("a", "b", "b", "c")))
                .isTrue();
        assertThat(Console.matches(List.of("a", "...", "c"), List.of("a", "b", "d")))
                .isFalse();
        assertThat(Console.matches(List.of("a"), List.of("a", "b"))).isFalse();
        assertThat(Console.matches(Collections.emptyList(), List.of("a"))).isFalse();
        assertThat(Block.region(List.of("  // region x", "    one", "  two", "  // end"), "x"))
                .containsExactly("  one", "two");
    }

    /** What the document's commands write among the examples is what stands there. */
    private static void unchanged(Path from, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                assertThat(copy.resolve(from.relativize(file).toString())).hasSameBinaryContentAs(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
