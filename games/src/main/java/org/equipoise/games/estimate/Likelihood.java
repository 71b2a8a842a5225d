package org.equipoise.games.estimate;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.games.estimate.numeric.Jet;
import org.equipoise.games.estimate.numeric.Objective;
import org.equipoise.games.estimate.numeric.OrthogonalBasis;

/**
 * Log-likelihood of weighted cases as a function of all coefficients, with exact first and second derivatives.
 *
 * <p>The search goes on in the coordinates of orthogonal regressors (see {@link OrthogonalBasis}), gamma; results are told in those of the
 * regressors themselves, beta.
 */
final class Likelihood implements Objective {

    private final Kernel kernel;
    private final List<Block> blocks;
    private final List<OrthogonalBasis> bases;
    private final double[] weights;
    private final int player;
    private final int cases;
    /** Blocks with coefficients, where their coefficients begin, and how many coefficients there are. */
    private final int[] free;

    private final int[] begin;
    private final int size;

    private Likelihood(Kernel kernel, List<Block> blocks, List<OrthogonalBasis> bases, double[] weights, int player) {
        this.kernel = kernel;
        this.blocks = List.copyOf(blocks);
        this.bases = List.copyOf(bases);
        this.weights = weights;
        this.player = player;
        this.cases = weights.length;
        List<Integer> active = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b).size() > 0) {
                active.add(b);
            }
        }
        free = active.stream().mapToInt(b -> b).toArray();
        begin = new int[free.length];
        int next = 0;
        for (int a = 0; a < free.length; a++) {
            begin[a] = next;
            next += blocks.get(free[a]).size();
        }
        size = next;
    }

    /** Of cases that all count once. */
    Likelihood(Kernel kernel, List<Block> blocks, int cases) {
        this(kernel, blocks, blocks.stream().map(Block::basis).toList(), ones(cases), Kernel.ALL);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    /** With other weights of the cases. */
    Likelihood weighted(double[] other) {
        return new Likelihood(kernel, blocks, bases, other.clone(), player);
    }

    /** Of the moves of one player alone. */
    Likelihood ofMovesBy(int one) {
        return new Likelihood(kernel, blocks, bases, weights, one);
    }

    /** Number of players to whom blocks belong. */
    int players() {
        return 1 + blocks.stream().mapToInt(Block::player).max().orElse(Kernel.ALL);
    }

    int size() {
        return size;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Positions of the coefficients in blocks of a player. */
    int[] coefficientsOf(int one) {
        List<Integer> positions = new ArrayList<>();
        for (int a = 0; a < free.length; a++) {
            if (blocks.get(free[a]).player() == one) {
                for (int k = 0; k < blocks.get(free[a]).size(); k++) {
                    positions.add(begin[a] + k);
                }
            }
        }
        return positions.stream().mapToInt(p -> p).toArray();
    }

    /** Coefficients of the regressors. */
    double[] toBeta(double[] gamma) {
        double[] beta = new double[size];
        for (int a = 0; a < free.length; a++) {
            int width = blocks.get(free[a]).size();
            double[] part = java.util.Arrays.copyOfRange(gamma, begin[a], begin[a] + width);
            System.arraycopy(bases.get(free[a]).toColumns(part), 0, beta, begin[a], width);
        }
        return beta;
    }

    /** Coordinates of the search. */
    double[] toGamma(double[] beta) {
        double[] gamma = new double[size];
        for (int a = 0; a < free.length; a++) {
            int width = blocks.get(free[a]).size();
            double[] part = java.util.Arrays.copyOfRange(beta, begin[a], begin[a] + width);
            System.arraycopy(bases.get(free[a]).fromColumns(part), 0, gamma, begin[a], width);
        }
        return gamma;
    }

    /** Log-likelihood of each case, unweighted. */
    double[] byCase(double[] gamma) {
        double[] logs = new double[cases];
        for (int i = 0; i < cases; i++) {
            logs[i] = jet(gamma, i, 0).value();
        }
        return logs;
    }

    private Jet jet(double[] gamma, int i, int order) {
        Jet[] inputs = new Jet[blocks.size()];
        int a = 0;
        for (int b = 0; b < inputs.length; b++) {
            double value = blocks.get(b).fixed()[i];
            if (a < free.length && free[a] == b) {
                double[] row = bases.get(b).q()[i];
                for (int k = 0; k < row.length; k++) {
                    value += row[k] * gamma[begin[a] + k];
                }
                inputs[b] = Jet.input(value, a, free.length, order);
                a++;
            } else {
                inputs[b] = Jet.constant(value, free.length, order);
            }
        }
        return kernel.logProbability(inputs, i, player);
    }

    @Override
    public double value(double[] gamma) {
        double sum = 0;
        for (int i = 0; i < cases; i++) {
            if (weights[i] != 0) {
                sum += weights[i] * jet(gamma, i, 0).value();
            }
        }
        return sum;
    }

    @Override
    public Slope slope(double[] gamma) {
        double sum = 0;
        double[] gradient = new double[size];
        double[][] hessian = new double[size][size];
        for (int i = 0; i < cases; i++) {
            if (weights[i] != 0) {
                Jet log = jet(gamma, i, 2);
                sum += weights[i] * log.value();
                add(log, i, gradient, hessian);
            }
        }
        for (int j = 0; j < size; j++) {
            for (int k = j + 1; k < size; k++) {
                hessian[j][k] = hessian[k][j];
            }
        }
        return new Slope(sum, gradient, hessian);
    }

    private void add(Jet log, int i, double[] gradient, double[][] hessian) {
        for (int a = 0; a < free.length; a++) {
            double[] row = bases.get(free[a]).q()[i];
            double first = weights[i] * log.first(a);
            for (int j = 0; j < row.length; j++) {
                gradient[begin[a] + j] += first * row[j];
            }
            for (int c = 0; c <= a; c++) {
                double[] other = bases.get(free[c]).q()[i];
                double second = weights[i] * log.second(a, c);
                for (int j = 0; j < row.length; j++) {
                    double part = second * row[j];
                    double[] target = hessian[begin[a] + j];
                    for (int k = 0; k < (c == a ? j + 1 : other.length); k++) {
                        target[begin[c] + k] += part * other[k];
                    }
                }
            }
        }
    }
}
