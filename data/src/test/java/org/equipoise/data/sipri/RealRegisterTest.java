package org.equipoise.data.sipri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.equipoise.data.Coverage;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.state.Party;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

/** The world register as exported in April 2024, in two files. */
class RealRegisterTest {

    private static final RegisterByDelivery READER = new RegisterByDelivery();

    private static double tiv(List<Delivery> rows, int supplier, int recipient, int from, int to) {
        double sum = 0;
        for (Delivery row : rows) {
            if ((supplier == 0 || row.supplier().cow() == supplier)
                    && row.recipient().cow() == recipient
                    && row.year() >= from
                    && row.year() <= to) {
                sum += row.tiv();
            }
        }
        return sum;
    }

    @Test
    void everyPartyIsAStateOrOfAKnownKind() {
        Imported<Delivery> read =
                Library.open(PublicData.folder().resolve("sipri")).newest(READER);
        TreeMap<String, Party.Kind> others = new TreeMap<>();
        for (Delivery row : read.rows()) {
            for (Party party : List.of(row.supplier(), row.recipient())) {
                if (party.kind() != Party.Kind.STATE) {
                    others.put(party.name(), party.kind());
                }
            }
        }
        assertThat(others.entrySet().stream().filter(other -> !other.getKey().endsWith("*")))
                .extracting(other -> other.getKey() + " " + other.getValue())
                .containsExactly(
                        "Aruba TERRITORY",
                        "Biafra TERRITORY",
                        "Katanga TERRITORY",
                        "Northern Cyprus TERRITORY",
                        "Palestine TERRITORY",
                        "Western Sahara TERRITORY",
                        "unknown recipient(s) UNKNOWN",
                        "unknown supplier(s) UNKNOWN");
    }

    @Test
    void theTwoPeriodsAreJoinedAndBothVintagesNamed() {
        Imported<Delivery> read =
                Library.open(PublicData.folder().resolve("sipri")).newest(READER);

        // counted in the files without this program
        assertThat(read.rows()).hasSize(31_319 + 27_838);
        assertThat(read.coverage()).isEqualTo(new Coverage(1950, 2023));
        assertThat(read.provenance().vintage()).isEqualTo("2024-04-16, 2024-04-13");
    }

    /**
     * Sums made from this file by an awk script. The legacy TIV tables of July 2022 say 300, 92, 185, 374 and 1,967 for the same cells,
     * and an export of 2026 says 558.5 for the last: SIPRI revises its estimates every spring.
     */
    @Test
    void russianDeliveriesAreThoseOfTheFile() {
        List<Delivery> rows = READER.read(
                        RawFile.read(PublicData.file("sipri/register_B_world_1990-2023_gen2024-04-13.csv.gz")))
                .rows();

        assertThat(tiv(rows, 365, 371, 1993, 1996)).isEqualTo(298.23, within(0.005));
        assertThat(tiv(rows, 365, 373, 1993, 1996)).isZero();
        assertThat(tiv(rows, 365, 371, 2007, 2010)).isEqualTo(91.6, within(0.005));
        assertThat(tiv(rows, 365, 373, 2007, 2010)).isEqualTo(189.48, within(0.005));
        assertThat(tiv(rows, 365, 371, 2011, 2020)).isEqualTo(373.2, within(0.005));
        assertThat(tiv(rows, 365, 373, 2011, 2020)).isEqualTo(1995.7, within(0.005));
        assertThat(tiv(rows, 0, 371, 2011, 2020)).isEqualTo(397.6, within(0.005));
        assertThat(tiv(rows, 0, 373, 2011, 2020)).isEqualTo(3345.28, within(0.005));
        assertThat(tiv(rows, 365, 373, 2014, 2014)).isEqualTo(554.6, within(0.005));
    }

    /** The layout is read by columns and lines that this test counts in the text itself. */
    @Test
    void noRowIsLostOrAltered() {
        RawFile file = RawFile.read(PublicData.file("sipri/register_B_world_1990-2023_gen2024-04-13.csv.gz"));
        List<Delivery> rows = READER.read(file).rows();
        String[] lines = file.text().split("\n");
        int header = 0;
        while (!lines[header].startsWith("SIPRI AT Database ID")) {
            header++;
        }
        for (int r = 0; r < rows.size(); r++) {
            String[] cells = lines[header + 1 + r].split(",");
            Delivery row = rows.get(r);
            assertThat(new Object[] {
                        row.deal(), row.supplier().name(), row.recipient().name(), row.year(), row.tiv()
                    })
                    .containsExactly(
                            Integer.parseInt(cells[0]),
                            cells[1],
                            cells[2],
                            Integer.parseInt(cells[10]),
                            Double.parseDouble(cells[15]));
        }
        assertThat(rows).hasSize(lines.length - header - 1);
    }
}
