package org.equipoise.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpendingPathTest {

    @Test
    void doublingFromYearToYearDoublesInTwelveMonths() {
        List<Double> path = path(Map.of(2000, 100.0, 2001, 200.0, 2002, 400.0, 2003, 800.0), 2000, 7, 25);
        assertThat(path.get(0)).isEqualTo(1);
        assertThat(path.get(12)).isCloseTo(2, within(1e-12));
        assertThat(path.get(24)).isCloseTo(4, within(1e-12));
    }

    @Test
    void startsFromTheMeanOfTheLastFiveRatesAndHalvesItEveryThreeYears() {
        TreeMap<Integer, Double> known = new TreeMap<>();
        known.put(1994, 1.0);
        for (int year = 1995; year <= 2000; year++) {
            known.put(year, 1000 * StrictMath.pow(1.1, year - 1995));
        }
        List<Double> path = new SpendingPath(known).relative(YearMonth.of(2000, 7), 74);
        double firstThreeYears = StrictMath.log(path.get(36) / path.get(0));
        double nextThreeYears = StrictMath.log(path.get(72) / path.get(36));
        assertThat(nextThreeYears / firstThreeYears).isCloseTo(0.5, within(1e-12));
        double rate = StrictMath.log(2) / 36;
        double whole = StrictMath.log(1.1) / 12 / rate;
        assertThat(firstThreeYears).isCloseTo(whole * 0.5 * StrictMath.exp(-rate * 0.5), within(1e-12));
    }

    @Test
    void standsStillBeforeTheFirstKnownYearAndWithOnlyOne() {
        assertThat(path(Map.of(2005, 100.0), 2000, 1, 240)).containsOnly(1.0);
        assertThat(path(Map.of(2005, 100.0, 2006, 300.0), 2004, 1, 18)).containsOnly(1.0);
    }

    @Test
    void gapsAreBridged() {
        List<Double> path = path(Map.of(2000, 100.0, 2004, 1600.0), 2001, 1, 13);
        assertThat(path.get(12)).isCloseTo(2, within(1e-12));
    }

    private static List<Double> path(Map<Integer, Double> known, int year, int month, int months) {
        return new SpendingPath(new TreeMap<>(known)).relative(YearMonth.of(year, month), months);
    }
}
