package org.equipoise.lab.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.equipoise.games.Elementary;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.RealMatrix;

/**
 * Logistic regression by Newton's method, rows in the order given, with standard errors that allow rows of one cluster to be alike
 * ({@link Sandwich}).
 *
 * <p>A column of noughts and ones on one side of which everything or nothing happens has no finite coefficient: it is dropped with the
 * rows on that side. So is, without rows, a column that follows from those before it. The fit names both.
 *
 * <p>Memory: columns + 2 numbers a row.
 */
public final class Logistic {

    private static final int ROUNDS = 50;
    private static final double TINY = 1e-10;

    private final List<String> names;
    private final List<double[]> rows = new ArrayList<>();
    private final List<int[]> marks = new ArrayList<>();

    /** A regression on columns of these names; a constant is a column of ones. */
    public Logistic(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** A regression on this many columns. */
    public Logistic(int columns) {
        this(IntStream.range(0, columns).mapToObj(c -> "x" + c).toList());
    }

    /**
     * Adds a row.
     *
     * @param x columns, kept as they are
     * @param y whether it happened
     * @param cluster number of its cluster
     */
    public void add(double[] x, boolean y, int cluster) {
        rows.add(x);
        marks.add(new int[] {y ? 1 : 0, cluster});
    }

    /** Fits. */
    public Fit fit() {
        Sample sample = Sample.of(names, rows, marks);
        try {
            return solve(sample).map(beta -> found(sample, beta)).orElseGet(() -> unknown(sample));
        } catch (MathRuntimeException e) {
            return unknown(sample);
        }
    }

    /** The coefficients of {@link #fit()} alone, at a third of its cost, for those who fit thousands of panels. */
    public double[] coefficients() {
        Sample sample = Sample.of(names, rows, marks);
        double[] all = nothing();
        solve(sample).ifPresent(beta -> {
            for (int c = 0; c < beta.length; c++) {
                all[sample.columns.get(c)] = beta[c];
            }
        });
        return all;
    }

    private static Optional<double[]> solve(Sample sample) {
        int k = sample.columns.size();
        double[] beta = new double[k];
        double[] score = new double[k];
        double[][] information = new double[k][k];
        try {
            for (int round = 0; round < ROUNDS && k > 0; round++) {
                sample.pass(beta, score, information);
                double[] step = Sandwich.inverse(information).operate(score);
                double largest = 0;
                for (int c = 0; c < k; c++) {
                    beta[c] += step[c];
                    largest = Math.max(largest, Math.abs(step[c]));
                }
                if (largest < TINY) {
                    return Optional.of(beta);
                }
            }
        } catch (MathRuntimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Fit found(Sample sample, double[] beta) {
        RealMatrix bread = Sandwich.inverse(sample.information(beta));
        double[] errors = Sandwich.errors(bread, sample.scores(beta), sample.clusters);
        double[] coefficients = nothing();
        double[] all = nothing();
        for (int c = 0; c < beta.length; c++) {
            coefficients[sample.columns.get(c)] = beta[c];
            all[sample.columns.get(c)] = errors[c];
        }
        double likelihood = sample.logLikelihood(beta);
        return fit(sample, coefficients, all, likelihood, 1 - likelihood / sample.nullLogLikelihood());
    }

    private Fit unknown(Sample sample) {
        return fit(sample, nothing(), nothing(), Double.NaN, Double.NaN);
    }

    private Fit fit(Sample sample, double[] coefficients, double[] errors, double likelihood, double share) {
        return new Fit(
                names,
                coefficients,
                errors,
                sample.x.length,
                sample.events(),
                Sandwich.clusters(sample.clusters),
                likelihood,
                share,
                sample.dropped);
    }

    private double[] nothing() {
        double[] nothing = new double[names.size()];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    /** The rows and columns that the fit is made of. */
    private static final class Sample {
        private final double[][] x;
        private final double[] y;
        private final int[] clusters;
        private final List<Integer> columns;
        private final List<String> dropped;

        private Sample(List<double[]> rows, List<int[]> marks, List<Integer> columns, List<String> dropped) {
            this.columns = columns;
            this.dropped = dropped;
            x = new double[rows.size()][columns.size()];
            y = new double[rows.size()];
            clusters = new int[rows.size()];
            for (int r = 0; r < x.length; r++) {
                for (int c = 0; c < columns.size(); c++) {
                    x[r][c] = rows.get(r)[columns.get(c)];
                }
                y[r] = marks.get(r)[0];
                clusters[r] = marks.get(r)[1];
            }
        }

        static Sample of(List<String> names, List<double[]> allRows, List<int[]> allMarks) {
            List<double[]> rows = allRows;
            List<int[]> marks = allMarks;
            List<Integer> columns =
                    new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
            List<String> dropped = new ArrayList<>();
            boolean again = true;
            while (again) {
                again = false;
                for (int column : List.copyOf(columns)) {
                    int side = sideWithoutChoice(rows, marks, column);
                    if (side < 0) {
                        continue;
                    }
                    List<double[]> keptRows = new ArrayList<>();
                    List<int[]> keptMarks = new ArrayList<>();
                    for (int r = 0; r < rows.size(); r++) {
                        if (rows.get(r)[column] != side) {
                            keptRows.add(rows.get(r));
                            keptMarks.add(marks.get(r));
                        }
                    }
                    dropped.add(names.get(column) + " and its " + (rows.size() - keptRows.size()) + " rows at " + side
                            + ": there it always or never happens");
                    rows = keptRows;
                    marks = keptMarks;
                    columns.remove(Integer.valueOf(column));
                    again = true;
                    break;
                }
            }
            List<Integer> kept = Columns.independent(rows.toArray(double[][]::new), columns);
            for (int column : columns) {
                if (!kept.contains(column) && !rows.isEmpty()) {
                    dropped.add(names.get(column) + ": follows from the columns before it");
                }
            }
            return new Sample(rows, marks, kept, dropped);
        }

        /** 0 or 1 where a column of noughts and ones has both, and all outcomes on that side are alike; -1 otherwise. */
        private static int sideWithoutChoice(List<double[]> rows, List<int[]> marks, int column) {
            int[] count = new int[2];
            int[] events = new int[2];
            for (int r = 0; r < rows.size(); r++) {
                double value = rows.get(r)[column];
                if (value != 0 && value != 1) {
                    return -1;
                }
                count[(int) value]++;
                events[(int) value] += marks.get(r)[0];
            }
            if (count[0] == 0 || count[1] == 0 || events[0] + events[1] == 0) {
                return -1;
            }
            for (int side = 1; side >= 0; side--) {
                boolean other = events[1 - side] > 0 && events[1 - side] < count[1 - side];
                if (other && (events[side] == 0 || events[side] == count[side])) {
                    return side;
                }
            }
            return -1;
        }

        int events() {
            int events = 0;
            for (double happened : y) {
                events += (int) happened;
            }
            return events;
        }

        private double index(int row, double[] beta) {
            double z = 0;
            for (int c = 0; c < beta.length; c++) {
                z += x[row][c] * beta[c];
            }
            return z;
        }

        private double probability(int row, double[] beta) {
            return 1 / (1 + Elementary.exp(-index(row, beta)));
        }

        double[][] scores(double[] beta) {
            double[][] scores = new double[x.length][beta.length];
            for (int row = 0; row < x.length; row++) {
                double residual = y[row] - probability(row, beta);
                for (int c = 0; c < beta.length; c++) {
                    scores[row][c] = residual * x[row][c];
                }
            }
            return scores;
        }

        double[][] information(double[] beta) {
            double[][] information = new double[beta.length][beta.length];
            pass(beta, new double[beta.length], information);
            return information;
        }

        /** Score and information in one pass over the rows. */
        void pass(double[] beta, double[] score, double[][] information) {
            Arrays.fill(score, 0);
            for (double[] row : information) {
                Arrays.fill(row, 0);
            }
            for (int row = 0; row < x.length; row++) {
                double p = probability(row, beta);
                double residual = y[row] - p;
                double weight = p * (1 - p);
                for (int c = 0; c < beta.length; c++) {
                    score[c] += residual * x[row][c];
                    double scaled = weight * x[row][c];
                    for (int d = 0; d <= c; d++) {
                        information[c][d] += scaled * x[row][d];
                    }
                }
            }
            for (int c = 0; c < beta.length; c++) {
                for (int d = 0; d < c; d++) {
                    information[d][c] = information[c][d];
                }
            }
        }

        double logLikelihood(double[] beta) {
            double sum = 0;
            for (int row = 0; row < x.length; row++) {
                double z = index(row, beta);
                // ln p = -ln(1 + e^-z), ln(1 - p) = -ln(1 + e^z), kept from overflow by the larger of the two
                double signed = y[row] == 1 ? -z : z;
                sum -= Math.max(0, signed) + Elementary.log(1 + Elementary.exp(-Math.abs(signed)));
            }
            return sum;
        }

        double nullLogLikelihood() {
            int events = events();
            double share = (double) events / y.length;
            return events * Elementary.log(share) + (y.length - events) * Elementary.log(1 - share);
        }
    }
}
