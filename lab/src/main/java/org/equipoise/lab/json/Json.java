package org.equipoise.lab.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.equipoise.model.prior.Prior;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the records of the lab as JSON, so that equal values are equal bytes on every machine and Java version.
 *
 * <p>Members of sets are sorted; maps keep their order, since sums taken over a map hang on it in their last bits; numbers are the
 * shortest decimal that reads back to the same double; a number that is not finite is {@code null}, read back as NaN. Readers are strict: an unknown or doubled key is an error.
 */
public final class Json {

    private static final JsonMapper DECLARED =
            base().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
    private static final JsonMapper SORTED =
            base().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private Json() {}

    private static JsonMapper.Builder base() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.ORDER_SET_ELEMENTS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addMixIn(Prior.class, PriorType.class)
                .addModule(Finite.module());
    }

    /** One line, components of records sorted by name: the form that is hashed. */
    public static String canonical(Object value) {
        return SORTED.writeValueAsString(value);
    }

    /** Indented, records in their declared order, ending with a line feed: the form that is kept in files. */
    public static String pretty(Object value) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
        return DECLARED.writer()
                        .with(printer)
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(value) + "\n";
    }

    /**
     * Reads a value.
     *
     * @throws tools.jackson.core.JacksonException if the text is not JSON of that type
     */
    public static <T> T read(String text, Class<T> type) {
        return DECLARED.readValue(text, type);
    }

    /** Names the kinds of prior in files. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "prior")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Prior.Fixed.class, name = "fixed"),
        @JsonSubTypes.Type(value = Prior.Uniform.class, name = "uniform"),
        @JsonSubTypes.Type(value = Prior.Gaussian.class, name = "normal"),
        @JsonSubTypes.Type(value = Prior.HalfNormal.class, name = "half-normal"),
        @JsonSubTypes.Type(value = Prior.LogNormal.class, name = "lognormal"),
        @JsonSubTypes.Type(value = Prior.Beta.class, name = "beta"),
        @JsonSubTypes.Type(value = Prior.Gamma.class, name = "gamma"),
        @JsonSubTypes.Type(value = Prior.Truncated.class, name = "truncated"),
        @JsonSubTypes.Type(value = Prior.Hypotheses.class, name = "hypotheses")
    })
    private interface PriorType {}
}
