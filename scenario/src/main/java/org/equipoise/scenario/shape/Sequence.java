package org.equipoise.scenario.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.scenario.problem.Ledger;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A list.
 *
 * @param item what each of its items is
 * @param least least number of items
 * @param most greatest number of items
 * @param distinct whether an item may stand in it only once
 * @param <T> what an item is read into
 */
public record Sequence<T>(Shape<T> item, int least, int most, boolean distinct) implements Shape<List<T>> {

    /** A list of any length. */
    public static <T> Sequence<T> of(Shape<T> item) {
        return new Sequence<>(item, 0, Integer.MAX_VALUE, false);
    }

    /** A list of at least one item, none of them twice. */
    public static <T> Sequence<T> some(Shape<T> item) {
        return new Sequence<>(item, 1, Integer.MAX_VALUE, true);
    }

    /** A list without repetition. */
    public static <T> Sequence<T> set(Shape<T> item) {
        return new Sequence<>(item, 0, Integer.MAX_VALUE, true);
    }

    @Override
    public Optional<List<T>> read(Node node, Ledger ledger) {
        if (!(node instanceof SequenceNode sequence)) {
            ledger.problem(Nodes.place(node), "found " + Nodes.words(node), "a list");
            return Optional.empty();
        }
        int size = sequence.getValue().size();
        if (size < least || size > most) {
            String expected = least == most ? Integer.toString(least) : "at least " + least;
            ledger.problem(Nodes.place(node), "found a list of " + size, "a list of " + expected);
        }
        List<T> items = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (Node element : sequence.getValue()) {
            item.read(element, ledger).ifPresent(value -> {
                if (!seen.add(value) && distinct) {
                    ledger.problem(Nodes.place(element), "found '" + value + "' twice", "each item once");
                }
                items.add(value);
            });
        }
        return Optional.of(items);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item.schema());
        if (least > 0) {
            schema.put("minItems", least);
        }
        if (most < Integer.MAX_VALUE) {
            schema.put("maxItems", most);
        }
        if (distinct) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }
}
