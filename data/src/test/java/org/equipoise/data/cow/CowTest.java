package org.equipoise.data.cow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.equipoise.data.Coverage;
import org.equipoise.data.Days;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.Reader;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class CowTest {

    @Test
    void minusNineAndEmptyAreNoDataAndZeroIsZero() {
        for (String name : List.of("cow/capabilities-official.csv", "cow/capabilities-plain.csv")) {
            List<StateYear> rows =
                    new Capabilities().read(Fixture.of(name).file()).rows();
            assertThat(rows.get(0).spending()).isNaN();
            assertThat(rows.get(1).urban()).isNaN();
            assertThat(rows.get(2).personnel()).isZero();
            assertThat(rows.get(1).cinc()).isEqualTo(0.0512);
        }
    }

    @Test
    void otherNegativeNumbersSharesAboveOneAndImpossibleYearsAreRefused() {
        Fixture fixture = Fixture.of("cow/capabilities-official.csv");
        refused(new Capabilities(), fixture.with(",90000,", ",-8,"), ":2:7", "0 or more");
        refused(new Capabilities(), fixture.with("0.0098", "4.68"), ":4:10", "from 0.0 to 1.0");
        refused(
                new Capabilities(),
                Fixture.of("cow/capabilities-plain.csv").with(",6000,0.0098", ",0.0098,"),
                ":4:9",
                "a number from");
        refused(new Capabilities(), fixture.with("0.0098", "0"), ":4:10", "above 0");
        refused(new Capabilities(), fixture.with("770,1971", "770,19711"), ":4:3", "a year");
        refused(new Capabilities(), fixture.with("0.0098", "1-Jan"), ":4:10", "a number");
        refused(new Capabilities(), fixture.with("0.0098", "\"0,0098\""), ":4:10", "decimal point");
    }

    @Test
    void monthsOfContiguityAreReadFromBothLayouts() {
        Contiguity months = new ContiguityMonths()
                .read(Fixture.of("cow/contiguity-months.csv").file())
                .rows()
                .get(0);
        Contiguity dates = new ContiguityDates()
                .read(Fixture.of("cow/contiguity-dates.csv").file())
                .rows()
                .get(0);
        assertThat(months).isEqualTo(dates);
        assertThat(months.from()).isEqualTo(YearMonth.of(1947, 8));
    }

    @Test
    void datesThatASpreadsheetTurnedAreReadYearFirstAndElseRefused() {
        Fixture fixture = Fixture.of("cow/contiguity-dates.csv");
        assertThat(new ContiguityDates()
                        .read(fixture.with("1947-08-01", "1947/8/1").file())
                        .rows())
                .isEqualTo(new ContiguityDates().read(fixture.file()).rows());
        refused(new ContiguityDates(), fixture.with("1958-12-01", "12/1/1958"), ":4:5", "Maybe a spreadsheet");
        refused(new ContiguityDates(), fixture.with("1958-12-01", "1958-13-01"), ":4:5", "a date");
        refused(new ContiguityDates(), fixture.with("1958-12-01", "1858-12-01"), ":4:5", "not before");
        refused(
                new ContiguityMonths(),
                Fixture.of("cow/contiguity-months.csv").with("191301", "191313"),
                ":4:7",
                "month");
    }

    @Test
    void daysThatAreNotInTheMonthAreRefused() {
        refused(new Majors(), Fixture.of("cow/majors.csv").with("1940,6,22", "1940,6,31"), ":2:8", "day of month 6");
        refused(new SystemMembers(), Fixture.of("cow/states.csv").with("1945,5,8", "1745,5,8"), ":3:7", "not before");
    }

    @Test
    void capabilitiesOfTheRealFilesAreAsPublished() {
        Imported<StateYear> official = read(new Capabilities(), "cow/NMC-60-abridged.csv");
        assertThat(official.rows()).hasSize(15951);
        assertThat(official.provenance().vintage()).isEqualTo("2021");
        assertThat(official.coverage().last()).isEqualTo(2016);
        assertThat(official.rows().stream().filter(row -> row.cow() == 371 && row.year() == 2016))
                .containsExactly(new StateYear(371, 2016, 428000, 45, 0, 3952, 2925, 1074, .00060002581));
        Imported<StateYear> later = read(new Capabilities(), "cow/nmc_7.0_peacesciencer.csv");
        assertThat(later.coverage().last()).isEqualTo(2022);
        assertThat(later.provenance().vintage()).isEqualTo("2025");
        assertThat(later.remarks()).singleElement().asString().contains("states no version");
    }

    /** Shares of one whole sum to one only where no component is missing; the published sums are above it by up to 7.5 %. */
    @Test
    void publishedSharesOfAYearSumToOneOrALittleMore() {
        TreeMap<Integer, Double> sums = new TreeMap<>();
        for (StateYear row : read(new Capabilities(), "cow/NMC-60-abridged.csv").rows()) {
            sums.merge(row.year(), row.cinc(), Double::sum);
        }
        assertThat(sums.values()).allMatch(sum -> sum > 1 - 1e-3 && sum < 1.075);
        List<Integer> exact = new ArrayList<>();
        sums.forEach((year, sum) -> {
            if (sum < 1 + 1e-3) {
                exact.add(year);
            }
        });
        assertThat(exact).contains(1938, 1961, 1972, 1985, 1995, 2000);
    }

    @Test
    void neighboursMajorsAndMembersOfTheRealFilesAreThere() {
        Imported<Contiguity> near = read(new ContiguityDates(), "cow/cow_contdir_3.2_peacesciencer.csv");
        assertThat(near.rows()).anyMatch(row -> row.first() == 371 && row.second() == 373 && row.type() == 1);
        assertThat(near.rows()).hasSize(1874);
        assertThat(read(new Majors(), "cow/majors2016.csv").rows()).hasSize(14);
        assertThat(read(new SystemMembers(), "cow/states2016.csv").rows()).hasSize(243);
    }

    @Test
    void daysThatAreNotKnownAreKeptAsTheDaysThatCanBeMeant() {
        Dispute dispute =
                new Disputes().read(Fixture.of("cow/mid-a.csv").file()).rows().get(0);
        assertThat(dispute.began()).isEqualTo(new Days(LocalDate.of(1971, 5, 1), LocalDate.of(1971, 5, 31)));
        assertThat(dispute.ended()).isEqualTo(Days.of(LocalDate.of(1971, 5, 17)));
    }

    @Test
    void aWarHasOneOrTwoSpellsAndDeathsThatAreNotKnownAreNotZero() {
        List<WarParticipation> rows =
                new InterStateWars().read(Fixture.of("cow/wars.csv").file()).rows();
        assertThat(rows.get(0).spells()).hasSize(1);
        assertThat(rows.get(0).deaths()).isNaN();
        assertThat(rows.get(2).spells().get(1).began()).isEqualTo(Days.of(LocalDate.of(1913, 6, 30)));
        assertThat(rows.get(2).initiator()).isFalse();
    }

    @Test
    void disputesAndWarsThatRunBackwardsOrBearUnknownCodesAreRefused() {
        refused(new Disputes(), Fixture.of("cow/mid-a.csv").with("31,12,2014", "31,12,2001"), ":4:7", "not before");
        refused(
                new Disputes(),
                Fixture.of("cow/mid-a.csv").with(",5,3,2,30", ",10,3,2,30"),
                ":2:8",
                "from 1 to 9, or -9");
        refused(new Disputes(), Fixture.of("cow/mid-a.csv").with("9002,26", "9002,26-Jan"), ":3:2", "a whole number");
        refused(new Participations(), Fixture.of("cow/mid-b.csv").with("17,4,1,5", "17,7,1,5"), ":2:17", "from 1 to 5");
        refused(
                new InterStateWars(),
                Fixture.of("cow/wars.csv").with("6,30,1913", "6,31,1913"),
                ":4:14",
                "from 1 to 30");
        refused(new InterStateWars(), Fixture.of("cow/wars.csv").with("4,19,1913", "4,19,1813"), ":4:12", "not before");
    }

    @Test
    void realDisputesAndWarsAreAsPublished() {
        Imported<Dispute> disputes = read(new Disputes(), "cow/MIDA 5.0.csv");
        assertThat(disputes.rows()).hasSize(2436);
        assertThat(disputes.coverage()).isEqualTo(new Coverage(1816, 2014));
        assertThat(disputes.rows().stream().filter(row -> row.dispute() == 3564))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fatality()).isEqualTo(6);
                    assertThat(row.sideA()).isEqualTo(2);
                });
        Imported<Participation> states = read(new Participations(), "cow/MIDB 5.0.csv");
        assertThat(states.rows()).hasSize(5883);
        assertThat(states.rows().stream()
                        .filter(row -> row.dispute() == 3564 && row.sideA())
                        .map(Participation::cow))
                .containsExactlyInAnyOrder(365, 371);
        Imported<WarParticipation> wars = read(new InterStateWars(), "cow/Inter-StateWarData_v4.0.csv");
        assertThat(wars.rows()).hasSize(337);
        assertThat(wars.coverage()).isEqualTo(new Coverage(1816, 2007));
        assertThat(wars.rows().stream().filter(row -> row.spells().size() == 2)).hasSize(19);
    }

    private static <R extends org.equipoise.data.DataRow> Imported<R> read(Reader<R> reader, String path) {
        Path file = PublicData.file(path);
        return reader.read(RawFile.read(file));
    }

    private static void refused(Reader<?> reader, Fixture fixture, String place, String expected) {
        assertThatThrownBy(() -> reader.read(fixture.file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fixture.file().name() + place)
                .hasMessageContaining(expected);
    }
}
