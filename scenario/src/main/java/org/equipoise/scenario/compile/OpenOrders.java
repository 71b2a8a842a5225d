package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.scenario.Deal;
import org.equipoise.scenario.Stated;

/**
 * Arms on order as one expects them who stands on the eve of the first month, and does not know when they came.
 *
 * <p>A register of later years dates deliveries by what happened. Here a deal whose deliveries were complete by the last whole year brings
 * nothing more. One that had begun runs on for as long as completed deals ran on average, one that had not begins after their mean delay,
 * or at once if it is overdue, both evenly. Of deals past that span nothing is expected. The volume of a deal is taken as known when it was
 * signed. While no deal is complete there is no delay to go by, and nothing is expected at all.
 */
final class OpenOrders {

    private final Market market;
    private final List<Stated<Deal>> deals;
    private final YearMonth known;
    private int completed;
    private long delays;
    private long lengths;

    OpenOrders(Market market, Frame frame, List<Stated<Deal>> deals) {
        this.market = market;
        known = frame.lastWholeYear();
        this.deals = deals.stream()
                .filter(deal -> {
                    YearMonth ordered = deal.value().ordered().lastMonth();
                    return !ordered.isAfter(frame.asOf()) && deal.admitted(frame.asOf(), ordered);
                })
                .toList();
        for (Stated<Deal> deal : this.deals) {
            if (complete(deal.value())) {
                YearMonth from = deal.value().from().firstMonth();
                completed++;
                delays += deal.value().ordered().firstMonth().until(from, ChronoUnit.MONTHS);
                lengths += from.until(deal.value().to().lastMonth(), ChronoUnit.MONTHS) + 1;
            }
        }
    }

    /** TIV million a month by supplier and month, to a client, for months after the last whole year. */
    Map<String, Map<YearMonth, Double>> to(String client) {
        Map<String, Map<YearMonth, Double>> flows = new LinkedHashMap<>();
        market.suppliers().forEach(supplier -> flows.put(supplier, new TreeMap<>()));
        for (Stated<Deal> stated : completed == 0 ? List.<Stated<Deal>>of() : deals) {
            Deal deal = stated.value();
            if (!complete(deal) && market.client(deal.client()).equals(client)) {
                spread(deal, flows.getOrDefault(market.supplier(deal.supplier(), deal.client()), new TreeMap<>()));
            }
        }
        return flows;
    }

    private boolean complete(Deal deal) {
        return !deal.to().lastMonth().isAfter(known);
    }

    private void spread(Deal deal, Map<YearMonth, Double> flow) {
        long length = Math.max(1, Math.round(lengths / (double) completed));
        YearMonth next = known.plusMonths(1);
        YearMonth first;
        if (deal.from().lastMonth().isAfter(known)) {
            YearMonth due = deal.ordered().firstMonth().plusMonths(Math.round(delays / (double) completed));
            first = due.isBefore(next) ? next : due;
        } else {
            first = deal.from().firstMonth();
        }
        for (long m = 0; m < length; m++) {
            YearMonth month = first.plusMonths(m);
            if (!month.isBefore(next)) {
                flow.merge(month, deal.tiv() / length, Double::sum);
            }
        }
    }
}
