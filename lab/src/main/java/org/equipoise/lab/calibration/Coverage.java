package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The simulated-truth check of the adjusted reference table, the first step of the sampler: parameters drawn from the prior make a panel,
 * they are forgotten and estimated from the table's nearest other panels; how often do the intervals hold them? Later generations are not
 * checked: each truth would need its own.
 *
 * @param share share that the intervals should hold
 * @param truths simulated truths
 * @param checked the step that was checked
 * @param adjusted by parameter: share held by intervals with regression adjustment
 * @param plain the same without it
 * @param error binomial standard error of a share
 */
public record Coverage(double share, int truths, String checked, double[] adjusted, double[] plain, double error) {

    /** The step that is checked, in words. */
    public static final String CHECKED = "the adjusted reference table, the first step of the sampler";

    /**
     * Checks on the first particles of a reference table, at most half of it. Summaries are learnt from the particles that are no truths;
     * each truth is left out of the table that it is estimated from.
     *
     * @param use positions of the statistics that estimates use
     */
    static Coverage of(List<Particle> reference, int[] use, int accepted, int truths, double share) {
        List<Particle> sound = reference.stream()
                .filter(particle -> particle.defines(Particle.Part.ALL, use))
                .toList();
        int checked = Math.min(truths, sound.size() / 2);
        SemiAutomatic summary = SemiAutomatic.learn(sound.subList(checked, sound.size()), Particle.Part.ALL, use);
        List<double[]> forecasts = sound.stream().map(summary::forecast).toList();
        int free = FreeParameter.CORE.size();
        int[] heldAdjusted = new int[free];
        int[] heldPlain = new int[free];
        double[] far = new double[sound.size()];
        for (int t = 0; t < checked; t++) {
            Particle truth = sound.get(t);
            double[] observed = forecasts.get(t);
            for (int k = 0; k < far.length; k++) {
                far[k] = SemiAutomatic.distance(forecasts.get(k), observed);
            }
            // the truth itself lies at distance 0 and is left out
            double[] sorted = far.clone();
            Arrays.sort(sorted);
            double tolerance = sorted[Math.min(accepted, sorted.length - 1)];
            List<double[]> lines = new ArrayList<>();
            List<double[]> statistics = new ArrayList<>();
            List<Double> distances = new ArrayList<>();
            for (int k = 0; k < far.length; k++) {
                if (k != t && far[k] <= tolerance) {
                    lines.add(sound.get(k).line());
                    statistics.add(forecasts.get(k));
                    distances.add(far[k]);
                }
            }
            double[] weights = new double[lines.size()];
            Arrays.fill(weights, 1.0 / weights.length);
            Draws plain = new Draws(lines, weights);
            Draws adjusted = LocalLinear.adjust(
                    lines,
                    statistics,
                    weights,
                    distances.stream().mapToDouble(Double::doubleValue).toArray(),
                    tolerance,
                    observed);
            for (int p = 0; p < free; p++) {
                heldPlain[p] += holds(plain, p, truth.line()[p], share) ? 1 : 0;
                heldAdjusted[p] += holds(adjusted, p, truth.line()[p], share) ? 1 : 0;
            }
        }
        return new Coverage(
                share,
                checked,
                CHECKED,
                shares(heldAdjusted, checked),
                shares(heldPlain, checked),
                Math.sqrt(share * (1 - share) / checked));
    }

    private static boolean holds(Draws draws, int parameter, double truth, double share) {
        double[] values =
                draws.lines().stream().mapToDouble(line -> line[parameter]).toArray();
        double tail = 0.5 * (1 - share);
        return truth >= Scatter.quantile(values, draws.weights(), tail)
                && truth <= Scatter.quantile(values, draws.weights(), 1 - tail);
    }

    private static double[] shares(int[] held, int all) {
        double[] shares = new double[held.length];
        for (int p = 0; p < held.length; p++) {
            shares[p] = (double) held[p] / all;
        }
        return shares;
    }
}
