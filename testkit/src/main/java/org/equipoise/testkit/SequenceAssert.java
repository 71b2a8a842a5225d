package org.equipoise.testkit;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.assertj.core.api.AbstractAssert;

/** Judges the order of values, such as a risk along a growing parameter. A NaN keeps no order. */
public final class SequenceAssert extends AbstractAssert<SequenceAssert, double[]> {

    SequenceAssert(double[] values) {
        super(values.clone(), SequenceAssert.class);
        if (values.length < 2) {
            throw new IllegalArgumentException(
                    "An order needs at least 2 values, but there are " + values.length + ".");
        }
    }

    /** Each value is at least the one before. */
    public SequenceAssert isNonDecreasing() {
        return steps("never falls", step -> step >= 0);
    }

    /** Each value is above the one before. */
    public SequenceAssert isStrictlyIncreasing() {
        return steps("always rises", step -> step > 0);
    }

    /** Each value is at most the one before. */
    public SequenceAssert isNonIncreasing() {
        return steps("never rises", step -> step <= 0);
    }

    /** Each value is below the one before. */
    public SequenceAssert isStrictlyDecreasing() {
        return steps("always falls", step -> step < 0);
    }

    /** The sequence reads the same from both ends, each pair at most {@code tolerance} apart. */
    public SequenceAssert isSymmetric(double tolerance) {
        for (int i = 0, j = actual.length - 1; i < j; i++, j--) {
            if (!(Math.abs(actual[i] - actual[j]) <= tolerance)) {
                failWithMessage(
                        "Expected a symmetric sequence, but value %s is %s and value %s is %s in %s.",
                        i, actual[i], j, actual[j], Arrays.toString(actual));
            }
        }
        return this;
    }

    private SequenceAssert steps(String what, DoublePredicate holds) {
        for (int i = 1; i < actual.length; i++) {
            if (!holds.test(actual[i] - actual[i - 1])) {
                failWithMessage(
                        "Expected a sequence that %s, but value %s is %s after %s in %s.",
                        what, i, actual[i], actual[i - 1], Arrays.toString(actual));
            }
        }
        return this;
    }
}
