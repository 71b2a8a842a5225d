package org.equipoise.lab.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.equipoise.model.setting.Client;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.compile.Compiled;
import org.equipoise.scenario.compile.Compiler;
import org.equipoise.scenario.compile.Options;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioDraftTest {

    @TempDir
    Path folder;

    @Test
    void aDraftCompilesAndStartsFromTheData() {
        Scenario scenario =
                DraftFolder.write(ScenarioDraft.of(Archive.request(), Archive.extract()), folder.resolve("a"));
        Compiled compiled = Compiler.compile(
                scenario, scenario.questions().values().iterator().next(), Options.NONE);

        Client norway = compiled.setting().clients().get(0);
        assertThat(norway.id()).isEqualTo("NOR");
        assertThat(norway.personnel()).isEqualTo(31);
        // 100 TIV delivered evenly over 1998 and 1999: a little has worn off by January 2000
        assertThat(norway.stocks().getOrDefault("BRA", 0.0)).isBetween(85.0, 100.0);
        assertThat(compiled.setting().treaties()).hasSize(1);
        assertThat(compiled.setting().rivalries().get(0).monthsSinceIncident()).isEqualTo(12 * 4 + 6);
    }

    @Test
    void whatIsOrderedBeforeAndDueAfterIsUnderWay() {
        Scenario scenario =
                DraftFolder.write(ScenarioDraft.of(Archive.request(), Archive.extract()), folder.resolve("a"));
        Client sweden = Compiler.compile(
                        scenario, scenario.questions().values().iterator().next(), Options.NONE)
                .setting()
                .clients()
                .get(1);
        double due = 0;
        for (Client.Order order : sweden.orders()) {
            due += order.tiv();
        }
        assertThat(due).isCloseTo(50, within(1e-9));
    }

    @Test
    void withoutDataTheDraftSaysWhatItLacks() {
        ScenarioDraft draft = ScenarioDraft.of(Archive.request(), Extract.NONE);
        assertThat(draft.remarks())
                .anyMatch(remark -> remark.contains("facts/deliveries.csv"))
                .anyMatch(remark -> remark.contains("promises"))
                .anyMatch(remark -> remark.contains("disputes"));
        assertThat(draft.values()).extracting(StartingValue::value).containsOnly("no data");
    }

    @Test
    void outsideItsYearsADataSetHasNoDataAndNotNothing() {
        Request later = new Request(
                Archive.request().first(),
                Archive.request().second(),
                Archive.request().patron(),
                Archive.START.plusYears(15));
        assertThat(value(StartingValues.of(later, Archive.extract(), new Citations()), "imported arms"))
                .isEqualTo("no data");
    }

    @Test
    void stocksWearOffEightInAHundredAYear() {
        List<StartingValue> values = StartingValues.of(Archive.request(), Archive.extract(), new Citations());
        // 40 TIV of 1998 one year old, 60 of 1999 new
        assertThat(value(values, "imported arms in stock")).isEqualTo("96.8");
        assertThat(value(values, "from its largest supplier")).isEqualTo("Brazil, 96.8");
    }

    private static String value(List<StartingValue> values, String what) {
        return values.stream()
                .filter(value -> value.state() == Archive.NORWAY && value.what().equals(what))
                .map(StartingValue::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void fillingAddsOnlyYearsBeyondTheAuthorsOwn() {
        Path path = folder.resolve("a");
        Scenario scenario = DraftFolder.write(ScenarioDraft.of(Archive.request(), Archive.extract()), path);
        Filling nothing = Filling.of(scenario, Archive.START, Archive.extract());
        assertThat(nothing.count()).isZero();

        Extract more = later(Archive.extract());
        Filling filling = Filling.of(scenario, Archive.START, more);
        assertThat(filling.rows().keySet()).containsExactly("facts/spending.csv");
        Map<String, String> texts = FilledFolder.texts(filling, path);
        FilledFolder.write(texts, path);
        assertThat(path.resolve("facts/spending.csv")).content().endsWith("NOR,2003,4500,MONEY-1.0,sourced\n");
    }

    private static Extract later(Extract extract) {
        Extract.Part<Extract.Outlay> money = extract.spending().orElseThrow();
        List<Extract.Outlay> rows = new java.util.ArrayList<>(money.rows());
        rows.add(new Extract.Outlay(Archive.NORWAY, 2003, 4500));
        return new Extract(
                extract.deliveries(),
                java.util.Optional.of(new Extract.Part<>(rows, money.from(), money.coverage())),
                extract.capabilities(),
                extract.pacts(),
                extract.disputes(),
                extract.rivalries());
    }

    @Test
    void aDraftThatCannotBePlayedLeavesNothingBehind() {
        Path path = folder.resolve("b");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> DraftFolder.write(ScenarioDraft.of(Archive.request(), Extract.NONE), path))
                .isInstanceOf(org.equipoise.games.problem.BadInput.class);
        assertThat(folder).isEmptyDirectory();
        assertThat(Files.exists(path)).isFalse();
    }

    @Test
    void aRivalryOfTheRealDataRuns() {
        org.equipoise.data.Library library = org.equipoise.data.Library.open(PublicData.folder());
        org.equipoise.data.state.States states = org.equipoise.data.state.States.shipped();
        Request request = new Request(
                states.byIso3("GRC", 1996).orElseThrow(),
                states.byIso3("TUR", 1996).orElseThrow(),
                states.byIso3("USA", 1996).orElseThrow(),
                java.time.YearMonth.of(1996, 1));
        Scenario scenario =
                DraftFolder.write(ScenarioDraft.of(request, Extracts.of(library)), folder.resolve(request.id()));
        assertThat(scenario.facts().deliveries().size()).isGreaterThan(200);
        assertThat(scenario.history().disputes()).isNotEmpty();
    }
}
