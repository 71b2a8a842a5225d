package org.equipoise.data.sipri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.Imported;
import org.equipoise.data.Readers;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.sipri.Spending.Certainty;
import org.equipoise.data.state.Party;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class SpendingWorkbookTest {

    private static final SpendingWorkbook READER = new SpendingWorkbook();

    private static MadeWorkbook book() {
        String[] shares = {
            "A title", "Country|Notes|1990|1991|1992", "Oceania", "Fiji|§4|0.05|...|0.06", "Tonga||xxx|xxx|0.01"
        };
        return new MadeWorkbook()
                .sheet("Front page", "Invented")
                .sheet("Regional totals", "A title", "Region|1990|1991|1992", "Oceania|15.5|...|16")
                .sheet(
                        "Local currency financial years",
                        "A title",
                        "Country|Currency|Fiscal Year|Notes|1990|1991|1992",
                        "Fiji|Dollars|Apr-Mar|§4|90|...|120",
                        "Tonga|Pa'anga|||xxx|xxx|3")
                .sheet(
                        "Local currency calendar years",
                        "Country|Currency|Notes|1990|1991|1992",
                        "Fiji|Dollars|§4|91|...|121",
                        "Tonga|Pa'anga||xxx|xxx|3")
                .sheet(
                        "Constant (2023) US$",
                        "A title",
                        "Country||Notes|1990|1991|1992",
                        "Oceania",
                        "Fiji||§4|100|...|110.25",
                        "Tonga|||xxx|xxx|2")
                .sheet(
                        "Current US$",
                        "Country|Notes|1990|1991|1992",
                        "Oceania",
                        "Fiji|§4|50~12|0|60~10",
                        "Tonga||xxx|xxx|1")
                .sheet("Share of GDP", shares)
                .sheet("Per capita", shares)
                .sheet("Share of Govt. spending", shares)
                .sheet("Footnotes", "Nothing");
    }

    private static Imported<Spending> read(MadeWorkbook book) {
        RawFile file = RawFile.of("milex.xlsx", book.bytes());
        assertThat(Readers.of(file).orElseThrow()).isInstanceOf(SpendingWorkbook.class);
        return READER.read(file);
    }

    @Test
    void allSheetsStandSideBySide() {
        Imported<Spending> read = read(book());

        Spending fiji = read.rows().get(0);
        assertThat(fiji)
                .isEqualTo(new Spending(
                        new Party(Party.Kind.STATE, "Fiji", 950),
                        1990,
                        true,
                        2023,
                        100,
                        50,
                        0.05,
                        0.05,
                        0.05,
                        90,
                        91,
                        "Dollars",
                        Certainty.ESTIMATED,
                        "§4"));
        assertThat(read.rows().get(2).certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(read.rows().get(2).constant()).isEqualTo(110.25);
        assertThat(read.coverage()).isEqualTo(new Coverage(1990, 1992));
        assertThat(read.provenance().vintage()).isEqualTo("1990-1992");
    }

    @Test
    void dotsAreNoDataAndCrossesNoState() {
        List<Spending> rows = read(book()).rows();

        assertThat(rows.get(1).existed()).isTrue();
        assertThat(rows.get(1).constant()).isNaN();
        assertThat(rows.get(3).existed()).isFalse();
        assertThat(rows.get(3).constant()).isNaN();
        assertThat(rows.get(5).existed()).isTrue();
    }

    @Test
    void aZeroThatCouldNotBeConvertedIsNoData() {
        Imported<Spending> read = read(book());
        assertThat(read.rows().get(1).current()).isNaN();
        assertThat(read.remarks()).singleElement().asString().startsWith("1 values in current dollars are 0");
    }

    @Test
    void headingsOfRegionsAreNoCountriesAndTheirTotalsAreInMillions() {
        List<Spending> rows = read(book()).rows();
        assertThat(rows).hasSize(9);
        assertThat(rows.get(6).country()).isEqualTo(new Party(Party.Kind.REGION, "Oceania", 0));
        assertThat(rows.get(6).constant()).isEqualTo(15_500);
        assertThat(rows.get(6).states()).isEmpty();
    }

    @Test
    void damageIsRefusedWithItsSheetAndCell() {
        assertThatThrownBy(() -> read(book().sheet("Current US$", "Country|Notes|1990|1991|1992", "Fijy||1|2|3")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Maybe you meant 'Fiji'");
        assertThatThrownBy(() -> read(book().sheet("Current US$", "Country|Notes|1990|1991|1992", "Fiji||1,5|2|3")))
                .hasMessageContaining("milex.xlsx[Current US$]:2:3: found '1,5'");
        assertThatThrownBy(() -> read(book().sheet("Current US$", "Country|Notes|1990|19911|1992", "Fiji||1|2|3")))
                .hasMessageContaining("milex.xlsx[Current US$]:1:5: the year 1992");
        assertThatThrownBy(() -> read(book().sheet("Current US$", "Country|Notes|1990", "Fiji||1", "Fiji||2")))
                .hasMessageContaining("milex.xlsx[Current US$]:3:1: a second row for 'Fiji', as in row 2");
    }

    @Test
    void anArchiveThatIsCutShortIsRefused() {
        byte[] whole = book().bytes();
        for (int length = whole.length - 1; length > 4; length -= 97) {
            RawFile cut = RawFile.of("milex.xlsx", Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> READER.read(cut)).as("%d bytes", length).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void theRealWorkbookColoursWhatItsMakersColoured() {
        Imported<Spending> read = READER.read(RawFile.read(PublicData.file("sipri/SIPRI-Milex-data-1949-2024.xlsx")));

        // counted in the archive: cells of 'Current US$' in blue and red, those of regions' rows apart
        assertThat(count(read, Certainty.ESTIMATED)).isEqualTo(1966);
        assertThat(count(read, Certainty.UNCERTAIN)).isEqualTo(188);
        assertThat(read.rows())
                .filteredOn(row -> row.country().name().equals("Algeria") && row.year() == 2023)
                .singleElement()
                .satisfies(row -> assertThat(row.current()).isEqualTo(18263.967968262132));
        assertThat(read.rows()).noneMatch(row -> row.country().kind() == Party.Kind.UNKNOWN);
    }

    private static long count(Imported<Spending> read, Certainty certainty) {
        return read.rows().stream()
                .filter(row -> row.country().kind() == Party.Kind.STATE && row.certainty() == certainty)
                .count();
    }
}
