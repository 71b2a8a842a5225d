package org.equipoise.lab.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static History history(int months, Incident... incidents) {
        return new History(months, 24, List.of(incidents), new double[0][], new double[0][], Map.of());
    }

    @Test
    void peaceBeginsInTheYearAfterTheWarEndsAndNotInThatOfItsOnset() {
        // a war from June of the first to February of the fourth year
        History history = history(84, new Incident(6, 0, Incident.Rung.WAR, 38));
        assertThat(history.settledYears(0)).isEqualTo(2);
        assertThat(history.settledYears(1)).isZero();
        assertThat(history.settledYears(3)).isZero();
        assertThat(history.settledYears(4)).isZero();
        assertThat(history.settledYears(5)).isEqualTo(1);
        assertThat(history.warUnderWay(0)).isFalse();
        assertThat(history.warUnderWay(1)).isTrue();
        assertThat(history.warUnderWay(3)).isTrue();
        assertThat(history.warUnderWay(4)).isFalse();
    }

    @Test
    void aWarThatOutlastsTheRunIsUnderWayToTheEnd() {
        History history = history(36, new Incident(12, 0, Incident.Rung.WAR, 0));
        assertThat(history.warUnderWay(1)).isTrue();
        assertThat(history.warUnderWay(2)).isTrue();
        assertThat(history.settledYears(2)).isZero();
    }

    @Test
    void aWarThatEndsInDecemberIsOverOnTheFirstDayOfTheNextYear() {
        History history = history(36, new Incident(3, 0, Incident.Rung.WAR, 12));
        assertThat(history.warUnderWay(1)).isFalse();
        assertThat(history.settledYears(1)).isZero();
        assertThat(history.settledYears(2)).isEqualTo(1);
    }

    @Test
    void lesserIncidentsBreakThePeaceOfTheirYearAlone() {
        for (int month = 1; month <= 12; month++) {
            History history = history(48, new Incident(month, 1, Incident.Rung.FATAL, 0));
            assertThat(history.settledYears(1)).isZero();
            assertThat(history.settledYears(3)).isEqualTo(2);
            assertThat(history.warUnderWay(1)).isFalse();
        }
    }
}
