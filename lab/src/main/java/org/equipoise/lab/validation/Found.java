package org.equipoise.lab.validation;

import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a validation, or why it is missing.
 *
 * @param what what was found; empty where the part is missing
 * @param why why it is missing, a clause
 * @param command the command that would add it
 */
public record Found<T>(Optional<T> what, String why, String command) {

    /** A part that is there. */
    public static <T> Found<T> of(T what) {
        return new Found<>(Optional.of(what), "", "");
    }

    /** A part that is not there. */
    public static <T> Found<T> absent(String why, String command) {
        return new Found<>(Optional.empty(), why, command);
    }

    /** Another view of what was found; the reason stays. */
    public <U> Found<U> map(Function<T, U> view) {
        return new Found<>(what.map(view), why, command);
    }
}
