package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the equations that plans and best replies fulfil, and finds the first basis of their {@link Dictionary}.
 *
 * <p>A plan x is one where {@code E x = e} and {@code x >= 0}. It is a best reply to y exactly if there are values p of the player's sets
 * with {@code w = E^T p - A y >= 0} and {@code x^T w = 0}: a sequence is played only if no better one leads from the same set (von Stengel
 * 1996). The values p have no sign.
 */
final class Complementarity {

    private final List<Dictionary.Row> rows = new ArrayList<>();
    private final List<int[]> swaps = new ArrayList<>();

    /**
     * Demands that variables are a realisation plan, {@code E x = e t}; t is 1 if it has no variable.
     *
     * @param x first variable of the plan
     * @param dummy first of as many variables as there are sets and one; to be forgotten
     * @param t variable of the share, or -1
     * @param chosen the sequences at each set with which the first basis begins
     */
    void plan(Plans plans, int x, int dummy, int t, int[] chosen) {
        Map<Integer, BigInteger> root = new HashMap<>();
        root.put(x, BigInteger.ONE);
        if (t >= 0) {
            root.put(t, BigInteger.ONE.negate());
        }
        rows.add(new Dictionary.Row(dummy, root, t >= 0 ? BigInteger.ZERO : BigInteger.ONE));
        swaps.add(new int[] {dummy, x});
        for (int h = 0; h < plans.sets(); h++) {
            Map<Integer, BigInteger> row = new HashMap<>();
            row.put(x + plans.before()[h], BigInteger.ONE.negate());
            for (int s = plans.first()[h]; s < plans.first()[h + 1]; s++) {
                row.put(x + s, BigInteger.ONE);
            }
            rows.add(new Dictionary.Row(dummy + 1 + h, row, BigInteger.ZERO));
            swaps.add(new int[] {dummy + 1 + h, x + chosen[h]});
        }
    }

    /**
     * Demands that a plan of the other is replied to, {@code w = E^T p - A y - (1 - t) A s}, all multiplied by {@code factor}.
     *
     * @param own sequences of the one who replies
     * @param payoffs A, by own and other's sequence
     * @param w first variable of what own sequences fall short of the best
     * @param p first of the variables of the values, as many as there are sets and one
     * @param y first variable of the other's plan
     * @param factor the common denominator of s
     * @param t variable of the share, or -1 where there is no s
     * @param start A s times {@code factor}, by own sequence
     * @param best for each set the sequence with which the first basis begins; the best against s
     */
    void reply(
            Plans own,
            BigInteger[][] payoffs,
            int w,
            int p,
            int y,
            BigInteger factor,
            int t,
            BigInteger[] start,
            int[] best) {
        int[] set = own.setOf();
        for (int s = 0; s < own.sequences(); s++) {
            Map<Integer, BigInteger> row = new HashMap<>();
            row.put(p + 1 + set[s], BigInteger.ONE.negate());
            for (int h = 0; h < own.sets(); h++) {
                if (own.before()[h] == s) {
                    row.put(p + 1 + h, BigInteger.ONE);
                }
            }
            for (int other = 0; other < payoffs[s].length; other++) {
                if (payoffs[s][other].signum() != 0) {
                    row.put(y + other, payoffs[s][other].multiply(factor));
                }
            }
            BigInteger right = BigInteger.ZERO;
            if (t >= 0 && start[s].signum() != 0) {
                right = start[s].negate();
                row.put(t, right);
            }
            rows.add(new Dictionary.Row(w + s, row, right));
        }
        for (int h = own.sets() - 1; h >= 0; h--) {
            swaps.add(new int[] {w + best[h], p + 1 + h});
        }
        swaps.add(new int[] {w, p});
    }

    /** Adds an equation. */
    void row(Dictionary.Row row) {
        rows.add(row);
    }

    /** The dictionary of all equations at its first basis; see {@link Dictionary#begin}. */
    Dictionary begin(int variables, boolean[] forgotten, boolean[] notNegative) {
        Dictionary dictionary = new Dictionary(variables, rows);
        for (int[] swap : swaps) {
            dictionary.swap(swap[0], swap[1]);
        }
        dictionary.begin(forgotten, notNegative);
        return dictionary;
    }
}
