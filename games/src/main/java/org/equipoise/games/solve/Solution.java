package org.equipoise.games.solve;

import java.util.List;
import org.equipoise.games.extensive.Behaviour;

/**
 * A profile of an extensive game with what the players expect and how good it is.
 *
 * @param behaviour how everybody plays
 * @param payoffs what each player expects
 * @param certificate how good it is
 */
public record Solution(Behaviour behaviour, List<Double> payoffs, Certificate certificate) {
    public Solution {
        payoffs = List.copyOf(payoffs);
    }
}
