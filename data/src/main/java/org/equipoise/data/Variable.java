package org.equipoise.data;

import java.util.function.Function;

/**
 * A column of a data set as Equipoise exports it; all of them are its data dictionary.
 *
 * @param name short name in snake case
 * @param unit unit, or empty
 * @param meaning one sentence, with what a missing value means
 * @param value the value in a row: a {@link String}, {@link Integer}, {@link Double} (NaN for no data), {@link Boolean} or
 *     {@link java.time.LocalDate}
 */
public record Variable<R>(String name, String unit, String meaning, Function<R, Object> value) {}
