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
        List<String> document = Files.readAllLines(DOCUMENT);
        Console console = new Console(HOME, folder);
        List<Block> blocks = Block.of(document);
        List<List<String>> now = new ArrayList<>();
        for (Block block : blocks) {
            now.add(
                    switch (block.language()) {
                        case "java" -> java(block);
                        case "console" -> console.truth(block);
                        default -> block.lines();
                    });
        }
        if (Boolean.getBoolean("documents.rewrite")) {
            Files.writeString(DOCUMENT, Block.rewritten(document, blocks, now));
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
