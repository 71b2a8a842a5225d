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

    /** Variants with an estimate that a verdict needs: about half of those that ask the same question. */
    public static final int FEWEST_VARIANTS = 8;

    /** When less or more is said without fragile. */
    public static final String RULE = "the main interval excludes no effect, at least " + FEWEST_VARIANTS
            + " variants that ask the same question have an estimate, all of these have its sign, at least half of them an interval that"
            + " excludes no effect, and no single one of the pairs left out decides";

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
        /** Less conflict, by {@link #RULE}. */
        LESS,
        MORE,
        /** Less conflict by the main estimate, of which {@link #RULE} does not hold. */
        LESS_FRAGILE,
        MORE_FRAGILE,
        /** The interval holds less as well as more. */
        CANNOT_TELL,
        /** Too few cases. */
        NOT_ESTIMATED
    }

    /** Estimates of variants that ask the same question. */
    public List<Estimate> comparable() {
        return tried.stream()
                .filter(one -> one.variant().sameQuestion() && one.estimate().known())
                .map(Tried::estimate)
                .toList();
    }

    /** Variants that ask the same question and in which there is an estimate. */
    public int estimated() {
        return comparable().size();
    }

    /** Those of the same sign as the main estimate. */
    public int sameSign() {
        return (int)
                comparable().stream().filter(one -> one.sign() == main.sign()).count();
    }

    /** Those whose interval excludes no effect, on the side of the main estimate. */
    public int excluding() {
        return (int) comparable().stream()
                .filter(one -> one.excludesNoEffect() && one.sign() == main.sign())
                .count();
    }

    /** {@code same sign in 9 of 12 variants, interval excludes no effect in 2}; no more is said of any finding, anywhere. */
    public String stability() {
        int of = estimated();
        boolean all = of > 0 && sameSign() == of;
        return "same sign in " + (all ? "all " : "") + sameSign() + " of " + of + (of == 1 ? " variant" : " variants")
                + ", interval excludes no effect in " + excluding()
                + (of < FEWEST_VARIANTS ? " (a verdict needs " + FEWEST_VARIANTS + " variants)" : "");
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

    /** What may be said, by {@link #RULE}. */
    public Answer answer() {
        if (!main.known()) {
            return Answer.NOT_ESTIMATED;
        }
        if (!main.excludesNoEffect()) {
            return Answer.CANNOT_TELL;
        }
        boolean holds = estimated() >= FEWEST_VARIANTS
                && sameSign() == estimated()
                && 2 * excluding() >= estimated()
                && hinges().isEmpty();
        boolean less = main.sign() < 0;
        return holds ? (less ? Answer.LESS : Answer.MORE) : less ? Answer.LESS_FRAGILE : Answer.MORE_FRAGILE;
    }
}
