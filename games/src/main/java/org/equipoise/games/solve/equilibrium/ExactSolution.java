package org.equipoise.games.solve.equilibrium;

import java.util.List;
import org.equipoise.games.solve.MixedSolution;
import org.hipparchus.fraction.BigFraction;

/**
 * Mixed strategies of a strategic game in exact numbers.
 *
 * @param mixed for each player the probability of each strategy
 * @param payoffs what each player expects
 * @param solution the same in doubles, each the nearest to its fraction, with the certificate; regrets there are exact before they are
 *     rounded, and count from 0 on
 */
public record ExactSolution(List<List<BigFraction>> mixed, List<BigFraction> payoffs, MixedSolution solution) {
    public ExactSolution {
        mixed = mixed.stream().map(List::copyOf).toList();
        payoffs = List.copyOf(payoffs);
    }
}
