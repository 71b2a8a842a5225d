package org.equipoise.lab.calibration;

import java.util.List;
import java.util.Optional;
import org.equipoise.lab.json.Json;

/**
 * What a calibration found, and how far to trust it. Vectors of parameters are in the order of {@code parameters}, those of statistics in
 * that of {@code statistics}.
 *
 * @param id name under which scenarios cite it: {@code calibration/ID}
 * @param plan what was played
 * @param pairs pairs of rivals
 * @param pairYears pair-years
 * @param sideYears directed side-years
 * @param step the step that the posterior's draws come from
 * @param parameters what was found of each free parameter
 * @param statistics what was found of each auxiliary statistic
 * @param outOfReach statistics outside the middle 99 % of the reference table's panels; the estimates leave them out
 * @param indirect indirect inference from the statistics within reach
 * @param indirectAll the same from all fitted statistics; empty where all are within reach
 * @param generations the reference table's nearest, then each generation
 * @param coverage the simulated-truth check of the adjusted reference table
 * @param ridges what cannot be told apart
 * @param heldOut calibrated on the first half of the pairs, scored on the second
 */
public record CalibrationReport(
        String id,
        CalibrationPlan plan,
        int pairs,
        int pairYears,
        int sideYears,
        String step,
        List<ParameterFinding> parameters,
        List<StatisticFinding> statistics,
        List<String> outOfReach,
        Indirect indirect,
        Optional<Indirect> indirectAll,
        List<Step> generations,
        Coverage coverage,
        Ridges ridges,
        HeldOut heldOut) {

    /** Share of the reference table's panels on either side beyond which a statistic is out of reach. */
    public static final double TAIL = 0.005;

    /**
     * What was found of a free parameter, on its own scale.
     *
     * @param name full name
     * @param priorMedian median of the prior
     * @param mean posterior mean
     * @param sd posterior standard deviation
     * @param low 5 % quantile
     * @param median 50 % quantile
     * @param high 95 % quantile
     * @param rejectionMedian median by rejection from the reference table, adjusted by regression
     * @param rejectionLow its 5 % quantile
     * @param rejectionHigh its 95 % quantile
     * @param fitted the posterior as a belief that scenario files can hold
     * @param gap largest distance of that belief's quantiles from the draws', in standard deviations
     */
    public record ParameterFinding(
            String name,
            double priorMedian,
            double mean,
            double sd,
            double low,
            double median,
            double high,
            double rejectionMedian,
            double rejectionLow,
            double rejectionHigh,
            String fitted,
            double gap) {}

    /**
     * What was found of an auxiliary statistic.
     *
     * @param id its id
     * @param label words
     * @param source where the real value comes from
     * @param fitted whether estimates are drawn to it
     * @param observed the real value
     * @param error its standard error
     * @param priorMean mean over the reference table
     * @param priorLow 0.5 % quantile over the reference table
     * @param priorHigh 99.5 % quantile
     * @param posteriorMean mean over panels of posterior draws
     * @param posteriorSd their standard deviation
     * @param z (posterior mean - observed) / error
     */
    public record StatisticFinding(
            String id,
            String label,
            Statistic.Source source,
            boolean fitted,
            double observed,
            double error,
            double priorMean,
            double priorLow,
            double priorHigh,
            double posteriorMean,
            double posteriorSd,
            double z) {}

    /**
     * An estimate by indirect inference, all other parameters at their means: intervals hold the sampling error of the data alone. Where
     * an estimate lies at the edge of its range J does not follow its chi-squared distribution, and p is no more than a hint.
     *
     * @param estimate by parameter, on its own scale
     * @param low lower end of 90 % intervals
     * @param high upper end
     * @param bounded parameters that lie at the edge of their priors
     * @param distance Wald distance J
     * @param degrees degrees of freedom
     * @param p chance of as large a J under the model, all other parameters at their mean
     * @param ignorant the same where the parameters that are not free may be anything that their priors allow
     * @param z by statistic: (mean of panels at the estimate - observed) / error
     */
    public record Indirect(
            double[] estimate,
            double[] low,
            double[] high,
            List<String> bounded,
            double distance,
            int degrees,
            double p,
            double ignorant,
            double[] z) {

        /** Whether p may be quoted as it stands. */
        public boolean sharp() {
            return bounded.isEmpty();
        }
    }

    /**
     * A generation.
     *
     * @param tolerance largest distance let in
     * @param attempts panels played
     * @param accepted let in
     * @param effective as many equally weighted draws would say as much
     */
    public record Step(double tolerance, int attempts, int accepted, double effective) {}

    /**
     * The held-out half.
     *
     * @param pairs pairs in the half that is scored
     * @param observed statistics of that half
     * @param prior mean over the reference table
     * @param predicted mean over panels of draws calibrated on the other half
     * @param spread standard deviation of those panels
     * @param z (observed - predicted) / spread
     * @param squaresOfPrior mean square of the same with the prior's mean and spread, over fitted statistics of the panel: of calibration
     *     only, since a wider forecast lowers it
     * @param squares mean square of z, over the same
     * @param logScoreOfPrior mean over the same of the log density of a normal forecast with the prior's mean and spread at what was
     *     observed: a proper score, the higher the better
     * @param logScore the same of the calibrated forecast
     */
    public record HeldOut(
            int pairs,
            double[] observed,
            double[] prior,
            double[] predicted,
            double[] spread,
            double[] z,
            double squaresOfPrior,
            double squares,
            double logScoreOfPrior,
            double logScore) {}

    /** The structured form. */
    public String toJson() {
        return Json.pretty(this);
    }
}
