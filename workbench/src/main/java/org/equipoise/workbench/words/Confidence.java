package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Results;
import org.equipoise.lab.score.Brier;
import org.equipoise.model.measure.Measure;

/**
 * How far the ground of a judgement carries, apart from how likely anything is: low, moderate or high, with its reasons.
 *
 * <p>The rule: it starts at moderate, since no ground here has been tested against history on more than a handful of cases; a majority of assumed
 * numbers, a ranking that turns over between rival readings, or too few runs takes it to low.
 *
 * @param level the level
 * @param reasons why, each a sentence
 */
public record Confidence(Level level, List<String> reasons) {

    /** The three levels of the tradecraft. */
    public enum Level {
        LOW,
        MODERATE,
        HIGH;

        /** The word in print. */
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Confidence {
        reasons = List.copyOf(reasons);
    }

    /**
     * Weighs the ground.
     *
     * @param results the results
     * @param assumed how many of the uncertain numbers are assumptions
     * @param numbers how many uncertain numbers there are
     * @param disputed how many facts are disputed, recalled or estimated
     * @param facts how many facts there are
     * @param score of the model on what sources predicted of this case
     * @param starts past months of this case from which it was hindcast
     * @param conditionWords words for the name of a condition
     */
    public static Confidence of(
            Results results,
            long assumed,
            long numbers,
            long disputed,
            long facts,
            Brier score,
            int starts,
            UnaryOperator<String> conditionWords) {
        List<String> reasons = new ArrayList<>();
        // A handful of predictions tests nothing: with or without them the ground is not above moderate.
        Level level = Level.MODERATE;
        reasons.add(
                score.cases() == 0 && starts > 0
                        ? "The model has been held against what happened in this case from "
                                + Listing.count(starts, "past month", "past months")
                                + " on, by no prediction of the sources."
                        : score.cases() == 0
                                ? "The model has not yet been scored against what happened in this case."
                                : "The model has been scored against what happened in this case on no more than "
                                        + Listing.count(score.cases(), "prediction", "predictions")
                                        + " of the sources.");
        if (numbers > 0) {
            reasons.add(Figures.whole(assumed) + " of " + Figures.whole(numbers)
                    + " uncertain numbers are assumptions; the others rest on papers or data.");
            level = 2 * assumed > numbers ? Level.LOW : level;
        }
        if (facts > 0) {
            reasons.add(Figures.whole(disputed) + " of " + Figures.whole(facts)
                    + " facts are disputed, recalled, estimated or sourced only in part.");
            level = 2 * disputed > facts ? Level.LOW : level;
        }
        Measures measures = new Measures(results);
        List<String> turning = measures.chief()
                .map(chief -> turning(results, chief, conditionWords))
                .orElse(List.of());
        if (!results.readings().isEmpty()) {
            reasons.add(
                    turning.isEmpty()
                            ? "No comparison with the baseline changes its sign between the rival readings studied."
                            : "Rival readings turn the comparison over for " + Listing.and(turning) + ".");
            level = turning.isEmpty() ? level : Level.LOW;
        }
        if (measures.chief().isPresent()) {
            String id = measures.chief().get().id();
            List<Comparison> compared = results.comparisons().stream()
                    .filter(comparison -> comparison.measure().equals(id))
                    .toList();
            long enough = compared.stream().filter(c -> c.adequacy().enough()).count();
            if (!compared.isEmpty()) {
                reasons.add("Enough runs were made to know the sign of " + Figures.whole(enough) + " of "
                        + Listing.count(compared.size(), "difference", "differences") + " in "
                        + measures.chiefWords() + ".");
                level = 2 * enough < compared.size() ? Level.LOW : level;
            }
        }
        return new Confidence(level, reasons);
    }

    /** Labels of the options whose difference from the baseline is above zero under one reading and below zero under another. */
    public static List<String> turning(Results results, Measure measure, UnaryOperator<String> conditionWords) {
        return Turning.of(results, measure).stream()
                .map(Turning::arm)
                .map(arm -> "“" + arm.label() + "”"
                        + (results.conditions().size() > 1 ? " (" + conditionWords.apply(arm.condition()) + ")" : ""))
                .distinct()
                .toList();
    }
}
