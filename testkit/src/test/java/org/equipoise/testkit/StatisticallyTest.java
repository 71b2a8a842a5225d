package org.equipoise.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.testkit.Statistically.assertThatCounts;
import static org.equipoise.testkit.Statistically.assertThatFunction;
import static org.equipoise.testkit.Statistically.assertThatMean;
import static org.equipoise.testkit.Statistically.assertThatProportion;
import static org.equipoise.testkit.Statistically.assertThatSample;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each assertion accepts what is right and notices what is wrong, and its limits lie where it says. */
class StatisticallyTest {
    private static final DoubleUnaryOperator UNIFORM = x -> Math.min(1, Math.max(0, x));

    @Nested
    class Mean {
        /** Mean 2, variance 1, standard error 1 / sqrt(3). */
        private final double[] oneToThree = {1, 2, 3};

        @Test
        void limitIsTheNumberOfStandardErrors() {
            double error = 1 / Math.sqrt(3);

            assertThatMean(oneToThree).isWithin(2).standardErrorsOf(2 + 1.999 * error);
            assertFails(() -> assertThatMean(oneToThree).isWithin(2).standardErrorsOf(2 + 2.001 * error));
            assertFails(() -> assertThatMean(oneToThree).isWithin(2).standardErrorsOf(2 - 2.001 * error));
        }

        @Test
        void sampleWithoutSpreadHasToHitExactly() {
            assertThatMean(3, 3, 3).isWithin(4).standardErrorsOf(3);
            assertFails(() -> assertThatMean(3, 3, 3).isWithin(4).standardErrorsOf(3.0000001));
        }

        @Test
        void notANumberIsNotNearAnything() {
            assertFails(() -> assertThatMean(1, 2, Double.NaN).isWithin(4).standardErrorsOf(1.5));
            assertFails(() -> assertThatMean(oneToThree).isWithin(4).standardErrorsOf(Double.NaN));
        }

        @Test
        void descriptionIsPartOfTheMessage() {
            assertThatThrownBy(() ->
                            assertThatMean(oneToThree).as("deaths").isWithin(1).standardErrorsOf(9))
                    .hasMessageContaining("deaths")
                    .hasMessageContaining("mean of 3 draws");
        }

