package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stocks by perpetual inventory: X(t) = (1 - delta_m) X(t-1) + delivered(t), with delta_m = 1 - (1 - delta_a)^(1/12).
 *
 * <p>The engine draws the depreciation of each future from its prior; the stocks at the start are made once, at the median of that
 * prior.
 */
final class Inventory {

    private static final int MONTHS = 12;

    private final double kept;

    /** With a share {@code depreciation} of the stock lost in a year. */
    Inventory(double depreciation) {
        kept = StrictMath.pow(1 - depreciation, 1.0 / MONTHS);
    }

    /** Stock at the end of the month before {@code start}, of monthly deliveries before it. */
    double stock(Map<YearMonth, Double> deliveries, YearMonth start) {
        double stock = 0;
        for (Map.Entry<YearMonth, Double> delivery : new TreeMap<>(deliveries).entrySet()) {
            long age = delivery.getKey().until(start, ChronoUnit.MONTHS) - 1;
            if (age >= 0) {
                stock += delivery.getValue() * StrictMath.pow(kept, age);
            }
        }
        return stock;
    }
}
