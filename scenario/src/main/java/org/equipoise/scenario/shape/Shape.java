package org.equipoise.scenario.shape;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.scenario.problem.Ledger;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What may stand at one place of a YAML file: it reads the value or notes every problem, and it describes itself as a JSON schema.
 *
 * @param <T> what is read
 */
public interface Shape<T> {

    /** The value, or nothing after its problems were noted. */
    Optional<T> read(Node node, Ledger ledger);

    /** The same declaration as a JSON schema (draft 2020-12). */
    Map<String, Object> schema();

    /** The same shape, read into something else. */
    default <R> Shape<R> map(Function<? super T, ? extends R> function) {
        Shape<T> self = this;
        return new Shape<>() {
            @Override
            public Optional<R> read(Node node, Ledger ledger) {
                return self.read(node, ledger).map(function);
            }

            @Override
            public Map<String, Object> schema() {
                return self.schema();
            }
        };
    }
}
