package org.equipoise.games.estimate;

import java.util.List;

/** Says why the data cannot tell what the model asks, and which regressors are to blame. */
public final class NotEstimable extends RuntimeException {

    private final Reason reason;
    private final transient List<String> names;

    /** What stands in the way. */
    public enum Reason {
        /** There is nothing to estimate, or there are fewer cases than coefficients. */
        TOO_FEW_CASES,
        /** An outcome never occurs. */
        EMPTY_OUTCOME,
        /** A regressor has one value only. */
        CONSTANT_REGRESSOR,
        /** A regressor of a utility is determined by others of the same utility. */
        COLLINEAR,
        /** The likelihood is the same along a line of coefficients, whatever the data. */
        NOT_IDENTIFIED,
        /** The likelihood rises for ever as a coefficient grows: the regressor predicts without error. */
        SEPARATED,
        /** The search ended before it found a maximum. */
        NOT_CONVERGED
    }

    NotEstimable(Reason reason, List<String> names, String message) {
        super(message);
        this.reason = reason;
        this.names = List.copyOf(names);
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** Regressors or outcomes to blame, the first the most; {@code u24:x} is regressor x of utility u24. */
    public List<String> names() {
        return names;
    }
}
