package org.equipoise.scenario.read;

import org.equipoise.scenario.Mission;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code peacekeepers}: troops between the sides. */
final class MissionShape {

    private static final Field<String> NAME = Field.required("name", new Words(), "full name");
    private static final Field<String> RIVALRY = Field.required("rivalry", new Reference(Kind.RIVALRY), "where");
    private static final Field<String> BY = Field.required("by", new Reference(Kind.ACTOR), "whose troops");
    private static final Field<Double> TROOPS =
            Field.required("troops_thousand", Amount.notNegative(), "thousand men and women, at least 0");

    static final Mapping<Stated<Mission>> SHAPE = Mapping.of(
                    "peacekeepers", Backing.and(NAME, RIVALRY, BY, TROOPS, Span.FROM, Span.TO), MissionShape::mission)
            .with(Backing.NEEDED);

    private MissionShape() {}

    private static Stated<Mission> mission(Values values) {
        Span span = Span.of(values);
        return Backing.state(
                new Mission(
                        values.get(NAME),
                        values.get(RIVALRY),
                        values.get(BY),
                        values.get(TROOPS),
                        span.from(),
                        span.to()),
                values);
    }
}
