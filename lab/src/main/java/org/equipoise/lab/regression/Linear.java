package org.equipoise.lab.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealMatrix;

/**
 * Linear regression by least squares, either on the rows as they are or within groups, each with a constant of its own (fixed effects),
 * with standard errors that allow rows of one cluster to be alike ({@link Sandwich}).
 *
 * <p>Within groups every column and the outcome have their group's mean taken off; a column that does not change within any group is
 * dropped, and the fit says so.
 */
public final class Linear {

    private final List<String> names;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> outcomes = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final List<Integer> clusters = new ArrayList<>();

    /** A regression on columns of these names; a constant is a column of ones, and none is needed within groups. */
    public Linear(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * Adds a row.
     *
     * @param x columns, kept as they are
     * @param y outcome
     * @param group number of its group
     * @param cluster number of its cluster
     */
    public void add(double[] x, double y, int group, int cluster) {
        rows.add(x);
        outcomes.add(y);
        groups.add(group);
        clusters.add(cluster);
    }

    /** Adds a row whose group is its cluster. */
    public void add(double[] x, double y, int group) {
        add(x, y, group, group);
    }

    /** Fits the rows as they are. */
    public Fit fit() {
        return fit(
                rows.stream().map(double[]::clone).toArray(double[][]::new),
                outcomes(),
                "follows from the columns before it");
    }

    /** Fits within groups. */
    public Fit within() {
        double[][] x = rows.stream().map(double[]::clone).toArray(double[][]::new);
        double[] y = outcomes();
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int r = 0; r < x.length; r++) {
            members.computeIfAbsent(groups.get(r), group -> new ArrayList<>()).add(r);
        }
        for (List<Integer> group : members.values()) {
            for (int c = 0; c < names.size(); c++) {
                double sum = 0;
                for (int r : group) {
                    sum += x[r][c];
                }
                boolean same = true;
                for (int r : group) {
                    same &= x[r][c] == x[group.get(0)][c];
                }
                for (int r : group) {
                    x[r][c] = same ? 0 : x[r][c] - sum / group.size();
                }
            }
            double sum = 0;
            for (int r : group) {
                sum += y[r];
            }
            for (int r : group) {
                y[r] -= sum / group.size();
            }
        }
        return fit(x, y, "does not change within groups, or follows from the columns before it");
    }

    private double[] outcomes() {
        return outcomes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Fit fit(double[][] x, double[] y, String why) {
        List<Integer> kept =
                Columns.independent(x, IntStream.range(0, names.size()).boxed().toList());
        List<String> dropped = IntStream.range(0, names.size())
                .filter(c -> !kept.contains(c))
                .mapToObj(c -> names.get(c) + ": " + why)
                .toList();
        double[] coefficients = new double[names.size()];
        double[] errors = new double[names.size()];
        Arrays.fill(coefficients, Double.NaN);
        Arrays.fill(errors, Double.NaN);
        int[] alike = clusters.stream().mapToInt(Integer::intValue).toArray();
        int k = kept.size();
        if (k == 0) {
            return new Fit(names, coefficients, errors, x.length, 0, Sandwich.clusters(alike), Double.NaN, 0, dropped);
        }
        double[][] squares = new double[k][k];
        double[] products = new double[k];
        for (int r = 0; r < x.length; r++) {
            for (int c = 0; c < k; c++) {
                products[c] += x[r][kept.get(c)] * y[r];
                for (int d = 0; d < k; d++) {
                    squares[c][d] += x[r][kept.get(c)] * x[r][kept.get(d)];
                }
            }
        }
        RealMatrix bread = Sandwich.inverse(squares);
        double[] beta = bread.operate(products);
        double[][] scores = new double[x.length][k];
        double residuals = 0;
        double mean = 0;
        for (double outcome : y) {
            mean += outcome / y.length;
        }
        double total = 0;
        for (int r = 0; r < x.length; r++) {
            double residual = y[r];
            for (int c = 0; c < k; c++) {
                residual -= beta[c] * x[r][kept.get(c)];
            }
            residuals += residual * residual;
            total += (y[r] - mean) * (y[r] - mean);
            for (int c = 0; c < k; c++) {
                scores[r][c] = residual * x[r][kept.get(c)];
            }
        }
        double[] robust = Sandwich.errors(bread, scores, alike);
        for (int c = 0; c < k; c++) {
            coefficients[kept.get(c)] = beta[c];
            errors[kept.get(c)] = robust[c];
        }
        return new Fit(
                names,
                coefficients,
                errors,
                x.length,
                0,
                Sandwich.clusters(alike),
                Double.NaN,
                total == 0 ? 0 : 1 - residuals / total,
                dropped);
    }
}
