package org.equipoise.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.setting.Statement;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Either;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Shape;
import org.equipoise.scenario.shape.Values;

/** {@code say}: what a patron says. */
final class VoiceShape {

    private static final Field<Optional<String>> CONDEMN =
            Field.optional("condemn", new Reference(Kind.CLIENT), "the client that is condemned by name");
    private static final Field<Optional<String>> BACK =
            Field.optional("back", new Reference(Kind.CLIENT), "the client that is backed by name");

    static final Shape<Statement> SAY = new Either<>(
            new OneOf<>("statement", words()),
            Mapping.of("a statement about a client", List.of(CONDEMN, BACK), VoiceShape::about)
                    .with(Mapping.Group.exactlyOne(CONDEMN, BACK)));

    private VoiceShape() {}

    private static Statement about(Values values) {
        return values.get(CONDEMN)
                .map(client -> new Statement(Statement.Kind.CONDEMN, Optional.of(client)))
                .orElseGet(() -> new Statement(Statement.Kind.BACK, values.get(BACK)));
    }

    private static Map<String, Statement> words() {
        Map<String, Statement> words = new LinkedHashMap<>();
        OneOf.of("statement", Statement.Kind.class).options().forEach((word, kind) -> {
            if (kind != Statement.Kind.CONDEMN && kind != Statement.Kind.BACK) {
                words.put(word, new Statement(kind, Optional.empty()));
            }
        });
        return words;
    }
}
