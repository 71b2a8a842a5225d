package org.equipoise.lab.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        Logistic.Fit fit = logistic.fit();
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
        Logistic.Fit fit = logistic.fit();
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
        Logistic collinear = new Logistic(2);
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            never.add(new double[] {1, random.nextGaussian()}, false, i);
            collinear.add(new double[] {1, 1}, random.nextBoolean(), i);
        }
        assertThat(never.fit().coefficients()[0]).isNaN();
        assertThat(collinear.fit().coefficients()[0]).isNaN();
        assertThat(new Logistic(2).fit().coefficients()[0]).isNaN();
    }
}
