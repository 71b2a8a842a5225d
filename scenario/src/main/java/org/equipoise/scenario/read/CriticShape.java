package org.equipoise.scenario.read;

import java.util.List;
import org.equipoise.scenario.Affairs;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Date;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Flag;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sequence;
import org.equipoise.scenario.shape.Values;

/** {@code critics}: who alleges misuse of a supplier's arms and may sanction it. */
final class CriticShape {

    private static final Field<Moment> FROM = Field.required("from", new Date(), "since when");
    private static final Field<Double> LEVEL = Field.required("level", Amount.share(), "in [0, 1]");
    private static final Mapping<Affairs.Level> STEP = Mapping.of(
            "a level from a date on",
            List.of(FROM, LEVEL),
            values -> new Affairs.Level(values.get(FROM), values.get(LEVEL)));

    private static final Field<String> ACTOR = Field.required("actor", new Reference(Kind.ACTOR), "who");
    private static final Field<String> OF =
            Field.required("of", new Reference(Kind.SUPPLIER), "the supplier; it needs a tie");
    private static final Field<List<Affairs.Level>> HOSTILITY = Field.required(
            "hostility", Sequence.some(STEP), "how hostile it is, in [0, 1], from dates on; none before the first");
    private static final Field<Boolean> SANCTIONS =
            Field.otherwise("sanctions", new Flag(), false, "whether it can sanction");

    static final Mapping<Stated<Affairs.Critic>> SHAPE = Mapping.of(
                    "a critic of a supplier", Backing.and(ACTOR, OF, HOSTILITY, SANCTIONS), CriticShape::critic)
            .with(Backing.NEEDED);

    private CriticShape() {}

    private static Stated<Affairs.Critic> critic(Values values) {
        if (values.get(ACTOR).equals(values.get(OF))) {
            values.problem(ACTOR, "a critic of itself", "another actor");
        }
        return Backing.state(
                new Affairs.Critic(values.get(ACTOR), values.get(OF), values.get(HOSTILITY), values.get(SANCTIONS)),
                values);
    }
}
