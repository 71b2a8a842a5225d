package org.equipoise.scenario.shape;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.scenario.problem.Ledger;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A single word of a file, in YAML or in a cell of CSV.
 *
 * @param <T> what is read
 */
public interface Scalar<T> extends Shape<T> {

    /** The value, or nothing after its problem was noted. */
    Optional<T> parse(Token token, Ledger ledger);

    /** What is expected, in words. */
    String expected();

    @Override
    default Optional<T> read(Node node, Ledger ledger) {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
            return parse(new Token(scalar.getValue(), quoted, Nodes.place(node)), ledger);
        }
        ledger.problem(Nodes.place(node), "found " + Nodes.words(node), expected());
        return Optional.empty();
    }

    @Override
    default <R> Scalar<R> map(Function<? super T, ? extends R> function) {
        Scalar<T> self = this;
        return new Scalar<>() {
            @Override
            public Optional<R> parse(Token token, Ledger ledger) {
                return self.parse(token, ledger).map(function);
            }

            @Override
            public String expected() {
                return self.expected();
            }

            @Override
            public Map<String, Object> schema() {
                return self.schema();
            }
        };
    }
}
