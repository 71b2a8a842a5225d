package org.equipoise.lab.score;

import org.equipoise.lab.result.Interval;
import org.equipoise.lab.statistics.Sum;

/**
 * How much better a forecaster does than a benchmark on the same cases, and how sure that is.
 *
 * @param cases cases scored
 * @param blocks blocks they lie in: pairs of states, or lengths of a window that fit into the time
 * @param score mean loss of the forecaster, the lower the better
 * @param benchmark mean loss of the benchmark
 * @param skill 1 - score / benchmark: 1 perfect, 0 no better, negative worse; minus infinity where only the benchmark has no loss, 0 where neither has
 * @param skillInterval 90 % interval of the skill; NaN with too few blocks ({@link BlockBootstrap}), or where the benchmark has no loss in a redrawn sample
 * @param difference score - benchmark: below 0 is better
 * @param differenceInterval its 90 % interval; NaN with too few blocks
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

    private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** Whether the 90 % interval of the difference leaves only one sign. */
    public boolean decided() {
        return differenceInterval.high() < 0 || differenceInterval.low() > 0;
    }

    /**
     * Compares losses of the same cases, those of one block being alike and blocks independent.
     *
     * @param losses of the forecaster, the lower the better
     * @param benchmark of the benchmark, as many
     * @param block block of each case
     * @param redraws samples of blocks, at least 1
     * @param seed key of their luck
     */
    public static Skill of(double[] losses, double[] benchmark, int[] block, int redraws, long seed) {
        check(losses, benchmark, block);
        return of(losses, benchmark, BlockBootstrap.ofBlocks(losses, benchmark, block), redraws, seed);
    }

    /**
     * Compares losses of windows of time that overlap.
     *
     * @param losses of the forecaster, the lower the better
     * @param benchmark of the benchmark, as many
     * @param month first month of each window, counted from any month
     * @param months length of the windows
     * @param redraws samples of blocks, at least 1
     * @param seed key of their luck
     */
    public static Skill ofWindows(
            double[] losses, double[] benchmark, int[] month, int months, int redraws, long seed) {
        check(losses, benchmark, month);
        return of(losses, benchmark, BlockBootstrap.ofWindows(losses, benchmark, month, months), redraws, seed);
    }

    private static void check(double[] losses, double[] benchmark, int[] block) {
        if (losses.length != benchmark.length || losses.length != block.length) {
            throw new IllegalArgumentException("losses of " + losses.length + ", " + benchmark.length + " and "
                    + block.length + " cases are not of the same cases");
        }
    }

    private static Skill of(double[] losses, double[] benchmark, BlockBootstrap blocks, int redraws, long seed) {
        int cases = losses.length;
        double score = sum(losses) / cases;
        double reference = sum(benchmark) / cases;
        double skill = skill(score, reference);
        if (!blocks.enough()) {
            return new Skill(
                    cases, blocks.spans(), score, reference, skill, UNKNOWN, score - reference, UNKNOWN, Double.NaN);
        }
        double[] skills = new double[redraws];
        double[] differences = new double[redraws];
        double better = 0;
        boolean lossless = false;
        for (int redraw = 0; redraw < redraws; redraw++) {
            double[] total = blocks.redraw(seed, redraw);
            differences[redraw] = (total[0] - total[1]) / total[2];
            skills[redraw] = skill(total[0], total[1]);
            lossless |= total[1] == 0;
            better += differences[redraw] < 0 ? 1 : differences[redraw] == 0 ? 0.5 : 0;
        }
        return new Skill(
                cases,
                blocks.spans(),
                score,
                reference,
                skill,
                lossless ? UNKNOWN : atMostPerfect(blocks.interval(skills, skill)),
                score - reference,
                blocks.interval(differences, score - reference),
                better / redraws);
    }

    private static double sum(double[] values) {
        Sum sum = new Sum();
        for (double value : values) {
            sum.add(value);
        }
        return sum.value();
    }

    /** No skill is above 1, however far an interval is stretched. */
    private static Interval atMostPerfect(Interval interval) {
        return new Interval(interval.low(), Math.min(1, interval.high()));
    }

    private static double skill(double score, double reference) {
        return reference == 0 ? (score == 0 ? 0 : Double.NEGATIVE_INFINITY) : 1 - score / reference;
    }
}
