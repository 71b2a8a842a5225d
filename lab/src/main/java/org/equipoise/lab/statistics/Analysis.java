package org.equipoise.lab.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.lab.plan.Plan;
import org.equipoise.lab.result.Comparison;
import org.equipoise.lab.result.Reading;
import org.equipoise.lab.result.Summary;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.measure.Measure.Direction;
import org.jspecify.annotations.Nullable;

/**
 * All statistics of an ensemble in one pass over its futures in their order.
 *
 * <p>Memory hangs on arms x measures x (2 + readings) histograms, not on the number of runs or futures; a histogram holds at most a
 * few thousand cells of 12 bytes.
 */
public final class Analysis {

    private final Plan plan;
    private final List<Measure> measures;
    private final List<Hypothesis> hypotheses;
    private final Cell[][] cells;
    private final @Nullable Pair[][] pairs;
    private final Pair[][][][] readingPairs;
    private final int[] baseline;
    private final int[][] rivals;
    private final int[] options;
    private final int[][] futuresByOption;
    private final double[][] means;
    private final Luck luck = new Luck();

    /** An analysis that has seen nothing. */
    public Analysis(Plan plan, List<Measure> measures, List<Hypothesis> hypotheses) {
        this.plan = plan;
        this.measures = List.copyOf(measures);
        this.hypotheses = List.copyOf(hypotheses);
        int arms = plan.policies().size();
        int[] sizes = hypotheses.stream().mapToInt(h -> h.options().size()).toArray();
        options = new int[sizes.length];
        futuresByOption = new int[sizes.length][];
        for (int h = 0; h < sizes.length; h++) {
            futuresByOption[h] = new int[sizes[h]];
        }
        cells = new Cell[arms][measures.size()];
        pairs = new Pair[arms][measures.size()];
        readingPairs = new Pair[arms][measures.size()][][];
        means = new double[arms][measures.size()];
        baseline = new int[arms];
        rivals = new int[arms][];
        for (int a = 0; a < arms; a++) {
            baseline[a] = plan.baseline(a);
            rivals[a] = rivals(plan, a);
            for (int m = 0; m < measures.size(); m++) {
                cells[a][m] = new Cell(measures.get(m), sizes);
                if (baseline[a] != a) {
                    pairs[a][m] = new Pair(measures.get(m).direction());
                    readingPairs[a][m] = readingPairs(sizes, measures.get(m).direction());
                }
            }
        }
    }

    private static int[] rivals(Plan plan, int arm) {
        String condition = plan.policies().get(arm).condition();
        List<Integer> found = new ArrayList<>();
        for (int other = 0; other < plan.policies().size(); other++) {
            if (plan.policies().get(other).condition().equals(condition)) {
                found.add(other);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Pair[][] readingPairs(int[] sizes, Direction direction) {
        Pair[][] made = new Pair[sizes.length][];
        for (int h = 0; h < sizes.length; h++) {
            made[h] = new Pair[sizes[h]];
            for (int o = 0; o < sizes[h]; o++) {
                made[h][o] = new Pair(direction);
            }
        }
        return made;
    }

    /**
     * Takes the runs of the next future.
     *
     * @param draws its parameters
     * @param values measures at {@code (policy * replicates + replicate) * measures + measure}
     */
    public void see(double[] draws, double[] values) {
        for (int h = 0; h < options.length; h++) {
            options[h] = hypotheses.get(h).option(draws);
            futuresByOption[h][options[h]]++;
        }
        int width = measures.size();
        int block = plan.replicates() * width;
        for (int a = 0; a < cells.length; a++) {
            for (int m = 0; m < width; m++) {
                for (int r = 0; r < plan.replicates(); r++) {
                    cells[a][m].run(values[a * block + r * width + m]);
                }
                luck.of(values, a * block + m, width, plan.replicates());
                means[a][m] = luck.mean();
                cells[a][m].future(luck, options);
                Pair pair = pairs[a][m];
                if (pair != null) {
                    luck.ofPairs(values, a * block + m, baseline[a] * block + m, width, plan.replicates());
                    compare(pair, readingPairs[a][m]);
                }
            }
        }
        regret();
    }

    private void compare(Pair pair, Pair[][] byReading) {
        if (luck.runs() == 0) {
            return;
        }
        pair.add(luck.mean(), luck.runs(), luck.squares());
        for (int h = 0; h < options.length; h++) {
            byReading[h][options[h]].add(luck.mean(), luck.runs(), luck.squares());
        }
    }

    private void regret() {
        for (int m = 0; m < measures.size(); m++) {
            Direction direction = measures.get(m).direction();
            if (direction == Direction.NEITHER) {
                continue;
            }
            double sign = direction == Direction.MORE ? 1 : -1;
            for (int a = 0; a < cells.length; a++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int rival : rivals[a]) {
                    double value = sign * means[rival][m];
                    best = value > best ? value : best;
                }
                if (!Double.isNaN(means[a][m])) {
                    cells[a][m].regret(best - sign * means[a][m]);
                }
            }
        }
    }

    /** Each arm and measure. */
    public List<Summary> summaries() {
        List<String> names = hypotheses.stream().map(Hypothesis::name).toList();
        List<Summary> summaries = new ArrayList<>();
        for (int a = 0; a < cells.length; a++) {
            for (Cell cell : cells[a]) {
                summaries.add(cell.summary(arm(a), names));
            }
        }
        return summaries;
    }

    /** Each arm that is no baseline and each measure. */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int a = 0; a < cells.length; a++) {
            for (int m = 0; m < measures.size(); m++) {
                Pair pair = pairs[a][m];
                if (pair != null) {
                    comparisons.add(new Comparison(
                            arm(a), arm(baseline[a]), measures.get(m).id(), pair.difference(), pair.adequacy()));
                }
            }
        }
        return comparisons;
    }

    /** Each reading of each hypothesis. */
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int h = 0; h < options.length; h++) {
            Hypothesis hypothesis = hypotheses.get(h);
            for (int o = 0; o < hypothesis.options().size(); o++) {
                readings.add(new Reading(
                        hypothesis.name(), hypothesis.options().get(o), futuresByOption[h][o], cells(h, o)));
            }
        }
        return readings;
    }

    private List<Reading.Cell> cells(int hypothesis, int option) {
        List<Reading.Cell> found = new ArrayList<>();
        for (int a = 0; a < cells.length; a++) {
            for (int m = 0; m < measures.size(); m++) {
                Level level = cells[a][m].reading(hypothesis, option);
                found.add(new Reading.Cell(
                        arm(a),
                        measures.get(m).id(),
                        level.means().mean(),
                        level.means().error(),
                        level.ninety(),
                        pairs[a][m] == null
                                ? Optional.empty()
                                : Optional.of(readingPairs[a][m][hypothesis][option].difference())));
            }
        }
        return found;
    }

    private String arm(int a) {
        return plan.policies().get(a).id();
    }
}
