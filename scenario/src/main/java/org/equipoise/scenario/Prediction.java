package org.equipoise.scenario;

import java.util.Optional;
import org.equipoise.games.problem.Place;

/**
 * A prediction of a source and what came of it.
 *
 * @param claim id of the claim that predicts
 * @param words the source's own degree of certainty, such as {@code might}
 * @param low lower bound of the probability that these words stand for, in [0, 1]
 * @param high upper bound, not below {@code low}
 * @param outcome what happened
 * @param decided when that could be said; empty while it is open or moot
 * @param record what happened, in words
 * @param stand where the model's own probability is found, if anywhere
 * @param note how the model's probability answers the prediction, or why there is none; why a score is withheld
 * @param place where the measure is written
 */
public record Prediction(
        String claim,
        String words,
        double low,
        double high,
        Outcome outcome,
        Optional<Moment> decided,
        String record,
        Optional<Stand> stand,
        String note,
        Place place) {

    /** What happened. */
    public enum Outcome {
        HAPPENED,
        DID_NOT,
        /** In part, so that neither yes nor no is fair: not scored. */
        PARTLY,
        /** Not yet decided: not scored. */
        OPEN,
        /** Its condition never came about: not scored. */
        MOOT
    }

    /**
     * Where the model's own probability is found.
     *
     * @param question id of a question
     * @param policy id of one of its policies
     * @param condition id of one of its conditions; empty for the first or only one
     * @param measure id of a measure of the kind probability
     */
    public record Stand(String question, String policy, Optional<String> condition, String measure) {}

    /** Whether it can be scored: it came true or not, and that is known. */
    public boolean scored() {
        return outcome == Outcome.HAPPENED || outcome == Outcome.DID_NOT;
    }

    /** The probability that stands for the source's word: the middle of its range. */
    public double middle() {
        return (low + high) / 2;
    }
}
