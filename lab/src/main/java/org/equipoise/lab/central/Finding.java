package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.List;

/**
 * What the record says of one contrast and outcome, with everything it could hang on.
 *
 * @param contrast what is compared
 * @param outcome what began or not
 * @param main the main estimate
 * @param tried the same contrast estimated in other ways, in the order of {@link Variant#all()}
 * @param leftOut the main estimate without one pair of rivals, for the pairs that have most side-years of the kind asked about
 */
public record Finding(Contrast contrast, Outcome outcome, Estimate main, List<Tried> tried, List<WithoutPair> leftOut) {

    public Finding {
        tried = List.copyOf(tried);
        leftOut = List.copyOf(leftOut);
    }

    /** Another way and what came out. */
    public record Tried(Variant variant, Estimate estimate) {}

    /** A pair that was left out and what came out. */
    public record WithoutPair(String pair, Estimate estimate) {}

    /** What may be said. */
    public enum Answer {
        /** Less conflict: the interval excludes no effect, the sign holds in every variant and without any pair, and in half of the variants so does the interval. */
        LESS,
        MORE,
        /** Less conflict by the main estimate, which does not hold throughout. */
        LESS_FRAGILE,
        MORE_FRAGILE,
        /** The interval holds less as well as more. */
        CANNOT_TELL,
        /** Too few cases. */
        NOT_ESTIMATED
    }

    /** Variants in which there is an estimate. */
    public int estimated() {
        return (int) tried.stream().filter(one -> one.estimate().known()).count();
    }

    /** Variants of the same sign as the main estimate. */
    public int sameSign() {
        return (int) tried.stream()
                .filter(one -> one.estimate().known() && one.estimate().sign() == main.sign())
                .count();
    }

    /** Variants whose interval excludes no effect, on the side of the main estimate. */
    public int excluding() {
        return (int) tried.stream()
                .filter(one ->
                        one.estimate().excludesNoEffect() && one.estimate().sign() == main.sign())
                .count();
    }

    /** Pairs without which the main estimate loses its certainty, or gains it. */
    public List<String> hinges() {
        List<String> hinges = new ArrayList<>();
        for (WithoutPair one : leftOut) {
            Estimate estimate = one.estimate();
            if (main.known()
                    && (estimate.excludesNoEffect() != main.excludesNoEffect()
                            || (main.excludesNoEffect() && estimate.sign() != main.sign()))) {
                hinges.add(one.pair());
            }
        }
        return hinges;
    }

    /** What may be said, by the rule of {@link Answer}. */
    public Answer answer() {
        if (!main.known()) {
            return Answer.NOT_ESTIMATED;
        }
        if (!main.excludesNoEffect()) {
            return Answer.CANNOT_TELL;
        }
        boolean holds = sameSign() == estimated() && 2 * excluding() >= estimated() && hinges().isEmpty();
        boolean less = main.sign() < 0;
        return holds ? (less ? Answer.LESS : Answer.MORE) : less ? Answer.LESS_FRAGILE : Answer.MORE_FRAGILE;
    }
}
