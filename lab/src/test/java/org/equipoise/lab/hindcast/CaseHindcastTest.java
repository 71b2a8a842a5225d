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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Facts of 2036 on, each dated as such facts are: nobody who stands before them may notice, and who stands after them does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "facts/orders.csv    |``|`OAK,ALDER,2036-01,2036-01,2036-06,300,ordered in the month of the start,invented,estimate`",
                "facts/orders.csv    |`2033,2034,2036,60`|`2033,2034,2039,60`",
                "facts/orders.csv    |`2034,2036,2037,50`|`2034,2037,2037,50`",
                "facts/deliveries.csv|``|`OAK,ALDER,2036,400,invented,estimate`",
                "facts/spending.csv  |``|`ALDER,2036,90000,invented,estimate`",
                "facts/personnel.csv |``|`BIRCH,2036-01,900,invented,estimate`",
                "scenario.yaml|`assumption: invented}\nterritory:`|`assumption: invented}\n  LATER: {name: Later, patron: OAK, protects: BIRCH, obligation: defence, trigger: automatic, scope: any, body: none, in_force: {from: 2036-01}, assumption: invented}\nterritory:`",
                "scenario.yaml|`mechanisms: all`|`attention:\n  - {actor: OAK, from: 2036-01, level: 0.05, assumption: invented}\nmechanisms: all`",
                "scenario.yaml|`mechanisms: all`|`alternatives:\n  - {client: BIRCH, actor: ASH, arms: true, from: 2036-01, assumption: invented}\nmechanisms: all`"
            })
    void aFactOfTheMonthOfTheStartOrLaterIsNotKnown(String file, String old, String by) throws IOException {
        String end = old.isEmpty() ? "\n" : "";
        CasePlay one = play(Valleys.in(folder.resolve("one")));
        CasePlay other = play(Valleys.changed(
                folder.resolve("other"), file, old.replace("\\n", "\n"), by.replace("\\n", "\n") + end));
        for (YearMonth start : List.of(YearMonth.of(2035, 10), YearMonth.of(2036, 1))) {
            assertThat(one.setting(start, 60)).isEqualTo(other.setting(start, 60));
        }
        assertThat(List.of(YearMonth.of(2036, 4), YearMonth.of(2037, 1)))
                .anyMatch(start -> !one.setting(start, 60).equals(other.setting(start, 60)));
    }

    /** What is dated to the year 2036 is not known in October 2036. */
    @ParameterizedTest
    @CsvSource({
        "facts/deliveries.csv,'OAK,ALDER,2036,4000,invented,estimate'",
        "facts/spending.csv,'ALDER,2036,90000,invented,estimate'",
        "facts/personnel.csv,'BIRCH,2036,900,invented,estimate'"
    })
    void aYearIsKnownWhenItIsOver(String file, String line) throws IOException {
        CasePlay one = play(Valleys.in(folder.resolve("one")));
        CasePlay other = play(Valleys.changed(folder.resolve("other"), file, "", line + "\n"));
        YearMonth october = YearMonth.of(2036, 10);
        assertThat(one.setting(october, 60)).isEqualTo(other.setting(october, 60));
        assertThat(one.setting(october.plusMonths(3), 60)).isNotEqualTo(other.setting(october.plusMonths(3), 60));
    }

    private static CasePlay play(Scenario scenario) {
        return new CasePlay(scenario, Valleys.contest(scenario), 1, 1, 1);
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
