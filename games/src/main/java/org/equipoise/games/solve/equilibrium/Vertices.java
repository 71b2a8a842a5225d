package org.equipoise.games.solve.equilibrium;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.fraction.BigFraction;

/**
 * All vertices of the polyhedron of a player's plans and the values of the other's replies to them: {@code E x = e, x >= 0, F^T q - B^T x >= 0}.
 *
 * <p>Goes from basis to neighbouring basis until no new one is left. Ties are broken as in {@link Dictionary}, so that the bases are those
 * of a polyhedron without ties nearby, whose vertices are connected; each vertex of the one at hand has at least one of them. The work is
 * therefore never more than for a nondegenerate game of the same size.
 */
final class Vertices {

    /**
     * A vertex.
     *
     * @param plan the plan x
     * @param labels own sequences with {@code x = 0}, and, from {@code shift} on, the other's sequences that are best replies where they stand
     */
    record Vertex(List<BigFraction> plan, BitSet labels) {}

    /** A pivot taken, and the column to try after it is taken back. */
    private record Step(int entering, int leaving, int next) {}

    private final Plans own;
    private final int others;
    private final int free;
    private final Dictionary dictionary;
    private final Set<BitSet> bases = new HashSet<>();
    private final Set<BitSet> known = new HashSet<>();
    private final List<Vertex> found = new ArrayList<>();
    private final Deque<Step> way = new ArrayDeque<>();
    private int[] columns = {};
    private int column;

    Vertices(SequenceForm form, int player) {
        own = form.plans().get(player);
        Plans other = form.plans().get(1 - player);
        others = other.sequences();
        free = own.sequences() + others;
        int dummy = free + other.sets() + 1;
        int variables = dummy + own.sets() + 1;
        BigInteger[] nothing = new BigInteger[own.sequences()];
        Arrays.fill(nothing, BigInteger.ZERO);
        int[] first = own.best(nothing);
        BigInteger[] pure = nothing.clone();
        pure[0] = BigInteger.ONE;
        for (int h = 0; h < own.sets(); h++) {
            pure[first[h]] = pure[own.before()[h]];
        }
        Complementarity rows = new Complementarity();
        rows.plan(own, 0, dummy, -1, first);
        rows.reply(
                other,
                form.payoffs().get(1 - player),
                own.sequences(),
                free,
                0,
                BigInteger.ONE,
                -1,
                nothing,
                other.best(form.worth(1 - player, pure)));
        boolean[] forgotten = new boolean[variables];
        Arrays.fill(forgotten, dummy, variables, true);
        boolean[] notNegative = new boolean[variables];
        Arrays.fill(notNegative, 0, free, true);
        dictionary = rows.begin(variables, forgotten, notNegative);
    }

    /** Goes on to the next new basis; false if there is none. */
    boolean next() {
        if (bases.isEmpty()) {
            arrive(basis());
            return true;
        }
        while (true) {
            while (column < columns.length) {
                int entering = columns[column++];
                int leaving = dictionary.blocking(entering);
                if (leaving >= 0) {
                    BitSet basis = basis();
                    basis.clear(leaving);
                    basis.set(entering, entering < free);
                    if (!bases.contains(basis)) {
                        dictionary.swap(leaving, entering);
                        way.push(new Step(entering, leaving, column));
                        arrive(basis);
                        return true;
                    }
                }
            }
            if (way.isEmpty()) {
                return false;
            }
            Step back = way.pop();
            dictionary.swap(back.entering(), back.leaving());
            column = back.next();
            columns = dictionary.others();
        }
    }

    private BitSet basis() {
        BitSet basis = new BitSet(free);
        for (int variable = 0; variable < free; variable++) {
            basis.set(variable, dictionary.isBasic(variable));
        }
        return basis;
    }

    private void arrive(BitSet basis) {
        bases.add(basis);
        column = 0;
        columns = dictionary.others();
        BitSet labels = new BitSet(free);
        for (int variable = 0; variable < free; variable++) {
            labels.set(variable, dictionary.value(variable).signum() == 0);
        }
        if (known.add(labels)) {
            List<BigFraction> plan = new ArrayList<>();
            for (int s = 0; s < own.sequences(); s++) {
                plan.add(new BigFraction(dictionary.value(s), dictionary.divisor()));
            }
            found.add(new Vertex(List.copyOf(plan), labels));
        }
    }

    /** The vertices found so far, in the order of the search. */
    List<Vertex> found() {
        return List.copyOf(found);
    }

    /** Number of bases visited so far. */
    int visited() {
        return bases.size();
    }
}
