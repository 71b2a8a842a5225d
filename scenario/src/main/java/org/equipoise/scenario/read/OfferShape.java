package org.equipoise.scenario.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.equipoise.scenario.Affairs;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Count;
import org.equipoise.scenario.shape.Date;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sequence;
import org.equipoise.scenario.shape.Table;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code offers}: settlements over the units of the disputed land. */
final class OfferShape {

    private static final int LONGEST = 1200;

    private static final Field<List<String>> NOW = units("return_now", "units that change hands at once");
    private static final Field<List<String>> LATER =
            units("return_later", "units that change hands 'later_after' months later");
    private static final Field<List<String>> INTERIM =
            units("interim_status", "units whose holder gets an interim status for them");
    private static final Field<List<String>> VOTE = units("vote", "units whose future a vote is to settle");
    private static final Field<List<String>> STAYS =
            units("stays", "units that stay with their holder, as do all that are not named");

    private static final Mapping<Land> LAND = Mapping.of(
            "what becomes of the units, as they are held on the day that dates the offer",
            List.of(NOW, LATER, INTERIM, VOTE, STAYS),
            OfferShape::land);

    private static final Field<String> LABEL = Field.required("label", new Words(), "words for tables");
    private static final Field<String> RIVALRY =
            Field.required("rivalry", new Reference(Kind.RIVALRY), "of which rivalry");
    private static final Field<Optional<String>> BY = Field.optional(
            "by", new Reference(Kind.ACTOR), "who puts it on the table; left out when the sides may do so themselves");
    private static final Field<Land> TERMS =
            Field.required("land", LAND, "what becomes of the units; those not named stay with whoever holds them");
    private static final Field<Integer> LATER_AFTER = Field.otherwise(
            "later_after", new Count(1, LONGEST), 0, "months until the units of 'return_later' change hands");
    private static final Field<Double> INTERIM_WORTH = Field.otherwise(
            "interim_worth", Amount.share(), 0.0, "worth of an interim status, as a share of the weight of its units");
    private static final Field<Double> VOTE_WORTH = Field.otherwise(
            "vote_worth", Amount.share(), 0.0, "worth of a vote, as a share of the weight of its units");
    private static final Field<Map<String, Double>> BESIDE = Field.otherwise(
            "beside_land",
            Table.of(new Reference(Kind.CLIENT), Amount.share()),
            Map.of(),
            "what a side gets beside land, such as roads opened, in shares of the disputed good");
    private static final Field<Double> TROOPS =
            Field.otherwise("troops_thousand", Amount.notNegative(), 0.0, "peacekeepers that guarantee it, thousand");
    private static final Field<Optional<String>> GUARANTOR =
            Field.optional("guarantor", new Reference(Kind.ACTOR), "whose troops");
    private static final Field<Integer> MANDATE =
            Field.otherwise("mandate_months", new Count(0, LONGEST), 0, "months for which they may stay");
    private static final Field<Optional<Moment>> SIGNED = Field.optional(
            "signed",
            new Date(),
            "when it was signed: replayed like other history, and not taken for refused; left out while it is not");

    static final Mapping<Function<String, Stated<Affairs.Proposal>>> SHAPE = Mapping.of(
                    "a settlement on offer",
                    Backing.and(
                            LABEL,
                            RIVALRY,
                            BY,
                            Span.FROM,
                            Span.TO,
                            TERMS,
                            LATER_AFTER,
                            INTERIM_WORTH,
                            VOTE_WORTH,
                            BESIDE,
                            TROOPS,
                            GUARANTOR,
                            MANDATE,
                            SIGNED),
                    OfferShape::proposal)
            .with(Backing.NEEDED);

    private OfferShape() {}

    private record Land(Set<String> now, Set<String> later, Set<String> interim, Set<String> vote) {}

    private static Field<List<String>> units(String key, String description) {
        return Field.otherwise(key, Sequence.set(new Reference(Kind.UNIT)), List.of(), description);
    }

    private static Land land(Values values) {
        Set<String> fated = new HashSet<>();
        for (Field<List<String>> fate : List.of(NOW, LATER, INTERIM, VOTE, STAYS)) {
            for (String unit : values.get(fate)) {
                boolean voteAfterInterim =
                        fate.equals(VOTE) && values.get(INTERIM).contains(unit);
                if (!fated.add(unit) && !voteAfterInterim) {
                    values.problem(
                            fate,
                            "unit '" + unit + "' with two fates",
                            "each unit once; only 'interim_status' and 'vote' go together");
                }
            }
        }
        return new Land(
                Set.copyOf(values.get(NOW)),
                Set.copyOf(values.get(LATER)),
                Set.copyOf(values.get(INTERIM)),
                Set.copyOf(values.get(VOTE)));
    }

    private static Function<String, Stated<Affairs.Proposal>> proposal(Values values) {
        Span span = Span.of(values);
        Land land = values.get(TERMS);
        if (land.later.isEmpty() == values.has(LATER_AFTER)) {
            values.problem(
                    LATER_AFTER,
                    land.later.isEmpty()
                            ? "'later_after' without 'return_later'"
                            : "units returned later, but not when",
                    "'return_later' and 'later_after' together");
        }
        boolean troops = values.get(TROOPS) > 0;
        if (troops && (values.get(GUARANTOR).isEmpty() || values.get(MANDATE) == 0)) {
            values.problem(TROOPS, "troops of nobody or for no time", "'guarantor' and 'mandate_months' beside them");
        }
        values.get(SIGNED).ifPresent(signed -> {
            if (signed.first().isBefore(span.from().first())
                    || span.to()
                            .filter(to -> !signed.first().isBefore(to.first()))
                            .isPresent()) {
                values.problem(SIGNED, "a signing while it was not on offer", "a date between 'from' and 'to'");
            }
        });
        return id -> Backing.state(
                new Affairs.Proposal(
                        id,
                        values.get(LABEL),
                        values.get(RIVALRY),
                        values.get(BY),
                        span.from(),
                        span.to(),
                        land.now,
                        land.later,
                        values.get(LATER_AFTER),
                        land.interim,
                        land.vote,
                        values.get(INTERIM_WORTH),
                        values.get(VOTE_WORTH),
                        values.get(BESIDE),
                        values.get(TROOPS),
                        values.get(GUARANTOR),
                        values.get(MANDATE),
                        values.get(SIGNED)),
                values);
    }
}
