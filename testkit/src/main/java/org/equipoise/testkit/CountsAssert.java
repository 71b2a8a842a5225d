package org.equipoise.testkit;

import java.util.Arrays;
import org.assertj.core.api.AbstractAssert;

/**
 * Judges counts in categories by Pearson's chi-square.
 *
 * <p>Its cube root is nearly normal (E. B. Wilson and M. M. Hilferty, "The distribution of chi-square", PNAS 17(12),
 * 1931), which spares a table of quantiles.
 */
public final class CountsAssert extends AbstractAssert<CountsAssert, long[]> {
    /** In standard deviations of the normal; one right program in a million lies above. */
    private static final double LIMIT = 4.75;

    /** Below this, a category's expected count is too small for the approximation. */
    private static final double FEWEST = 5;

    CountsAssert(long[] counts) {
        super(counts.clone(), CountsAssert.class);
        if (counts.length < 2 || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(
                    "Counts must be two or more and none negative, but are " + Arrays.toString(counts) + ".");
        }
    }

    /**
     * Fails when the counts are further from the probabilities than one set of counts in a million would be.
     *
     * @param probabilities one for each category, in the same order, each in [0, 1], summing to 1; a category of
     *     probability 0 must be empty
     */
    public CountsAssert areDrawnWith(double... probabilities) {
        check(probabilities);
        long total = Arrays.stream(actual).sum();
        double chiSquare = 0;
        int freedom = -1;
        for (int i = 0; i < actual.length; i++) {
            double expected = total * probabilities[i];
            if (probabilities[i] == 0) {
                if (actual[i] != 0) {
                    failWithMessage("Expected nothing in category %s, but there are %s.", i, actual[i]);
                }
                continue;
            }
            if (expected < FEWEST) {
                throw new IllegalArgumentException("Category " + i + " expects only " + expected + " draws. Maybe take "
                        + (long) Math.ceil(FEWEST / probabilities[i]) + " or more in all.");
            }
            chiSquare += (actual[i] - expected) * (actual[i] - expected) / expected;
            freedom++;
        }
        if (freedom > 0) {
            double spread = 2.0 / (9 * freedom);
            double z = (StrictMath.cbrt(chiSquare / freedom) - (1 - spread)) / Math.sqrt(spread);
            if (!(z <= LIMIT)) {
                failWithMessage(
                        "Expected counts %s drawn with %s, but chi-square is %s with %s degrees of freedom, %s standard deviations out.",
                        Arrays.toString(actual), Arrays.toString(probabilities), chiSquare, freedom, z);
            }
        }
        return this;
    }

    private void check(double[] probabilities) {
        double sum = 0;
        for (double probability : probabilities) {
            if (!(probability >= 0)) {
                throw new IllegalArgumentException("A probability must lie in [0, 1], but is " + probability + ".");
            }
            sum += probability;
        }
        if (probabilities.length != actual.length || Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("There must be " + actual.length + " probabilities that sum to 1, but "
                    + Arrays.toString(probabilities) + " sum to " + sum + ".");
        }
    }
}
