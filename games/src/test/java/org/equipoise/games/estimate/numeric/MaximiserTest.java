package org.equipoise.games.estimate.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class MaximiserTest {

    private static final Maximiser MAXIMISER = new Maximiser(4, 300);

    /** An objective written in jets of two inputs. */
    private interface Formula extends Objective {
        Jet of(Jet x, Jet y);

        @Override
        default double value(double[] at) {
            return of(Jet.constant(at[0], 2, 0), Jet.constant(at[1], 2, 0)).value();
        }

        @Override
        default Slope slope(double[] at) {
            Jet jet = of(Jet.input(at[0], 0, 2, 2), Jet.input(at[1], 1, 2, 2));
            return new Slope(jet.value(), new double[] {jet.first(0), jet.first(1)}, new double[][] {
                {jet.second(0, 0), jet.second(0, 1)}, {jet.second(1, 0), jet.second(1, 1)}
            });
        }
    }

    private static Jet square(Jet x) {
        return x.times(x);
    }

    @Test
    void rosenbrocksRidgeIsClimbedFromAnywhere() {
        Formula ridge = (x, y) ->
                square(y.minus(square(x))).times(-100).minus(square(x.negate().plus(1)));

        Property.forAll(1, 100, draws -> draws.array(2, -3, 3), start -> {
            Maximiser.Summit summit = MAXIMISER.climb(ridge, start);
            assertThat(summit.converged()).isTrue();
            assertThat(summit.point()).containsExactly(new double[] {1, 1}, within(1e-9));
        });
    }

    /** -(x^2 - 1)^2 - y^2 has a saddle at the origin and maxima at x = 1 and x = -1. */
    @Test
    void saddleIsLeftForAMaximum() {
        Formula twoHills = (x, y) -> square(square(x).plus(-1)).negate().minus(square(y));

        Maximiser.Summit summit = MAXIMISER.climb(twoHills, new double[] {0, 0});

        assertThat(summit.value()).isCloseTo(0, within(1e-15));
        assertThat(Math.abs(summit.point()[0])).isCloseTo(1, within(1e-9));
    }

    /** -e^-x rises for ever. */
    @Test
    void ascentWithoutATopEndsFlat() {
        Formula slope = (x, y) -> x.negate().exp().negate().minus(square(y));

        Maximiser.Summit summit = MAXIMISER.climb(slope, new double[] {0, 1});

        assertThat(summit.eigen().values()[summit.eigen().largest()]).isBetween(-1e-6, 0.0);
        assertThat(summit.point()[0]).isGreaterThan(15);
    }

    @Test
    void pointsWithoutAValueAreAvoided() {
        Formula logarithm = (x, y) -> x.apply(
                        StrictMath.log(x.value()), 1 / x.value(), -1 / square(x).value())
                .minus(x)
                .minus(square(y));

        assertThat(MAXIMISER.climb(logarithm, new double[] {3, 3}).point())
                .containsExactly(new double[] {1, 0}, within(1e-9));
        assertThatThrownBy(() -> MAXIMISER.climb(logarithm, new double[] {-1, 0}))
                .hasMessageContaining("NaN");
    }
}
