package org.equipoise.scenario.read;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Count;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Month;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sequence;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code questions/*.yaml}: one question each. */
final class QuestionFile {

    private static final int LONGEST = 1200;
    private static final int MOST = 1_000_000;

    private static final Field<String> QUESTION = Field.required("question", new Words(), "the question in words");
    private static final Field<Optional<YearMonth>> START =
            Field.optional("start", new Month(), "first month of play; by default the scenario's");
    private static final Field<Optional<YearMonth>> AS_OF = Field.optional(
            "as_of", new Month(), "month whose knowledge may be used; by default the first month of play or the clamp");
    private static final Field<Optional<YearMonth>> CLAMP =
            Field.optional("clamp", new Month(), "last month of history that is replayed before play is let go");
    private static final Field<Integer> MONTHS = Field.required("months", new Count(1, LONGEST), "horizon in months");
    private static final Field<List<String>> POLICIES = Field.required(
            "policies", Sequence.some(new Reference(Kind.POLICY)), "policies to compare, of policies.yaml");
    private static final Field<String> BASELINE = Field.required(
            "baseline", new Reference(Kind.POLICY), "policy that the others are compared with; one of 'policies'");
    private static final Field<List<String>> CONDITIONS = Field.otherwise(
            "conditions",
            Sequence.set(new Reference(Kind.CONDITION)),
            List.of(),
            "conditions under which each is played");
    private static final Field<List<String>> MEASURES =
            Field.otherwise("measures", Sequence.set(new Words()), List.of(), "measures to show; by default all");
    private static final Field<List<String>> PATHS = Field.otherwise(
            "paths",
            Sequence.set(new Words()),
            List.of(),
            "monthly quantities to chart; by default none in particular");
    private static final Field<List<YearMonth>> DATES = Field.otherwise(
            "dates", Sequence.set(new Month()), List.of(), "months of play at which 'paths' are tabulated");
    private static final Field<Integer> FUTURES =
            Field.otherwise("futures", new Count(1, MOST), 500, "draws of what is not known");
    private static final Field<Integer> REPLICATES =
            Field.otherwise("replicates", new Count(1, MOST), 40, "draws of luck for each future");
    private static final Field<List<String>> HYPOTHESES = Field.otherwise(
            "hypotheses",
            Sequence.set(new Reference(Kind.PARAMETER)),
            List.of(),
            "parameters whose rival readings split the results");

    static final Mapping<Function<String, Question>> SHAPE = Mapping.of(
            "a question",
            List.of(
                    QUESTION,
                    START,
                    AS_OF,
                    CLAMP,
                    MONTHS,
                    POLICIES,
                    BASELINE,
                    CONDITIONS,
                    MEASURES,
                    PATHS,
                    DATES,
                    FUTURES,
                    REPLICATES,
                    HYPOTHESES),
            QuestionFile::question);

    private QuestionFile() {}

    private static Function<String, Question> question(Values values) {
        if (!values.get(POLICIES).contains(values.get(BASELINE))) {
            values.problem(
                    BASELINE,
                    "baseline '" + values.get(BASELINE) + "'",
                    "one of the policies " + String.join(", ", values.get(POLICIES)));
        }
        if (values.has(DATES) && values.get(PATHS).isEmpty()) {
            values.problem(DATES, "'dates' without 'paths'", "the quantities that are tabulated at these months");
        }
        return id -> new Question(
                id,
                values.get(QUESTION),
                values.get(START),
                values.get(AS_OF),
                values.get(CLAMP),
                values.get(MONTHS),
                values.get(POLICIES),
                values.get(BASELINE),
                values.get(CONDITIONS),
                values.get(MEASURES),
                values.get(PATHS),
                values.get(DATES),
                values.get(FUTURES),
                values.get(REPLICATES),
                values.get(HYPOTHESES),
                values.place(),
                values.place(MEASURES),
                values.place(PATHS),
                values.place(DATES));
    }
}
