package org.equipoise.games.solve.quantal;

import java.util.Arrays;
import org.equipoise.games.Elementary;

/**
 * The equations of logit equilibrium, y_a - t (u_a - u_b) = 0 for every action a of each decision but a base action b, where y_a =
 * ln(p_a/p_b) and t is lambda times the range of payoffs (Turocy 2005, 2010, with log odds instead of log probabilities).
 *
 * <p>A point z holds all y, then t. Log odds have no edges, and they are nearly linear in t where the branch nears an equilibrium, so
 * that probabilities may go to 0 without harm. The base has to be a likely action, since odds against an unlikely one leave no digits
 * to tell the likely ones apart; see {@link #rebase}. Holds the numbers of the last point; not for several threads.
 */
final class LogitSystem {

    /** Its slopes fill a square table, and a step takes time with the cube. */
    private static final int MOST_ACTIONS = 5_000;

    final Response<?> response;
    final int[] first;
    final int decisions;
    /** Number of log odds; a point has one number more. */
    final int unknowns;

    private final int[] base;
    final double[] log;
    final double[] probability;
    final double[] worth;
    private final double[][] slope;

    LogitSystem(Response<?> response) {
        this.response = response;
        first = response.first();
        decisions = first.length - 1;
        int length = first[decisions];
        if (length > MOST_ACTIONS) {
            throw new IllegalArgumentException(
                    "the game has " + length + " actions in all, and the branch of logit equilibria can be"
                            + " followed with at most " + MOST_ACTIONS
                            + ". Maybe a smaller game will do, or one of perfect information"
                            + " solved backward.");
        }
        unknowns = length - decisions;
        base = Arrays.copyOf(first, decisions);
        log = new double[length];
        probability = new double[length];
        worth = new double[length];
        slope = new double[length][length];
    }

    /** Place of the log odds of an action that is not the base. */
    private int place(int decision, int slot) {
        return slot - decision - (slot > base[decision] ? 1 : 0);
    }

    private double odds(double[] z, int decision, int slot) {
        return slot == base[decision] ? 0 : z[place(decision, slot)];
    }

    /** Works out probabilities and worth at a point. */
    void at(double[] z) {
        for (int d = 0; d < decisions; d++) {
            double most = 0;
            for (int s = first[d]; s < first[d + 1]; s++) {
                log[s] = odds(z, d, s);
                most = Math.max(most, log[s]);
            }
            double sum = 0;
            for (int s = first[d]; s < first[d + 1]; s++) {
                sum += Elementary.exp(log[s] - most);
            }
            double all = most + Elementary.log(sum);
            for (int s = first[d]; s < first[d + 1]; s++) {
                log[s] -= all;
                probability[s] = Elementary.exp(log[s]);
            }
        }
        response.worth(log, probability, worth);
    }

    /** Whether some base at the point last worked out is clearly less likely than another action. */
    boolean isLopsided() {
        for (int d = 0; d < decisions; d++) {
            for (int s = first[d]; s < first[d + 1]; s++) {
                if (log[s] > log[base[d]] + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Makes the likeliest actions at the point last worked out the bases, and writes vectors of log odds in terms of them. */
    void rebase(double[]... vectors) {
        for (int d = 0; d < decisions; d++) {
            int likeliest = base[d];
            for (int s = first[d]; s < first[d + 1]; s++) {
                likeliest = log[s] > log[likeliest] ? s : likeliest;
            }
            for (double[] z : vectors) {
                double[] old = new double[first[d + 1] - first[d]];
                for (int s = first[d]; s < first[d + 1]; s++) {
                    old[s - first[d]] = odds(z, d, s);
                }
                int before = base[d];
                base[d] = likeliest;
                for (int s = first[d]; s < first[d + 1]; s++) {
                    if (s != likeliest) {
                        z[place(d, s)] = old[s - first[d]] - old[likeliest - first[d]];
                    }
                }
                base[d] = before;
            }
            base[d] = likeliest;
        }
    }

    /** What a direction of log odds and t means for logarithms of probabilities and t, at the point last worked out. */
    double[] course(double[] direction) {
        double[] course = new double[log.length + 1];
        course[log.length] = direction[unknowns];
        for (int d = 0; d < decisions; d++) {
            double mean = 0;
            for (int s = first[d]; s < first[d + 1]; s++) {
                mean += probability[s] * odds(direction, d, s);
            }
            for (int s = first[d]; s < first[d + 1]; s++) {
                course[s] = odds(direction, d, s) - mean;
            }
        }
        return course;
    }

    /** Writes by how much the equations fail at the point last worked out. */
    void residual(double[] z, double[] into) {
        double t = z[unknowns];
        for (int d = 0; d < decisions; d++) {
            for (int s = first[d]; s < first[d + 1]; s++) {
                if (s != base[d]) {
                    int r = place(d, s);
                    into[r] = z[r] - t * (worth[s] - worth[base[d]]);
                }
            }
        }
    }

    /** Writes the derivatives of the equations by log odds and t, one row each, at the point last worked out. */
    void jacobian(double t, double[][] into) {
        response.slope(log, probability, worth, slope);
        for (int d = 0; d < decisions; d++) {
            for (int s = first[d]; s < first[d + 1]; s++) {
                if (s != base[d]) {
                    int r = place(d, s);
                    row(t, slope[s], slope[base[d]], into[r]);
                    into[r][r] += 1;
                    into[r][unknowns] = worth[base[d]] - worth[s];
                }
            }
        }
    }

    /** Log odds of a decision move all its logarithms, since probabilities sum to one: d ln p_b / d y_c = [b = c] - p_c. */
    private void row(double t, double[] own, double[] other, double[] into) {
        for (int d = 0; d < decisions; d++) {
            double sum = 0;
            for (int s = first[d]; s < first[d + 1]; s++) {
                sum += own[s] - other[s];
            }
            for (int s = first[d]; s < first[d + 1]; s++) {
                if (s != base[d]) {
                    into[place(d, s)] = -t * (own[s] - other[s] - probability[s] * sum);
                }
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
