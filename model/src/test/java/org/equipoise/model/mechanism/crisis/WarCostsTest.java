package org.equipoise.model.mechanism.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatSample;

import org.equipoise.model.Example;
import org.equipoise.model.Rig;
import org.junit.jupiter.api.Test;

class WarCostsTest {

    private final Rig rig = new Rig(Example.setting(12, false), Example.free())
            .set("war-cost.low", 0.2)
            .set("war-cost.high", 0.6);

    /** Gauss-Legendre of five points integrates polynomials up to degree nine exactly: moments of U[-1, 1]. */
    @Test
    void nodesAndWeightsIntegratePolynomialsOfDegreeNine() {
        for (int degree = 0; degree <= 9; degree++) {
            double sum = 0;
            for (int n = 0; n < 5; n++) {
                sum += WarCosts.WEIGHT[n] * StrictMath.pow(WarCosts.NODE[n], degree);
            }
            assertThat(sum).isCloseTo(degree % 2 == 1 ? 0 : 1.0 / (degree + 1), within(1e-15));
        }
    }

    @Test
    void costsAreUniformBetweenTheBounds() {
        double[] sample = new double[10_000];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = rig.begin(i).world.cost[0];
            assertThat(sample[i]).isNotEqualTo(rig.world.cost[1]);
        }
        assertThatSample(sample).isDrawnFrom(x -> Math.min(1, Math.max(0, (x - 0.2) / 0.4)));
    }

    @Test
    void aNewCostIsAFreshSecret() {
        rig.begin(3);
        WarCosts costs = new WarCosts(rig.blueprint);
        costs.begin(rig.world);
        double first = rig.world.cost[0];
        double ofRival = rig.world.cost[1];
        for (int n = 0; n < 5; n++) {
            rig.world.belief[n] = n == 0 ? 1 : 0;
            rig.world.belief[5 + n] = n == 4 ? 1 : 0;
        }
        rig.open();
        costs.renew(rig.world, 0);
        assertThat(rig.world.cost[0]).isNotEqualTo(first).isBetween(0.2, 0.6);
        assertThat(rig.world.cost[1]).isEqualTo(ofRival);
        assertThat(rig.world.belief[5]).as("what the rival believes of side 0").isEqualTo(WarCosts.WEIGHT[0]);
        assertThat(rig.world.belief[0]).as("what side 0 believes of its rival").isEqualTo(1);
        assertThat(costs.expected(rig.world, 1)).isCloseTo(0.4, within(1e-15));
        assertThat(costs.expected(rig.world, 0)).isEqualTo(costs.node(0));
    }
}
