package org.equipoise.data.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.equipoise.data.Coverage;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.file.RawFile;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class AllianceTest {

    @Test
    void bothLayoutsOfDyadYearsTellTheSame() {
        assertThat(AllianceYears.official()
                        .read(Fixture.of("alliance/years-official.csv").file())
                        .rows())
                .isEqualTo(AllianceYears.cases()
                        .read(Fixture.of("alliance/years-cases.csv").file())
                        .rows());
    }

    @Test
    void obligationsThatAreNotKnownAreNoDataAndNotNone() {
        Imported<AllianceYear> years = AllianceYears.official()
                .read(Fixture.of("alliance/years-official.csv")
                        .with("200,1950,1,1,0,0,0,1", "200,1950,1,,,,,")
                        .file());
        assertThat(years.rows()).hasSize(2);
        assertThat(years.remarks()).containsExactly("1 rows without the facts that are read here were left out.");
    }

    /** Through the charter of many members, ATOP 4400, even the lead pair owe each other defence. */
    @Test
    void theRealDyadYearsHoldTheCharterOfTheRivals() {
        Imported<AllianceYear> real =
                AllianceYears.cases().read(RawFile.read(PublicData.file("atop/atop5.1_ddy_cases_1946-2018.csv")));
        assertThat(real.rows()).hasSize(46920);
        assertThat(real.coverage()).isEqualTo(new Coverage(1946, 2018));
        assertThat(real.rows().stream()
                        .filter(row -> row.first() == 371 && row.second() == 373 && row.defence())
                        .map(AllianceYear::year))
                .contains(1993, 2018);
    }

    @Test
    void aTreatyInForceHasAnOpenEndAndCodesNotKnownAreNotNone() {
        Imported<Membership> members =
                new Memberships().read(Fixture.of("alliance/members.csv").file());
        assertThat(members.coverage()).isEqualTo(new Coverage(1952, 1991));
        assertThat(members.rows().get(0).left().open()).isFalse();
        assertThat(members.rows().get(0).left().earliest()).isEqualTo(LocalDate.of(1991, 12, 1));
        assertThat(members.rows().get(1).left().open()).isTrue();
        assertThat(members.rows().get(2).militaryAid()).isEqualTo(-9);
    }

    @Test
    void realTreatiesStayApartByTheirNumber() {
        Imported<Membership> members =
                new Memberships().read(RawFile.read(PublicData.file("atop/atop-member-level_v4.csv")));
        assertThat(members.rows()).hasSize(2398);
        assertThat(members.provenance().vintage()).isEqualTo("4.01");
        assertThat(members.rows().stream()
                        .filter(row -> row.cow() == 371 && row.defence())
                        .map(Membership::treaty))
                .contains(4220, 4400);
    }
}
