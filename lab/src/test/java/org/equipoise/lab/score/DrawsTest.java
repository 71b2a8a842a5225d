package org.equipoise.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.junit.jupiter.api.Test;

class DrawsTest {

    /** The worked example of the project's list of numbers to reproduce. */
    private static final Draws EXAMPLE = new Draws(0, 0, 1, 3, 10, 40);

    @Test
    void theWorkedExamplesComeOut() {
        double[][] expected = {
            {0, 2.5555556, 1.2666667, 32.5, 2.5025003},
            {4, 2.5555556, 1.2666667, 32.5, 3.0874628},
            {2000, 1984.5555556, Double.NaN, 39382.5, 4.0874628},
        };
        for (double[] row : expected) {
            double y = row[0];
            assertThat(EXAMPLE.crps(y)).isCloseTo(row[1], within(5e-8));
            if (!Double.isNaN(row[2])) {
                assertThat(EXAMPLE.fairCrps(y)).isCloseTo(row[2], within(5e-8));
            }
            assertThat(EXAMPLE.intervalScore(y)).isCloseTo(row[3], within(1e-9));
            assertThat(EXAMPLE.ignorance(y)).isCloseTo(row[4], within(5e-8));
        }
    }

    /** literature, 11: f = {0, 0, 10, 50}, y = 20. */
    @Test
    void theOtherWorkedExampleComesOut() {
        assertThat(new Draws(0, 0, 10, 50).crps(20)).isCloseTo(10, within(1e-12));
    }

    @Test
    void aSampleOfTheNormalDistributionEarnsItsClosedForm() {
        int n = 20_000;
        double[] draws = new double[n];
        Chance chance = new Chance();
        long stream = Stream.of("normal");
        for (int i = 0; i < n; i++) {
            chance.enter(7, i, 0);
            draws[i] = chance.normal(stream, 0);
        }
        // CRPS of N(0, 1) at 0 is (sqrt 2 - 1)/sqrt pi; |x| has standard deviation .6, so 20,000 draws leave .0043
        assertThat(new Draws(draws).crps(0)).isCloseTo(.2336949773, within(.015));
    }

    /** At the quantiles (i - 1/2)/n the sample is the distribution, and sampling error goes away. */
    @Test
    void theQuantilesOfTheNormalDistributionEarnItsClosedFormClosely() {
        int n = 4000;
        double[] draws = new double[n];
        for (int i = 0; i < n; i++) {
            draws[i] = Normal.quantile((i + .5) / n);
        }
        assertThat(new Draws(draws).crps(0)).isCloseTo(.2336949773, within(1e-4));
    }

    @Test
    void allScoresAreBestForWhoTellsTheTruth() {
        double[] truth = {0, 0, 0, 2, 5, 9, 30, 120, 400, 2000};
        Draws right = new Draws(truth);
        for (double[] wrong : new double[][] {{0}, {120}, {0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, {50, 100, 500, 900, 4000}}) {
            Draws other = new Draws(wrong);
            double crps = 0;
            double mis = 0;
            for (double y : truth) {
                crps += other.crps(y) - right.crps(y);
                mis += other.intervalScore(y) - right.intervalScore(y);
            }
            assertThat(crps).isPositive();
            assertThat(mis).isPositive();
        }
    }

    @Test
    void oneDrawIsScoredByItsDistance() {
        assertThat(new Draws(3).crps(10)).isEqualTo(7);
        assertThat(new Draws(3).fairCrps(10)).isEqualTo(7);
    }

    @Test
    void theOrderOfDrawsIsNoMatter() {
        assertThat(new Draws(40, 0, 3, 1, 10, 0).crps(4)).isEqualTo(EXAMPLE.crps(4));
    }

    @Test
    void forecastsWithoutADrawAreRefused() {
        assertThatThrownBy(Draws::new).hasMessageContaining("needs draws");
        assertThatThrownBy(() -> new Draws(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
