package org.equipoise.lab.hindcast;

import java.util.List;
import java.util.Map;

/**
 * Pairs that are left out together, and what is estimated without them.
 *
 * @param number of the fold
 * @param training rows of all other pairs
 * @param hazards priors of how often disputes open, estimated on the training rows
 */
record Fold(int number, List<PairYear> training, HazardPriors hazards) {

    /**
     * A fold.
     *
     * @param rows of all pairs
     * @param folds fold of each group of pairs
     */
    static Fold without(int number, List<PairYear> rows, Map<Integer, Integer> folds) {
        List<PairYear> training = rows.stream()
                .filter(row -> folds.getOrDefault(row.group(), 0) != number)
                .toList();
        return new Fold(number, training, HazardPriors.of(training));
    }
}
