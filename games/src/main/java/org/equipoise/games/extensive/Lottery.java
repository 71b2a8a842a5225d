package org.equipoise.games.extensive;

import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * A move of chance.
 *
 * @param index position among {@link Game#lotteries()}
 * @param number number among the moves of chance, from 1
 * @param label name; may be empty
 * @param actions names of what can happen
 * @param probabilities exact probabilities, each at least 0; they sum to one, see {@link Game}
 * @param nodes indices of its nodes, ascending
 */
public record Lottery(
        int index,
        int number,
        String label,
        List<String> actions,
        List<BigFraction> probabilities,
        List<Integer> nodes) {

    private static final BigFraction TOLERANCE = new BigFraction(1, 1_000_000_000);

    public Lottery {
        actions = List.copyOf(actions);
        probabilities = List.copyOf(probabilities);
        nodes = List.copyOf(nodes);
    }

    /** Whether a sum of probabilities counts as one: within 1e-9, since decimals are rounded. */
    public static boolean isOne(BigFraction sum) {
        return sum.subtract(BigFraction.ONE).abs().compareTo(TOLERANCE) <= 0;
    }
}
