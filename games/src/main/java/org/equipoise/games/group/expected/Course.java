package org.equipoise.games.group.expected;

import java.util.List;

/**
 * The whole course of a group's bargaining under one reading of the model.
 *
 * @param variant the reading
 * @param actors names, in the order of all lists
 * @param firstMedian median before the first round
 * @param firstMean weighted mean before the first round
 * @param rounds at least one
 * @param ending why there are no more
 */
public record Course(
        Variant variant, List<String> actors, double firstMedian, double firstMean, List<Round> rounds, Ending ending) {

    /** Copies the lists. */
    public Course {
        actors = List.copyOf(actors);
        rounds = List.copyOf(rounds);
    }

    /** The last round. */
    public Round last() {
        return rounds.get(rounds.size() - 1);
    }

    /** The forecast: the median after the last round. */
    public double forecast() {
        return last().median();
    }
}
