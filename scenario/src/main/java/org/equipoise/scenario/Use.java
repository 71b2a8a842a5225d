package org.equipoise.scenario;

import java.util.Locale;
import org.equipoise.games.problem.Place;

/**
 * What became of a claim: the part of the scenario or of the model that stands for it, or why there is none.
 *
 * @param claim id of the claim
 * @param kind what it became
 * @param target name of what stands for it, such as {@code honour.cost[P]} or {@code disputes/2020-09-27}; empty for what is not
 *     modelled
 * @param note how it stands for the claim, or why nothing does; may be empty except for what is not modelled
 * @param place where the target is written
 */
public record Use(String claim, Kind kind, String target, String note, Place place) {

    /** What a claim can become. */
    public enum Kind {
        /** An uncertain number. */
        PARAMETER,
        /** A mechanism. */
        MECHANISM,
        /** A dated row of the history. */
        EVENT,
        /** A rival reading, with or without the option that the claim speaks for: {@code silence.reading=weakness}. */
        HYPOTHESIS,
        /** A measure of some question. */
        MEASURE,
        /** A row of {@code predictions.csv}. */
        PREDICTION,
        /** A policy or a condition. */
        POLICY,
        /** A dated fact, tie, treaty and the like, by part and name: {@code treaties/CST-2}. */
        FACT,
        /** Nothing. */
        NOT_MODELLED;

        /** The word in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
