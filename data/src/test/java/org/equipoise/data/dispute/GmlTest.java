package org.equipoise.data.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class GmlTest {

    private static final Fixture YEARS = Fixture.of("dispute/gml-dispute-years.csv");

    @Test
    void aDisputeIsSeenFromEachSide() {
        List<DisputeYear> rows = new GmlDisputeYears().read(YEARS.file()).rows();
        assertThat(rows.get(0))
                .isEqualTo(
                        new DisputeYear(9001, 750, 770, 1971, true, true, false, true, true, 4, 4, 4, -9, 2, -9, 5, 6));
        assertThat(rows.get(1).firstBegan()).isFalse();
        assertThat(rows.get(2).onset()).isFalse();
    }

    @Test
    void theVersionIsTheVintage() {
        assertThat(new GmlDisputeYears().read(YEARS.file()).provenance().vintage())
                .isEqualTo("gml-2.2.1");
    }

    @Test
    void levelsThatTheCodebookDoesNotKnowAreRefused() {
        refused(YEARS.with(",17,4,12,", ",17,6,12,"), ":2:26", "from 1 to 5");
        refused(YEARS.with("9001,750,770,1971,1,1,1,", "9001,750,770,1971,1,2,1,"), ":2:6", "from 0 to 1");
        refused(YEARS.with("770,1972", "770,12-Jan"), ":4:4", "a year");
        refused(YEARS.with("770,1972", "7770,1972"), ":4:3", "Maybe you meant '770'");
    }

    private static void refused(Fixture fixture, String place, String expected) {
        assertThatThrownBy(() -> new GmlDisputeYears().read(fixture.file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(place)
                .hasMessageContaining(expected);
    }

    @Test
    void aMonthThatIsNoneIsNotKnownAndSaidSo() {
        Imported<Dispute> disputes =
                new GmlDisputes().read(Fixture.of("dispute/gml-disputes.csv").file());
        assertThat(disputes.rows().get(1).month()).isZero();
        assertThat(disputes.remarks()).containsExactly("Line 3: month 13 is read as not known.");
    }

    @Test
    void everyRealDisputeYearHasItsMirror() {
        Imported<DisputeYear> real =
                new GmlDisputeYears().read(RawFile.read(PublicData.file("gml/gml_dirdisp_2.2.1_since1946.csv")));
        assertThat(real.rows()).hasSize(6350);
        assertThat(real.coverage().first()).isEqualTo(1946);
        assertThat(real.coverage().last()).isEqualTo(2010);
        List<String> keys = real.rows().stream()
                .map(row -> new GmlDisputeYears().key(row))
                .sorted()
                .toList();
        List<String> mirrored = real.rows().stream()
                .map(row -> "dispute " + row.dispute() + ", " + row.second() + " against " + row.first() + ", "
                        + row.year())
                .sorted()
                .toList();
        assertThat(mirrored).isEqualTo(keys);
        assertThat(new GmlDisputes()
                        .read(RawFile.read(PublicData.file("gml/gml_mid_disps_2.2.1.csv")))
                        .rows())
                .hasSize(2174);
    }
}
