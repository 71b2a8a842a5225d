package org.equipoise.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.equipoise.data.sipri.RegisterByDelivery;
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

    private void register(String file, String made, int first, int last, double tiv) throws IOException {
        String text = "Deals with deliveries or orders made for year range '" + first + "' to '" + last + "'\n"
                + "Data generated: " + made + " 3:44:54 PM\n" + COLUMNS;
        for (int year = first; year <= last; year++) {
            text += "7,France,Fiji,Type,tank,Armoured vehicles," + year + ",No,1,No," + year + ",No,New,1,1," + tiv
                    + ",No\n";
        }
        Files.createDirectories(folder.resolve(file).getParent());
        Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
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
    void ofTwoVintagesTheNewerIsUsedUnlessOneIsNamed() throws IOException {
        register("a.csv", "9 Mar 2025", 1990, 1992, 2);
        register("b.csv", "10 Mar 2025", 1991, 1993, 3);
        Library library = Library.open(folder);

        assertThat(library.newest(REGISTER).coverage()).isEqualTo(new Coverage(1991, 1993));
        assertThat(library.of(REGISTER, "2025-03-09").coverage()).isEqualTo(new Coverage(1990, 1992));
        assertThat(library.newest("sipri-register").rows()).hasSize(3);
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
        assertThatThrownBy(() -> library.parts(REGISTER, Optional.of("2020"))).hasMessageContaining("of vintage 2020");
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
