package org.equipoise.scenario.read;

import java.util.Optional;
import org.equipoise.scenario.Affairs;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Values;

/** {@code brokers}: who may mediate, and when. */
final class BrokerShape {

    private static final Field<String> ACTOR = Field.required("actor", new Reference(Kind.ACTOR), "who");
    private static final Field<String> RIVALRY = Field.required("rivalry", new Reference(Kind.RIVALRY), "between whom");
    private static final Field<Optional<String>> FAVOURS =
            Field.optional("favours", new Reference(Kind.CLIENT), "the side that it leans to");
    private static final Field<Double> BIAS =
            Field.otherwise("bias", Amount.share(), 0.0, "how far it leans to that side, in [0, 1]");
    private static final Field<Double> LEVERAGE =
            Field.required("leverage", Amount.share(), "how hard it can press, in [0, 1]");

    static final Mapping<Stated<Affairs.Broker>> SHAPE = Mapping.of(
                    "somebody who may mediate",
                    Backing.and(ACTOR, RIVALRY, FAVOURS, BIAS, LEVERAGE, Span.FROM, Span.TO),
                    BrokerShape::broker)
            .with(Backing.NEEDED);

    private BrokerShape() {}

    private static Stated<Affairs.Broker> broker(Values values) {
        if (values.has(FAVOURS) != values.has(BIAS)) {
            values.problem(
                    values.has(BIAS) ? BIAS : FAVOURS,
                    values.has(BIAS) ? "a bias towards nobody" : "a favourite without a bias",
                    "'favours' and 'bias' together");
        }
        Span span = Span.of(values);
        return Backing.state(
                new Affairs.Broker(
                        values.get(ACTOR),
                        values.get(RIVALRY),
                        values.get(FAVOURS),
                        values.get(BIAS),
                        values.get(LEVERAGE),
                        span.from(),
                        span.to()),
                values);
    }
}
