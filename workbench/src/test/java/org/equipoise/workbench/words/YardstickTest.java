package org.equipoise.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words go to the printed number, and ties go the way that the yardstick says. */
class YardstickTest {

    @ParameterizedTest
    @CsvSource({
        "0.0, almost no chance",
        "0.004, almost no chance",
        "0.03, almost no chance",
        "0.05, very unlikely",
        "0.196, unlikely",
        "0.194, very unlikely",
        "0.20, unlikely",
        "0.449, roughly even chance",
        "0.444, unlikely",
        "0.45, roughly even chance",
        "0.55, roughly even chance",
        "0.56, likely",
        "0.80, likely",
        "0.81, very likely",
        "0.95, very likely",
        "0.96, almost certain",
        "1.0, almost certain"
    })
    void icdBandsTouchAndTiesGoTowardsEvenChance(double probability, String word) {
        assertThat(Yardstick.ICD_203.words(probability)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "0.02, remote chance",
        "0.07, remote chance",
        "0.075, highly unlikely",
        "0.08, highly unlikely",
        "0.22, highly unlikely",
        "0.23, unlikely",
        "0.37, unlikely",
        "0.38, realistic possibility",
        "0.50, realistic possibility",
        "0.52, realistic possibility",
        "0.53, likely or probable",
        "0.77, likely or probable",
        "0.78, highly likely",
        "0.92, highly likely",
        "0.93, almost certain"
    })
    void phiaGapsSnapToTheNearerBand(double probability, String word) {
        assertThat(Yardstick.PHIA.words(probability)).isEqualTo(word);
    }

    @Test
    void theMiddleOfAGapGoesTowardsEvenChance() {
        // printed as whole percent, no number lies in the middle of a gap; the rule is stated for 7.5 and 52.5 all the
        // same
        assertThat(Yardstick.PHIA.tieRule()).contains("middle of a gap");
    }

    @Test
    void aRangeWithinABandTakesOneWord() {
        assertThat(Yardstick.ICD_203.words(0.22, 0.41)).isEqualTo("unlikely");
        assertThat(Yardstick.ICD_203.words(0.12, 0.41)).isEqualTo("very unlikely to unlikely");
    }
}
