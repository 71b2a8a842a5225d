package org.equipoise.games.group.spatial;

import java.util.List;
import org.equipoise.games.group.PairTable;

/**
 * The outcome of a probabilistic Condorcet election.
 *
 * @param options names of what was put to the vote
 * @param strengths S: strength of those who work for the row against the column, 0 on the diagonal
 * @param victories P: probability that the row beats the column, 1/2 on the diagonal
 * @param probabilities of each option to be what the group decides, adding up to 1
 */
public record Election(List<String> options, PairTable strengths, PairTable victories, List<Double> probabilities) {

    /** Copies the lists. */
    public Election {
        options = List.copyOf(options);
        probabilities = List.copyOf(probabilities);
    }

    /** Index of the likeliest option, the first of those that are as likely. */
    public int likeliest() {
        int best = 0;
        for (int o = 1; o < probabilities.size(); o++) {
            best = probabilities.get(o) > probabilities.get(best) ? o : best;
        }
        return best;
    }
}
