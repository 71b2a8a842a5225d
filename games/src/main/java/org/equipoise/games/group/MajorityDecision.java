package org.equipoise.games.group;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a majority decides between options on a line, with the votes of every pair.
 *
 * @param median weighted median of the actors' positions
 * @param mean weighted mean of the actors' positions
 * @param options what was put to the vote, in rising order
 * @param majorityVotes weight of those who are nearer to the row than to the column
 * @param distanceVotes votes for the row less votes for the column, each weighed by the difference of distances in scale lengths
 * @param winner the option that beats each other option by plain majority (Condorcet winner); empty if there is none
 * @param unbeaten the options that lose to none, which hold the winner if there is one
 */
public record MajorityDecision(
        WeightedMedian median,
        double mean,
        List<Double> options,
        PairTable majorityVotes,
        PairTable distanceVotes,
        OptionalDouble winner,
        List<Double> unbeaten) {

    /** Copies the lists. */
    public MajorityDecision {
        options = List.copyOf(options);
        unbeaten = List.copyOf(unbeaten);
    }
}
