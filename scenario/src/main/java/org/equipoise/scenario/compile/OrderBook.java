package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.model.setting.Client;
import org.equipoise.scenario.Deal;
import org.equipoise.scenario.Stated;

/** Arms that are due in the months of play: ordered before, or delivered in months that are replayed. */
final class OrderBook {

    private final Market market;
    private final Frame frame;

    OrderBook(Market market, Frame frame) {
        this.market = market;
        this.frame = frame;
    }

    /**
     * All arms due to a client, one entry a supplier and month.
     *
     * <p>A deal counts if it was surely ordered before the first free month; its volume is spread evenly over the months of its
     * delivery, of which those that lie ahead are due. In replayed months the actual deliveries are due. On the eve of the first month
     * what is due is what {@link OpenOrders} expect.
     */
    List<Client.Order> due(String client, List<Stated<Deal>> deals, Deliveries deliveries) {
        Map<String, TreeMap<Integer, Double>> due = new LinkedHashMap<>();
        market.suppliers().forEach(supplier -> due.put(supplier, new TreeMap<>()));
        if (frame.onEve()) {
            new OpenOrders(market, frame, deals)
                    .to(client)
                    .forEach((supplier, flow) -> flow.forEach(
                            (month, tiv) -> ahead(month, tiv, due.getOrDefault(supplier, new TreeMap<>()))));
        }
        for (Stated<Deal> deal : frame.onEve() ? List.<Stated<Deal>>of() : deals) {
            if (market.client(deal.value().client()).equals(client) && underWay(deal)) {
                String supplier =
                        market.supplier(deal.value().supplier(), deal.value().client());
                spread(deal.value(), due.getOrDefault(supplier, new TreeMap<>()));
            }
        }
        deliveries
                .to(client, frame.start(), frame.firstFree())
                .forEach((supplier, flow) -> flow.forEach((month, tiv) ->
                        due.getOrDefault(supplier, new TreeMap<>()).merge(frame.index(month), tiv, Double::sum)));
        List<Client.Order> orders = new ArrayList<>();
        due.forEach((supplier, months) -> months.forEach((month, tiv) -> {
            if (tiv > 0) {
                orders.add(new Client.Order(supplier, month, tiv));
            }
        }));
        return orders;
    }

    private void ahead(YearMonth month, double tiv, TreeMap<Integer, Double> due) {
        int index = frame.index(month);
        if (index >= 1 && index <= frame.months()) {
            due.merge(index, tiv, Double::sum);
        }
    }

    private boolean underWay(Stated<Deal> deal) {
        YearMonth ordered = deal.value().ordered().lastMonth();
        return ordered.isBefore(frame.firstFree()) && deal.admitted(frame.asOf(), ordered);
    }

    private void spread(Deal deal, TreeMap<Integer, Double> due) {
        int first = frame.index(deal.from().firstMonth());
        int last = frame.index(deal.to().lastMonth());
        double monthly = deal.tiv() / (last - first + 1);
        for (int month = Math.max(first, frame.free()); month <= Math.min(last, frame.months()); month++) {
            due.merge(month, monthly, Double::sum);
        }
    }
}
