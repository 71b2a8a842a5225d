package org.equipoise.games.estimate;

import java.util.List;
import org.equipoise.games.estimate.formula.Design;

/**
 * A specification joined with the cases it is to be estimated from.
 *
 * @param model name of the model with its link and errors
 * @param players names of the players
 * @param cases the cases
 * @param kernel probability of a case
 * @param blocks inputs of the kernel over the cases
 * @param designs how the regressors of each block are made of covariates
 * @param classes class of outcome of each case, by which a bootstrap may be stratified
 */
record Estimable(
        String model,
        List<String> players,
        CompleteCases cases,
        Kernel kernel,
        List<Block> blocks,
        List<Design> designs,
        int[] classes) {
    Estimable {
        players = List.copyOf(players);
        blocks = List.copyOf(blocks);
        designs = List.copyOf(designs);
    }
}
