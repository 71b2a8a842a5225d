package org.equipoise.lab.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.equipoise.lab.result.Interval;
import org.equipoise.lab.statistics.Sum;
import org.equipoise.model.chance.Chance;
import org.equipoise.model.chance.Stream;

/**
 * How much better a forecaster does than a benchmark on the same cases, and how sure that is.
 *
 * <p>Cases of one block (a pair of states, a span of time) are alike, so whole blocks are drawn with replacement, for both forecasters the
 * same (paired block bootstrap, percentile intervals; Kuensch 1989). With few blocks the intervals are rough, with one there are none.
 *
 * @param cases cases scored
 * @param blocks blocks they lie in
 * @param score mean loss of the forecaster, the lower the better
 * @param benchmark mean loss of the benchmark
 * @param skill 1 - score / benchmark: 1 perfect, 0 no better, negative worse; minus infinity where only the benchmark has no loss, 0 where neither has
 * @param skillInterval 90 % interval of the skill; NaN with fewer than two blocks
 * @param difference score - benchmark: below 0 is better
 * @param differenceInterval its 90 % interval; NaN with fewer than two blocks
 * @param better share of redrawn samples in which the forecaster does better, ties counting half
 */
public record Skill(
        int cases,
        int blocks,
        double score,
        double benchmark,
        double skill,
        Interval skillInterval,
        double difference,
        Interval differenceInterval,
        double better) {

    private static final long REDRAW = Stream.of("skill.redraw");
    private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** Whether the 90 % interval of the difference leaves only one sign. */
    public boolean decided() {
        return differenceInterval.high() < 0 || differenceInterval.low() > 0;
    }

    /**
     * Compares losses of the same cases.
     *
     * @param losses of the forecaster, the lower the better
     * @param benchmark of the benchmark, as many
     * @param block block of each case
     * @param redraws samples of blocks, at least 1
     * @param seed key of their luck
     */
    public static Skill of(double[] losses, double[] benchmark, int[] block, int redraws, long seed) {
        if (losses.length != benchmark.length || losses.length != block.length) {
            throw new IllegalArgumentException("losses of " + losses.length + ", " + benchmark.length + " and "
                    + block.length + " cases are not of the same cases");
        }
        TreeMap<Integer, double[]> sums = new TreeMap<>();
        Sum own = new Sum();
        Sum other = new Sum();
        for (int i = 0; i < losses.length; i++) {
            double[] sum = sums.computeIfAbsent(block[i], key -> new double[3]);
            sum[0] += losses[i];
            sum[1] += benchmark[i];
            sum[2]++;
            own.add(losses[i]);
            other.add(benchmark[i]);
        }
        int cases = losses.length;
        double score = own.value() / cases;
        double reference = other.value() / cases;
        List<double[]> blocks = new ArrayList<>(sums.values());
        if (blocks.size() < 2) {
            return new Skill(
                    cases,
                    blocks.size(),
                    score,
                    reference,
                    skill(score, reference),
                    UNKNOWN,
                    score - reference,
                    UNKNOWN,
                    Double.NaN);
        }
        double[] skills = new double[redraws];
        double[] differences = new double[redraws];
        double better = 0;
        Chance chance = new Chance();
        for (int redraw = 0; redraw < redraws; redraw++) {
            chance.enter(seed, redraw, 0);
            double[] total = new double[3];
            for (int b = 0; b < blocks.size(); b++) {
                double[] drawn = blocks.get((int) (chance.uniform(REDRAW, b) * blocks.size()));
                for (int k = 0; k < 3; k++) {
                    total[k] += drawn[k];
                }
            }
            differences[redraw] = (total[0] - total[1]) / total[2];
            skills[redraw] = skill(total[0], total[1]);
            better += differences[redraw] < 0 ? 1 : differences[redraw] == 0 ? 0.5 : 0;
        }
        return new Skill(
                cases,
                blocks.size(),
                score,
                reference,
                skill(score, reference),
                middle(skills),
                score - reference,
                middle(differences),
                better / redraws);
    }

    private static double skill(double score, double reference) {
        return reference == 0 ? (score == 0 ? 0 : Double.NEGATIVE_INFINITY) : 1 - score / reference;
    }

    private static Interval middle(double[] values) {
        Arrays.sort(values);
        return new Interval(Draws.quantile(values, 0.05), Draws.quantile(values, 0.95));
    }
}
