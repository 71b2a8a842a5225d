package org.equipoise.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.equipoise.data.index.ArmsStocks;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.sipri.LegacyTivTable;
import org.equipoise.data.sipri.RegisterByDelivery;
import org.equipoise.data.sipri.Volume;
import org.equipoise.data.ucdp.Event;
import org.equipoise.data.ucdp.Events;
import org.equipoise.games.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final RegisterByDelivery REGISTER = new RegisterByDelivery();

    private static final String COLUMNS =
            "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,"
                    + "Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,"
                    + "Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production\n";

    @TempDir
    Path folder;

    private static final int FIJI = 950;

    private void table(String country, int made, int first, int last) throws IOException {
        String years = "";
        String row = "";
        for (int year = first; year <= last; year++) {
            years += "," + year;
            row += ",1";
        }
        int sum = last - first + 1;
        Files.writeString(
                folder.resolve(country + first + ".csv"),
                "\"TIV of arms exports from " + country + ", " + first + "-" + last + "\",\nGenerated: 28 July " + made
                        + ",\n" + years + ",Total\nSamoa" + row + "," + sum + "\nTotal" + row + "," + sum + "\n");
    }

    private Path register(String file, String made, int first, int last, double tiv) throws IOException {
        String text =
                "Transfers of major conventional arms from All countries to All countries. Deals with deliveries or"
                        + " orders made for year range '" + first + "' to '" + last + "'\n"
                        + (made.isEmpty() ? "" : "Data generated: " + made + " 3:44:54 PM\n") + COLUMNS;
        for (int year = first; year <= last; year++) {
            text += "7,France,Fiji,Type,tank,Armoured vehicles," + year + ",No,1,No," + year + ",No,New,1,1," + tiv
                    + ",No\n";
        }
        Files.createDirectories(folder.resolve(file).getParent());
        return Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesOfTwoPeriodsAreJoinedInTheOrderOfYears() throws IOException {
        register("later.csv", "1 Mar 2024", 1990, 1992, 1);
        register("deep/below/earlier.csv", "2 Mar 2024", 1980, 1989, 1);

        Imported<?> read = Library.open(folder).newest(REGISTER);

        assertThat(read.coverage()).isEqualTo(new Coverage(1980, 1992));
        assertThat(read.rows()).extracting(DataRow::firstYear).hasSize(13).isSorted();
        assertThat(read.provenance().vintage()).isEqualTo("2024-03-02, 2024-03-01");
    }

    @Test
    void betweenPeriodsThatDoNotTouchThereIsNoData() throws IOException {
        register("a.csv", "1 Mar 2024", 1950, 1960, 1);
        register("b.csv", "1 Mar 2024", 1980, 1990, 1);

        Imported<Delivery> read = Library.open(folder).newest(REGISTER);

        assertThat(read.coverage()).hasToString("1950-1960, 1980-1990");
        assertThat(read.coverage().holds(1970)).isFalse();
        ArmsStocks stocks = ArmsStocks.of(read.rows(), read.coverage(), 0.1, false);
        assertThat(stocks.at(FIJI, 1960)).isPositive();
        assertThat(stocks.at(FIJI, 1970)).isNaN();
        assertThat(stocks.delivered(FIJI, 1959, 1981)).isNaN();
        assertThat(stocks.delivered(FIJI, 1980, 1981)).isEqualTo(2);
    }

    @Test
    void ofTwoVintagesTheNewerIsUsedForItsYearsAndTheOlderForTheOthersUnlessOneIsNamed() throws IOException {
        register("a.csv", "9 Mar 2025", 1990, 1992, 2);
        register("b.csv", "10 Mar 2025", 1991, 1993, 3);
        register("c.csv", "8 Mar 2025", 1990, 1991, 4);
        Library library = Library.open(folder);

        Imported<Delivery> newest = library.newest(REGISTER);
        assertThat(newest.coverage()).isEqualTo(new Coverage(1990, 1993));
        assertThat(newest.rows()).extracting(Delivery::tiv).containsExactly(2.0, 3.0, 3.0, 3.0);
        assertThat(newest.remarks())
                .anyMatch(remark -> remark.startsWith("Of a.csv (vintage 2025-03-09")
                        && remark.contains("2 of 3 rows are left out"))
                .anyMatch(remark -> remark.startsWith("c.csv") && remark.contains("is left out"));
        assertThat(library.of(REGISTER, "2025-03-09").coverage()).isEqualTo(new Coverage(1990, 1992));
        assertThat(library.newest("sipri-register").rows()).hasSize(4);
    }

    @Test
    void anOverlapOfOneYearLosesNoOtherYear() throws IOException {
        register("a.csv", "9 Mar 2024", 1950, 1990, 2);
        register("b.csv", "10 Mar 2025", 1990, 2000, 3);

        Imported<Delivery> newest = Library.open(folder).newest(REGISTER);

        assertThat(newest.rows()).extracting(Delivery::year).hasSize(51).doesNotHaveDuplicates();
        assertThat(newest.rows())
                .filteredOn(row -> row.year() == 1990)
                .extracting(Delivery::tiv)
                .containsExactly(3.0);
    }

    @Test
    void anExportForOneCountryTakesThePlaceOfItsOwnRowsOnly() throws IOException {
        register("world.csv", "10 Mar 2024", 1990, 1992, 2);
        Path newer = register("fiji.csv", "10 Mar 2026", 1990, 1994, 3);
        Files.writeString(
                newer,
                Files.readString(newer).replace("to All countries", "to Fiji").replace("France,Fiji", "Turkey,Fiji"));
        Path world = folder.resolve("world.csv");
        Files.writeString(
                world,
                Files.readString(world)
                        + "8,Turkiye,Samoa,Type,tank,Armoured vehicles,1990,No,1,No,1990,No,New,1,1,9,No\n");
        Library library = Library.open(folder);

        Imported<Delivery> newest = library.newest(REGISTER);

        assertThat(newest.rows()).extracting(Delivery::tiv).containsExactlyInAnyOrder(9.0, 3.0, 3.0, 3.0, 3.0, 3.0);
        assertThat(newest.coverage()).isEqualTo(new Coverage(1990, 1992));
        assertThat(newest.scope().whole()).isTrue();
        assertThat(newest.remarks())
                .anyMatch(remark -> remark.contains("3 of 4 rows are left out"))
                .anyMatch(remark -> remark.contains("transfers from all countries to Fiji"));
        assertThat(library.world(REGISTER).files()).hasSize(2);
    }

    @Test
    void partsOfTheWorldAreNoWorld() throws IOException {
        Path file = register("fiji.csv", "10 Mar 2026", 1990, 1994, 3);
        Files.writeString(file, Files.readString(file).replace("from All countries to", "from France, Italy to"));
        Library library = Library.open(folder);

        assertThat(library.newest(REGISTER).scope().words()).isEqualTo("transfers from France, Italy to all countries");
        assertThatThrownBy(() -> library.world(REGISTER))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("only files of transfers from France, Italy");
    }

    @Test
    void tablesOfCountriesTakeThePlaceOfTheirOwnAndTurkeyIsTurkiyeButTheSovietUnionNotRussia() throws IOException {
        table("Turkey", 2022, 1990, 1993);
        table("Türkiye", 2024, 1991, 1994);
        table("Soviet Union", 2022, 1990, 1991);
        table("Russia", 2024, 1990, 1994);

        Imported<Volume> read = Library.open(folder).newest(new LegacyTivTable());

        assertThat(read.rows())
                .extracting(row -> row.supplier().name() + " " + row.year())
                .containsExactlyInAnyOrder(
                        "Turkey 1990",
                        "Türkiye 1991",
                        "Türkiye 1992",
                        "Türkiye 1993",
                        "Türkiye 1994",
                        "Soviet Union 1990",
                        "Soviet Union 1991",
                        "Russia 1990",
                        "Russia 1991",
                        "Russia 1992",
                        "Russia 1993",
                        "Russia 1994");
    }

    @Test
    void monthsOfCandidatesAreJoinedAndTheSameEventIsNotTwice() throws IOException {
        List<String> lines = Fixture.of("ucdp/events.csv").text().lines().toList();
        String may = lines.get(1);
        String june = may.replace("\"901\"", "\"950\"").replace("2000-05-", "2000-06-");
        Files.write(folder.resolve("may.csv"), List.of(lines.get(0), may));
        Files.write(folder.resolve("june.csv"), List.of(lines.get(0), june));
        Files.write(folder.resolve("may-again.csv"), List.of(lines.get(0), may, may.replace("\"901\"", "\"951\"")));

        Imported<Event> read = Library.open(folder).newest(new Events());

        assertThat(read.rows())
                .extracting(row -> row.id() + " " + row.from().getMonthValue())
                .contains("901 5", "950 6")
                .doesNotHaveDuplicates();
        assertThat(read.remarks()).anyMatch(remark -> remark.contains("left out"));
    }

    @Test
    void filesThatStateNoVintageAreOrderedTheSameEverywhere() throws IOException {
        register("a.csv", "", 1990, 1991, 2);
        register("b.csv", "", 1990, 1992, 3);

        assertThat(Library.open(folder).newest(REGISTER).rows())
                .extracting(Delivery::tiv)
                .containsOnly(3.0);
    }

    @Test
    void otherFilesAreListedAsUnknown() throws IOException {
        Files.writeString(folder.resolve("notes.md"), "what I think");
        Files.writeString(folder.resolve("notes.source.txt"), "where it came from");

        Library library = Library.open(folder);

        assertThat(library.unknown()).containsExactly(folder.resolve("notes.md"));
        assertThat(library.has(REGISTER)).isFalse();
        assertThatThrownBy(() -> library.newest(REGISTER))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("import");
        assertThatThrownBy(() -> library.chosen(REGISTER, Optional.of("2020"))).hasMessageContaining("of vintage 2020");
    }

    @Test
    void vintagesAreOrderedByTheirNumbers() {
        Vintages order = new Vintages();
        assertThat(order.compare("9.1", "25.1")).isNegative();
        assertThat(order.compare("unstated", "1999")).isNegative();
        assertThat(order.compare("2024-04-13", "2024-04-16")).isNegative();
        assertThat(order.compare("5.0", "5.0")).isZero();
    }
}
