package org.equipoise.testkit;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a statistical test begins: one entry for each kind of claim, so that the test reads like a sentence.
 *
 * <pre>{@code
 * assertThatMean(draws).isWithin(4).standardErrorsOf(0.5);
 * assertThatProportion(wars, runs).isWithin(4).standardErrorsOf(0.12);
 * assertThatSample(draws).isDrawnFrom(x -> 1 - StrictMath.exp(-x));
 * assertThatSequence(riskByDependence).isNonDecreasing();
 * assertThatFunction(contest).isPointSymmetricAbout(0.0, 0.5, 1e-15).at(-3, -1, 0.25);
 * }</pre>
 *
 * <p>Draws in this project are functions of a seed, so such a test gives the same answer every time: four standard
 * errors are wide enough for a seed chosen without looking, and a test that fails is to be understood, not reseeded.
 */
public final class Statistically {
    private Statistically() {}

    /** A claim about the mean of independent draws. Needs at least two. */
    public static MeanAssert assertThatMean(double... sample) {
        return new MeanAssert(sample);
    }

    /** A claim about the probability behind {@code successes} out of {@code trials} independent trials. */
    public static ProportionAssert assertThatProportion(long successes, long trials) {
        return new ProportionAssert(successes, trials);
    }

    /** A claim about the distribution that independent draws come from. */
    public static SampleAssert assertThatSample(double... sample) {
        return new SampleAssert(sample);
    }

    /** A claim about the probabilities behind the counts of independent draws, one count for each category. */
    public static CountsAssert assertThatCounts(long... counts) {
        return new CountsAssert(counts);
    }

    /** A claim about the order of values; the values are not random. */
    public static SequenceAssert assertThatSequence(double... values) {
        return new SequenceAssert(values);
    }

    /** A claim about the shape of a function of one number. */
    public static FunctionAssert assertThatFunction(DoubleUnaryOperator function) {
        return new FunctionAssert(function);
    }
}
