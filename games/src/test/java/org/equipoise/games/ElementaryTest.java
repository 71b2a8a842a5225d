package org.equipoise.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class ElementaryTest {

    private static final MathContext DIGITS = new MathContext(45);

    @Test
    void expIsWithinItsErrorOfFortyDigitArithmetic() {
        assertThat(worst(4_000, draws -> draws.between(-700, 700), Elementary::exp, ElementaryTest::exactExp))
                .isLessThan(1.4);
        assertThat(worst(4_000, draws -> draws.between(-3, 3), Elementary::exp, ElementaryTest::exactExp))
                .isLessThan(1.4);
        assertThat(worst(
                        4_000,
                        draws -> (draws.flip() ? 1 : -1) * draws.betweenMagnitudes(1e-18, 1e-2),
                        Elementary::exp,
                        ElementaryTest::exactExp))
                .isLessThan(1.4);
    }

    @Test
    void logIsWithinItsErrorOfFortyDigitArithmetic() {
        assertThat(worst(
                        4_000,
                        draws -> draws.betweenMagnitudes(1e-150, 1e150) * (draws.flip() ? 1e-150 : 1e150),
                        Elementary::log,
                        ElementaryTest::exactLog))
                .isLessThan(1);
        assertThat(worst(4_000, draws -> draws.between(0.5, 2), Elementary::log, ElementaryTest::exactLog))
                .isLessThan(1);
        assertThat(worst(
                        4_000,
                        draws -> 1 + (draws.flip() ? 1 : -1) * draws.betweenMagnitudes(1e-15, 1e-2),
                        Elementary::log,
                        ElementaryTest::exactLog))
                .isLessThan(1);
    }

    @Test
    void logisticIsWithinItsErrorOfFortyDigitArithmetic() {
        assertThat(worst(
                        4_000,
                        draws -> draws.between(-40, 40),
                        Elementary::logistic,
                        z -> BigDecimal.ONE.divide(BigDecimal.ONE.add(exactExp(-z)), DIGITS)))
                .isLessThan(2.5);
    }

    @Test
    void logOfExpIsTheNumberItself() {
        Property.forAll(3, 5_000, draws -> draws.between(-700, 700), x -> assertThat(Elementary.log(Elementary.exp(x)))
                .isCloseTo(x, within(4e-16 + 2e-16 * Math.abs(x))));
    }

    @Test
    void logitUndoesLogistic() {
        Property.forAll(
                4, 5_000, draws -> draws.between(-15, 15), z -> assertThat(Elementary.logit(Elementary.logistic(z)))
                        .isCloseTo(z, within(1e-9)));
    }

    @Test
    void logisticOfOppositesSumsToOne() {
        Property.forAll(5, 5_000, draws -> draws.between(-50, 50), z -> assertThat(
                        Elementary.logistic(z) + Elementary.logistic(-z))
                .isCloseTo(1, within(3e-16)));
    }

    @Test
    void powAgreesWithStrictMath() {
        Property.forAll(
                6,
                5_000,
                draws -> new double[] {draws.betweenMagnitudes(1e-6, 1e6), draws.between(-5, 5)},
                x -> assertThat(Elementary.pow(x[0], x[1]) / StrictMath.pow(x[0], x[1]))
                        .isCloseTo(1, within(3e-14)));
        assertThat(Elementary.pow(0, 2)).isEqualTo(0);
        assertThat(Elementary.pow(0, 0)).isEqualTo(1);
    }

    @Test
    void edgesAreThoseOfStrictMath() {
        double[] edges = {
            0,
            -0.0,
            1,
            -1,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            709.78,
            709.8,
            -745.1332191019411,
            -745.2,
            -1e9,
            1e9
        };
        for (double x : edges) {
            assertSame(Elementary.exp(x), StrictMath.exp(x), x);
            assertSame(Elementary.log(x), StrictMath.log(x), x);
        }
        assertSame(Elementary.log(Double.MIN_VALUE), StrictMath.log(Double.MIN_VALUE), Double.MIN_VALUE);
        assertSame(Elementary.log(Double.MAX_VALUE), StrictMath.log(Double.MAX_VALUE), Double.MAX_VALUE);
        assertThat(Elementary.exp(0)).isEqualTo(1);
        assertThat(Elementary.log(1)).isEqualTo(0);
        assertThat(Elementary.logistic(-1e9)).isEqualTo(0);
        assertThat(Elementary.logistic(1e9)).isEqualTo(1);
    }

    @Test
    void expFallsGraduallyToZero() {
        Property.forAll(7, 2_000, draws -> draws.between(-745, -708), x -> assertThat(Elementary.exp(x))
                .isCloseTo(StrictMath.exp(x), within(Math.max(Double.MIN_VALUE, 1e-13 * StrictMath.exp(x)))));
    }

    private static void assertSame(double ours, double theirs, double at) {
        if (Double.isNaN(theirs) || Double.isInfinite(theirs) || theirs == 0) {
            assertThat(Double.valueOf(ours)).as("at %s", at).isEqualTo(Double.valueOf(theirs));
        } else {
            assertThat(ours).as("at %s", at).isCloseTo(theirs, within(2 * Math.ulp(theirs)));
        }
    }

    /** Largest error in units in the last place of the exact result. */
    private static double worst(int cases, ToDoubleFunction<Draws> generator, DoubleUnaryOperator ours, Exact exact) {
        double[] worst = {0};
        Property.forAll(1, cases, generator::applyAsDouble, x -> {
            double got = ours.applyAsDouble(x);
            BigDecimal right = exact.of(x);
            double error = new BigDecimal(got).subtract(right).abs().doubleValue() / Math.ulp(right.doubleValue());
            worst[0] = Math.max(worst[0], error);
        });
        return worst[0];
    }

    @FunctionalInterface
    private interface Exact {
        BigDecimal of(double x);
    }

    /** e^x by its series at x/2^16, squared 16 times. */
    private static BigDecimal exactExp(double x) {
        MathContext wide = new MathContext(50);
        BigDecimal small = new BigDecimal(x).divide(BigDecimal.valueOf(65536), wide);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n < 21; n++) {
            term = term.multiply(small, wide).divide(BigDecimal.valueOf(n), wide);
            sum = sum.add(term, wide);
        }
        for (int n = 0; n < 16; n++) {
            sum = sum.multiply(sum, wide);
        }
        return sum;
    }

    /** ln x = y + ln(1 + d) with y near ln x and 1 + d = x e^(-y), d tiny. */
    private static BigDecimal exactLog(double x) {
        double y = StrictMath.log(x);
        BigDecimal d =
                new BigDecimal(x).multiply(exactExp(-y), new MathContext(50)).subtract(BigDecimal.ONE);
        BigDecimal square = d.multiply(d, DIGITS);
        return new BigDecimal(y)
                .add(d)
                .subtract(square.divide(BigDecimal.valueOf(2), DIGITS))
                .add(square.multiply(d, DIGITS).divide(BigDecimal.valueOf(3), DIGITS));
    }
}
