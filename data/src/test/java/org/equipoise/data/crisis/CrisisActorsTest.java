package org.equipoise.data.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.data.Days;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class CrisisActorsTest {

    private static final Fixture FIXTURE = Fixture.of("crisis/icb-actors.csv");

    @Test
    void earlyMiddleAndLateDaysAreSpansOfTheMonth() {
        List<CrisisActor> rows = new CrisisActors().read(FIXTURE.file()).rows();
        assertThat(rows.get(1).triggered()).isEqualTo(new Days(LocalDate.of(1965, 9, 1), LocalDate.of(1965, 9, 10)));
        assertThat(rows.get(1).ended()).isEqualTo(new Days(LocalDate.of(1965, 9, 1), LocalDate.of(1965, 9, 30)));
        assertThat(rows.get(2).triggered()).isEqualTo(new Days(LocalDate.of(1974, 7, 21), LocalDate.of(1974, 7, 31)));
    }

    @Test
    void anEmptyCellIsNotKnownAndAThreatThatIsNoStateIsNone() {
        CrisisActor actor = new CrisisActors().read(FIXTURE.file()).rows().get(2);
        assertThat(actor.gravity()).isEqualTo(-9);
        assertThat(actor.ended().open()).isTrue();
        assertThat(actor.states()).containsExactly(350);
    }

    @Test
    void aRowWithANameAndNothingElseIsLeftOutAndSaidSo() {
        assertThat(new CrisisActors().read(FIXTURE.file()).remarks())
                .containsExactly("1 rows without the facts that are read here were left out.");
    }

    @Test
    void daysAndCodesThatTheCodebookDoesNotKnowAreRefused() {
        refused(FIXTURE.with("1965,9,66", "1965,9,99"), ":3:13", "or 66, or 77, or 88");
        refused(FIXTURE.with("UPPER VALLEY I,9,1965,8,5", "UPPER VALLEY I,12,1965,8,5"), ":2:10", "from 1 to 9");
        refused(FIXTURE.with("3,1965,9,23", "3,1964,9,23"), ":2:21", "not before the trigger");
    }

    private static void refused(Fixture fixture, String place, String expected) {
        assertThatThrownBy(() -> new CrisisActors().read(fixture.file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(place)
                .hasMessageContaining(expected);
    }

    @Test
    void theRealFileHoldsTheCrisisOfApril2016() {
        Imported<CrisisActor> real = new CrisisActors().read(RawFile.read(PublicData.file("icb/icb2v13.csv")));
        assertThat(real.rows()).hasSize(1064);
        assertThat(real.rows().stream().filter(row -> row.crisis() == 478))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.triggered().earliest().getYear()).isEqualTo(2016);
                    assertThat(row.triggered().earliest().getMonthValue()).isEqualTo(4);
                    assertThat(row.states()).contains(373);
                });
    }
}
