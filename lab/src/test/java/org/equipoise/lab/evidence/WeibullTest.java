package org.equipoise.lab.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.equipoise.lab.evidence.Weibull.Spell;
import org.junit.jupiter.api.Test;

class WeibullTest {

    /** Literature 7.3: shape .67 and scale 15.3 years give S(1) = .85, S(5) = .62, S(10) = .47. */
    @Test
    void thePrintedSurvivalIsThatOfThePrintedLaw() {
        Weibull printed = new Weibull(.67, 15.3);
        assertThat(printed.beyond(1)).isCloseTo(.85, within(.005));
        assertThat(printed.beyond(5)).isCloseTo(.62, within(.005));
        assertThat(printed.beyond(10)).isCloseTo(.47, within(.005));
    }

    @Test
    void aKnownLawIsFoundThoughSpellsAreCutOff() {
        Random random = new Random(9);
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double length = 15 * Math.pow(-Math.log(random.nextDouble()), 1 / .7);
            double cut = 40 * random.nextDouble();
            spells.add(new Spell(Math.min(length, cut), length < cut));
        }
        Weibull law = Weibull.of(spells);
        assertThat(law.shape()).isCloseTo(.7, within(.02));
        assertThat(law.scale()).isCloseTo(15, within(.6));
    }

    /** At the greatest likelihood neither parameter can be moved to a greater one. */
    @Test
    void theLikelihoodIsGreatest() {
        List<Spell> spells = List.of(
                new Spell(1, true), new Spell(3, true), new Spell(4, false), new Spell(9, true), new Spell(20, false));
        Weibull law = Weibull.of(spells);
        double most = logLikelihood(law, spells);
        for (double factor : new double[] {.99, 1.01}) {
            assertThat(logLikelihood(new Weibull(law.shape() * factor, law.scale()), spells))
                    .isLessThan(most);
            assertThat(logLikelihood(new Weibull(law.shape(), law.scale() * factor), spells))
                    .isLessThan(most);
        }
    }

    private static double logLikelihood(Weibull law, List<Spell> spells) {
        double sum = 0;
        for (Spell spell : spells) {
            double z = spell.length() / law.scale();
            sum += spell.ended() ? Math.log(law.shape() / law.scale()) + (law.shape() - 1) * Math.log(z) : 0;
            sum -= Math.pow(z, law.shape());
        }
        return sum;
    }

    @Test
    void oneEndTellsNoLaw() {
        assertThat(Weibull.of(List.of(new Spell(3, true), new Spell(5, false))).shape())
                .isNaN();
    }
}
