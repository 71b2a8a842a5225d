package org.equipoise.lab.result;

import java.util.List;

/**
 * Where the spread of runs comes from: not knowing the parameters, bad or good luck, or hypotheses that the evidence leaves open.
 *
 * <p>One-way analysis of variance with futures as groups: the variance due to chance is the mean square within futures; that due to
 * ignorance is (mean square between - mean square within) / replicates, not below 0. Ignorance and chance sum to 1 unless nothing
 * varies; the share of a hypothesis is part of that of ignorance.
 *
 * @param variance variance of a run, in the measure's unit squared
 * @param ignorance share due to futures, in [0, 1]
 * @param chance share due to replicates, in [0, 1]
 * @param hypotheses part of {@code ignorance} that lies between the rival readings of each hypothesis
 */
public record VarianceSplit(double variance, double ignorance, double chance, List<Share> hypotheses) {
    public VarianceSplit {
        hypotheses = List.copyOf(hypotheses);
    }

    /**
     * The part of one hypothesis.
     *
     * @param hypothesis name of the parameter
     * @param share share of the variance of a run, in [0, ignorance]
     */
    public record Share(String hypothesis, double share) {}
}
