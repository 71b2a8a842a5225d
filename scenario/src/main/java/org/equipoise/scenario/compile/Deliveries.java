package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.scenario.Delivery;
import org.equipoise.scenario.Stated;

/**
 * Arms by month of delivery: the total of a year is taken as delivered evenly over its months.
 */
final class Deliveries {

    private static final int MONTHS = 12;

    private final Market market;
    private final List<Stated<Delivery>> facts;
    private final YearMonth asOf;

    Deliveries(Market market, List<Stated<Delivery>> facts, YearMonth asOf) {
        this.market = market;
        this.facts = facts;
        this.asOf = asOf;
    }

    /** TIV million a month by supplier and month, to a client, for months from {@code first} on and before {@code end}. */
    Map<String, Map<YearMonth, Double>> to(String client, YearMonth first, YearMonth end) {
        Map<String, Map<YearMonth, Double>> flows = new LinkedHashMap<>();
        market.suppliers().forEach(supplier -> flows.put(supplier, new TreeMap<>()));
        for (Stated<Delivery> fact : facts) {
            Delivery delivery = fact.value();
            if (!market.client(delivery.client()).equals(client)) {
                continue;
            }
            Map<YearMonth, Double> flow =
                    flows.getOrDefault(market.supplier(delivery.supplier(), delivery.client()), new TreeMap<>());
            for (int m = 1; m <= MONTHS; m++) {
                YearMonth month = YearMonth.of(delivery.year(), m);
                if (!month.isBefore(first) && month.isBefore(end) && fact.admitted(asOf, month)) {
                    flow.merge(month, delivery.tiv() / MONTHS, Double::sum);
                }
            }
        }
        return flows;
    }
}
