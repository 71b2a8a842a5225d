package org.equipoise.games.solve;

import java.util.List;

/**
 * Mixed strategies of a strategic game with what the players expect and how good they are. Agents are the players here.
 *
 * @param mixed for each player the probability of each strategy
 * @param payoffs what each player expects
 * @param certificate how good it is
 */
public record MixedSolution(List<List<Double>> mixed, List<Double> payoffs, Certificate certificate) {
    public MixedSolution {
        mixed = mixed.stream().map(List::copyOf).toList();
        payoffs = List.copyOf(payoffs);
    }
}
