package org.equipoise.data.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataRow;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.Provenance;
import org.equipoise.data.Reader;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class UcdpTest {

    private static final Fixture CONFLICTS = Fixture.of("ucdp/conflicts.csv");
    private static final Fixture EUROPEAN = Fixture.of("ucdp/conflicts-european.csv");

    @Test
    void secondaryPartiesAreAmongTheStatesAndCodesAreThoseOfCow() {
        List<ConflictYear> rows = new ConflictYears().read(CONFLICTS.file()).rows();
        assertThat(rows.get(0).states()).containsExactly(750, 770);
        assertThat(rows.get(1).states()).containsExactly(750);
        // Germany and Yemen are 260 and 678 with Gleditsch and Ward, 255 and 679 with COW
        assertThat(rows.get(2).states()).containsExactly(255, 679, 220, 200);
    }

    @Test
    void theEuropeanCopyIsReadWithTheDayFirstAndItsBrokenRecordJoined() {
        Imported<ConflictYear> european = new ConflictYears().read(EUROPEAN.file());
        assertThat(european.rows())
                .isEqualTo(new ConflictYears().read(CONFLICTS.file()).rows());
        assertThat(european.remarks())
                .containsExactly("Lines 4 and 5 were one record, broken over two lines, and are joined.");
    }

    /** As found in a copy of the real file: both lines padded with empty cells, some cells of the second not split. */
    @Test
    void aBrokenRecordThatWasPaddedIsJoinedToo() {
        Fixture padded = EUROPEAN.with(
                "Upper Valley;2000;1;1;3;5-3-1998;1;8-5-1999;1;1;30-11-2000;1;750;;;;750;3;25.1",
                "Upper Valley;;;;;;;;;;;;;;;;;;\n;2000;1;1;3;5-3-1998;1;8-5-1999;1;1;30-11-2000;1,750,;,;750;3;25.1;;;;;;;;;;;;");
        Imported<ConflictYear> read = new ConflictYears().read(padded.file());
        assertThat(read.rows())
                .isEqualTo(new ConflictYears().read(CONFLICTS.file()).rows());
        assertThat(read.remarks()).hasSize(2);
    }

    @Test
    void twoLinesThatWereCutAreNotTakenForOneRecord() {
        Fixture cut = EUROPEAN.with(";3-2-2001;2;0;;;260;220,  200;678;;260, 678;1, 2;25.1", "");
        refused(new ConflictYears(), cut, ":4:1", "28 cells");
        refused(new ConflictYears(), cut, ":5:1", "28 cells");
    }

    @Test
    void datesWithTheMonthFirstAndUnknownStatesAreRefused() {
        refused(
                new ConflictYears(),
                CONFLICTS.with("1998-03-05,1,1999-05-08,1,1", "3/5/1998,1,1999-05-08,1,1"),
                ":3:15",
                "Maybe a spreadsheet");
        refused(new ConflictYears(), EUROPEAN.with("30-11-2000", "11-30-2000"), ":3:20", "the day first");
        refused(new ConflictYears(), CONFLICTS.with(",770,750", ",7770,750"), ":2:25", "Maybe you meant '770'");
        refused(
                new ConflictYears(),
                CONFLICTS.with("Upper Valley,2000,1", "Upper Valley,2000,3"),
                ":3:12",
                "from 1 to 2");
    }

    @Test
    void estimatesOutOfOrderAreKeptAsTheyAre() {
        BattleDeaths deaths = BattleDeathsYears.dyads()
                .read(Fixture.of("ucdp/deaths-dyads.csv").file())
                .rows()
                .get(1);
        assertThat(deaths.best()).isEqualTo(77);
        assertThat(deaths.high()).isEqualTo(60);
        CountryYear year = new CountryYears()
                .read(Fixture.of("ucdp/country-years.csv").file())
                .rows()
                .get(0);
        assertThat(year.stateBased()).isEqualTo(new CountryYear.Estimate(154, 154, 153));
        assertThat(year.dyads()).containsExactly(91, 92);
        refused(
                BattleDeathsYears.dyads(),
                Fixture.of("ucdp/deaths-dyads.csv").with("\"77\"", "\"\""),
                ":3:13",
                "a number");
        refused(new CountryYears(), Fixture.of("ucdp/country-years.csv").with("91; 92", "91|92"), ":2:8", "NO_DYAD");
    }

    @Test
    void anEventMayHaveNoDeathByItsBestEstimateAndAnyTimeOfDay() {
        Imported<Event> events = new Events().read(Fixture.of("ucdp/events.csv").file());
        assertThat(events.provenance().vintage()).isEqualTo(Provenance.UNSTATED);
        assertThat(events.rows().get(0).best()).isZero();
        assertThat(events.rows().get(0).states()).containsExactly(750, 770);
        assertThat(events.rows().get(1).status()).isEqualTo("Check deaths");
        assertThat(events.rows().get(1).to()).isEqualTo(LocalDate.of(2000, 6, 3));
        assertThat(events.rows().get(2).states()).containsExactly(2, 200, 645);
        refused(new Events(), Fixture.of("ucdp/events.csv").with("2000-06-03T", "2000-05-03T"), ":3:", "not before");
        refused(
                new Events(),
                Fixture.of("ucdp/events.csv").with("\"2000-05-25 00:00:00.000\"", "\"5/25/2000 0:00\""),
                ":2:",
                "Maybe a spreadsheet");
        refused(
                new Events(),
                Fixture.of("ucdp/events.csv").with("\"13\",\"750\",\"\"", "\"750\",\"\",\"\""),
                ":3:",
                "the government on side A");
        refused(new Events(), Fixture.of("ucdp/events.csv").with("\"34.5\"", "\"345\""), ":2:", "from -90.0 to 90.0");
    }

    @Test
    void theConflictOfTheLeadPairHasItsSecondaryParties() {
        Imported<ConflictYear> real = read(new ConflictYears(), "ucdp/UcdpPrioConflict_v25_1_normalised.csv");
        assertThat(real.rows()).hasSize(2751);
        assertThat(real.coverage()).isEqualTo(new Coverage(1946, 2024));
        assertThat(real.provenance().vintage()).isEqualTo("25.1");
        assertThat(real.rows().stream().filter(row -> row.conflict() == 388 && row.year() == 2020))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.sides().aSecond()).containsExactly(640);
                    assertThat(row.sides().bSecond()).containsExactly(371);
                    assertThat(row.states()).containsExactlyInAnyOrder(373, 640, 371);
                    assertThat(row.type()).isEqualTo(4);
                });
    }

    @Test
    void realDeathsAreAsPublished() {
        Imported<BattleDeaths> deaths = read(BattleDeathsYears.dyads(), "ucdp/BattleDeaths_v23_1_dyadic.csv");
        assertThat(deaths.rows()).hasSize(1848);
        assertThat(deaths.rows().stream()
                        .filter(row -> row.dyad() == 833 && (row.year() == 2020 || row.year() == 1994)))
                .extracting(BattleDeaths::year, BattleDeaths::best)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(2020, 7646.0),
                        org.assertj.core.api.Assertions.tuple(1994, 1507.0));
        Imported<CountryYear> years = read(new CountryYears(), "ucdp/organizedviolencecy_v25_1.csv");
        assertThat(years.rows()).hasSize(6936);
        assertThat(years.rows().stream().filter(row -> row.gw() == 371 && row.year() == 2022))
                .singleElement()
                .satisfies(row -> assertThat(row.stateBased()).isEqualTo(new CountryYear.Estimate(154, 154, 153)));
        Imported<Event> events = read(new Events(), "ucdp/GEDEvent_v21_01_21_12_subset.csv");
        assertThat(events.rows()).hasSize(21);
        assertThat(events.coverage()).isEqualTo(new Coverage(2021, 2021));
        assertThat(events.rows()).anyMatch(row -> row.states().contains(371));
    }

    private static <R extends DataRow> Imported<R> read(Reader<R> reader, String path) {
        return reader.read(RawFile.read(PublicData.file(path)));
    }

    private static void refused(Reader<?> reader, Fixture fixture, String place, String expected) {
        assertThatThrownBy(() -> reader.read(fixture.file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fixture.file().name() + place)
                .hasMessageContaining(expected);
    }
}