        @Test
        void oneDrawHasNoStandardError() {
            assertThatIllegalArgumentException().isThrownBy(() -> assertThatMean(1.0));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThatMean(oneToThree).isWithin(0));
        }
    }

    @Nested
    class Proportion {
        @Test
        void limitIsTheNumberOfStandardErrors() {
            // One standard error of 0.5 in 400 trials is 0.025, ten successes.
            assertThatProportion(230, 400).isWithin(3).standardErrorsOf(0.5);
            assertFails(() -> assertThatProportion(231, 400).isWithin(3).standardErrorsOf(0.5));
            assertFails(() -> assertThatProportion(169, 400).isWithin(3).standardErrorsOf(0.5));
        }

        @Test
        void certaintyHasToBeHitExactly() {
            assertThatProportion(0, 1000).isWithin(4).standardErrorsOf(0);
            assertThatProportion(1000, 1000).isWithin(4).standardErrorsOf(1);
            assertFails(() -> assertThatProportion(1, 1000).isWithin(4).standardErrorsOf(0));
        }

        @Test
        void tooFewTrialsAreRefusedWithTheirNumber() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThatProportion(1, 100).isWithin(4).standardErrorsOf(0.01))
                    .withMessageContaining("1000");
            assertThatIllegalArgumentException().isThrownBy(() -> assertThatProportion(5, 4));
            assertThatIllegalArgumentException().isThrownBy(() -> assertThatProportion(0, 0));
        }
    }

    @Nested
    class Sample {
        private final double[] uniform = new SplittableRandom(1).doubles(10_000).toArray();

        @Test
        void uniformDrawsAreUniform() {
            assertThatSample(uniform).isDrawnFrom(UNIFORM);
        }

        @Test
        void slightlyBentDrawsAreNoticed() {
            // The bound for 10,000 draws is 0.0269; squaring moves the distribution by up to 0.25.
            double[] bent = new SplittableRandom(1)
                    .doubles(10_000)
                    .map(u -> StrictMath.pow(u, 1.12))
                    .toArray();

            assertFails(() -> assertThatSample(bent).isDrawnFrom(UNIFORM));
        }

        @Test
        void distributionWithJumpsIsJudgedAtTheJumps() {
            double[] coins = new SplittableRandom(1)
                    .doubles(10_000)
                    .map(u -> u < 0.3 ? 0 : 1)
                    .toArray();
            DoubleUnaryOperator fair = x -> x < 0 ? 0 : x < 1 ? 0.5 : 1;
            DoubleUnaryOperator loaded = x -> x < 0 ? 0 : x < 1 ? 0.3 : 1;

            assertThatSample(coins).isDrawnFrom(loaded);
            assertFails(() -> assertThatSample(coins).isDrawnFrom(fair));
        }

        @Test
        void notANumberIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThatSample(0.5, Double.NaN).isDrawnFrom(UNIFORM));
            assertThatIllegalArgumentException().isThrownBy(() -> assertThatSample());
        }
    }

    @Nested
    class Counts {
        @Test
        void expectedCountsAreAccepted() {
            assertThatCounts(5000, 3000, 2000).areDrawnWith(0.5, 0.3, 0.2);
        }

        @Test
        void limitIsThatOfChiSquare() {
            // One degree of freedom: chi-square is 23.8 at one in a million, so 244 too many of 10,000 are too many.
            assertThatCounts(5230, 4770).areDrawnWith(0.5, 0.5);
            assertFails(() -> assertThatCounts(5270, 4730).areDrawnWith(0.5, 0.5));
        }

        @Test
        void impossibleCategoryStaysEmpty() {
            assertThatCounts(50, 50, 0).areDrawnWith(0.5, 0.5, 0);
            assertFails(() -> assertThatCounts(50, 50, 1).areDrawnWith(0.5, 0.5, 0));
        }

        @Test
        void badClaimsAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThatCounts(1, 2).areDrawnWith(0.5, 0.5));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThatCounts(50, 50).areDrawnWith(0.5, 0.6));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThatCounts(50, 50).areDrawnWith(1));
            assertThatIllegalArgumentException().isThrownBy(() -> assertThatCounts(-1, 50));
        }
    }

    @Nested
    class Sequence {
        @Test
        void orderIsSeen() {
            assertThatSequence(1, 2, 2, 3).isNonDecreasing();
            assertThatSequence(1, 2, 3).isStrictlyIncreasing();
            assertThatSequence(3, 2, 2, 1).isNonIncreasing();
            assertThatSequence(3, 2, 1).isStrictlyDecreasing();
        }

        @Test
        void disorderIsNoticed() {
            assertFails(() -> assertThatSequence(1, 2, 1.9).isNonDecreasing());
            assertFails(() -> assertThatSequence(1, 2, 2).isStrictlyIncreasing());
            assertFails(() -> assertThatSequence(3, 2, 2.1).isNonIncreasing());
            assertFails(() -> assertThatSequence(3, 2, 2).isStrictlyDecreasing());
            assertFails(() -> assertThatSequence(1, Double.NaN, 3).isNonDecreasing());
        }

        @Test
        void symmetryReadsTheSameFromBothEnds() {
            assertThatSequence(1, 5, 1).isSymmetric(0);
            assertThatSequence(1, 5, 5, 1.1).isSymmetric(0.11);
            assertFails(() -> assertThatSequence(1, 5, 5, 1.1).isSymmetric(0.09));
        }

        @Test
        void oneValueHasNoOrder() {
            assertThatIllegalArgumentException().isThrownBy(() -> assertThatSequence(1.0));
        }
    }

    @Nested
    class Function {
        @Test
        void bellIsMirrored() {
            assertThatFunction(x -> (x - 2) * (x - 2))
                    .isMirrorSymmetricAbout(2, 0)
                    .at(0.5, 1, 3);
            assertFails(() -> assertThatFunction(x -> x * x * x)
                    .isMirrorSymmetricAbout(0, 0.1)
                    .at(1));
        }

        @Test
        void contestIsSymmetricAboutItsMiddle() {
            DoubleUnaryOperator logistic = x -> 1 / (1 + StrictMath.exp(-x));

            assertThatFunction(logistic).isPointSymmetricAbout(0, 0.5, 1e-15).at(0.5, 1, 30);
            assertFails(() -> assertThatFunction(logistic)
                    .isPointSymmetricAbout(0, 0.4, 1e-3)
                    .at(1));
        }

        @Test
        void nowhereIsNoPlaceToLook() {
            assertThatIllegalArgumentException().isThrownBy(() -> assertThatFunction(x -> x)
                    .isMirrorSymmetricAbout(0, 0)
                    .at());
        }
    }

    private static void assertFails(ThrowingCallable assertion) {
        assertThatCode(assertion).isInstanceOf(AssertionError.class);
    }
}
