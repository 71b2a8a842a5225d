package org.equipoise.lab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {

    @Test
    void aTwoByTwoTableHasTheLogOddsRatioAndWoolfsError() {
        // 30 of 100 against 10 of 100; every row its own cluster
        Logistic logistic = new Logistic(2);
        int cluster = 0;
        for (int i = 0; i < 100; i++) {
            logistic.add(new double[] {1, 1}, i < 30, cluster++);
            logistic.add(new double[] {1, 0}, i < 10, cluster++);
        }
        Fit fit = logistic.fit();
        assertThat(fit.coefficients()[1]).isCloseTo(Math.log(30.0 * 90 / (70 * 10)), within(1e-9));
        assertThat(fit.coefficients()[0]).isCloseTo(Math.log(10.0 / 90), within(1e-9));
        // in a saturated model the sandwich is the inverse information, 1/30 + 1/70 + 1/10 + 1/90, here times 200 / 199
        assertThat(fit.errors()[1])
                .isCloseTo(Math.sqrt((1 / 30.0 + 1 / 70.0 + 1 / 10.0 + 1 / 90.0) * 200 / 199), within(1e-9));
    }

    @Test
    void aKnownSlopeIsFound() {
        Random random = new Random(1);
        Logistic logistic = new Logistic(2);
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextGaussian();
            logistic.add(new double[] {1, x}, random.nextDouble() < 1 / (1 + Math.exp(1 + 0.66 * x)), i);
        }
        Fit fit = logistic.fit();
        assertThat(fit.coefficients()[0]).isCloseTo(-1, within(4 * fit.errors()[0]));
        assertThat(fit.coefficients()[1]).isCloseTo(-0.66, within(4 * fit.errors()[1]));
        assertThat(fit.errors()[1]).isBetween(0.01, 0.03);
    }

    @Test
    void rowsThatRepeatWithinAClusterDoNotShrinkTheError() {
        Logistic once = new Logistic(2);
        Logistic tenfold = new Logistic(2);
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            double[] x = {1, random.nextGaussian()};
            boolean y = random.nextBoolean();
            once.add(x, y, i);
            for (int k = 0; k < 10; k++) {
                tenfold.add(x, y, i);
            }
        }
        assertThat(tenfold.fit().errors()[1]).isCloseTo(once.fit().errors()[1], within(1e-9));
    }

    @Test
    void dataThatDoNotSayGiveNaN() {
        Logistic never = new Logistic(2);
        for (int i = 0; i < 50; i++) {
            never.add(new double[] {1, i}, false, i);
        }
        assertThat(never.fit().coefficients()[0]).isNaN();
        assertThat(new Logistic(2).fit().coefficients()[0]).isNaN();
        Logistic parted = new Logistic(2);
        for (int i = 0; i < 50; i++) {
            parted.add(new double[] {1, i}, i > 25, i);
        }
        assertThat(parted.fit().coefficients()[1]).isNaN();
    }

    @Test
    void aColumnThatFollowsFromOthersIsDroppedAndNamed() {
        Logistic logistic = new Logistic(List.of("constant", "a", "b", "a - 2 b"));
        Logistic without = new Logistic(List.of("constant", "a", "b"));
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            boolean y = random.nextDouble() < 1 / (1 + Math.exp(-a));
            logistic.add(new double[] {1, a, b, a - 2 * b}, y, i);
            without.add(new double[] {1, a, b}, y, i);
        }
        Fit fit = logistic.fit();
        assertThat(fit.dropped()).singleElement().asString().startsWith("a - 2 b:");
        assertThat(fit.coefficient("a - 2 b")).isNaN();
        assertThat(fit.coefficient("a")).isEqualTo(without.fit().coefficient("a"));
        assertThat(fit.error("b")).isEqualTo(without.fit().error("b"));
    }

    @Test
    void aSideOnWhichNothingEverHappensLeavesWithItsRows() {
        Logistic logistic = new Logistic(List.of("constant", "quiet", "x"));
        Logistic rest = new Logistic(List.of("constant", "x"));
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            double x = random.nextGaussian();
            boolean quiet = i % 3 == 0;
            boolean y = !quiet && random.nextDouble() < 0.4;
            logistic.add(new double[] {1, quiet ? 1 : 0, x}, y, i);
            if (!quiet) {
                rest.add(new double[] {1, x}, y, i);
            }
        }
        Fit fit = logistic.fit();
        assertThat(fit.rows()).isEqualTo(200);
        assertThat(fit.dropped()).singleElement().asString().contains("quiet", "100 rows");
        assertThat(fit.coefficient("x")).isEqualTo(rest.fit().coefficient("x"));
    }

    /** 30 of 100 against 10 of 100: ln L = 30 ln .3 + 70 ln .7 + 10 ln .1 + 90 ln .9, null 40 ln .2 + 160 ln .8. */
    @Test
    void theLikelihoodIsThatOfTheShares() {
        Logistic logistic = new Logistic(List.of("constant", "treated"));
        for (int i = 0; i < 100; i++) {
            logistic.add(new double[] {1, 1}, i < 30, 2 * i);
            logistic.add(new double[] {1, 0}, i < 10, 2 * i + 1);
        }
        Fit fit = logistic.fit();
        double full = 30 * Math.log(.3) + 70 * Math.log(.7) + 10 * Math.log(.1) + 90 * Math.log(.9);
        double none = 40 * Math.log(.2) + 160 * Math.log(.8);
        assertThat(fit.logLikelihood()).isCloseTo(full, within(1e-9));
        assertThat(fit.fit()).isCloseTo(1 - full / none, within(1e-12));
        assertThat(fit.events()).isEqualTo(40);
        assertThat(fit.clusters()).isEqualTo(200);
        assertThat(fit.oddsRatio("treated")).isCloseTo(30.0 * 90 / (70 * 10), within(1e-9));
        assertThat(fit.oddsInterval("treated")[0])
                .isCloseTo(
                        Math.exp(fit.coefficient("treated") - 1.959963984540054 * fit.error("treated")), within(1e-12));
    }
}
