package org.equipoise.model.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.testkit.Statistically.assertThatSequence;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class PriorTest {

    @Test
    void betaQuantilesAgreeWithCommonsStatistics() {
        Property.forAll(
                1,
                400,
                draws -> new double[] {
                    draws.betweenMagnitudes(0.3, 900), draws.betweenMagnitudes(0.3, 900), draws.between(0.001, 0.999)
                },
                x -> agrees(new Prior.Beta(x[0], x[1]), BetaDistribution.of(x[0], x[1]), x[2]));
    }

    @Test
    void gammaQuantilesAgreeWithCommonsStatistics() {
        Property.forAll(
                2,
                400,
                draws -> new double[] {
                    draws.betweenMagnitudes(0.3, 50), draws.betweenMagnitudes(0.1, 100), draws.between(0.001, 0.999)
                },
                x -> agrees(new Prior.Gamma(x[0], x[1]), GammaDistribution.of(x[0], x[1] / x[0]), x[2]));
    }

    @Test
    void otherQuantilesAgreeWithCommonsStatistics() {
        Property.forAll(3, 400, draws -> draws.between(0.0001, 0.9999), p -> {
            agrees(new Prior.Gaussian(0.6, 0.12), NormalDistribution.of(0.6, 0.12), p);
            agrees(new Prior.LogNormal(9, 0.35), LogNormalDistribution.of(StrictMath.log(9), 0.35), p);
            assertThat(new Prior.HalfNormal(0.15).quantile(p))
                    .isCloseTo(
                            NormalDistribution.of(0, 0.15).inverseCumulativeProbability(0.5 + 0.5 * p), within(1e-12));
            assertThat(new Prior.Uniform(2, 4).quantile(p)).isEqualTo(2 + 2 * p);
            assertThat(new Prior.Fixed(7).quantile(p)).isEqualTo(7);
        });
    }

    @Test
    void truncationRescalesWhatIsLeft() {
        NormalDistribution whole = NormalDistribution.of(0.3, 0.25);
        Prior cut = new Prior.Truncated(new Prior.Gaussian(0.3, 0.25), 0, 0.5);
        double below = whole.cumulativeProbability(0);
        double above = whole.cumulativeProbability(0.5);
        Property.forAll(4, 200, draws -> draws.between(0.001, 0.999), p -> assertThat(cut.quantile(p))
                .isCloseTo(whole.inverseCumulativeProbability(below + p * (above - below)), within(1e-9)));
    }

    @Test
    void quantilesRise() {
        List<Prior> priors = List.of(
                new Prior.Uniform(0, 1),
                new Prior.Gaussian(0, 1),
                new Prior.HalfNormal(2),
                new Prior.LogNormal(3, 1),
                new Prior.Beta(2, 8),
                new Prior.Gamma(2, 3),
                new Prior.Truncated(new Prior.LogNormal(1.6, 0.3), 1, 1e6));
        for (Prior prior : priors) {
            double[] path = new double[99];
            for (int i = 0; i < 99; i++) {
                path[i] = prior.quantile((i + 1) / 100.0);
            }
            assertThatSequence(path).isStrictlyIncreasing();
        }
    }

    @Test
    void quantilesAreFiniteAtTheEndsOfTheUniform() {
        for (double p : new double[] {0x1p-53, 1 - 0x1p-53}) {
            assertThat(new Prior.Gaussian(0, 1).quantile(p)).isFinite();
            assertThat(new Prior.HalfNormal(1).quantile(p)).isFinite().isNotNegative();
            assertThat(new Prior.LogNormal(1, 1).quantile(p)).isFinite().isPositive();
            assertThat(new Prior.Beta(2, 8).quantile(p)).isBetween(0.0, 1.0);
            assertThat(new Prior.Gamma(2, 3).quantile(p)).isFinite().isNotNegative();
        }
    }

    @Test
    void hypothesesAreDrawnByTheirWeights() {
        Prior prior = new Prior.Hypotheses(List.of("a", "b", "c"), List.of(1.0, 2.0, 1.0));
        assertThat(prior.quantile(0.249)).isEqualTo(0);
        assertThat(prior.quantile(0.251)).isEqualTo(1);
        assertThat(prior.quantile(0.749)).isEqualTo(1);
        assertThat(prior.quantile(0.751)).isEqualTo(2);
        assertThatThrownBy(() -> new Prior.Hypotheses(List.of("a", "b"), List.of(1.0)))
                .hasMessageContaining("[a, b]");
    }

    private static void agrees(Prior ours, ContinuousDistribution theirs, double p) {
        double right = theirs.inverseCumulativeProbability(p);
        assertThat(ours.quantile(p)).isCloseTo(right, within(1e-9 * Math.abs(right) + 1e-13));
    }
}
