package org.equipoise.testkit;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks a claim on many generated cases, and names the case that breaks it together with the line that repeats it.
 *
 * <pre>{@code
 * Property.forAll(7, 500, draws -> draws.between(-40, 40), x ->
 *         assertThat(Logit.share(x) + Logit.share(-x)).isEqualTo(1.0));
 * }</pre>
 */
public final class Property {
    private Property() {}

    /**
     * Runs the check on {@code cases} generated cases and stops at the first that fails.
     *
     * @param seed the same seed gives the same cases on every machine
     * @param cases how many; at least 1
     * @param generator makes one case
     * @param check throws when the case breaks the claim
     * @throws AssertionError naming seed, number and case, with what the check threw as its cause
     */
    public static <T> void forAll(
            long seed, int cases, Function<? super Draws, ? extends T> generator, Consumer<? super T> check) {
        if (cases < 1) {
            throw new IllegalArgumentException("A property needs at least 1 case, but was given " + cases + ".");
        }
        for (int number = 0; number < cases; number++) {
            forCase(seed, number, generator, check);
        }
    }

    /**
     * Runs the check on one of the cases of {@link #forAll}, to look closer at a failure.
     *
     * @param number of the case, from 0
     */
    public static <T> void forCase(
            long seed, int number, Function<? super Draws, ? extends T> generator, Consumer<? super T> check) {
        T generated = generator.apply(new Draws(seed, number));
        String shown = show(generated);
        try {
            check.accept(generated);
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    "The property fails for " + shown + "\n  because: " + failure.getMessage()
                            + "\nMaybe look closer with Property.forCase(" + seed + "L, " + number + ", ...).",
                    failure);
        }
    }

    /** The case as text, taken before the check, which might change it. */
    private static String show(Object value) {
        if (!value.getClass().isArray()) {
            return String.valueOf(value);
        }
        Object[] boxed = new Object[Array.getLength(value)];
        Arrays.setAll(boxed, i -> Array.get(value, i));
        return Arrays.deepToString(boxed);
    }
}
