package org.equipoise.scenario.read;

import org.equipoise.scenario.AttentionChange;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Date;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Reference;

/** {@code attention}: how much attention a patron pays from a month on. */
final class AttentionShape {

    private static final Field<String> ACTOR =
            Field.required("actor", new Reference(Kind.SUPPLIER), "whose attention; it needs a tie");
    private static final Field<Moment> FROM = Field.required("from", new Date(), "since when");
    private static final Field<Double> LEVEL =
            Field.required("level", Amount.share(), "in [0, 1]; 1 is full attention");

    static final Mapping<Stated<AttentionChange>> SHAPE = Mapping.of(
                    "a change of attention",
                    Backing.and(ACTOR, FROM, LEVEL),
                    values -> Backing.state(
                            new AttentionChange(values.get(ACTOR), values.get(FROM), values.get(LEVEL)), values))
            .with(Backing.NEEDED);

    private AttentionShape() {}
}
