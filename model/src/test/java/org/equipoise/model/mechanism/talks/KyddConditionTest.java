package org.equipoise.model.mechanism.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class KyddConditionTest {

    /** Literature 7.1: c_1 = .1, c_L = .05, c_H = .3, c_M = .2, mu = (.9, .1). */
    @Test
    void knownAnswersOfTheLiterature() {
        assertThat(KyddCondition.riskyAbove(0.1, 0.05, 0.3)).isCloseTo(0.375, within(1e-15));
        assertThat(KyddCondition.leastBias(0.9, 0.05, 0.3, 0.2)).isCloseTo(1.0 / 11, within(1e-15));
        assertThat(KyddCondition.mostBias(0.1, 0.05, 0.3, 0.2)).isInfinite();
        assertThat(KyddCondition.mostBias(0.3, 0.05, 0.3, 0.2)).isCloseTo(3.5, within(1e-12));
    }

    @Test
    void anEvenMediatorIsNeverBelievedWhileItsSignCanErr() {
        Property.forAll(1, 500, draws -> draws.array(4, 0.01, 0.999), x -> {
            double high = x[1] + (1 - x[1]) * x[2];
            assertThat(KyddCondition.leastBias(x[0], x[1], high, x[3])).isPositive();
        });
        assertThat(KyddCondition.leastBias(1, 0.05, 0.3, 0.2)).isZero();
    }

    /** The two inequalities of the paper, at any bias between the bounds and at none outside. */
    @Test
    void betweenTheBoundsAndNowhereElseTheMediatorTellsTheTruth() {
        Property.forAll(2, 2_000, draws -> draws.array(6, 0, 1), x -> {
            double low = 0.01 + 0.5 * x[0];
            double high = low + (1 - low) * x[1];
            double cost = 0.01 + x[2];
            double bad = x[3];
            double hopeful = bad + (1 - bad) * x[4];
            double b = 4 * x[5];
            boolean frank =
                    b * (hopeful * high - low) >= (1 - hopeful) * cost && b * (bad * high - low) <= (1 - bad) * cost;
            assertThat(b >= KyddCondition.leastBias(hopeful, low, high, cost)
                            && b <= KyddCondition.mostBias(bad, low, high, cost))
                    .isEqualTo(frank);
        });
    }

    @Test
    void aMediatorThatFearsWarMoreNeedsMoreBias() {
        double least = 0;
        for (double cost = 0.1; cost < 1; cost += 0.1) {
            double next = KyddCondition.leastBias(0.9, 0.05, 0.3, cost);
            assertThat(next).isGreaterThan(least);
            least = next;
        }
    }
}
