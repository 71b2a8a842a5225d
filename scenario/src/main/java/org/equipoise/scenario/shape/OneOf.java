package org.equipoise.scenario.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.equipoise.scenario.problem.Ledger;

/**
 * One of a few words.
 *
 * @param what what they name
 * @param options value by word, in the order of the documents
 * @param <T> what is read
 */
public record OneOf<T>(String what, Map<String, T> options) implements Scalar<T> {

    /** The constants of an enumeration, written in lower case with hyphens. */
    public static <E extends Enum<E>> OneOf<E> of(String what, Class<E> type) {
        Map<String, E> options = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            options.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return new OneOf<>(what, options);
    }

    /** Words that stand for themselves. */
    public static OneOf<String> words(String what, String... words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String word : words) {
            options.put(word, word);
        }
        return new OneOf<>(what, options);
    }

    @Override
    public Optional<T> parse(Token token, Ledger ledger) {
        Optional<T> value = Optional.ofNullable(options.get(token.text()));
        if (value.isEmpty()) {
            ledger.unknown(token.place(), what, token.text(), options.keySet());
        }
        return value;
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", options.keySet());
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("enum", List.copyOf(options.keySet()));
    }
}
