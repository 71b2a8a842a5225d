package org.equipoise.scenario.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.scenario.SourceEntry;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Matching;
import org.equipoise.scenario.shape.Shape;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code dossier/sources.yaml}: what the facts rest on. */
final class SourcesFile {

    private static final Field<String> TITLE = Field.required("title", new Words(), "title, author or outlet, date");
    private static final Field<Optional<String>> URL = Field.optional("url", new Words(), "address");
    private static final Field<Optional<String>> LEANING =
            Field.optional("leaning", new Words(), "whose side it takes, in our assessment");
    private static final Field<Optional<String>> GRADE = Field.optional(
            "grade",
            new Matching("[A-F][1-6]", "a grade from A1 to F6"),
            "reliability of the source, A (completely) to F (cannot be judged), and of its information, 1 (confirmed) to 6");

    private static final Mapping<Function<String, SourceEntry>> SOURCE =
            Mapping.of("a source", List.of(TITLE, URL, LEANING, GRADE), SourcesFile::source);

    static final Shape<Map<String, SourceEntry>> SHAPE = Keyed.table(Kind.SOURCE, SOURCE);

    private SourcesFile() {}

    private static Function<String, SourceEntry> source(Values values) {
        return id -> new SourceEntry(id, values.get(TITLE), values.get(URL), values.get(LEANING), values.get(GRADE));
    }
}
