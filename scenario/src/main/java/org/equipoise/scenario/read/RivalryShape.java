package org.equipoise.scenario.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.GameFile;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.Theatre;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Declared;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Flag;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sequence;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code rivalries}: two sides and what they dispute. */
final class RivalryShape {

    private static final Field<String> NAME = Field.required("name", new Words(), "full name");
    private static final Field<Optional<String>> ALSO = Field.optional("also", new Words(), "the name that others use");
    private static final Mapping<Function<String, Theatre>> THEATRE = Mapping.of(
            "a part of the land at stake",
            List.of(NAME, ALSO),
            values -> id -> new Theatre(id, values.get(NAME), values.get(ALSO)));

    private static final Field<List<String>> SIDES = Field.required(
            "sides",
            new Sequence<>(new Declared(Kind.CLIENT, new Reference(Kind.ACTOR), false), 2, 2, true),
            "the two rivals; the first is side A");
    private static final Field<Boolean> TERRITORIAL =
            Field.required("territorial", new Flag(), "whether land is at stake");
    private static final Field<Map<String, Theatre>> THEATRES = Field.otherwise(
            "theatres", Keyed.table(Kind.THEATRE, THEATRE), Map.of(), "parts of the land at stake, by id");
    private static final Field<Optional<String>> INCIDENTS = Field.optional(
            "incidents",
            OneOf.words("file", "history/disputes.csv"),
            "file of its militarised disputes; without it the rivalry begins with a dispute");

    private static final Field<Optional<Stated<GameFile>>> CRISIS =
            Field.optional("crisis", GameShape.SHAPE, "a game of its own for its crises, in place of the model's");

    static final Mapping<Function<String, Contest>> SHAPE =
            Mapping.of("a rivalry", List.of(SIDES, TERRITORIAL, THEATRES, INCIDENTS, CRISIS), RivalryShape::contest);

    private RivalryShape() {}

    private static Function<String, Contest> contest(Values values) {
        List<String> sides = values.get(SIDES);
        return id -> new Contest(
                id,
                sides.isEmpty() ? "" : sides.get(0),
                sides.size() < 2 ? "" : sides.get(1),
                values.get(TERRITORIAL),
                List.copyOf(values.get(THEATRES).values()),
                values.get(INCIDENTS),
                values.get(CRISIS),
                values.place());
    }
}
