package org.equipoise.scenario.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.problem.Ledger;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * Names of the scenario's own choice, each with a value.
 *
 * @param key what the names are
 * @param value what each of them has
 * @param declares kind of names that it declares for other parts, if any
 * @param <T> what a value is read into
 */
public record Table<T>(Scalar<String> key, Shape<T> value, Optional<Kind> declares) implements Shape<Map<String, T>> {

    /** Names that nobody else uses. */
    public static <T> Table<T> of(Scalar<String> key, Shape<T> value) {
        return new Table<>(key, value, Optional.empty());
    }

    /** Names that other parts of the scenario use. */
    public static <T> Table<T> declaring(Kind kind, Shape<T> value) {
        return new Table<>(new Name(), value, Optional.of(kind));
    }

    @Override
    public Optional<Map<String, T>> read(Node node, Ledger ledger) {
        if (!(node instanceof MappingNode mapping)) {
            ledger.problem(Nodes.place(node), "found " + Nodes.words(node), "names with values");
            return Optional.empty();
        }
        declares.ifPresent(ledger::open);
        List<Entry> entries = Entry.of(mapping, ledger);
        Map<String, NodeTuple> good = new LinkedHashMap<>();
        for (Entry entry : entries) {
            key.parse(entry.key(), ledger).ifPresent(name -> {
                declares.ifPresent(kind -> ledger.declare(kind, name));
                good.put(name, entry.tuple());
            });
        }
        Map<String, T> values = new LinkedHashMap<>();
        good.forEach(
                (name, tuple) -> value.read(tuple.getValueNode(), ledger).ifPresent(read -> values.put(name, read)));
        return Optional.of(values);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        Map<String, Object> keys = new LinkedHashMap<>(key.schema());
        keys.keySet().retainAll(List.of("pattern", "enum", "minLength"));
        if (!keys.isEmpty()) {
            schema.put("propertyNames", keys);
        }
        schema.put("additionalProperties", value.schema());
        return schema;
    }
}
