package org.equipoise.games.group.spatial;

import java.util.Arrays;

/**
 * Where a finite Markov chain settles that may start in each state with the same probability.
 *
 * <p>States that are left for good are folded into those they lead to; within each closed class that remains, the stationary
 * distribution comes from the elimination of Grassmann, Taksar and Heyman 1985, which never subtracts and so keeps small probabilities
 * exact. For a periodic class this is the long-run share of time.
 */
final class MarkovChain {

    private MarkovChain() {}

    /**
     * The limit.
     *
     * @param transition square, row b holds the probabilities of going from b to each state; the diagonal is not read
     */
    static double[] limit(double[][] transition) {
        int n = transition.length;
        double[][] t = new double[n][];
        for (int b = 0; b < n; b++) {
            t[b] = transition[b].clone();
        }
        boolean[][] reaches = reaches(t);
        double[] mass = new double[n];
        Arrays.fill(mass, 1.0 / n);
        boolean[] gone = new boolean[n];
        for (int b = 0; b < n; b++) {
            if (leaves(reaches, b)) {
                fold(t, mass, gone, b);
            }
        }
        double[] limit = new double[n];
        boolean[] done = new boolean[n];
        for (int b = 0; b < n; b++) {
            if (!gone[b] && !done[b]) {
                int[] members = members(reaches, gone, b);
                double weight = 0;
                for (int member : members) {
                    weight += mass[member];
                    done[member] = true;
                }
                double[] share = stationary(t, members);
                for (int m = 0; m < members.length; m++) {
                    limit[members[m]] = weight * share[m];
                }
            }
        }
        return shares(limit);
    }

    private static boolean[][] reaches(double[][] t) {
        int n = t.length;
        boolean[][] reaches = new boolean[n][n];
        for (int b = 0; b < n; b++) {
            for (int a = 0; a < n; a++) {
                reaches[b][a] = a == b || t[b][a] > 0;
            }
        }
        for (int via = 0; via < n; via++) {
            for (int b = 0; b < n; b++) {
                for (int a = 0; a < n; a++) {
                    reaches[b][a] |= reaches[b][via] && reaches[via][a];
                }
            }
        }
        return reaches;
    }

    /** Whether b leads to a state from which there is no way back. */
    private static boolean leaves(boolean[][] reaches, int b) {
        for (int a = 0; a < reaches.length; a++) {
            if (reaches[b][a] && !reaches[a][b]) {
                return true;
            }
        }
        return false;
    }

    /** Passes on what is in b, and what would come to it, to where b leads. */
    private static void fold(double[][] t, double[] mass, boolean[] gone, int b) {
        gone[b] = true;
        double out = 0;
        for (int a = 0; a < t.length; a++) {
            out += gone[a] ? 0 : t[b][a];
        }
        for (int a = 0; a < t.length; a++) {
            if (!gone[a]) {
                double share = t[b][a] / out;
                mass[a] += mass[b] * share;
                for (int c = 0; c < t.length; c++) {
                    if (!gone[c] && c != a) {
                        t[c][a] += t[c][b] * share;
                    }
                }
            }
        }
        mass[b] = 0;
    }

    private static int[] members(boolean[][] reaches, boolean[] gone, int b) {
        int[] members = new int[reaches.length];
        int size = 0;
        for (int a = 0; a < reaches.length; a++) {
            if (!gone[a] && reaches[b][a]) {
                members[size] = a;
                size++;
            }
        }
        return Arrays.copyOf(members, size);
    }

    private static double[] stationary(double[][] transition, int[] members) {
        int n = members.length;
        double[][] t = new double[n][n];
        for (int b = 0; b < n; b++) {
            for (int a = 0; a < n; a++) {
                t[b][a] = transition[members[b]][members[a]];
            }
        }
        double[] out = new double[n];
        for (int last = n - 1; last > 0; last--) {
            for (int a = 0; a < last; a++) {
                out[last] += t[last][a];
            }
            for (int b = 0; b < last; b++) {
                for (int a = 0; a < last; a++) {
                    t[b][a] += a == b ? 0 : t[b][last] * t[last][a] / out[last];
                }
            }
        }
        double[] p = new double[n];
        p[0] = 1;
        for (int a = 1; a < n; a++) {
            for (int b = 0; b < a; b++) {
                p[a] += p[b] * t[b][a] / out[a];
            }
        }
        return shares(p);
    }

    private static double[] shares(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double[] shares = new double[weights.length];
        for (int a = 0; a < shares.length; a++) {
            shares[a] = weights[a] / total;
        }
        return shares;
    }
}
