package org.equipoise.games.extensive;

import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * What players get at a node, in exact numbers.
 *
 * @param index position among {@link Game#outcomes()}
 * @param number number in a file, from 1
 * @param label name; may be empty
 * @param payoffs one for each player
 */
public record Outcome(int index, int number, String label, List<BigFraction> payoffs) {
    public Outcome {
        payoffs = List.copyOf(payoffs);
    }
}
