package org.equipoise.lab.validation;

import java.util.List;
import java.util.Optional;

/**
 * What a calibration found, as far as it tells how much to trust the model.
 *
 * @param id name under which scenarios cite it
 * @param quick whether fewer panels were played than at full quality
 * @param software the program that made it
 * @param samePanel whether it was made on the panel of this library; empty where there is no library
 * @param pairs pairs of rivals
 * @param pairYears years of pairs
 * @param parameters what was found of each free parameter
 * @param statistics the auxiliary statistics
 * @param distance Wald distance J of indirect inference, statistics out of reach left out
 * @param degrees its degrees of freedom
 * @param p chance of as large a distance under the model, all other parameters at their mean
 * @param ignorant the same where the others may be anything that their priors allow
 * @param truths simulated truths of the coverage check
 * @param share share that intervals should hold
 * @param coverageError standard error of a share held
 * @param ridges directions that the panel does not tell, the least told first
 * @param heldOutPairs pairs of the half that was scored
 * @param squares mean square of its statistics' distances from what was foretold, in the model's own spread
 * @param squaresOfPrior the same for the priors
 * @param logScore mean log density of a normal forecast of that half's statistics: proper, the higher the better
 * @param logScoreOfPrior the same for the priors
 * @param sharp whether p may be quoted: no estimate lies at the edge of its range
 * @param step the step that the posterior's draws come from
 * @param checked the step whose intervals were checked
 */
public record CalibrationFinding(
        String id,
        boolean quick,
        String software,
        Optional<Boolean> samePanel,
        int pairs,
        int pairYears,
        List<Parameter> parameters,
        List<Statistic> statistics,
        double distance,
        int degrees,
        double p,
        double ignorant,
        int truths,
        double share,
        double coverageError,
        List<Ridge> ridges,
        int heldOutPairs,
        double squares,
        double squaresOfPrior,
        double logScore,
        double logScoreOfPrior,
        boolean sharp,
        String step,
        String checked) {

    /** How far a coverage may lie from what it should be: the issue's own margin, in shares. */
    public static final double MARGIN = 0.03;

    public CalibrationFinding {
        parameters = List.copyOf(parameters);
        statistics = List.copyOf(statistics);
        ridges = List.copyOf(ridges);
    }

    /**
     * A free parameter, on its own scale.
     *
     * @param name full name
     * @param prior median of the prior
     * @param low 5 % quantile of the posterior
     * @param median its median
     * @param high 95 % quantile
     * @param left share of the prior's variance that is left
     * @param covered share of simulated truths that its intervals hold
     */
    public record Parameter(
            String name, double prior, double low, double median, double high, double left, double covered) {}

    /**
     * An auxiliary statistic.
     *
     * @param label words for tables
     * @param observed the data's value
     * @param low 0.5 % quantile of the panels drawn from the priors
     * @param high 99.5 % quantile
     * @param posterior mean over panels of the posterior
     * @param z difference of posterior and data, in the data's standard error
     * @param outOfReach whether the data lie outside them
     */
    public record Statistic(
            String label, double observed, double low, double high, double posterior, double z, boolean outOfReach) {}

    /**
     * A direction of the space of parameters.
     *
     * @param left share of the prior's variance that is left along it
     * @param words the parameters that make it up, with sign and weight
     */
    public record Ridge(double left, String words) {}

    /** Statistics outside the middle 99 % of panels drawn from the priors. */
    public List<Statistic> outOfReach() {
        return statistics.stream().filter(Statistic::outOfReach).toList();
    }

    /** Parameters whose intervals hold the truth as often as they should. */
    public int covered() {
        return (int) parameters.stream()
                .filter(one -> Math.abs(one.covered() - share) <= MARGIN)
                .count();
    }
}
