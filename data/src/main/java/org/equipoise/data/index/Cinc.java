package org.equipoise.data.index;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.data.cow.StateYear;

/**
 * Composite index of national capability: how much of the world's means a state has.
 *
 * <p>CINC_i = mean over components c of x_ic / sum_j x_jc, with c military spending, personnel, iron and steel, energy, population and
 * urban population. A component without data leaves both the state's mean and the year's sum; one that the whole world lacks in a year
 * leaves every mean. A year's indices sum to one where nothing is missing.
 *
 * <p>Singer, J. D., Bremer, S. and Stuckey, J. (1972). Capability distribution, uncertainty, and major power war, 1820-1965.
 */
public final class Cinc {

    private static final int COMPONENTS = 6;

    private Cinc() {}

    /** Index of each row, in [0, 1], in the order of the rows; NaN for a row without any component. A year must be whole. */
    public static double[] of(List<StateYear> rows) {
        Map<Integer, double[]> world = new TreeMap<>();
        for (StateYear row : rows) {
            double[] sums = world.computeIfAbsent(row.year(), year -> new double[COMPONENTS]);
            double[] own = components(row);
            for (int c = 0; c < COMPONENTS; c++) {
                sums[c] += Double.isNaN(own[c]) ? 0 : own[c];
            }
        }
        double[] index = new double[rows.size()];
        for (int r = 0; r < index.length; r++) {
            double[] sums = world.getOrDefault(rows.get(r).year(), new double[COMPONENTS]);
            double[] own = components(rows.get(r));
            double shares = 0;
            int known = 0;
            for (int c = 0; c < COMPONENTS; c++) {
                if (!Double.isNaN(own[c]) && sums[c] > 0) {
                    shares += own[c] / sums[c];
                    known++;
                }
            }
            index[r] = known == 0 ? Double.NaN : shares / known;
        }
        return index;
    }

    private static double[] components(StateYear row) {
        return new double[] {row.spending(), row.personnel(), row.iron(), row.energy(), row.population(), row.urban()};
    }
}
