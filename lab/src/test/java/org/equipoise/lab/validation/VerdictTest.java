package org.equipoise.lab.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.equipoise.lab.validation.Verdict.Bias;
import org.equipoise.lab.validation.Verdict.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static Verdict skill(double low, double high) {
        return new Verdict("war", 12, 400, 20, 20, 50, .05, .05, (low + high) / 2, low, high);
    }

    private static Verdict chance(double chance, double rate) {
        return new Verdict("war", 12, 400, 40, 40, 50, chance, rate, 0, -1, 1);
    }

    @Test
    void onlyAnIntervalOnOneSideOfNothingDecides() {
        assertThat(skill(.01, .2).sign()).isEqualTo(Sign.BETTER);
        assertThat(skill(-.2, -.01).sign()).isEqualTo(Sign.WORSE);
        assertThat(skill(-.1, .1).sign()).isEqualTo(Sign.OPEN);
        assertThat(skill(Double.NaN, Double.NaN).sign()).isEqualTo(Sign.TOO_FEW);
    }

    @Test
    void fewEventsOrBlocksDecideNothing() {
        assertThat(new Verdict("war", 12, 400, 90, 2, 50, .05, .2, .5, .4, .6).sign())
                .isEqualTo(Sign.TOO_FEW);
        assertThat(new Verdict("war", 12, 400, 90, 40, 9, .05, .2, .5, .4, .6).sign())
                .isEqualTo(Sign.TOO_FEW);
        assertThat(new Verdict("war", 12, 400, 90, 2, 50, .05, .2, .5, .4, .6).bias())
                .isEqualTo(Bias.TOO_FEW);
    }

    @ParameterizedTest
    @CsvSource({".04, FAR_TOO_LOW", ".06, TOO_LOW", ".1, RIGHT", ".15, TOO_HIGH", ".25, FAR_TOO_HIGH"})
    void chancesAreJudgedByTheirRatioToTheRate(double chance, Bias bias) {
        assertThat(chance(chance, .1).bias()).isEqualTo(bias);
    }
}
