package org.equipoise.lab.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PowerLawTest {

    @Test
    void theExponentOfAParetoIsFound() {
        Random random = new Random(1);
        double[] x =
                random.doubles(3_000).map(u -> 1_000 * Math.pow(u, -1 / 1.5)).toArray();
        PowerLaw fit = PowerLaw.fit(x);
        assertThat(fit.alpha()).isCloseTo(2.5, within(4 * fit.error()));
        assertThat(fit.error()).isCloseTo((fit.alpha() - 1) / Math.sqrt(fit.tail()), within(1e-12));
    }

    @Test
    void aBodyThatIsNoPowerLawIsCutOff() {
        Random random = new Random(2);
        double[] x = random.doubles(6_000)
                .map(u -> u < 0.5 ? 2_000 * u : 1_000 * Math.pow(2 * (1 - u), -1 / 0.7))
                .toArray();
        PowerLaw fit = PowerLaw.fit(x);
        assertThat(fit.alpha()).isCloseTo(1.7, within(0.08));
        assertThat(fit.from()).isBetween(700.0, 3_000.0);
    }

    @Test
    void tooFewSizesHaveNoTail() {
        assertThat(PowerLaw.fit(new double[] {1, 2, 3}).alpha()).isNaN();
        assertThat(PowerLaw.fit(new double[20]).alpha()).isNaN();
    }

    @Test
    void peaceOfTheTextbookExample() {
        // Kaplan and Meier: 6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, 25+, 32+, 32+, 34+, 35+
        Survival survival = new Survival();
        for (int ended : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
            survival.add(ended, true);
        }
        for (int cut : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
            survival.add(cut, false);
        }
        assertThat(survival.beyond(6)).isCloseTo(.857, within(.0005));
        assertThat(survival.beyond(10)).isCloseTo(.753, within(.0005));
        assertThat(survival.beyond(23)).isCloseTo(.448, within(.0005));
        assertThat(new Survival().beyond(1)).isNaN();
    }
}
