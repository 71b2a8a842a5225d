package org.equipoise.scenario.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.scenario.Claim;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Declared;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Name;
import org.equipoise.scenario.shape.Sheet;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code dossier/claims.csv}: claims coded from documents. */
final class ClaimsFile {

    private static final Field<String> ID =
            Field.required("id", new Declared(Kind.SOURCE, new Name(), true), "short name of the claim");
    private static final Field<Optional<List<String>>> SOURCE =
            Field.optional("source", new SourceIds(), "source in which it stands");
    private static final Field<String> PARAPHRASE =
            Field.required("paraphrase", new Words(), "what is claimed, in our words");
    private static final List<Field<Optional<String>>> OTHERS = Stream.of(
                    "author",
                    "quoted",
                    "outlet",
                    "date",
                    "type",
                    "actors",
                    "mechanism",
                    "systems",
                    "corroborated_by",
                    "contradicted_by",
                    "leaning",
                    "check",
                    "note")
            .map(key -> Field.optional(key, new Words(), "coding of the claim"))
            .toList();

    static final Sheet<Claim> SHEET = new Sheet<>("a claim", columns(), ClaimsFile::claim);

    private ClaimsFile() {}

    private static List<Field<?>> columns() {
        List<Field<?>> all = new ArrayList<>(List.of(ID, SOURCE, PARAPHRASE));
        all.addAll(OTHERS);
        return List.copyOf(all);
    }

    private static Claim claim(Values values) {
        String id = values.get(ID);
        values.ledger().declare(Kind.CLAIM, id);
        Map<String, String> columns = new LinkedHashMap<>();
        for (Field<Optional<String>> other : OTHERS) {
            values.get(other).ifPresent(text -> columns.put(other.key(), text));
        }
        return new Claim(id, values.get(SOURCE).orElse(List.of()), values.get(PARAPHRASE), columns);
    }
}
