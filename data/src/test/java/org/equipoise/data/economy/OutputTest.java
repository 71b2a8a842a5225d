package org.equipoise.data.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.equipoise.data.Coverage;
import org.equipoise.data.Fixture;
import org.equipoise.data.Imported;
import org.equipoise.data.Readers;
import org.equipoise.data.file.RawFile;
import org.equipoise.data.state.Party;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class OutputTest {

    private static final Fixture PACKAGE = Fixture.of("economy/gdp-package.csv");
    private static final Fixture BULK = Fixture.of("economy/gdp-bulk.csv");

    @Test
    void aCodeMeansTheStateOfItsYear() {
        Imported<Output> read = new OutputPackage().read(PACKAGE.file());

        assertThat(read.rows()).extracting(row -> row.country().cow()).containsExactly(950, 31, 0, 260);
        assertThat(read.rows().get(2).country().kind()).isEqualTo(Party.Kind.REGION);
        assertThat(read.rows().get(0).gdp()).isEqualTo(1684109743.49384);
    }

    @Test
    void theBulkDownloadTellsItsDateAndOnlyItsOutputIsRead() {
        Imported<Output> read = new OutputBulk().read(BULK.file());

        assertThat(read.provenance().vintage()).isEqualTo("2025-07-01");
        assertThat(read.coverage()).isEqualTo(new Coverage(1974, 1976));
        assertThat(read.rows()).extracting(Output::year).containsExactly(1976, 1974, 1975);
        assertThat(read.rows().get(0).country().kind()).isEqualTo(Party.Kind.TERRITORY);
        assertThat(read.remarks()).containsExactly("1 rows of other indicators were left out.");
    }

    @Test
    void eachLayoutIsRecognisedAndNotTheOther() {
        assertThat(Readers.of(PACKAGE.file()).orElseThrow()).isInstanceOf(OutputPackage.class);
        assertThat(Readers.of(BULK.file()).orElseThrow()).isInstanceOf(OutputBulk.class);
        assertThat(Readers.of(PACKAGE.withSemicolons().file()).orElseThrow()).isInstanceOf(OutputPackage.class);
    }

    @Test
    void damageIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> new OutputPackage()
                        .read(PACKAGE.with("8076470000", "\"8,076,470,000\"").file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("gdp-package.csv:3:4")
                .hasMessageContaining("8,076,470,000");
        assertThatThrownBy(() ->
                        new OutputPackage().read(PACKAGE.plus("Fijy,FJY,2001,1").file()))
                .hasMessageContaining("gdp-package.csv:6:1: unknown country 'Fijy'")
                .hasMessageContaining("Maybe you meant 'Fiji'");
        assertThatThrownBy(() ->
                        new OutputPackage().read(PACKAGE.plus("Fiji,FJI,2000,1").file()))
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> new OutputBulk()
                        .read(BULK.with("\"SP.POP.TOTL\"", "\"NY.GDP.MKTP.CD\"").file()))
                .hasMessageContaining("gdp-bulk.csv:8:2");
    }

    @Test
    void theRealFileNamesNobodyUnknown() {
        Imported<Output> read =
                new OutputPackage().read(RawFile.read(PublicData.file("gdp/worldbank_gdp_datasets.csv")));

        // lines of the file less its header
        assertThat(read.rows()).hasSize(13_979);
        assertThat(read.rows()).noneMatch(row -> row.country().kind() == Party.Kind.UNKNOWN);
    }
}
