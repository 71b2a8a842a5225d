package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Share of each supplier in what a client imported in the five years before the start. */
final class MarketShares {

    private static final int MONTHS = 60;

    private MarketShares() {}

    /** Shares that sum to one; all 0 if nothing was imported. */
    static Map<String, Double> of(String client, Deliveries deliveries, YearMonth start) {
        Map<String, Double> sums = new LinkedHashMap<>();
        deliveries.to(client, start.minusMonths(MONTHS), start).forEach((supplier, flow) -> {
            double sum = 0;
            for (double tiv : flow.values()) {
                sum += tiv;
            }
            sums.put(supplier, sum);
        });
        double total = 0;
        for (double sum : sums.values()) {
            total += sum;
        }
        double all = total;
        sums.replaceAll((supplier, sum) -> all == 0 ? 0 : sum / all);
        return sums;
    }
}
