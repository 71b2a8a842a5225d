package org.equipoise.lab.statistics;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.result.Path;

/**
 * Merges the chunks' monthly counts into paths.
 *
 * <p>Memory: arms x quantities x months histograms of at most a few hundred cells each.
 */
public final class Paths {

    private final Month[][][] months;

    /** Paths of nothing yet. */
    public Paths(int arms, int quantities, int horizon) {
        months = new Month[arms][quantities][horizon];
        for (Month[][] byQuantity : months) {
            for (Month[] byMonth : byQuantity) {
                for (int t = 0; t < horizon; t++) {
                    byMonth[t] = new Month();
                }
            }
        }
    }

    /** Adds a chunk's counts of a month, from 1; chunks come in the order of their numbers. */
    public void add(int arm, int quantity, int month, double sum, byte[] counts) {
        Month at = months[arm][quantity][month - 1];
        at.sum.add(sum);
        Tally.read(counts, at.histogram);
    }

    /** The path of a quantity under an arm. */
    public Path path(int arm, int quantity, String armId, String quantityId) {
        List<List<Double>> columns = new ArrayList<>();
        for (int c = 0; c < 6; c++) {
            columns.add(new ArrayList<>());
        }
        for (Month month : months[arm][quantity]) {
            double[] q = month.histogram.quantiles(0.05, 0.25, 0.5, 0.75, 0.95);
            columns.get(0).add(month.sum.value() / month.histogram.total());
            for (int c = 0; c < q.length; c++) {
                columns.get(c + 1).add(q[c]);
            }
        }
        return new Path(
                armId,
                quantityId,
                columns.get(0),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                columns.get(4),
                columns.get(5));
    }

    /** Runs in which the quantity was defined in a month, from 1. */
    public long runs(int arm, int quantity, int month) {
        return months[arm][quantity][month - 1].histogram.total();
    }

    private static final class Month {
        private final Sum sum = new Sum();
        private final Histogram histogram = new Histogram(Rounding.COARSE);
    }
}
