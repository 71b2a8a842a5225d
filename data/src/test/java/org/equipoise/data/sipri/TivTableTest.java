package org.equipoise.data.sipri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.Reader;
import org.equipoise.data.Readers;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.state.Party;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class TivTableTest {

    private static final Fixture LEGACY = Fixture.of("sipri/legacy-tiv.csv");
    private static final Fixture NEW = Fixture.of("sipri/tiv.csv");

    private static Imported<Volume> read(Fixture file) {
        RawFile raw = file.file();
        Reader<?> reader = Readers.of(raw).orElseThrow();
        assertThat(reader).isInstanceOfAny(LegacyTivTable.class, TivTable.class);
        return reader instanceof LegacyTivTable legacy ? legacy.read(raw) : new TivTable().read(raw);
    }

    @Test
    void emptyCellsAreNoDeliveriesAndZeroIsLittle() {
        Imported<Volume> read = read(LEGACY);

        assertThat(read.rows())
                .extracting(row -> row.recipient().name() + " " + row.year() + " " + row.tiv())
                .containsExactly(
                        "Samoa 1990 1.0",
                        "Samoa 1992 0.0",
                        "Samoa 1993 12.0",
                        "Tonga 1991 3.0",
                        "Unknown recipient(s) 1992 2.0");
        assertThat(read.rows()).allMatch(row -> row.supplier().cow() == 950);
        assertThat(read.coverage()).isEqualTo(new Coverage(1990, 1993));
        assertThat(read.provenance().vintage()).isEqualTo("2022-07-28");
    }

    @Test
    void aTableOfImportsIsTurned() {
        Imported<Volume> read =
                read(LEGACY.with("exports from Fiji", "imports to Fiji").with("recipient", "supplier"));
        assertThat(read.rows()).allMatch(row -> row.recipient().cow() == 950);
    }

    @Test
    void exportsInOneFileAreReadOneByOne() {
        Imported<Volume> read = read(NEW);

        assertThat(read.rows())
                .extracting(row ->
                        row.supplier().name() + ">" + row.recipient().name() + " " + row.year() + " " + row.tiv())
                .containsExactly(
                        "Fiji>Samoa 2023 5.0",
                        "Fiji>Samoa 2024 40.0",
                        "Fiji>Tonga 2023 0.0",
                        "Fiji>Tonga 2024 25.0",
                        "Fiji>Samoa 2023 5.0",
                        "Fiji>Samoa 2024 40.0",
                        "Fiji>World 2023 6.0",
                        "Fiji>World 2024 65.0");
        assertThat(read.rows().get(7).recipient().kind()).isEqualTo(Party.Kind.REGION);
        assertThat(read.remarks()).containsExactly("1 of 4 tables hold no transfer, and do not say whose they are.");
    }

    @Test
    void totalsMustAgreeWithinRounding() {
        assertRefused(LEGACY.with("Total,1,3,3,12,19", "Total,1,3,9,12,19"), ":11:4", "'9'");
        assertRefused(LEGACY.with("Samoa,1,,0,12,14", "Samoa,1,,0,12,44"), ":7:6", "'44'");
        assertRefused(NEW.with("Total exports from Fiji,6,65,71", "Total exports from Fiji,6,55,61"), ":10:3", "'55'");
    }

    @Test
    void rowsThatAreMissingFromTheFileAreRemarked() {
        assertThat(read(NEW.with("Tonga,0 ,25,25,36%,25,36%\n", "")).remarks())
                .anyMatch(remark -> remark.startsWith("Line 9: 'Total exports from Fiji' is 71.0"));
    }

    @Test
    void damageIsRefusedWithItsPlace() {
        assertRefused(LEGACY.with("Samoa,1,", "Samoa,\"1,000\","), ":7:2", "'1,000'");
        assertRefused(LEGACY.with("Tonga,,3", "Tonga,,3a"), ":8:3", "'3a'");
        assertRefused(LEGACY.with(",1991,", ",19911,"), ":6:3", "19911");
        assertRefused(LEGACY.with("Tonga,", "Tongaa,"), ":8:1", "Maybe you meant 'Tonga'");
        assertRefused(LEGACY.with("Tonga,,3,,,3", "Samoa,,3,,,3"), ":8:1", "a second row for 'Samoa'");
        assertRefused(LEGACY.with("\nTotal,1,3,3,12,19", ""), "legacy-tiv.csv", "no row of totals");
        assertRefused(NEW.with("Apr 2025 7:48:50", "Apr 2026 7:48:50"), ":21:1", "one vintage in a file");
        assertRefused(NEW.with("Total world export,6,65,71,100%,71,\n", ""), ":30:1", "a table without totals");
    }

    private static void assertRefused(Fixture file, String place, String words) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(place)
                .hasMessageContaining(words);
    }

    private static double tiv(List<Volume> rows, int recipient, int from, int to) {
        double sum = 0;
        for (Volume row : rows) {
            sum += row.recipient().cow() == recipient && row.year() >= from && row.year() <= to ? row.tiv() : 0;
        }
        return sum;
    }

    /** The fact sheet of the lead case: 300 and 0; 92 and 185; 374 and 1,967. */
    @Test
    void russianExportsAreThoseOfTheFactSheet() {
        List<Volume> rows = new LegacyTivTable()
                .read(RawFile.read(PublicData.file("sipri/tiv_legacy/TIV-Export-RUS-1950-2021.csv")))
                .rows();

        assertThat(tiv(rows, 371, 1993, 1996)).isEqualTo(300);
        assertThat(tiv(rows, 373, 1993, 1996)).isZero();
        assertThat(tiv(rows, 371, 2007, 2010)).isEqualTo(92);
        assertThat(tiv(rows, 373, 2007, 2010)).isEqualTo(185);
        assertThat(tiv(rows, 371, 2011, 2020)).isEqualTo(374);
        assertThat(tiv(rows, 373, 2011, 2020)).isEqualTo(1967);
        assertThat(tiv(rows, 373, 2014, 2014)).isEqualTo(550);
    }

    @Test
    void realTablesOfElevenExportersAreJoined() {
        Library library = Library.open(PublicData.folder().resolve("sipri"));

        assertThat(library.newest(new LegacyTivTable()).rows())
                .extracting(row -> row.supplier().name())
                .contains("Russia", "United States", "Israel")
                .doesNotContain("Germany");
        Imported<Volume> read = library.newest(new TivTable());
        // three suppliers' totals exceed the rows that the file's keeper left in it
        assertThat(read.remarks()).hasSize(4);
        assertThat(read.rows()).noneMatch(row -> row.supplier().kind() == Party.Kind.UNKNOWN);
    }
}
