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
    private CaseBenchmarks benchmarks;
    private DeathRecord dead;

    @BeforeEach
    void read() throws IOException {
        Scenario scenario = Valleys.in(folder);
        record = new CaseRecord(scenario, Valleys.contest(scenario));
        benchmarks = new CaseBenchmarks(record);
        dead = new DeathRecord(scenario, Valleys.contest(scenario));
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
        assertThat(dead.dead(2030, 2)).hasValue(1000.0);
        assertThat(dead.dead(2032, 2)).isEmpty();
        assertThat(dead.dead(2035, 1)).isEmpty();
        assertThat(dead.deadBefore(2033, 2)).containsExactly(6, 1000, 1700);
    }

    /** By hand: .139 wars in ten years as a prior, none in the 23 months from the second of the record on. */
    @Test
    void climatologyIsTheMeanOverAGammaPosteriorOfTheRateSoFar() {
        double expected = 1 - Math.pow(143.0 / 155, .139);
        assertThat(benchmarks.climatology(Asked.Clash.WAR, JANUARY_2031, 12, .0139))
                .isCloseTo(expected, within(1e-12));
    }

    /**
     * By hand: of windows that ended before January 2031 only the year 2030 has one before it, as quiet as the last, and it stayed quiet;
     * so 0 of 1/12 windows, and climatology for one. No window followed one with a war before April 2032, so that climatology is left.
     */
    @Test
    void persistenceIsHowOftenItCameAfterAWindowLikeTheLast() {
        double base = benchmarks.climatology(Asked.Clash.WAR, JANUARY_2031, 12, .0139);
        assertThat(benchmarks.persistence(Asked.Clash.WAR, JANUARY_2031, 12, .0139))
                .isCloseTo(base / (1 + 1 / 12.0), within(1e-12));
        YearMonth after = YearMonth.of(2032, 4);
        assertThat(benchmarks.persistence(Asked.Clash.WAR, after, 12, .0139))
                .isEqualTo(benchmarks.climatology(Asked.Clash.WAR, after, 12, .0139));
        assertThat(benchmarks.persistence(Asked.Clash.WAR, YearMonth.of(2030, 1), 36, .0139))
                .isNaN();
    }

    /** Of the war of 2031-06 to 2032-02 the last year breaks the peace, not the first. */
    @Test
    void yearsOfPeaceCountFromTheLastYearWithADispute() {
        assertThat(record.peaceYears(YearMonth.of(2031, 10))).isZero();
        assertThat(record.peaceYears(YearMonth.of(2033, 1))).isZero();
        assertThat(record.peaceYears(YearMonth.of(2034, 1))).isEqualTo(1);
        assertThat(record.peaceYears(YearMonth.of(2039, 4))).isEqualTo(1);
    }
}
