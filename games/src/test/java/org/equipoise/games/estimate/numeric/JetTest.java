package org.equipoise.games.estimate.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class JetTest {

    /** Touches every operation. */
    private static Jet f(Jet x, Jet y) {
        return x.times(y)
                .plus(2)
                .over(y.times(y).plus(x.exp()).sqrt())
                .minus(x.times(3).negate())
                .plus(y.apply(StrictMath.sin(y.value()), StrictMath.cos(y.value()), -StrictMath.sin(y.value())));
    }

    private static double value(double x, double y) {
        return f(Jet.constant(x, 0, 0), Jet.constant(y, 0, 0)).value();
    }

    @Test
    void valueIsThatOfTheFormula() {
        assertThat(value(0.5, 2))
                .isCloseTo(3 / Math.sqrt(4 + StrictMath.exp(0.5)) + 1.5 + StrictMath.sin(2), within(1e-15));
    }

    @Test
    void derivativesEqualDifferences() {
        Property.forAll(1, 200, draws -> draws.array(2, 0.2, 2), at -> {
            double x = at[0];
            double y = at[1];
            Jet jet = f(Jet.input(x, 0, 2, 2), Jet.input(y, 1, 2, 2));
            double h = 1e-5;
            assertThat(jet.value()).isEqualTo(value(x, y));
            assertThat(jet.first(0)).isCloseTo((value(x + h, y) - value(x - h, y)) / (2 * h), within(1e-8));
            assertThat(jet.first(1)).isCloseTo((value(x, y + h) - value(x, y - h)) / (2 * h), within(1e-8));
            double k = 1e-4;
            double here = value(x, y);
            assertThat(jet.second(0, 0))
                    .isCloseTo((value(x + k, y) - 2 * here + value(x - k, y)) / (k * k), within(1e-5));
            assertThat(jet.second(1, 1))
                    .isCloseTo((value(x, y + k) - 2 * here + value(x, y - k)) / (k * k), within(1e-5));
            double mixed = (value(x + k, y + k) - value(x + k, y - k) - value(x - k, y + k) + value(x - k, y - k))
                    / (4 * k * k);
            assertThat(jet.second(0, 1)).isCloseTo(mixed, within(1e-5));
            assertThat(jet.second(1, 0)).isEqualTo(jet.second(0, 1));
        });
    }

    @Test
    void lowerOrderKeepsTheSameFirstDerivatives() {
        Jet two = f(Jet.input(0.7, 0, 2, 2), Jet.input(1.1, 1, 2, 2));
        Jet one = f(Jet.input(0.7, 0, 2, 1), Jet.input(1.1, 1, 2, 1));

        assertThat(one.first(0)).isEqualTo(two.first(0));
        assertThat(one.first(1)).isEqualTo(two.first(1));
        assertThat(one.second(0, 1)).isZero();
        assertThat(two.second(0, 1)).isNotZero();
    }
}
