package org.equipoise.lab.hindcast;

import java.util.List;
import org.equipoise.lab.statistics.Sum;

/** Rates that a fold's training pairs saw, beside those that the model gives them in each future. */
final class Tally {

    private final Sum[][] foretold;
    private final int[] seen = new int[PairYear.Rung.values().length];
    private final int[] asked = new int[PairYear.Rung.values().length];

    Tally(int futures) {
        foretold = new Sum[PairYear.Rung.values().length][futures];
        for (Sum[] rung : foretold) {
            for (int future = 0; future < futures; future++) {
                rung[future] = new Sum();
            }
        }
    }

    /** Adds a row and its chances, {@code [rung][future]}. */
    void add(PairYear row, float[][] chances) {
        for (PairYear.Rung rung : PairYear.Rung.values()) {
            int at = rung.ordinal();
            if (row.asked(rung)) {
                asked[at]++;
                seen[at] += row.came(rung) ? 1 : 0;
                for (int future = 0; future < chances[at].length; future++) {
                    foretold[at][future].add(chances[at][future]);
                }
            }
        }
    }

    /** A tally of rows. */
    static Tally of(List<PairYear> rows, List<float[][]> chances) {
        Tally tally = new Tally(chances.get(0)[0].length);
        for (int i = 0; i < rows.size(); i++) {
            tally.add(rows.get(i), chances.get(i));
        }
        return tally;
    }

    /** By how much the model's rate of a kind of event differs from what was seen, in each future. */
    double[] off(PairYear.Rung rung) {
        int at = rung.ordinal();
        double[] off = new double[foretold[at].length];
        for (int future = 0; future < off.length; future++) {
            off[future] = asked[at] == 0 ? 0 : (foretold[at][future].value() - seen[at]) / asked[at];
        }
        return off;
    }

    /** Futures tallied. */
    int futures() {
        return foretold[0].length;
    }
}
