package org.equipoise.scenario.read;

import java.util.Optional;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Prediction;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Date;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sheet;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code dossier/predictions.csv}: what the sources foretold, and what came of it. */
final class PredictionsFile {

    private static final Field<String> CLAIM =
            Field.required("claim", new Reference(Kind.CLAIM), "the claim that predicts");
    private static final Field<String> WORDS =
            Field.required("words", new Words(), "how sure the source is, in its own word");
    private static final Field<Double> LOW =
            Field.required("low", Amount.share(), "lower bound of the probability that the word stands for");
    private static final Field<Double> HIGH = Field.required("high", Amount.share(), "upper bound");
    private static final Field<Prediction.Outcome> OUTCOME =
            Field.required("outcome", OneOf.of("outcome", Prediction.Outcome.class), "what happened");
    private static final Field<Optional<Moment>> DECIDED =
            Field.optional("decided", new Date(), "when that could be said");
    private static final Field<String> RECORD = Field.required("record", new Words(), "what happened, in words");
    private static final Field<Optional<String>> QUESTION =
            Field.optional("question", new Words(), "question whose study holds the model's probability");
    private static final Field<Optional<String>> POLICY =
            Field.optional("policy", new Words(), "policy under which it is taken");
    private static final Field<Optional<String>> CONDITION =
            Field.optional("condition", new Words(), "condition under which it is taken; by default the first");
    private static final Field<Optional<String>> MEASURE =
            Field.optional("measure", new Words(), "measure that is the model's probability");
    private static final Field<Optional<String>> NOTE =
            Field.optional("note", new Words(), "how the measure answers the prediction, or why none does");

    static final Sheet<Stated<Prediction>> SHEET = new Sheet<>(
            "a prediction and its outcome",
            Backing.columns(
                    CLAIM, WORDS, LOW, HIGH, OUTCOME, DECIDED, RECORD, QUESTION, POLICY, CONDITION, MEASURE, NOTE),
            PredictionsFile::prediction);

    private PredictionsFile() {}

    private static Stated<Prediction> prediction(Values values) {
        Prediction.Outcome outcome = values.get(OUTCOME);
        boolean known = outcome != Prediction.Outcome.OPEN && outcome != Prediction.Outcome.MOOT;
        if (known && values.get(DECIDED).isEmpty()) {
            values.problem(DECIDED, "an outcome without a date", "when it could be said");
        }
        if (values.get(LOW) > values.get(HIGH)) {
            values.problem(LOW, "a lower bound above the upper one", "at most " + values.get(HIGH));
        }
        boolean all = values.get(QUESTION).isPresent()
                && values.get(POLICY).isPresent()
                && values.get(MEASURE).isPresent();
        boolean none = values.get(QUESTION).isEmpty()
                && values.get(POLICY).isEmpty()
                && values.get(CONDITION).isEmpty()
                && values.get(MEASURE).isEmpty();
        if (!all && !none) {
            values.problem(MEASURE, "half a place in the model", "question, policy and measure, or none of them");
        }
        if (none && values.get(NOTE).isEmpty()) {
            values.problem(NOTE, "neither a measure nor a reason why there is none", "one of them");
        }
        Optional<Prediction.Stand> stand = all
                ? Optional.of(new Prediction.Stand(
                        values.get(QUESTION).orElse(""),
                        values.get(POLICY).orElse(""),
                        values.get(CONDITION),
                        values.get(MEASURE).orElse("")))
                : Optional.empty();
        return Backing.row(
                new Prediction(
                        values.get(CLAIM),
                        values.get(WORDS),
                        values.get(LOW),
                        values.get(HIGH),
                        outcome,
                        values.get(DECIDED),
                        values.get(RECORD),
                        stand,
                        values.get(NOTE).orElse(""),
                        values.place(MEASURE)),
                values);
    }
}
