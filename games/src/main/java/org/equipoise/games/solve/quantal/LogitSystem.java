package org.equipoise.games.solve.quantal;

import org.equipoise.games.Elementary;

/**
 * The equations of logit equilibrium, y_a - t (u_a - u_0) = 0 for every action a but the first of each decision, where y_a = ln(p_a/p_0)
 * and t is lambda times the range of payoffs (Turocy 2005, 2010, with log odds instead of log probabilities).
 *
 * <p>A point z holds all y, then t. Log odds have no edges, and they are nearly linear in t where the branch nears an equilibrium, so
 * that probabilities may go to 0 without harm. Holds the numbers of the last point; not for several threads.
 */
final class LogitSystem {

    final Response<?> response;
    final int[] first;
    final int decisions;
    /** Number of log odds; a point has one number more. */
    final int unknowns;

    final double[] log;
    final double[] probability;
    final double[] worth;
    private final double[][] slope;

    LogitSystem(Response<?> response) {
        this.response = response;
        first = response.first();
        decisions = first.length - 1;
        int length = first[decisions];
        unknowns = length - decisions;
        log = new double[length];
        probability = new double[length];
        worth = new double[length];
        slope = new double[length][length];
    }

    /** Works out probabilities and worth at a point. */
    void at(double[] z) {
        for (int d = 0; d < decisions; d++) {
            int from = first[d];
            int odds = from - d - 1;
            double most = 0;
            for (int s = from + 1; s < first[d + 1]; s++) {
                most = Math.max(most, z[odds + s - from]);
            }
            double sum = Elementary.exp(-most);
            for (int s = from + 1; s < first[d + 1]; s++) {
                sum += Elementary.exp(z[odds + s - from] - most);
            }
            double all = most + Elementary.log(sum);
            for (int s = from; s < first[d + 1]; s++) {
                log[s] = (s == from ? 0 : z[odds + s - from]) - all;
                probability[s] = Elementary.exp(log[s]);
            }
        }
        response.worth(log, probability, worth);
    }

    /** Writes by how much the equations fail at the point last worked out. */
    void residual(double[] z, double[] into) {
        double t = z[unknowns];
        for (int d = 0; d < decisions; d++) {
            for (int s = first[d] + 1; s < first[d + 1]; s++) {
                int r = s - d - 1;
                into[r] = z[r] - t * (worth[s] - worth[first[d]]);
            }
        }
    }

    /** Writes the derivatives of the equations by log odds and t, one row each, at the point last worked out. */
    void jacobian(double t, double[][] into) {
        response.slope(log, probability, worth, slope);
        for (int d = 0; d < decisions; d++) {
            for (int s = first[d] + 1; s < first[d + 1]; s++) {
                row(t, slope[s], slope[first[d]], into[s - d - 1]);
                into[s - d - 1][s - d - 1] += 1;
                into[s - d - 1][unknowns] = worth[first[d]] - worth[s];
            }
        }
    }

    /** Log odds of a decision move all its logarithms, since probabilities sum to one: d ln p_b / d y_c = [b = c] - p_c. */
    private void row(double t, double[] own, double[] base, double[] into) {
        for (int d = 0; d < decisions; d++) {
            double sum = 0;
            for (int s = first[d]; s < first[d + 1]; s++) {
                sum += own[s] - base[s];
            }
            for (int s = first[d] + 1; s < first[d + 1]; s++) {
                into[s - d - 1] = -t * (own[s] - base[s] - probability[s] * sum);
            }
        }
    }

    /** Largest difference between a probability and the logit response to all of them, at the point last worked out. */
    double misfit(double t) {
        double most = 0;
        for (int d = 0; d < decisions; d++) {
            double best = best(d);
            double sum = 0;
            for (int s = first[d]; s < first[d + 1]; s++) {
                sum += Elementary.exp(t * (worth[s] - best));
            }
            for (int s = first[d]; s < first[d + 1]; s++) {
                most = Math.max(most, Math.abs(Elementary.exp(t * (worth[s] - best)) / sum - probability[s]));
            }
        }
        return most;
    }

    /** The most that a change of one decision would add, in ranges of payoffs, at the point last worked out. */
    double regret() {
        double most = 0;
        for (int d = 0; d < decisions; d++) {
            double best = best(d);
            double lost = 0;
            for (int s = first[d]; s < first[d + 1]; s++) {
                lost += probability[s] * (best - worth[s]);
            }
            most = Math.max(most, lost);
        }
        return most;
    }

    private double best(int d) {
        double best = worth[first[d]];
        for (int s = first[d] + 1; s < first[d + 1]; s++) {
            best = Math.max(best, worth[s]);
        }
        return best;
    }
}
