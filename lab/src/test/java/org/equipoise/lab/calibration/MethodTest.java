package org.equipoise.lab.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.prior.Prior;
import org.junit.jupiter.api.Test;

/** The methods on a world so small that the truth is known: statistics are the parameters themselves plus noise. */
class MethodTest {

    private static final int[] USE = IntStream.range(0, 6).toArray();

    private static double normal(long number, long index, String stream) {
        return Normal.quantile(Chance.uniform(11, number, 0, index, Stream.of(stream)));
    }

    /** Parameters from their priors; statistic p = parameter p in prior standard deviations + noise. */
    private static List<Particle> world(int size, double noise) {
        List<Particle> particles = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            double[] line = new double[6];
            double[] values = new double[Statistics.ALL.size()];
            for (int p = 0; p < 6; p++) {
                FreeParameter free = FreeParameter.CORE.get(p);
                line[p] = free.stretched(free.prior().quantile(Chance.uniform(11, number, 0, p, Stream.of("truth"))));
                values[p] = line[p] + noise * normal(number, p, "noise");
            }
            particles.add(new Particle(number, line, values, values, values));
        }
        return particles;
    }

    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        List<Particle> world = world(4000, 0.4);
        Coverage coverage = Coverage.of(world, USE, 300, 800, 0.9);
        // 800 truths: standard error .0106
        for (double share : coverage.adjusted()) {
            assertThat(share).isCloseTo(0.9, within(0.035));
        }
        assertThat(coverage.error()).isCloseTo(0.0106, within(1e-4));
    }

    @Test
    void theCheckNamesTheFirstStepAndUsesAtMostHalfOfTheTable() {
        List<Particle> world = world(120, 0.4);
        Coverage coverage = Coverage.of(world, USE, 40, 1000, 0.9);
        assertThat(coverage.truths()).isEqualTo(60);
        assertThat(coverage.checked()).isEqualTo(Calibration.step(0)).contains("first step");
        assertThat(Calibration.step(2)).contains("generation 2").isNotEqualTo(coverage.checked());
    }

    @Test
    void reachIsTheMiddleOfThePanelsAndDoesNotWidenWithTheirNumber() {
        List<Particle> few = world(3000, 0.4);
        List<Particle> many = new ArrayList<>(world(24_000, 0.4));
        // statistic 4 is normal: sd sqrt(.25^2 + .4^2) = .4717 about .3; 99.5 % quantile 2.5758 sd
        double high = 0.3 + 2.5758 * 0.4717;
        assertThat(Calibration.range(few, 4)[1]).isCloseTo(high, within(0.12));
        assertThat(Calibration.range(many, 4)[1]).isCloseTo(high, within(0.05));
        double[] far = many.get(0).all().clone();
        far[4] = 1000;
        many.set(0, new Particle(0, many.get(0).line(), far, far, far));
        assertThat(Calibration.range(many, 4)[1]).isLessThan(high + 0.05);
    }

    @Test
    void theLogScoreIsNotRaisedByWidth() {
        // density of the normal (0, 2) at 1: 0.17603
        assertThat(Calibration.logScore(0.5, 2)).isCloseTo(StrictMath.log(0.1760326633821498), within(1e-12));
        // twice as wide halves z, and yet scores worse near the middle
        assertThat(Calibration.logScore(0.25, 4)).isLessThan(Calibration.logScore(0.5, 2));
    }

    @Test
    void adjustmentFindsATruthThatTheToleranceBlurs() {
        List<Particle> world = world(4000, 0.05);
        SemiAutomatic summary = SemiAutomatic.learn(world, Particle.Part.ALL, USE);
        Particle truth = world.get(0);
        double[] observed = summary.forecast(truth);
        Population near =
                Population.nearest(world.subList(1, 4000), particle -> summary.distance(particle, observed), 200);
        Draws adjusted = LocalLinear.adjust(
                near.lines(),
                near.particles().stream().map(summary::forecast).toList(),
                near.weights(),
                near.distances(),
                near.tolerance(),
                observed);
        for (int p = 0; p < 6; p++) {
            double[] values = new double[adjusted.lines().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = adjusted.lines().get(i)[p];
            }
            assertThat(Scatter.quantile(values, adjusted.weights(), 0.5)).isCloseTo(truth.line()[p], within(0.2));
        }
    }

    @Test
    void withEverythingLetInThePriorComesBack() {
        List<Particle> world = world(3000, 0.4);
        Population all = Population.nearest(world, particle -> 0, 3000);
        assertThat(Arrays.stream(all.weights()).sum()).isCloseTo(1, within(1e-12));
        Draws draws = new Draws(all.lines(), all.weights());
        for (int p = 0; p < 6; p++) {
            FreeParameter free = FreeParameter.CORE.get(p);
            for (double share : new double[] {0.1, 0.5, 0.9}) {
                double at = draws.quantile(p, share);
                double there = Math.abs(
                        free.prior().quantile(share + 0.04) - free.prior().quantile(share - 0.04));
                assertThat(at).isCloseTo(free.prior().quantile(share), within(there));
            }
        }
    }

    @Test
    void densitiesOnTheLineAreThoseOfThePriors() {
        for (FreeParameter free : FreeParameter.CORE) {
            // mass between two quantiles over its width, against the middle's density, for two places
            double[] logs = new double[2];
            double[] places = {0.3, 0.7};
            for (int k = 0; k < 2; k++) {
                double from = free.stretched(free.prior().quantile(places[k] - 1e-4));
                double to = free.stretched(free.prior().quantile(places[k] + 1e-4));
                logs[k] = free.logDensity(0.5 * (from + to)) + StrictMath.log(to - from);
            }
            assertThat(logs[0]).as(free.name()).isCloseTo(logs[1], within(1e-4));
        }
    }

    @Test
    void theSurfaceOfAQuadraticWorldIsExact() {
        List<Particle> world = world(200, 0);
        List<Particle> squared = world.stream()
                .map(one -> {
                    double[] values = one.all().clone();
                    values[0] =
                            1 + 2 * one.line()[0] - one.line()[1] * one.line()[2] + 0.5 * one.line()[5] * one.line()[5];
                    return new Particle(one.number(), one.line(), values, values, values);
                })
                .toList();
        ResponseSurface surface = ResponseSurface.fit(squared, Particle.Part.ALL, new int[] {0});
        double[] line = {2, 0.1, -0.3, 0.2, 0.4, 1};
        assertThat(surface.at(line)[0]).isCloseTo(1 + 4 + 0.03 + 0.5, within(1e-5));
        assertThat(surface.slopes(line)[0]).containsExactly(new double[] {2, 0.3, -0.1, 0, 0, 1}, within(1e-5));
    }

    @Test
    void theWaldDistanceCountsStandardErrors() {
        Wald wald = new Wald(new double[] {1, 2}, new double[][] {{4, 0}, {0, 0.25}});
        assertThat(wald.of(new double[] {1, 2})).isZero();
        assertThat(wald.of(new double[] {3, 2.5})).isCloseTo(2, within(1e-5));
        assertThat(wald.information(new double[][] {{2}, {1}})[0][0]).isCloseTo(5, within(1e-5));
    }

    @Test
    void aRidgeShowsAsTheDirectionThatKeepsItsVariance() {
        List<Particle> world = world(2000, 0);
        // the panel tells parameter 0 + parameter 4 alone
        List<double[]> left = world.stream()
                .map(Particle::line)
                .filter(line -> Math.abs((line[0] - 2.2) / 0.35 + (line[4] - 0.3) / 0.25) < 0.2)
                .toList();
        double[] weights = new double[left.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        Ridges ridges = Ridges.of(
                new Draws(left, weights), world.stream().map(Particle::line).toList());
        assertThat(ridges.correlations()[0][4]).isLessThan(-0.9);
        Ridges.Direction known = ridges.directions().get(5);
        assertThat(known.left()).isLessThan(0.05);
        assertThat(Math.abs(known.loadings()[0])).isCloseTo(0.707, within(0.05));
        assertThat(Math.abs(known.loadings()[4])).isCloseTo(0.707, within(0.05));
    }

    @Test
    void aFittedBeliefHasTheQuantilesOfTheDraws() {
        List<Particle> world = world(4000, 0);
        double[] weights = new double[4000];
        Arrays.fill(weights, 1.0 / 4000);
        Draws draws = new Draws(world.stream().map(Particle::line).toList(), weights);
        PriorFit precision = PriorFit.of(draws, 0);
        assertThat(precision.prior()).isInstanceOf(Prior.LogNormal.class);
        assertThat(((Prior.LogNormal) precision.prior()).median()).isCloseTo(9, within(0.3));
        assertThat(((Prior.LogNormal) precision.prior()).sigma()).isCloseTo(0.35, within(0.02));
        assertThat(PriorFit.of(draws, 3).prior()).isInstanceOf(Prior.Beta.class);
        assertThat(PriorFit.of(draws, 3).gap()).isLessThan(0.1);
        assertThat(PriorFit.of(draws, 4).words()).matches("\\{normal: \\{mean: 0\\.\\d+, sd: 0\\.\\d+\\}\\}");
        // an even belief is no cut normal one, and the gap says so at the most
        assertThat(PriorFit.of(draws, 1).prior()).isInstanceOf(Prior.Truncated.class);
        assertThat(PriorFit.of(draws, 1).gap()).isLessThan(0.2);
    }

    @Test
    void quantilesOfWeightedDraws() {
        double[] values = {3, 1, 2};
        double[] even = {1 / 3.0, 1 / 3.0, 1 / 3.0};
        assertThat(Scatter.quantile(values, even, 0.5)).isCloseTo(2, within(1e-5));
        assertThat(Scatter.quantile(values, even, 0.01)).isEqualTo(1);
        assertThat(Scatter.quantile(values, even, 0.99)).isEqualTo(3);
        assertThat(Scatter.quantile(values, new double[] {0.98, 0.01, 0.01}, 0.5))
                .isCloseTo(2 + (0.5 - 0.015) / (0.51 - 0.015), within(1e-12));
    }
}
