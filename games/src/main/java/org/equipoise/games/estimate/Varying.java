package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A covariate that takes several values in turn in a prediction.
 *
 * @param name name of the covariate
 * @param values values as words, at least one; numbers written out
 */
public record Varying(String name, List<String> values) {
    public Varying {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("'" + name + "' needs a value to take");
        }
    }

    /** Over levels, or numbers as words. */
    public static Varying over(String name, String... values) {
        return new Varying(name, List.of(values));
    }

    /** Over numbers. */
    public static Varying over(String name, double... values) {
        return new Varying(
                name, DoubleStream.of(values).mapToObj(Double::toString).toList());
    }

    /** Over numbers at equal distances from one to another, both included; {@code count} is at least 2. */
    public static Varying grid(String name, double from, double to, int count) {
        if (count < 2) {
            throw new IllegalArgumentException("a grid of '" + name + "' needs 2 values, not " + count);
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(Double.toString(from + (to - from) * i / (count - 1)));
        }
        return new Varying(name, values);
    }
}
