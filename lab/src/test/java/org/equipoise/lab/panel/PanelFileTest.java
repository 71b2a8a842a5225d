package org.equipoise.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataSet;
import org.equipoise.data.Provenance;
import org.equipoise.data.Series;
import org.equipoise.data.panel.DyadYear;
import org.equipoise.data.panel.PanelColumns;
import org.equipoise.data.panel.PanelDefinition;
import org.equipoise.data.panel.PanelSource;
import org.equipoise.data.panel.RivalPanel;
import org.equipoise.data.panel.SharedDisputes;
import org.equipoise.data.panel.SideYear;
import org.equipoise.lab.store.Parquet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelFileTest {

    @TempDir
    Path folder = Path.of("");

    private static SideYear side(int own, int target, double stock) {
        return new SideYear(
                0, 7, own, target, 1951, true, true, 1, 5, true, false, false, false, 3, false, false, stock, 1.5, 2, 3,
                4, 5, 6, 7, .1, .2, 2, 365, .5, .25);
    }

    private static final RivalPanel PANEL = new RivalPanel(
            PanelDefinition.MAIN,
            new Coverage(1951, 1951),
            List.of(new DyadYear(0, 7, 101, 102, 1951, true, true, 1, true, false, false, false, 3, false, false)),
            List.of(side(101, 102, Double.NaN), side(102, 101, 8.25)),
            List.of(new PanelSource(
                    "disputes",
                    new Provenance(
                            new DataSet("invented", Series.DISPUTES, "Invented", "Nobody (2000).", "Free.", ""),
                            "layout",
                            "file.csv",
                            "0".repeat(64),
                            "2"),
                    new Coverage(1946, 2010))),
            SharedDisputes.UNKNOWN,
            List.of("Nobody knows."));

    @Test
    void noDataIsEmptyInCsv() throws IOException {
        Path file = folder.resolve("panel.csv");
        PanelFile.write(file, PANEL, PANEL.sides(), PanelColumns.SIDES, "1");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("pair,rivalry,own,target,year,").contains(",stock,target_stock,");
        assertThat(lines.get(1))
                .startsWith("0,7,101,102,1951,true,true,1,5,true,false,false,false,3,false,false,,1.5,");
        assertThat(lines.get(2)).contains(",8.25,1.5,");
    }

    @Test
    void noDataIsNullInParquetAndTheSameRowsGiveTheSameBytes() throws IOException {
        Path file = folder.resolve("panel.parquet");
        Path again = folder.resolve("again.parquet");
        PanelFile.write(file, PANEL, PANEL.sides(), PanelColumns.SIDES, "1");
        PanelFile.write(again, PANEL, PANEL.sides(), PanelColumns.SIDES, "1");
        assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(again));
        try (Parquet parquet = new Parquet()) {
            List<Boolean> found = parquet.read(file, "stock IS NULL, dispute, own", "", rows -> {
                rows.next();
                boolean first = rows.getBoolean(1) && rows.getBoolean(2) && rows.getInt(3) == 101;
                rows.next();
                return List.of(first, rows.getBoolean(1));
            });
            assertThat(found).containsExactly(true, false);
        }
    }

    @Test
    void everyColumnIsInTheDictionaryAndEverySourceInTheManifest() throws IOException {
        Path file = folder.resolve("pairs.csv");
        PanelFile.write(file, PANEL, PANEL.dyads(), PanelColumns.DYADS, "1");
        String dictionary = Files.readString(PanelFile.beside(file, ".dictionary.md"));
        PanelColumns.DYADS.forEach(column -> assertThat(dictionary).contains("| " + column.name() + " |"));
        assertThat(dictionary).contains("Nobody (2000).").contains("Vintage 2").contains("Free.");
        String manifest = Files.readString(PanelFile.beside(file, ".manifest.json"));
        assertThat(manifest).contains("0".repeat(64), "\"rows\" : 1", "membersOnly", "holds");
    }

    @Test
    void onlyCsvAndParquetAreKnown() {
        assertThat(PanelFile.knows(Path.of("a.csv"))).isTrue();
        assertThat(PanelFile.knows(Path.of("a.PARQUET"))).isTrue();
        assertThat(PanelFile.knows(Path.of("a.xlsx"))).isFalse();
        assertThat(PanelFile.hasPlace(folder.resolve("none/a.csv"))).isFalse();
    }
}
