package org.equipoise.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.data.alliance.AllianceYears;
import org.equipoise.data.alliance.Memberships;
import org.equipoise.data.cow.Capabilities;
import org.equipoise.data.cow.ContiguityDates;
import org.equipoise.data.cow.ContiguityMonths;
import org.equipoise.data.cow.Disputes;
import org.equipoise.data.cow.InterStateWars;
import org.equipoise.data.cow.Majors;
import org.equipoise.data.cow.Participations;
import org.equipoise.data.cow.SystemMembers;
import org.equipoise.data.crisis.CrisisActors;
import org.equipoise.data.dispute.GmlDisputeYears;
import org.equipoise.data.dispute.GmlDisputes;
import org.equipoise.data.place.Capitals;
import org.equipoise.data.regime.PolityScores;
import org.equipoise.data.regime.Polyarchies;
import org.equipoise.data.rivalry.ArmsRaces;
import org.equipoise.data.rivalry.StrategicRivalries;
import org.equipoise.data.ucdp.BattleDeathsYears;
import org.equipoise.data.ucdp.ConflictYears;
import org.equipoise.data.ucdp.CountryYears;
import org.equipoise.data.ucdp.Events;
import org.equipoise.data.votes.IdealPoints;
import org.equipoise.games.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader of a table must do, on a fixture of each layout. */
class TableReaderTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                layout(new GmlDisputeYears(), "dispute/gml-dispute-years.csv"),
                layout(new GmlDisputes(), "dispute/gml-disputes.csv"),
                layout(new StrategicRivalries(), "rivalry/tss-rivalries.csv"),
                layout(new Capabilities(), "cow/capabilities-official.csv"),
                layout(new Capabilities(), "cow/capabilities-plain.csv"),
                layout(new ContiguityMonths(), "cow/contiguity-months.csv"),
                layout(new ContiguityDates(), "cow/contiguity-dates.csv"),
                layout(new SystemMembers(), "cow/states.csv"),
                layout(new Majors(), "cow/majors.csv"),
                layout(AllianceYears.official(), "alliance/years-official.csv"),
                layout(AllianceYears.cases(), "alliance/years-cases.csv"),
                layout(new Memberships(), "alliance/members.csv"),
                layout(new Disputes(), "cow/mid-a.csv"),
                layout(new Participations(), "cow/mid-b.csv"),
                layout(new InterStateWars(), "cow/wars.csv"),
                layout(new ArmsRaces(), "rivalry/grh-arms-races.csv"),
                layout(new CrisisActors(), "crisis/icb-actors.csv"),
                layout(new Capitals(), "place/capitals.csv"),
                layout(new ConflictYears(), "ucdp/conflicts.csv"),
                layout(BattleDeathsYears.dyads(), "ucdp/deaths-dyads.csv"),
                layout(BattleDeathsYears.conflicts(), "ucdp/deaths-conflicts.csv"),
                layout(new CountryYears(), "ucdp/country-years.csv"),
                layout(new Events(), "ucdp/events.csv"),
                layout(IdealPoints.of2020(), "votes/ideal-points-2020.csv"),
                layout(IdealPoints.later(), "votes/ideal-points-later.csv"),
                layout(new Polyarchies(), "regime/polyarchy.csv"),
                layout(new PolityScores(), "regime/polity5.csv"));
    }

    private static Arguments layout(Reader<?> reader, String fixture) {
        return Arguments.of(reader, Fixture.of(fixture));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void exactlyOneReaderKnowsTheLayout(Reader<?> reader, Fixture fixture) {
        assertThat(Readers.all().stream().filter(other -> other.recognises(fixture.file())))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.dataSet()).isEqualTo(reader.dataSet());
                    assertThat(known.layout()).isEqualTo(reader.layout());
                });
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyRowIsReadWithItsCoverageAndHash(Reader<?> reader, Fixture fixture) {
        Imported<?> imported = reader.read(fixture.file());
        assertThat(imported.rows()).hasSize(fixture.records().size() - 1 - leftOut(imported));
        assertThat(imported.rows())
                .allMatch(row -> imported.coverage().holds(row.firstYear())
                        && (imported.coverage().holds(row.lastYear()) || row.lastYear() == Days.OPEN.getYear())
                        && row.lastYear() >= row.firstYear());
        assertThat(imported.provenance().sha256()).isEqualTo(fixture.file().sha256());
        assertThat(imported.provenance().vintage()).isNotEmpty();
    }

    private static int leftOut(Imported<?> imported) {
        return imported.remarks().stream()
                .filter(remark -> remark.endsWith("were left out."))
                .mapToInt(remark -> Integer.parseInt(remark.substring(0, remark.indexOf(' '))))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void spreadsheetsAndOldMacsSaveTheSameRows(Reader<?> reader, Fixture fixture) {
        List<?> rows = reader.read(fixture.file()).rows();
        assertThat(read(reader, fixture.withSemicolons())).isEqualTo(rows);
        assertThat(read(reader, fixture.with("\n", "\r"))).isEqualTo(rows);
        assertThat(read(reader, fixture.with("\n", "\r\n"))).isEqualTo(rows);
        assertThat(read(reader, new Fixture(fixture.name(), "A note above the table\n\n" + fixture.text())))
                .isEqualTo(rows);
    }

    private static List<?> read(Reader<?> reader, Fixture fixture) {
        assertThat(reader.recognises(fixture.file())).isTrue();
        return reader.read(fixture.file()).rows();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aRowThatIsThereTwiceIsRefusedWithBothLines(Reader<?> reader, Fixture fixture) {
        String second = fixture.text().lines().toList().get(1);
        int last = (int) fixture.text().lines().count() + 1;
        assertThatThrownBy(() -> reader.read(fixture.plus(second).file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(":" + last + ":")
                .hasMessageContaining("as in line 2");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aLineThatIsCutOrLongerIsRefusedWithItsNumber(Reader<?> reader, Fixture fixture) {
        List<String> lines = fixture.text().lines().toList();
        String cut = lines.get(2).substring(0, lines.get(2).length() / 2);
        assertThatThrownBy(() -> reader.read(fixture.with(lines.get(2), cut).file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fixture.file().name() + ":3:");
        assertThatThrownBy(() -> reader.read(
                        fixture.with(lines.get(2), lines.get(2) + ",7").file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(":3:")
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void cellsMovedByOneColumnAreRefused(Reader<?> reader, Fixture fixture) {
        String line = fixture.text().lines().toList().get(2);
        String right = "," + line.substring(0, line.lastIndexOf(','));
        String left = line.substring(line.indexOf(',') + 1) + ",";
        for (String moved : List.of(right, left)) {
            assertThatThrownBy(() -> reader.read(fixture.with(line, moved).file()))
                    .as(moved)
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining(":3:");
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aHeaderWithoutRowsIsRefused(Reader<?> reader, Fixture fixture) {
        String header = fixture.text().lines().toList().get(0) + "\n";
        assertThatThrownBy(() -> reader.read(new Fixture(fixture.name(), header).file()))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theDictionaryNamesEveryColumnOnceAndReadsEveryRow(Reader<?> reader, Fixture fixture) {
        assertThat(reader.variables().stream().map(Variable::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
        assertThat(reader.variables()).allMatch(variable -> variable.meaning().endsWith("."));
        values(reader, fixture);
    }

    private static <R extends DataRow> void values(Reader<R> reader, Fixture fixture) {
        for (R row : reader.read(fixture.file()).rows()) {
            for (Variable<R> variable : reader.variables()) {
                assertThat(variable.value().apply(row))
                        .isInstanceOfAny(
                                String.class, Integer.class, Double.class, Boolean.class, java.time.LocalDate.class);
            }
        }
    }

    @Test
    void rowsOfTwoVersionsInOneFileAreRefused() {
        Fixture mixed = Fixture.of("cow/capabilities-official.csv").with("0.0098,2021", "0.0098,2017");
        assertThatThrownBy(() -> new Capabilities().read(mixed.file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("capabilities-official.csv:4:11")
                .hasMessageContaining("2017");
    }
}
