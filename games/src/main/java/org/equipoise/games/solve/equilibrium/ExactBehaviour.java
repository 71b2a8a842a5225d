package org.equipoise.games.solve.equilibrium;

import java.util.List;
import org.equipoise.games.solve.Solution;
import org.hipparchus.fraction.BigFraction;

/**
 * A behaviour profile of an extensive game in exact numbers.
 *
 * @param flat probabilities of the actions, set by set, as in {@link org.equipoise.games.extensive.Behaviour#flat()}
 * @param payoffs what each player expects
 * @param solution the same in doubles, each the nearest to its fraction, with the certificate
 */
public record ExactBehaviour(List<BigFraction> flat, List<BigFraction> payoffs, Solution solution) {
    public ExactBehaviour {
        flat = List.copyOf(flat);
        payoffs = List.copyOf(payoffs);
    }
}
