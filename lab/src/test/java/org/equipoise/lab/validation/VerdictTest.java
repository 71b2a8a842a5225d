package org.equipoise.lab.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    /** Garwood's 90 % interval of 40 events is 30.2 to 52.1: a rate of .1 lies in [.0755, .130]. */
    @ParameterizedTest
    @CsvSource({
        ".03, FAR_TOO_LOW",
        ".06, TOO_LOW",
        ".08, NOT_CLEARLY_OFF",
        ".1, NOT_CLEARLY_OFF",
        ".125, NOT_CLEARLY_OFF",
        ".15, TOO_HIGH",
        ".27, FAR_TOO_HIGH"
    })
    void onlyAChanceOutsideTheIntervalOfTheRateIsOff(double chance, Bias bias) {
        assertThat(chance(chance, .1).bias()).isEqualTo(bias);
    }

    @Test
    void eventsCountNoMoreThanBlocks() {
        Verdict many = new Verdict("war", 12, 400, 40, 40, 40, .06, .1, 0, -1, 1);
        Verdict clustered = new Verdict("war", 12, 400, 40, 40, 5, .06, .1, 0, -1, 1);
        assertThat(many.bias()).isEqualTo(Bias.TOO_LOW);
        assertThat(clustered.bias()).isEqualTo(Bias.NOT_CLEARLY_OFF);
        // Garwood, 5 events: 1.970 to 10.513
        assertThat(clustered.rates().low()).isCloseTo(.0394, within(1e-4));
        assertThat(clustered.rates().high()).isCloseTo(.2103, within(1e-4));
    }
}
