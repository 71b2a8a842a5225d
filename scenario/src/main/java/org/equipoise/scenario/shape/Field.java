package org.equipoise.scenario.shape;

import java.util.Optional;

/**
 * A key that the program knows, or a column.
 *
 * @param key the word
 * @param shape what its value is
 * @param required whether it must stand there
 * @param absent value when it does not
 * @param description what it means, for editors
 * @param <T> what the value is read into
 */
public record Field<T>(String key, Shape<T> shape, boolean required, Optional<T> absent, String description) {

    /** A key that must stand there. */
    public static <T> Field<T> required(String key, Shape<T> shape, String description) {
        return new Field<>(key, shape, true, Optional.empty(), description);
    }

    /** A key that may be left out. */
    public static <T> Field<Optional<T>> optional(String key, Shape<T> shape, String description) {
        return new Field<>(key, shape.map(Optional::of), false, Optional.of(Optional.empty()), description);
    }

    /** A key that stands for a default when it is left out. */
    public static <T> Field<T> otherwise(String key, Shape<T> shape, T absent, String description) {
        return new Field<>(key, shape, false, Optional.of(absent), description);
    }
}
