package org.equipoise.data.sipri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.state.Party;
import org.equipoise.games.problem.BadInput;
import org.junit.jupiter.api.Test;

class RegisterByDeliveryTest {

    private static final RegisterByDelivery READER = new RegisterByDelivery();

    private static Imported<Delivery> read(String text) {
        RawFile file = RawFile.of("register.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(READER.recognises(file)).isTrue();
        return READER.read(file);
    }

    private static String official() {
        return Fixture.of("sipri/register-by-delivery.csv").text();
    }

    @Test
    void everyRowKeepsWhatTheExportSays() {
        Imported<Delivery> read = read(official());

        assertThat(read.provenance().vintage()).isEqualTo("2024-04-13");
        assertThat(read.coverage()).isEqualTo(new Coverage(1990, 2023));
        assertThat(read.remarks()).isEmpty();
        assertThat(read.rows()).hasSize(5);
        Delivery first = read.rows().get(0);
        assertThat(first.deal()).isEqualTo(1001);
        assertThat(first.supplier().cow()).isEqualTo(380);
        assertThat(first.recipient().cow()).isEqualTo(437);
        assertThat(first.ordered()).isEqualTo(1994);
        assertThat(first.orderedEstimated()).isTrue();
        assertThat(first.numberEstimated()).isFalse();
        assertThat(first.year()).isEqualTo(1995);
        assertThat(first.tiv()).isEqualTo(1.2);
        assertThat(read.rows().get(1).numberEstimated()).isFalse();
        assertThat(read.rows().get(4).localProduction()).isTrue();
    }

    @Test
    void groupsOrganisationsAndTheUnknownAreNoStates() {
        List<Delivery> rows = read(official()).rows();

        assertThat(rows.get(2).supplier().kind()).isEqualTo(Party.Kind.UNKNOWN);
        assertThat(rows.get(2).recipient().kind()).isEqualTo(Party.Kind.ARMED_GROUP);
        assertThat(rows.get(2).states()).isEmpty();
        assertThat(rows.get(3).recipient().kind()).isEqualTo(Party.Kind.ORGANISATION);
        assertThat(rows.get(3).states()).containsExactly(220);
    }

    @Test
    void semicolonsAfterEachLineAndWindowsLineEndsChangeNothing() {
        Imported<Delivery> read = read(official().replace("\n", ";\r\n"));

        assertThat(read.rows()).isEqualTo(read(official()).rows());
        assertThat(read.provenance().vintage()).isEqualTo("2024-04-13");
    }

    @Test
    void withoutThePreambleTheVintageIsUnstatedAndSaidSo() {
        Imported<Delivery> read =
                read("\uFEFF" + official().substring(official().indexOf("SIPRI AT")));

        assertThat(read.provenance().vintage()).isEqualTo("unstated");
        assertThat(read.coverage()).isEqualTo(new Coverage(1990, 2012));
        assertThat(read.remarks()).singleElement().asString().contains("No line says when");
    }

    @Test
    void aDealDeliversOnceAYear() {
        String row = "1003,France,NATO**,Type-3,SAR satellite,Satellites,2010,No,1,No,2012,No,New,50,50,50,No\n";
        assertRefused(official() + row, "register.csv:12:1", "line 10 has them too");
    }

    @Test
    void impossibleYearsAreRefused() {
        assertRefused(official().replace("2010,No,1,No,2012", "2010,No,1,No,20111"), "register.csv:10:11", "'20111'");
        assertRefused(official().replace("2010,No,1,No,2012", "2010,No,1,No,2033"), "register.csv:10:11", "2023");
        assertRefused(
                official().replace("2010,No,1,No,2012", "1910,No,1,No,2012"), "register.csv:10:7", "near or before");
    }

    @Test
    void unknownCountriesAreNamedWithTheNearestKnown() {
        assertRefused(
                official().replace("1003,France", "1003,Frence"), "register.csv:10:2", "Maybe you meant 'France'");
    }

    @Test
    void numbersThatASpreadsheetChangedAreRefused() {
        assertRefused(official().replace("0.25,0.1,1.2,", "0.25,01. Feb,1.2,"), "register.csv:7:15", "'01. Feb'");
        assertRefused(official().replace("50,50,50,No", "50,50,\"1,250.5\",No"), "register.csv:10:16", "'1,250.5'");
        String commas = official().replace(",", ";").replace("0.25;0.1;1.2;", "0,25;0,1;1,2;");
        assertRefused(commas, "register.csv:7:14", "'0,25'");
    }

    @Test
    void brokenLinesAndQuotesThatDoNotEndAreRefused() {
        assertRefused(official().replace("Type-3,SAR", "Type-3\n,SAR"), "register.csv:10:1", "4 cells");
        assertRefused(official().replace("Type-3,SAR", "\"Type-3,SAR"), "register.csv:10:1", "cannot be read");
    }

    @Test
    void twoVintagesInOneFileAreRefused() {
        String other = official().replace("13 Apr 2024", "1 Mar 2026");
        assertRefused(official() + other, "register.csv:16:1", "a second export within the file, generated 2026-03-01");
    }

    @Test
    void anotherLayoutIsNotRecognised() {
        RawFile file = RawFile.of(
                "register.csv", official().replace("SIPRI AT Database ID", "Id").getBytes(StandardCharsets.UTF_8));
        assertThat(READER.recognises(file)).isFalse();
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no line with the columns SIPRI AT Database ID");
    }

    private static void assertRefused(String text, String place, String words) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(place)
                .hasMessageContaining(words);
    }
}
