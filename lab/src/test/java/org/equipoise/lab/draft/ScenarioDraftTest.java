package org.equipoise.lab.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.data.Library;
import org.equipoise.data.dispute.DisputeYear;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.state.Party;
import org.equipoise.data.state.State;
import org.equipoise.data.state.States;
import org.equipoise.games.problem.BadInput;
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
        assertThat(compiled.setting().rivalries().get(0).monthsSinceIncident()).isEqualTo(12 * 4 + 4);
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
        List<Extract.Outlay> rows = new ArrayList<>(money.rows());
        rows.add(new Extract.Outlay(Archive.NORWAY, 2003, 4500, 2023));
        return new Extract(
                extract.deliveries(),
                Optional.of(new Extract.Part<>(rows, money.from(), money.coverage())),
                extract.capabilities(),
                extract.pacts(),
                extract.disputes(),
                extract.rivalries());
    }

    @Test
    void aDraftThatCannotBePlayedLeavesNothingBehind() {
        Path path = folder.resolve("b");
        assertThatThrownBy(() -> DraftFolder.write(ScenarioDraft.of(Archive.request(), Extract.NONE), path))
                .isInstanceOf(BadInput.class);
        assertThat(folder).isEmptyDirectory();
        assertThat(Files.exists(path)).isFalse();
    }

    @Test
    void aRivalryOfTheRealDataRuns() {
        Library library = Library.open(PublicData.folder());
        States states = States.shipped();
        Request request = new Request(
                states.byIso3("GRC", 1996).orElseThrow(),
                states.byIso3("TUR", 1996).orElseThrow(),
                states.byIso3("USA", 1996).orElseThrow(),
                YearMonth.of(1996, 1));
        Scenario scenario =
                DraftFolder.write(ScenarioDraft.of(request, Extracts.of(library)), folder.resolve(request.id()));
        assertThat(scenario.facts().deliveries().size()).isGreaterThan(200);
        assertThat(scenario.history().disputes()).isNotEmpty();
    }

    @Test
    void aDisputeIsAWarOnlyIfItWasOneBetweenTheTwo() {
        Extract extract = disputes(
                // a war of others in which these two only showed force
                new DisputeYear(
                        8, Archive.NORWAY, Archive.SWEDEN, 1996, true, true, false, true, true, 5, 3, 2, 6, 0, 0, 2, 9),
                // the two fought on for a year, others longer
                new DisputeYear(
                        9, Archive.NORWAY, Archive.SWEDEN, 1997, true, true, false, true, true, 5, 5, 5, 6, 6, 6, 3, 7),
                new DisputeYear(9, Archive.NORWAY, 390, 1999, false, true, false, true, false, 5, 5, 5, 6, 6, 6, 3, 7),
                // the second joined later: the month of the beginning is not theirs
                new DisputeYear(
                        10,
                        Archive.NORWAY,
                        Archive.SWEDEN,
                        1998,
                        true,
                        true,
                        false,
                        true,
                        false,
                        4,
                        4,
                        1,
                        0,
                        0,
                        0,
                        5,
                        11));
        List<Map<String, String>> rows =
                DisputeSheet.of(Archive.request(), extract, new Citations()).cells();
        assertThat(rows).extracting(row -> row.get("level")).containsExactly("dispute", "war", "force");
        assertThat(rows).extracting(row -> row.get("from")).containsExactly("1996-02", "1997-03", "1998");
        assertThat(rows).extracting(row -> row.get("to")).containsExactly("1996-09", "1997-07", "1998-11");
    }

    private static Extract disputes(DisputeYear... rows) {
        Extract extract = Archive.extract();
        Extract.Part<DisputeYear> part = extract.disputes().orElseThrow();
        return new Extract(
                extract.deliveries(),
                extract.spending(),
                extract.capabilities(),
                extract.pacts(),
                Optional.of(new Extract.Part<>(List.of(rows), part.from(), part.coverage())),
                extract.rivalries());
    }

    @Test
    void aSupplierThatChangedItsCodesStaysOneSupplier() {
        Extract extract = Archive.extract();
        List<Delivery> rows = new ArrayList<>(extract.deliveries().orElseThrow().rows());
        rows.add(german(260, 1988, 30));
        rows.add(german(255, 1992, 30));
        Extract more = new Extract(
                Optional.of(new Extract.Part<>(
                        rows,
                        extract.deliveries().orElseThrow().from(),
                        extract.deliveries().orElseThrow().coverage())),
                extract.spending(),
                extract.capabilities(),
                extract.pacts(),
                extract.disputes(),
                extract.rivalries());
        assertThat(Cast.of(Archive.request(), more).thirds())
                .extracting(State::iso3)
                .contains("DEU");
        assertThat(ScenarioDraft.of(Archive.request(), more).files().get("facts/deliveries.csv"))
                .contains("DEU,NOR,1988,30")
                .contains("DEU,NOR,1992,30");
    }

    private static Delivery german(int cow, int year, double tiv) {
        Party german = new Party(Party.Kind.STATE, "Germany", cow);
        Party norway = new Party(Party.Kind.STATE, "Norway", Archive.NORWAY);
        return new Delivery(
                year,
                german,
                norway,
                "T-2",
                "tank",
                "Armoured vehicles",
                year,
                false,
                1,
                false,
                year,
                false,
                "New",
                1,
                1,
                tiv,
                false);
    }

    @Test
    void aPromiseCountsFromItsLastUnbrokenRunOfYears() {
        Extract extract = Archive.extract();
        List<Extract.Pact> pacts = List.of(1960, 1961, 1997, 1998, 1999).stream()
                .map(year -> new Extract.Pact(Archive.BRAZIL, Archive.NORWAY, year, true, false))
                .toList();
        Extract broken = new Extract(
                extract.deliveries(),
                extract.spending(),
                extract.capabilities(),
                Optional.of(new Extract.Part<>(
                        pacts,
                        extract.pacts().orElseThrow().from(),
                        extract.pacts().orElseThrow().coverage())),
                extract.disputes(),
                extract.rivalries());
        assertThat(ScenarioDraft.of(Archive.request(), broken).files().get("scenario.yaml"))
                .contains("from: \"1997-12\"");
    }

    @Test
    void spendingInOtherPricesIsMarkedAndNeverPutBesideTheAuthors() {
        Extract extract = Archive.extract();
        Extract current = new Extract(
                extract.deliveries(),
                Optional.of(new Extract.Part<>(
                        List.of(new Extract.Outlay(Archive.NORWAY, 2003, 4500, 0)),
                        extract.spending().orElseThrow().from(),
                        extract.spending().orElseThrow().coverage())),
                extract.capabilities(),
                extract.pacts(),
                extract.disputes(),
                extract.rivalries());
        assertThat(ScenarioDraft.of(Archive.request(), current).files().get("facts/spending.csv"))
                .endsWith("estimate\n");
        Path path = folder.resolve("a");
        Scenario scenario = DraftFolder.write(ScenarioDraft.of(Archive.request(), extract), path);
        assertThat(Filling.of(scenario, Archive.START, current).count()).isZero();
    }
}
