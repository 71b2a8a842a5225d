package org.equipoise.scenario.shape;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a declaration as a JSON schema that editors read, always in the same order of keys. */
public final class SchemaWriter {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final List<String> ORDER = List.of(
            "$schema",
            "$id",
            "title",
            "description",
            "$ref",
            "type",
            "enum",
            "const",
            "pattern",
            "minLength",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "items",
            "propertyNames",
            "properties",
            "additionalProperties",
            "required",
            "anyOf",
            "oneOf",
            "$defs");
    private static final Set<String> NAMED = Set.of("properties", "$defs");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SchemaWriter() {}

    /** The schema of a file as indented JSON that ends with a newline. */
    public static String write(String name, String title, Shape<?> shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", "https://equipoise.org/schema/" + name + ".json");
        schema.put("title", title);
        schema.putAll(shape.schema());
        return MAPPER.writeValueAsString(ordered(schema)).replace("\r\n", "\n") + "\n";
    }

    private static Object ordered(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new LinkedHashMap<>();
            map.entrySet().stream()
                    .sorted(Comparator.comparingInt(entry -> ORDER.indexOf(String.valueOf(entry.getKey()))))
                    .forEach(entry -> {
                        String key = String.valueOf(entry.getKey());
                        sorted.put(key, NAMED.contains(key) ? named(entry.getValue()) : ordered(entry.getValue()));
                    });
            return sorted;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SchemaWriter::ordered).toList();
        }
        return value;
    }

    /** Names of a file's own keep the order of their declaration. */
    private static Object named(Object value) {
        Map<String, Object> kept = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> kept.put(String.valueOf(key), ordered(each)));
        }
        return kept;
    }
}
