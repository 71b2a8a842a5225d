package org.equipoise.scenario.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sequence;
import org.equipoise.scenario.shape.Table;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code actors}: everyone who acts or is acted upon. */
final class ActorShape {

    private static final Field<String> NAME = Field.required("name", new Words(), "full name");
    private static final Field<Optional<String>> ALSO = Field.optional("also", new Words(), "the name that others use");
    private static final Field<String> KIND = Field.required(
            "kind", OneOf.words("kind", "state", "authority", "organisation"), "state, authority or organisation");
    private static final Field<Optional<Map<String, String>>> CODES = Field.optional(
            "codes",
            Table.of(OneOf.words("code", "iso3", "cow", "gw"), new Words()),
            "codes in data sets: iso3, cow (Correlates of War), gw (Gleditsch and Ward)");
    private static final Field<Optional<String>> SIDES_WITH =
            Field.optional("sides_with", new Reference(Kind.ACTOR), "state whose side an authority takes");
    private static final Field<List<String>> MEMBERS = Field.otherwise(
            "members", Sequence.set(new Reference(Kind.ACTOR)), List.of(), "members of an organisation");

    static final Mapping<Function<String, Coded>> SHAPE =
            Mapping.of("an actor", List.of(NAME, ALSO, KIND, CODES, SIDES_WITH, MEMBERS), ActorShape::actor);

    /**
     * An actor with its codes in data sets.
     *
     * @param actor who
     * @param codes by system: iso3, cow, gw
     */
    record Coded(Actor actor, Map<String, String> codes) {}

    private ActorShape() {}

    private static Function<String, Coded> actor(Values values) {
        String kind = values.get(KIND);
        if (values.has(MEMBERS) && !kind.equals("organisation")) {
            values.problem(MEMBERS, "members of an actor of the kind " + kind, "members of an organisation only");
        }
        return id -> {
            if (id.equals(Setting.OTHERS)) {
                values.ledger()
                        .problem(
                                values.place(),
                                "actor '" + id + "'",
                                "another name; this one is the pool of other suppliers");
            }
            if (values.get(SIDES_WITH).filter(id::equals).isPresent()) {
                values.problem(SIDES_WITH, "'" + id + "' that sides with itself", "another actor");
            }
            return new Coded(
                    new Actor(id, values.get(NAME), kind, values.get(SIDES_WITH), values.get(MEMBERS)),
                    values.get(CODES).orElse(Map.of()));
        };
    }
}
