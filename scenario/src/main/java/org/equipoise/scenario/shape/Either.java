package org.equipoise.scenario.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.scenario.problem.Ledger;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A single word, or something with a structure.
 *
 * @param word read when a single word stands there
 * @param structure read otherwise
 * @param <T> what is read
 */
public record Either<T>(Scalar<T> word, Shape<T> structure) implements Shape<T> {

    @Override
    public Optional<T> read(Node node, Ledger ledger) {
        return node instanceof ScalarNode ? word.read(node, ledger) : structure.read(node, ledger);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("anyOf", List.of(word.schema(), structure.schema()));
    }
}
