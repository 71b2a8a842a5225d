package org.equipoise.lab.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.equipoise.games.Elementary;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.RealMatrix;

/**
 * Logistic regression in which each group has a constant of its own that is not estimated: the likelihood of which rows of a group have
 * the events, given how many there are (Chamberlain 1980), exact by the recursion of Gail, Lubin and Rubinstein (1981, Biometrika 68):
 * B(t, m) = B(t-1, m) + exp(x_t b) B(t-1, m-1). Groups in which everything or nothing happens say nothing and are left out. A column of
 * noughts and ones on one side of which nothing ever happens, where both sides are in one group, has no finite coefficient: it is dropped
 * with the rows on that side.
 *
 * <p>Groups are the clusters of the standard errors ({@link Sandwich}). Time: rows x events of a group x columns squared a round.
 */
public final class ConditionalLogistic {

    private static final int ROUNDS = 50;
    private static final double TINY = 1e-10;
    private static final double STEEPEST = 2;

    private final List<String> names;
    private final Map<Integer, List<double[]>> rows = new TreeMap<>();
    private final Map<Integer, List<Boolean>> events = new TreeMap<>();

    /** A regression on columns of these names; a constant says nothing and is dropped. */
    public ConditionalLogistic(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * Adds a row.
     *
     * @param x columns, kept as they are
     * @param y whether it happened
     * @param group number of its group
     */
    public void add(double[] x, boolean y, int group) {
        rows.computeIfAbsent(group, any -> new ArrayList<>()).add(x);
        events.computeIfAbsent(group, any -> new ArrayList<>()).add(y);
    }

    /** A group whose columns have their mean taken off, which changes no likelihood and keeps numbers small. */
    private record Group(double[][] x, boolean[] y, int happened) {}

    /** Fits. */
    public Fit fit() {
        List<Group> groups = new ArrayList<>();
        List<Boolean> open = new ArrayList<>(Collections.nCopies(names.size(), true));
        Map<Integer, List<Integer>> left = left(open);
        left.forEach((id, rest) -> {
            List<double[]> x = rows.getOrDefault(id, List.of());
            List<Boolean> y = events.getOrDefault(id, List.of());
            centred(
                    rest.stream().map(x::get).toList(),
                    rest.stream().map(y::get).toList(),
                    groups);
        });
        double[][] all =
                groups.stream().flatMap(group -> Arrays.stream(group.x())).toArray(double[][]::new);
        List<Integer> kept = Columns.independent(
                all, IntStream.range(0, names.size()).filter(open::get).boxed().toList());
        int k = kept.size();
        double[] beta = new double[k];
        try {
            for (int round = 0; round < ROUNDS && k > 0; round++) {
                Sums sums = new Sums(groups, kept, beta);
                double[] step = Sandwich.inverse(sums.information).operate(sums.score());
                double largest = 0;
                for (double change : step) {
                    largest = Math.max(largest, Math.abs(change));
                }
                for (int c = 0; c < k; c++) {
                    beta[c] += step[c] * Math.min(1, STEEPEST / Math.max(TINY, largest));
                }
                if (largest < TINY) {
                    return found(groups, kept, beta, all.length);
                }
            }
        } catch (MathRuntimeException e) {
            return unknown(groups, all.length);
        }
        return unknown(groups, all.length);
    }

    /** Rows of each group that can tell something; columns that cannot are closed. */
    private Map<Integer, List<Integer>> left(List<Boolean> open) {
        Map<Integer, List<Integer>> left = new TreeMap<>();
        rows.forEach(
                (id, x) -> left.put(id, IntStream.range(0, x.size()).boxed().toList()));
        boolean again = true;
        while (again) {
            again = false;
            for (int c = 0; c < names.size(); c++) {
                int side = open.get(c) ? sideWithoutEvent(left, c) : -1;
                if (side >= 0) {
                    int column = c;
                    open.set(c, false);
                    again = true;
                    left.replaceAll((id, rest) -> varies(id, rest, column)
                            ? rest.stream()
                                    .filter(r -> x(id, r)[column] != side)
                                    .toList()
                            : rest);
                }
            }
        }
        return left;
    }

    /** 0 or 1 where nothing happens on that side of a column, in groups that tell something and have both; -1 for none. */
    private int sideWithoutEvent(Map<Integer, List<Integer>> left, int column) {
        int[] happened = new int[2];
        boolean both = false;
        for (Map.Entry<Integer, List<Integer>> group : left.entrySet()) {
            int id = group.getKey();
            long n = group.getValue().stream().filter(r -> y(id, r)).count();
            if (n == 0 || n == group.getValue().size()) {
                continue;
            }
            for (int r : group.getValue()) {
                if (x(id, r)[column] != 0 && x(id, r)[column] != 1) {
                    return -1;
                }
            }
            if (varies(id, group.getValue(), column)) {
                both = true;
                for (int r : group.getValue()) {
                    happened[(int) x(id, r)[column]] += y(id, r) ? 1 : 0;
                }
            }
        }
        return !both ? -1 : happened[0] == 0 ? 0 : happened[1] == 0 ? 1 : -1;
    }

    private boolean varies(int id, List<Integer> rest, int column) {
        return rest.stream().anyMatch(r -> x(id, r)[column] != x(id, rest.get(0))[column]);
    }

    private double[] x(int id, int row) {
        return rows.getOrDefault(id, List.of()).get(row);
    }

    private boolean y(int id, int row) {
        return events.getOrDefault(id, List.of()).get(row);
    }

    private void centred(List<double[]> x, List<Boolean> y, List<Group> groups) {
        int happened = (int) y.stream().filter(event -> event).count();
        if (happened == 0 || happened == y.size()) {
            return;
        }
        double[][] rest = new double[x.size()][names.size()];
        boolean[] is = new boolean[x.size()];
        for (int c = 0; c < names.size(); c++) {
            double sum = 0;
            boolean same = true;
            for (double[] row : x) {
                sum += row[c];
                same &= row[c] == x.get(0)[c];
            }
            for (int r = 0; r < rest.length; r++) {
                rest[r][c] = same ? 0 : x.get(r)[c] - sum / x.size();
            }
        }
        for (int r = 0; r < is.length; r++) {
            is[r] = y.get(r);
        }
        groups.add(new Group(rest, is, happened));
    }

    private Fit found(List<Group> groups, List<Integer> kept, double[] beta, int count) {
        Sums sums = new Sums(groups, kept, beta);
        RealMatrix bread = Sandwich.inverse(sums.information);
        double[] robust = Sandwich.errors(
                bread, sums.scores, IntStream.range(0, groups.size()).toArray());
        double[] coefficients = nothing();
        double[] errors = nothing();
        for (int c = 0; c < beta.length; c++) {
            coefficients[kept.get(c)] = beta[c];
            errors[kept.get(c)] = robust[c];
        }
        double none = new Sums(groups, kept, new double[beta.length]).logLikelihood;
        return fit(groups, coefficients, errors, count, sums.logLikelihood, 1 - sums.logLikelihood / none, kept);
    }

    private Fit unknown(List<Group> groups, int count) {
        return fit(groups, nothing(), nothing(), count, Double.NaN, Double.NaN, List.of());
    }

    private Fit fit(
            List<Group> groups,
            double[] coefficients,
            double[] errors,
            int count,
            double likelihood,
            double share,
            List<Integer> kept) {
        List<String> dropped = IntStream.range(0, names.size())
                .filter(c -> !kept.contains(c))
                .mapToObj(
                        c -> names.get(c)
                                + ": does not change within groups, follows from the columns before it, or has no event on one side")
                .toList();
        int happened = groups.stream().mapToInt(Group::happened).sum();
        return new Fit(names, coefficients, errors, count, happened, groups.size(), likelihood, share, dropped);
    }

    private double[] nothing() {
        double[] nothing = new double[names.size()];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    /** Likelihood, its slope by group and its curvature at some coefficients. */
    private static final class Sums {
        private final double[][] scores;
        private final double[][] information;
        private double logLikelihood;

        Sums(List<Group> groups, List<Integer> kept, double[] beta) {
            int k = beta.length;
            scores = new double[groups.size()][k];
            information = new double[k][k];
            for (int g = 0; g < groups.size(); g++) {
                add(groups.get(g), kept, beta, scores[g]);
            }
        }

        double[] score() {
            double[] sum = new double[information.length];
            for (double[] score : scores) {
                for (int c = 0; c < sum.length; c++) {
                    sum[c] += score[c];
                }
            }
            return sum;
        }

        private void add(Group group, List<Integer> kept, double[] beta, double[] score) {
            int k = beta.length;
            int m = group.happened();
            double[] b = new double[m + 1];
            double[][] slope = new double[m + 1][k];
            double[][][] curve = new double[m + 1][k][k];
            b[0] = 1;
            double[] x = new double[k];
            for (int r = 0; r < group.x().length; r++) {
                double z = 0;
                for (int c = 0; c < k; c++) {
                    x[c] = group.x()[r][kept.get(c)];
                    z += x[c] * beta[c];
                }
                double e = Elementary.exp(z);
                for (int n = Math.min(m, r + 1); n > 0; n--) {
                    for (int c = 0; c < k; c++) {
                        for (int d = 0; d < k; d++) {
                            curve[n][c][d] += e
                                    * (curve[n - 1][c][d]
                                            + x[c] * slope[n - 1][d]
                                            + x[d] * slope[n - 1][c]
                                            + x[c] * x[d] * b[n - 1]);
                        }
                    }
                    for (int c = 0; c < k; c++) {
                        slope[n][c] += e * (slope[n - 1][c] + x[c] * b[n - 1]);
                    }
                    b[n] += e * b[n - 1];
                }
                if (group.y()[r]) {
                    logLikelihood += z;
                    for (int c = 0; c < k; c++) {
                        score[c] += x[c];
                    }
                }
            }
            logLikelihood -= Elementary.log(b[m]);
            for (int c = 0; c < k; c++) {
                score[c] -= slope[m][c] / b[m];
                for (int d = 0; d < k; d++) {
                    information[c][d] += curve[m][c][d] / b[m] - slope[m][c] * slope[m][d] / (b[m] * b[m]);
                }
            }
        }
    }
}
