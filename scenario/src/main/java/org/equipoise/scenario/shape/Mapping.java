package org.equipoise.scenario.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.scenario.problem.Ledger;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Keys that the program knows.
 *
 * @param description what it is, for editors
 * @param fields its keys, in the order in which they are read
 * @param groups sets of keys of which one must stand there
 * @param make makes the value; called only when every field could be read
 * @param <T> what is read
 */
public record Mapping<T>(String description, List<Field<?>> fields, List<Group> groups, Function<Values, T> make)
        implements Shape<T> {

    /** Keys of which at least one must stand there, or exactly one. */
    public record Group(boolean exactlyOne, List<String> keys) {

        /** Exactly one of these. */
        public static Group exactlyOne(Field<?>... fields) {
            return new Group(true, List.of(fields).stream().map(Field::key).toList());
        }

        /** One of these or more. */
        public static Group atLeastOne(Field<?>... fields) {
            return new Group(false, List.of(fields).stream().map(Field::key).toList());
        }
    }

    /** Of keys that do not hang on one another. */
    public static <T> Mapping<T> of(String description, List<Field<?>> fields, Function<Values, T> make) {
        return new Mapping<>(description, fields, List.of(), make);
    }

    /** The same, with a further condition on its keys. */
    public Mapping<T> with(Group group) {
        List<Group> more = new ArrayList<>(groups);
        more.add(group);
        return new Mapping<>(description, fields, List.copyOf(more), make);
    }

    @Override
    public Optional<T> read(Node node, Ledger ledger) {
        if (!(node instanceof MappingNode mapping)) {
            ledger.problem(Nodes.place(node), "found " + Nodes.words(node), "the keys " + String.join(", ", keys()));
            return Optional.empty();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Entry entry : Entry.of(mapping, ledger)) {
            if (keys().contains(entry.key().text())) {
                entries.put(entry.key().text(), entry);
            } else {
                stranger(entry, ledger);
            }
        }
        Values values = new Values(Nodes.place(node), ledger);
        boolean whole = groups(entries, node, ledger);
        for (Field<?> field : fields) {
            whole &= read(field, entries, values, node, ledger);
        }
        return whole ? Optional.of(make.apply(values)) : Optional.empty();
    }

    /** A key that nobody knows; one without a value within braces is rather the rest of a text that a comma has cut. */
    private void stranger(Entry entry, Ledger ledger) {
        if (entry.bare()) {
            ledger.problem(
                    entry.key().place(),
                    "unknown key '" + entry.key().text() + "' without a value",
                    "quotes around a text that holds a comma, as a comma ends it within braces, or one of "
                            + String.join(", ", keys()));
        } else {
            ledger.unknown(entry.key().place(), "key", entry.key().text(), keys());
        }
    }

    private boolean groups(Map<String, Entry> entries, Node node, Ledger ledger) {
        boolean whole = true;
        for (Group group : groups) {
            List<String> present =
                    group.keys.stream().filter(entries::containsKey).toList();
            if (present.isEmpty() || (group.exactlyOne && present.size() > 1)) {
                String found = present.isEmpty()
                        ? "found neither of '" + String.join("', '", group.keys) + "'"
                        : "found '" + String.join("' and '", present) + "'";
                ledger.problem(
                        Nodes.place(node), found, group.exactlyOne ? "exactly one of them" : "at least one of them");
                whole = false;
            }
        }
        return whole;
    }

    private static <F> boolean read(
            Field<F> field, Map<String, Entry> entries, Values values, Node node, Ledger ledger) {
        Optional<Entry> entry = Optional.ofNullable(entries.get(field.key()));
        if (entry.isEmpty()) {
            if (field.required()) {
                ledger.problem(Nodes.place(node), "missing key '" + field.key() + "'", field.description());
            }
            field.absent().ifPresent(absent -> values.put(field, absent));
            return !field.required();
        }
        Node value = entry.get().tuple().getValueNode();
        values.put(field.key(), Nodes.place(value));
        field.shape().read(value, ledger).ifPresent(read -> values.put(field, read));
        return values.complete(field);
    }

    /** The words that may stand as keys. */
    public List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("description", description);
        schema.put("additionalProperties", false);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", field.description());
            field.shape().schema().forEach((key, value) -> {
                if (!key.equals("description")) {
                    property.put(key, value);
                }
            });
            properties.put(field.key(), property);
        }
        schema.put("properties", properties);
        List<String> required =
                fields.stream().filter(Field::required).map(Field::key).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        for (Group group : groups) {
            List<Map<String, Object>> alternatives = new ArrayList<>();
            for (String key : group.keys) {
                alternatives.add(Map.of("required", List.of(key)));
            }
            schema.put(group.exactlyOne ? "oneOf" : "anyOf", alternatives);
        }
        return schema;
    }
}
