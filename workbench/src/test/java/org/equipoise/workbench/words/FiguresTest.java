package org.equipoise.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers carry as many digits as a reader can use. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0%",
        "0.0002, <0.1%",
        "0.004, 0.4%",
        "0.0096, 1%",
        "0.124, 12%",
        "0.995, 99.5%",
        "0.99999, >99.9%",
        "1, 100%"
    })
    void percent(double probability, String printed) {
        assertThat(Figures.percent(probability)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0; 0", "12345; 12,300", "999.6; 1,000", "812.4; 812", "18.24; 18.2", "0.5; 0.50", "-0.042; −0.04"
            })
    void amount(double value, String printed) {
        assertThat(Figures.amount(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.041, +4.1", "-0.0702, −7.0", "0.0001, 0.0", "-0.0001, 0.0"})
    void pointsKeepTheirSignUnlessTheyPrintAsZero(double difference, String printed) {
        assertThat(Figures.points(difference)).isEqualTo(printed);
    }
}
