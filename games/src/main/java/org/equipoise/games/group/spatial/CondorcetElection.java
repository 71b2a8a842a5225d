package org.equipoise.games.group.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.group.PairTable;

/**
 * Puts every option against every other, lets the stronger side win with a probability only, and says how likely each option is to come
 * out of it: a probabilistic Condorcet election (PCE).
 *
 * <p>S[a:b] = sum over actors k of the votes for a, max(0, v(w_k, u_k(a) - u_k(b))), with v a {@link VotingRule}; P[a beats b] by a
 * {@link VictoryModel}; the distribution over options by an {@link OutcomeModel}. Wise and Bankes 2015, "Non-spatial Probabilistic Condorcet
 * Election Methodology"; Wise, Lester and Efird 2015, "An Introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB)".
 * Definitions as in the toolkit's kmodel library.
 */
public final class CondorcetElection {

    private CondorcetElection() {}

    /**
     * Holds the election.
     *
     * @param options names, at least one
     * @param weights w_k, one for each actor, at least 0
     * @param utilities u_k(a), a row for each actor and a column for each option, finite
     * @throws IllegalArgumentException if sizes or numbers do not fit, or under {@link OutcomeModel#CONDITIONAL} if no option can beat
     *     all others
     */
    public static Election hold(
            List<String> options,
            double[] weights,
            double[][] utilities,
            VotingRule rule,
            VictoryModel victory,
            OutcomeModel outcome) {
        int n = options.size();
        if (weights.length == 0 || weights.length != utilities.length) {
            throw new IllegalArgumentException("There are " + weights.length + " weights and utilities of "
                    + utilities.length + " actors, but each actor needs both. Maybe an actor is missing.");
        }
        double[][] strengths = new double[n][n];
        for (int k = 0; k < weights.length; k++) {
            if (utilities[k].length != n || !Arrays.stream(utilities[k]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("Actor " + (k + 1) + " has utilities "
                        + Arrays.toString(utilities[k]) + ", but needs " + n
                        + " finite ones. Maybe an option is missing.");
            }
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    double gain = utilities[k][a] - utilities[k][b];
                    strengths[a][b] += a == b ? 0 : Math.max(0, rule.vote(weights[k], gain));
                }
            }
        }
        return decide(options, strengths, victory, outcome);
    }

    /**
     * Decides between options from the strengths of their supporters.
     *
     * @param strengths S[a:b], square, at least 0; the diagonal is not read
     * @throws IllegalArgumentException as {@link #hold}
     */
    public static Election decide(
            List<String> options, double[][] strengths, VictoryModel victory, OutcomeModel outcome) {
        int n = options.size();
        if (n == 0 || strengths.length != n) {
            throw new IllegalArgumentException("There are " + n + " options and strengths for " + strengths.length
                    + ", but both must be as many and at least one. Maybe an option is missing.");
        }
        double[][] s = new double[n][n];
        double[][] p = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                s[a][b] = a == b ? 0 : strengths[a][b];
                if (!(s[a][b] >= 0 && Double.isFinite(s[a][b]))) {
                    throw new IllegalArgumentException("The strength of '" + options.get(a) + "' against '"
                            + options.get(b) + "' is " + s[a][b]
                            + ", but must be finite and at least 0. Maybe a weight is negative.");
                }
            }
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                p[a][b] = victory.probability(s[a][b], s[b][a]);
            }
        }
        double[] distribution =
                switch (outcome) {
                    case CONDITIONAL -> conditional(options, p);
                    case MARKOV_UNIFORM -> MarkovChain.limit(uniform(p));
                    case MARKOV_INCENTIVE -> MarkovChain.limit(incentive(s, p));
                };
        List<Double> probabilities = new ArrayList<>();
        for (double probability : distribution) {
            probabilities.add(probability);
        }
        return new Election(options, PairTable.of(options, s), PairTable.of(options, p), probabilities);
    }

    private static double[] conditional(List<String> options, double[][] p) {
        int n = p.length;
        double[] product = new double[n];
        Arrays.fill(product, 1);
        for (int b = 0; b < n; b++) {
            double most = 0;
            for (int a = 0; a < n; a++) {
                product[a] *= p[a][b];
                most = Math.max(most, product[a]);
            }
            // only ratios matter, and hundreds of factors would vanish
            for (int a = 0; a < n && most > 0; a++) {
                product[a] /= most;
            }
        }
        double total = 0;
        for (double each : product) {
            total += each;
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("None of " + options
                    + " can beat all others, so that the conditional outcome model has no answer."
                    + " Maybe use a Markov model, which has one for cycles.");
        }
        for (int a = 0; a < n; a++) {
            product[a] /= total;
        }
        return product;
    }

    private static double[][] uniform(double[][] p) {
        int n = p.length;
        double[][] t = new double[n][n];
        for (int b = 0; b < n; b++) {
            for (int a = 0; a < n; a++) {
                t[b][a] = p[a][b] / n;
            }
        }
        return t;
    }

    private static double[][] incentive(double[][] s, double[][] p) {
        int n = p.length;
        double[][] t = new double[n][n];
        for (int b = 0; b < n; b++) {
            double total = 0;
            for (int a = 0; a < n; a++) {
                total += s[a][b] * p[a][b];
            }
            for (int a = 0; a < n; a++) {
                t[b][a] = total > 0 ? s[a][b] * p[a][b] / total * p[a][b] : 0;
            }
        }
        return t;
    }
}
