package org.equipoise.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public files as downloaded are a library as they lie. */
@Tag("slow")
class RealLibraryTest {

    @Test
    void everyFileIsRecognisedAndReadAndEveryRowHasItsValues() {
        Library library = Library.open(PublicData.folder());
        assertThat(library.unknown().stream().map(path -> path.toString().replace('\\', '/')))
                .as("files that no reader knows")
                .allMatch(path -> path.contains("/sipri/") || path.contains("/gdp/") || path.contains("/codes/"));
        List<String> refused = new ArrayList<>();
        for (Library.Holding holding : library.holdings()) {
            try {
                Imported<?> imported = holding.reader().read(RawFile.read(holding.path()));
                assertThat(imported.rows()).as(holding.path().toString()).isNotEmpty();
                values(holding.reader(), holding);
            } catch (BadInput e) {
                refused.add(e.getMessage());
            }
        }
        assertThat(refused).isEmpty();
    }

    private static <R extends DataRow> void values(Reader<R> reader, Library.Holding holding) {
        for (R row : reader.read(RawFile.read(holding.path())).rows()) {
            for (Variable<R> variable : reader.variables()) {
                assertThat(variable.value().apply(row)).isNotNull();
            }
        }
    }

    @Test
    void exactlyOneReaderKnowsEachFile() {
        for (Library.Holding holding : Library.open(PublicData.folder()).holdings()) {
            RawFile file = RawFile.beginning(holding.path());
            assertThat(Readers.all().stream().filter(reader -> reader.recognises(file)))
                    .as(holding.path().toString())
                    .hasSize(1);
        }
    }
}
