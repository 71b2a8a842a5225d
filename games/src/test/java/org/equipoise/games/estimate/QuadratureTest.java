package org.equipoise.games.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuadratureTest {

    @Test
    void whatIsNotFiniteIsNotHalvedForEver() {
        int[] calls = {0};
        double integral = Quadrature.integrate(
                x -> {
                    if (++calls[0] > 10_000) {
                        throw new AssertionError("still halving");
                    }
                    return Double.NaN;
                },
                0,
                1,
                1e-9);
        assertThat(integral).isNaN();
    }

    @Test
    void aCubicIsIntegratedExactly() {
        assertThat(Quadrature.integrate(x -> 4 * x * x * x, 0, 1, 1e-12)).isCloseTo(1, within(1e-12));
    }
}
