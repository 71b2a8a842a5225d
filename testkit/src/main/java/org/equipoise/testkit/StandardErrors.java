package org.equipoise.testkit;

import java.util.function.DoubleFunction;

/**
 * The second half of "is within k standard errors of x".
 *
 * @param <A> the assertion that the sentence began with, to go on with
 */
public final class StandardErrors<A> {
    private final DoubleFunction<A> check;

    StandardErrors(DoubleFunction<A> check) {
        this.check = check;
    }

    /** Fails unless the estimate is as near to {@code expected} as was asked. */
    public A standardErrorsOf(double expected) {
        return check.apply(expected);
    }

    static double positive(double k) {
        if (!(k > 0)) {
            throw new IllegalArgumentException("A number of standard errors must be positive, but is " + k + ".");
        }
        return k;
    }
}
