package org.equipoise.data.sipri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.Readers;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.state.Party;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class RegisterByDealTest {

    private static final RegisterByDeal READER = new RegisterByDeal();
    private static final Fixture OFFICIAL = Fixture.of("sipri/register-by-deal.csv");

    private static Imported<Deal> read(Fixture file) {
        assertThat(Readers.of(file.file()).orElseThrow()).isInstanceOf(RegisterByDeal.class);
        return READER.read(file.file());
    }

    @Test
    void questionMarksBelongToTheColumnBeforeThem() {
        Imported<Deal> read = read(OFFICIAL);

        Deal first = read.rows().get(0);
        assertThat(first.orderedEstimated()).isTrue();
        assertThat(first.numberEstimated()).isFalse();
        assertThat(first.deliveredEstimated()).isTrue();
        assertThat(first.years()).containsExactly(2013, 2014);
        assertThat(first.comments()).isEqualTo("For 6 patrol boats; delivered early");
        assertThat(read.rows().get(1).numberEstimated()).isTrue();
        assertThat(read.rows().get(1).number()).isNaN();
        assertThat(read.rows().get(1).tivOrdered()).isNaN();
        assertThat(read.rows().get(2).years()).isEmpty();
        assertThat(read.rows().get(3).recipient().cow()).isEqualTo(696);
        assertThat(read.provenance().vintage()).isEqualTo("2026-05-18");
        assertThat(read.coverage()).isEqualTo(new Coverage(2013, 2020));
    }

    @Test
    void theColumnOfDeliveriesMayHaveItsNameOf2026() {
        assertThat(read(OFFICIAL.with("Number delivered", "Deliveries in the Year Range"))
                        .rows())
                .isEqualTo(read(OFFICIAL).rows());
    }

    @Test
    void copiesSavedBySpreadsheetsSayTheSame() {
        List<Deal> rows = read(OFFICIAL).rows();

        assertThat(read(OFFICIAL.with("\n", ";;;;\r\n").with("2013; 2014", "2013;2014"))
                        .rows())
                .isEqualTo(rows);
        assertThat(read(OFFICIAL.withSemicolons()).rows()).isEqualTo(rows);
        Fixture bare = new Fixture(
                "bare.csv", "\uFEFF" + OFFICIAL.text().substring(OFFICIAL.text().indexOf("Recipient,")));
        assertThat(read(bare).rows()).isEqualTo(rows);
        assertThat(read(bare).provenance().vintage()).isEqualTo("unstated");
    }

    @Test
    void withoutTheQuestionMarksNothingIsKnownToBeAnEstimateAndThatIsSaid() {
        StringBuilder text = new StringBuilder();
        OFFICIAL.text().lines().skip(5).forEach(line -> {
            String[] cells = line.split(",", -1);
            for (int c = 0; c < cells.length; c++) {
                text.append(c == 3 || c == 5 || c == 9 ? "" : (c == 0 ? "" : ",") + cells[c]);
            }
            text.append('\n');
        });
        Imported<Deal> read = read(new Fixture("thirteen.csv", text.toString()));

        assertThat(read.rows()).extracting(Deal::tiv).containsExactly(12.0, 15.0, 0.0, 2.5);
        assertThat(read.rows()).noneMatch(deal -> deal.orderedEstimated() || deal.numberEstimated());
        assertThat(read.remarks()).anyMatch(remark -> remark.contains("question marks were cut off"));
    }

    @Test
    void aQuotationMarkIsALetterWhereNothingIsQuoted() {
        Imported<Deal> read = read(OFFICIAL.with(",Type-1,", ",\"Type-1\" Mk2,")
                .with(",Type-2,", ",\"Type,")
                .with(",Type-3,", ",\"Type-3\","));

        assertThat(read.rows())
                .extracting(Deal::designation)
                .containsExactly("\"Type-1\" Mk2", "\"Type", "\"Type-3\"", "Type-4");
    }

    @Test
    void copiesThatWereSavedWithQuotesAreReadWithoutThem() {
        assertThat(read(OFFICIAL.with("Type-1", "\"\"\"Type-1\"\" Mk2\""))
                        .rows()
                        .get(0)
                        .designation())
                .isEqualTo("\"Type-1\" Mk2");
        assertThat(read(OFFICIAL.with("delivered early", "delivered, early")
                                .with("For 6", "\"For 6")
                                .with("early,", "early\","))
                        .rows()
                        .get(0)
                        .comments())
                .isEqualTo("For 6 patrol boats; delivered, early");
    }

    @Test
    void damageIsRefusedWithItsPlace() {
        assertRefused(OFFICIAL.with("2013; 2014", "20133"), ":7:11", "'20133'");
        assertRefused(OFFICIAL.with("2013; 2014", "2013; 2113"), ":7:11", "rising years from 2007 to 2026");
        assertRefused(OFFICIAL.with("Fiji,Sweden", "Fiji,Swedem"), ":8:2", "Maybe you meant 'Sweden'");
        assertRefused(OFFICIAL.with("Type-2,air", "Type-2,big,air"), ":8:1", "17 cells");
        assertRefused(OFFICIAL.with(",7.5,", ",01. Mai,"), ":8:14", "'01. Mai'");
        assertRefused(OFFICIAL.with("Italy,2012,?", "Italy,2012,x"), ":7:3", "not 'x'");
        assertRefused(
                new Fixture(
                        "two.csv",
                        OFFICIAL.text() + OFFICIAL.with("2026", "2025").text()),
                ":15:1",
                "2025-05-18");
    }

    private static void assertRefused(Fixture file, String place, String words) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(place)
                .hasMessageContaining(words);
    }

    @Test
    void theRealFileNamesNobodyUnknown() {
        Imported<Deal> read = READER.read(RawFile.read(PublicData.file("sipri/register_A_cases_gen2026-05-18.csv")));

        // lines of the file below its header
        assertThat(read.rows()).hasSize(12_521);
        assertThat(read.rows())
                .filteredOn(deal -> deal.supplier().kind() == Party.Kind.UNKNOWN)
                .extracting(deal -> deal.supplier().name())
                .containsOnly("unknown supplier(s)");
        // three deals stand there twice, letter by letter
        assertThat(read.remarks()).hasSize(3).allMatch(remark -> remark.contains("the same deal"));
    }
}
