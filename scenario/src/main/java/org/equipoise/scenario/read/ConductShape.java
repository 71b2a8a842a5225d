package org.equipoise.scenario.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Step;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Flag;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Table;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** The keys of a policy beyond supply, objective and voice. */
final class ConductShape {

    static final Field<Map<String, Double>> PRICES = Field.otherwise(
            "prices",
            Table.of(new Reference(Kind.CLIENT), Amount.positive()),
            Map.of(),
            "price for each client relative to the one at the start, above 0");
    static final Field<Optional<Reply>> REPLY =
            Field.optional("reply", OneOf.of("reply", Reply.class), "how the patron answers every call for help");
    static final Field<Optional<String>> TABLE = Field.optional(
            "table", new Words(), "the offer that the patron puts on the table and no other; none tables nothing");
    static final Field<Optional<Boolean>> COERCION =
            Field.optional("coercion", new Flag(), "whether the patron punishes clients that move away");
    static final Field<Map<String, Step>> STEPS = Field.otherwise(
            "steps",
            Table.of(new Reference(Kind.CLIENT), OneOf.of("step", Step.class)),
            Map.of(),
            "the step away that a client takes at the first chance and never takes back: a twin world's question");

    static final List<Field<?>> FIELDS = List.of(PRICES, REPLY, TABLE, COERCION, STEPS);

    private ConductShape() {}

    static Conduct conduct(Values values) {
        values.get(TABLE).filter(offer -> !offer.equals(Conduct.NO_OFFER)).ifPresent(offer -> values.ledger()
                .check(Kind.OFFER, offer, values.place(TABLE)));
        return new Conduct(
                values.get(PRICES), values.get(REPLY), values.get(TABLE), values.get(COERCION), values.get(STEPS));
    }
}
