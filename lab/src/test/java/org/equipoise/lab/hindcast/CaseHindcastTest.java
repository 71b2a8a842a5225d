package org.equipoise.lab.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.equipoise.lab.json.Json;
import org.equipoise.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseHindcastTest {

    @TempDir
    private Path folder;

    private static CaseReport report(Scenario scenario, int threads) {
        return CaseHindcast.of(
                scenario, Valleys.contest(scenario), Valleys.effort(threads), Logits.NONE, Heard.NOTHING);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        Scenario scenario = Valleys.in(folder);
        assertThat(Json.canonical(report(scenario, 2))).isEqualTo(Json.canonical(report(scenario, 1)));
    }

    /** Another history from 2036 on, seen from before: nobody may notice. */
    @Test
    void whatCameLaterDoesNotReachForecastsMadeBefore() throws IOException {
        CaseReport one = report(Valleys.in(folder.resolve("one")), 2);
        CaseReport other = report(
                Valleys.with(
                        folder.resolve("other"),
                        Valleys.DISPUTES.replace("2037-05,2037-05,fatal", "2036-02,2038-01,war"),
                        Valleys.TRUCES.replace("2034-09-01,,", "2034-09-01,2036-02-01,"),
                        Valleys.STEPS + "BIRCH,OAK,leave,2036-04,leaves,invented,estimate\n"),
                2);
        for (int v = 0; v < 2; v++) {
            List<CaseRow> before = before(one.variants().get(v));
            List<CaseRow> after = before(other.variants().get(v));
            assertThat(before.stream().map(row -> row.asked() + row.start() + row.months() + row.given()))
                    .hasSizeGreaterThan(100)
                    .isEqualTo(after.stream()
                            .map(row -> row.asked() + row.start() + row.months() + row.given())
                            .toList());
            assertThat(before.stream().map(CaseRow::happened).toList())
                    .isNotEqualTo(after.stream().map(CaseRow::happened).toList());
        }
    }

    private static List<CaseRow> before(CaseReport.Variant variant) {
        return variant.rows().stream()
                .filter(row -> row.start().isBefore(YearMonth.of(2036, 2)))
                .toList();
    }

    @Test
    void everyEventOfTheRecordIsListedAmongTheMissesWithItsNameAndMonth() throws IOException {
        CaseReport report = report(Valleys.in(folder), 2);
        assertThat(report.variants().get(0).misses())
                .anyMatch(miss -> miss.came()
                        && miss.name().equals("the short war")
                        && miss.when().equals("2031-06"))
                .anyMatch(miss -> miss.came()
                        && miss.name().equals("a patrol")
                        && miss.when().equals("2037-05"))
                .isSortedAccordingTo((a, b) -> Double.compare(b.surprise(), a.surprise()));
    }

    @Test
    void noWindowReachesBeyondTheRecordAndNoneBeginsInWar() throws IOException {
        CaseReport report = report(Valleys.in(folder), 2);
        assertThat(report.left()).containsEntry("a war was under way", 3);
        assertThat(report.variants().get(0).rows())
                .allMatch(row -> !row.start().plusMonths(row.months() - 1L).isAfter(YearMonth.of(2039, 12)));
    }

    @Test
    void theModelNeverSaysNeverOrForSure() throws IOException {
        assertThat(report(Valleys.in(folder), 2).variants().get(0).rows())
                .allMatch(row -> row.given().get(0) > 0 && row.given().get(0) < 1);
    }
}
