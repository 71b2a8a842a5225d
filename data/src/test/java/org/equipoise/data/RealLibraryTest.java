package org.equipoise.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        assertThat(library.unknown()).as("files that no reader knows").isEmpty();
        List<String> refused = new ArrayList<>();
        for (Library.Holding holding : library.holdings()) {
            try {
                values(holding.reader(), holding.path());
            } catch (BadInput e) {
                refused.add(e.getMessage());
            }
        }
        assertThat(refused).isEmpty();
    }

    private static <R extends DataRow> void values(Reader<R> reader, Path path) {
        Imported<R> imported = reader.read(RawFile.read(path));
        assertThat(imported.rows()).as(path.toString()).isNotEmpty();
        for (R row : imported.rows()) {
            for (Variable<R> variable : reader.variables()) {
                Objects.requireNonNull(variable.value().apply(row), variable.name());
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
