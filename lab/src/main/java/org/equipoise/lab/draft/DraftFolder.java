package org.equipoise.lab.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.equipoise.lab.store.Durable;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.read.ScenarioReader;

/** Writes a draft as a scenario's folder: beside, read and checked as any scenario, and only then renamed. */
public final class DraftFolder {

    private DraftFolder() {}

    /**
     * Writes a folder that is not there yet.
     *
     * @return the scenario as it was read back
     * @throws org.equipoise.games.problem.BadInput if the draft cannot be played; nothing is left behind
     */
    public static Scenario write(ScenarioDraft draft, Path folder) {
        Path beside = folder.resolveSibling("." + folder.getFileName() + ".draft");
        Folders.remove(beside);
        try {
            for (Map.Entry<String, String> file : draft.files().entrySet()) {
                Path path = beside.resolve(file.getKey());
                Durable.folder(beside.resolve(Path.of(file.getKey()).resolveSibling("")));
                Durable.write(path, file.getValue());
            }
            Compiler.with(Catalogue.ofModel()).checkAll(ScenarioReader.read(beside));
            Files.move(beside, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.remove(beside);
        }
        return ScenarioReader.read(folder);
    }
}
