package org.equipoise.scenario.shape;

import java.util.Optional;
import org.equipoise.games.problem.Place;
import org.equipoise.scenario.problem.Ledger;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A YAML file as nodes that know where they stand. */
public final class Document {

    private Document() {}

    /** The root of a file, or nothing after its problem was noted. */
    public static Optional<Node> read(String file, String text, Ledger ledger) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setMaxAliasesForCollections(0)
                .setAllowRecursiveKeys(false)
                .setSchema(new CoreSchema())
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                ledger.problem(Place.file(file), "found an empty file", "keys and values");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(Nodes::place).orElse(Place.file(file));
            String found = e.getProblem() == null ? "unreadable YAML" : "unreadable YAML: " + e.getProblem();
            boolean tab = found.contains("\\t");
            ledger.problem(place, found.strip(), tab ? "blanks, as YAML allows no tabs here" : "YAML");
            return Optional.empty();
        } catch (YamlEngineException e) {
            ledger.problem(Place.file(file), "unreadable YAML: " + e.getMessage(), "YAML");
            return Optional.empty();
        }
    }
}
