package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Military spending by month, relative to the first month of play.
 *
 * <p>The amount of a year stands for its middle; between two known years the logarithm moves on a straight line. After the last
 * known year it grows at the mean of its last five known yearly growth rates (of as many as there are), and that growth halves every
 * three years: a boom carried on for a decade would decide every long question by itself. Before the first known year it stands
 * still.
 */
final class SpendingPath {

    private static final int MONTHS = 12;
    private static final int RATES = 5;

    /** Months in which growth beyond the known years halves: an assumption. */
    private static final double HALF_LIFE = 36;

    private final List<Double> positions = new ArrayList<>();
    private final List<Double> logs = new ArrayList<>();
    private final double growth;

    /** Of at least one known year, amount by year. */
    SpendingPath(TreeMap<Integer, Double> known) {
        known.forEach((year, amount) -> {
            positions.add(MONTHS * (double) year + MONTHS / 2.0);
            logs.add(StrictMath.log(amount));
        });
        int last = logs.size() - 1;
        int first = Math.max(0, last - RATES);
        growth = last == 0 ? 0 : (logs.get(last) - logs.get(first)) / (positions.get(last) - positions.get(first));
    }

    /** One number a month, 1 in the first. */
    List<Double> relative(YearMonth start, int months) {
        double base = log(start);
        List<Double> path = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            path.add(StrictMath.exp(log(start.plusMonths(m)) - base));
        }
        return path;
    }

    /** Months of full growth that some months of fading growth come to. */
    private static double fading(double months) {
        double rate = StrictMath.log(2) / HALF_LIFE;
        return (1 - StrictMath.exp(-rate * months)) / rate;
    }

    private double log(YearMonth month) {
        double at = MONTHS * (double) month.getYear() + month.getMonthValue() - 0.5;
        int last = positions.size() - 1;
        if (at >= positions.get(last)) {
            return logs.get(last) + growth * fading(at - positions.get(last));
        }
        int next = 0;
        while (positions.get(next) < at) {
            next++;
        }
        if (next == 0) {
            return logs.get(0);
        }
        double part = (at - positions.get(next - 1)) / (positions.get(next) - positions.get(next - 1));
        return logs.get(next - 1) + part * (logs.get(next) - logs.get(next - 1));
    }
}
