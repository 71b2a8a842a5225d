package org.equipoise.lab.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import org.equipoise.model.setting.Step;
import org.equipoise.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRecordTest {

    private static final Asked HOST = new Asked.Away("ALDER", "OAK", Step.HOST);
    private static final YearMonth JANUARY_2031 = YearMonth.of(2031, 1);

    @TempDir
    private Path folder;

    private CaseRecord record;

    @BeforeEach
    void read() throws IOException {
        Scenario scenario = Valleys.in(folder);
        record = new CaseRecord(scenario, Valleys.contest(scenario));
    }

    @Test
    void aWarCountsInItsFirstMonthAlone() {
        assertThat(record.happened(Asked.Clash.WAR, JANUARY_2031, 5)).isFalse();
        assertThat(record.happened(Asked.Clash.WAR, JANUARY_2031, 6)).isTrue();
        assertThat(record.happened(Asked.Clash.WAR, YearMonth.of(2031, 7), 60)).isFalse();
    }

    @Test
    void nobodyIsAskedForWarInWarOrForAClashWhileOneGoesOn() {
        assertThat(record.makesSense(Asked.Clash.WAR, YearMonth.of(2031, 6))).isTrue();
        assertThat(record.makesSense(Asked.Clash.WAR, YearMonth.of(2031, 7))).isFalse();
        assertThat(record.makesSense(Asked.Clash.FATAL, YearMonth.of(2034, 5))).isFalse();
        assertThat(record.makesSense(Asked.Clash.WAR, YearMonth.of(2034, 5))).isTrue();
    }

    @Test
    void aTruceCanEndOnlyWhileOneHolds() {
        assertThat(record.makesSense(Asked.Clash.TRUCE, JANUARY_2031)).isFalse();
        assertThat(record.makesSense(Asked.Clash.TRUCE, YearMonth.of(2032, 3))).isTrue();
        assertThat(record.first(Asked.Clash.TRUCE, YearMonth.of(2032, 3))
                        .orElseThrow()
                        .month())
                .isEqualTo(YearMonth.of(2034, 3));
        assertThat(record.happened(Asked.Clash.TRUCE, YearMonth.of(2035, 1), 60))
                .isFalse();
    }

    @Test
    void aHigherRungIsAStepToTheLowerOneTooAndIsAskedForOnce() {
        assertThat(record.happened(HOST, YearMonth.of(2033, 1), 12)).isFalse();
        assertThat(record.happened(HOST, YearMonth.of(2035, 1), 12)).isTrue();
        assertThat(record.makesSense(HOST, YearMonth.of(2035, 5))).isFalse();
    }

    @Test
    void aYearWithoutALineIsNoDatumAndNotZero() {
        assertThat(record.dead(2030, 2)).hasValue(1000.0);
        assertThat(record.dead(2032, 2)).isEmpty();
        assertThat(record.dead(2035, 1)).isEmpty();
        assertThat(record.deadBefore(2033, 2)).containsExactly(6, 1000, 1700);
    }

    /** By hand: .139 wars in ten years as a prior, none in the 23 months from the second of the record on. */
    @Test
    void climatologyIsTheMeanOverAGammaPosteriorOfTheRateSoFar() {
        double expected = 1 - Math.pow(143.0 / 155, .139);
        assertThat(record.climatology(Asked.Clash.WAR, JANUARY_2031, 12)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void persistenceIsWhatTheLastWindowSaw() {
        assertThat(record.persistence(Asked.Clash.WAR, YearMonth.of(2032, 4), 12))
                .isEqualTo(1);
        assertThat(record.persistence(Asked.Clash.WAR, YearMonth.of(2036, 1), 12))
                .isZero();
        assertThat(record.persistence(Asked.Clash.WAR, YearMonth.of(2030, 1), 36))
                .isNaN();
    }
}
