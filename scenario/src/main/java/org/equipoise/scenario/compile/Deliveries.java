package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.scenario.Delivery;
import org.equipoise.scenario.Stated;

/**
 * Arms by month of delivery: the total of a year is taken as delivered evenly over its months. On the eve of the first month a year counts
 * as a whole or not at all, since its total says what its last months brought.
 */
final class Deliveries {

    private static final int MONTHS = 12;

    private final Market market;
    private final List<Stated<Delivery>> facts;
    private final Frame frame;

    Deliveries(Market market, List<Stated<Delivery>> facts, Frame frame) {
        this.market = market;
        this.facts = facts;
        this.frame = frame;
    }

    /** TIV million a month by supplier and month, to a client, for months from {@code first} on and before {@code end}. */
    Map<String, Map<YearMonth, Double>> to(String client, YearMonth first, YearMonth end) {
        Map<String, Map<YearMonth, Double>> flows = new LinkedHashMap<>();
        market.suppliers().forEach(supplier -> flows.put(supplier, new TreeMap<>()));
        for (Stated<Delivery> fact : facts) {
            Delivery delivery = fact.value();
            boolean open =
                    frame.onEve() && delivery.year() > frame.lastWholeYear().getYear();
            if (open || !market.client(delivery.client()).equals(client)) {
                continue;
            }
            Map<YearMonth, Double> flow =
                    flows.getOrDefault(market.supplier(delivery.supplier(), delivery.client()), new TreeMap<>());
            for (int m = 1; m <= MONTHS; m++) {
                YearMonth month = YearMonth.of(delivery.year(), m);
                if (!month.isBefore(first) && month.isBefore(end) && fact.admitted(frame.asOf(), month)) {
                    flow.merge(month, delivery.tiv() / MONTHS, Double::sum);
                }
            }
        }
        return flows;
    }
}
