package org.equipoise.games.estimate.numeric;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a matrix made orthogonal and equally long, X = Q R: the coordinates in which an estimate does not depend on the units, the
 * origin or the coding of regressors, and by which dependent columns are found.
 *
 * <p>Columns are taken in their order and stripped of those before them, twice for accuracy (Gram and Schmidt, reorthogonalised). A column of
 * which no more than 1e-9 of its length is left depends on those before it; R has no row for it, and Q no column.
 */
public final class OrthogonalBasis {

    private static final double NOTHING_LEFT = 1e-9;

    private final double[][] q;
    private final double[][] r;
    private final List<Dependence> dependences;

    /**
     * A column that others determine.
     *
     * @param column its position
     * @param on positions of earlier columns that take part
     */
    public record Dependence(int column, List<Integer> on) {
        public Dependence {
            on = List.copyOf(on);
        }
    }

    private OrthogonalBasis(double[][] q, double[][] r, List<Dependence> dependences) {
        this.q = q;
        this.r = r;
        this.dependences = List.copyOf(dependences);
    }

    /**
     * Of a matrix by rows.
     *
     * @param x rows, all as long as {@code columns}
     * @param columns number of columns, which may be 0
     * @param length root mean square that each column of Q gets
     */
    public static OrthogonalBasis of(double[][] x, int columns, double length) {
        int rows = x.length;
        List<double[]> basis = new ArrayList<>();
        List<double[]> shares = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        List<Integer> exponents = new ArrayList<>();
        List<Dependence> dependences = new ArrayList<>();
        double unit = Math.sqrt(rows) * length;
        for (int j = 0; j < columns; j++) {
            double[] rest = new double[rows];
            double most = 0;
            for (int i = 0; i < rows; i++) {
                most = Math.max(most, Math.abs(x[i][j]));
            }
            // by a power of two, which changes no bit of what comes out, but keeps squares within range
            int exponent = Math.getExponent(most);
            for (int i = 0; i < rows; i++) {
                rest[i] = Math.scalb(x[i][j], -exponent);
            }
            double before = norm(rest);
            double[] share = new double[columns];
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < basis.size(); k++) {
                    double along = dot(basis.get(k), rest) / (unit * unit);
                    share[k] += along;
                    subtract(rest, basis.get(k), along);
                }
            }
            double left = norm(rest);
            if (!(left > NOTHING_LEFT * before)) {
                dependences.add(new Dependence(j, participants(share, shares, kept, before / unit)));
                continue;
            }
            share[basis.size()] = left / unit;
            for (int i = 0; i < rows; i++) {
                rest[i] *= unit / left;
            }
            basis.add(rest);
            shares.add(share);
            kept.add(j);
            exponents.add(exponent);
        }
        double[][] q = new double[rows][basis.size()];
        double[][] r = new double[basis.size()][basis.size()];
        for (int k = 0; k < basis.size(); k++) {
            for (int i = 0; i < rows; i++) {
                q[i][k] = basis.get(k)[i];
            }
            for (int i = 0; i <= k; i++) {
                r[i][k] = Math.scalb(shares.get(k)[i], exponents.get(k));
            }
        }
        return new OrthogonalBasis(q, r, dependences);
    }

    /** Earlier columns whose coefficients in the dependence are not negligible. */
    private static List<Integer> participants(double[] share, List<double[]> shares, List<Integer> kept, double size) {
        double[] weights = new double[kept.size()];
        for (int k = kept.size() - 1; k >= 0; k--) {
            double sum = share[k];
            for (int l = k + 1; l < kept.size(); l++) {
                sum -= shares.get(l)[k] * weights[l];
            }
            weights[k] = sum / shares.get(k)[k];
        }
        List<Integer> on = new ArrayList<>();
        for (int k = 0; k < kept.size(); k++) {
            double length = 0;
            for (int i = 0; i <= k; i++) {
                length += shares.get(k)[i] * shares.get(k)[i];
            }
            if (Math.abs(weights[k]) * Math.sqrt(length) > 1e-7 * size) {
                on.add(kept.get(k));
            }
        }
        return on;
    }

    /** Columns that depend on earlier ones, in order; empty if the matrix has full rank. */
    public List<Dependence> dependences() {
        return dependences;
    }

    /** Rows of Q. */
    public double[][] q() {
        return q;
    }

    /** Coefficients beta of X from coefficients gamma of Q, where X beta = Q gamma: solves R beta = gamma. */
    public double[] toColumns(double[] gamma) {
        double[] beta = gamma.clone();
        for (int i = beta.length - 1; i >= 0; i--) {
            for (int j = i + 1; j < beta.length; j++) {
                beta[i] -= r[i][j] * beta[j];
            }
            beta[i] /= r[i][i];
        }
        return beta;
    }

    /** Coefficients gamma = R beta of Q from coefficients beta of X. */
    public double[] fromColumns(double[] beta) {
        double[] gamma = new double[beta.length];
        for (int i = 0; i < beta.length; i++) {
            for (int j = i; j < beta.length; j++) {
                gamma[i] += r[i][j] * beta[j];
            }
        }
        return gamma;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static void subtract(double[] a, double[] b, double times) {
        for (int i = 0; i < a.length; i++) {
            a[i] -= times * b[i];
        }
    }
}
