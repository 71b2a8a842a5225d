package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A player's sequences of own moves. Sequence 0 is the empty one; each of the others ends with an action at an information set. Sets and
 * sequences stand in the order of the player's moves, so that what comes before has the lower number.
 *
 * <p>A realisation plan x gives each sequence the probability of the player's own moves in it: x_0 = 1, and the actions at a set share
 * what the sequence that leads there has (von Stengel 1996).
 *
 * @param before for each set the sequence that leads there
 * @param first for each set the sequence of its first action; one more entry gives the number of sequences
 */
record Plans(int[] before, int[] first) {

    /** Number of sets. */
    int sets() {
        return before.length;
    }

    /** Number of sequences, the empty one included. */
    int sequences() {
        return first[before.length];
    }

    /** For each sequence the set at which it ends; -1 for the empty one. */
    int[] setOf() {
        int[] set = new int[sequences()];
        Arrays.fill(set, -1);
        for (int h = 0; h < sets(); h++) {
            Arrays.fill(set, first[h], first[h + 1], h);
        }
        return set;
    }

    /**
     * The sequence to choose at each set for the most of what sequences are worth, the first of equals.
     *
     * @param worth what each sequence adds by itself
     */
    int[] best(BigInteger[] worth) {
        BigInteger[] total = worth.clone();
        int[] best = new int[sets()];
        for (int h = sets() - 1; h >= 0; h--) {
            best[h] = first[h];
            for (int s = first[h]; s < first[h + 1]; s++) {
                best[h] = total[s].compareTo(total[best[h]]) > 0 ? s : best[h];
            }
            total[before[h]] = total[before[h]].add(total[best[h]]);
        }
        return best;
    }
}
