package org.equipoise.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/scenario-guide.md} can be followed to the letter: its files are written in the order of the page, its commands are run
 * between them, and they print what stands there.
 *
 * <p>With {@code -Ddocuments.rewrite=true} the blocks are brought up to date instead; look at the difference before it is kept.
 */
@Tag("slow")
class ScenarioGuideTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCUMENT = HOME.resolve("docs/scenario-guide.md");

    @TempDir
    Path folder;

    @Test
    void whoFollowsTheGuideSeesWhatItSays() throws IOException {
        List<String> document = Files.readAllLines(DOCUMENT);
        Console console = new Console(HOME, folder);
        List<Block> blocks = Block.of(document);
        List<List<String>> now = new ArrayList<>();
        for (Block block : blocks) {
            if (block.target().isPresent()) {
                write(block, block.target().get());
            }
            now.add(block.language().equals("console") ? console.truth(block) : block.lines());
        }
        if (Boolean.getBoolean("documents.rewrite")) {
            Files.writeString(DOCUMENT, Block.rewritten(document, blocks, now));
            return;
        }
        for (int b = 0; b < blocks.size(); b++) {
            assertThat(blocks.get(b).lines())
                    .as("docs/scenario-guide.md:" + blocks.get(b).first())
                    .isEqualTo(now.get(b));
        }
        assertThat(blocks).filteredOn(block -> block.target().isPresent()).hasSizeGreaterThan(10);
        assertThat(blocks)
                .filteredOn(block -> block.language().equals("console"))
                .hasSizeGreaterThan(4);
        assertThat(blocks)
                .as("what is a file says where it belongs")
                .allMatch(block ->
                        block.language().equals("console") || block.target().isPresent());
    }

    private void write(Block block, Block.Target target) throws IOException {
        Path file = folder.resolve(target.file());
        Files.createDirectories(file.resolveSibling("."));
        String text = String.join("\n", block.lines()) + "\n";
        if (target.atEnd()) {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } else {
            Files.writeString(file, text);
        }
    }
}
