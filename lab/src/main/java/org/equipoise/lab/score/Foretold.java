package org.equipoise.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.result.Results;
import org.equipoise.model.measure.Measure;
import org.equipoise.scenario.Claim;
import org.equipoise.scenario.Prediction;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;

/**
 * What sources foretold beside what happened and what the model gives for it.
 *
 * <p>The source's word stands for a range of probability, of which the middle is scored; the model's probability is a mean over futures
 * and luck. Both were taken after the event, so the score tells how the two compare, not how either would forecast.
 *
 * @param rows one a prediction, in the order of the dossier
 * @param source score of the sources' words, over all predictions that can be scored
 * @param sourceWhereBoth score of the sources' words where the model has a probability, too
 * @param model score of the model there
 */
public record Foretold(List<Row> rows, Brier source, Brier sourceWhereBoth, Brier model) {
    public Foretold {
        rows = List.copyOf(rows);
    }

    /**
     * One prediction.
     *
     * @param claim what was foretold and by whom
     * @param prediction the source's word and what happened
     * @param sources ids of the sources of what happened
     * @param model the model's probability, where there is a measure and its study was run
     */
    public record Row(Claim claim, Prediction prediction, List<String> sources, Optional<Model> model) {
        public Row {
            sources = List.copyOf(sources);
        }
    }

    /**
     * The model's probability.
     *
     * @param probability mean over futures and luck, in [0, 1]
     * @param futures the middle 90 % of the futures' means
     */
    public record Model(double probability, Interval futures) {}

    /**
     * Joins a dossier's predictions with the results of its questions.
     *
     * @param results by id of the question; those left out were not run
     * @throws IllegalArgumentException if a prediction names a measure that is no probability
     */
    public static Foretold of(Scenario scenario, Map<String, Results> results) {
        List<Row> rows = new ArrayList<>();
        Brier source = Brier.NONE;
        Brier both = Brier.NONE;
        Brier model = Brier.NONE;
        for (Stated<Prediction> stated : scenario.predictions()) {
            Prediction prediction = stated.value();
            Claim claim = scenario.claims().stream()
                    .filter(one -> one.id().equals(prediction.claim()))
                    .findFirst()
                    .orElseThrow();
            Optional<Model> found = prediction.stand().flatMap(stand -> Optional.ofNullable(
                            results.get(stand.question()))
                    .flatMap(of -> model(scenario, stand, of)));
            rows.add(new Row(claim, prediction, stated.evidence().sources(), found));
            if (prediction.scored()) {
                boolean happened = prediction.outcome() == Prediction.Outcome.HAPPENED;
                source = source.with(prediction.middle(), happened);
                if (found.isPresent()) {
                    both = both.with(prediction.middle(), happened);
                    model = model.with(found.get().probability(), happened);
                }
            }
        }
        return new Foretold(rows, source, both, model);
    }

    /** Empty where a study does not measure it, being shorter than the question asks for or without its mechanism. */
    private static Optional<Model> model(Scenario scenario, Prediction.Stand stand, Results results) {
        Optional<Measure> measure = results.measures().stream()
                .filter(one -> one.id().equals(stand.measure()))
                .findFirst();
        if (measure.filter(one -> one.kind() != Measure.Kind.PROBABILITY).isPresent()) {
            throw new IllegalArgumentException(
                    "measure '" + stand.measure() + "' stands beside a prediction, but is no probability");
        }
        List<String> conditions = Optional.ofNullable(scenario.questions().get(stand.question()))
                .map(question -> question.conditions())
                .orElse(List.of());
        String arm = conditions.size() > 1
                ? stand.policy() + "@" + stand.condition().orElse(conditions.get(0))
                : stand.policy();
        return measure.map(one -> results.summary(arm, one.id()))
                .map(summary -> new Model(summary.mean(), summary.futures()));
    }
}
