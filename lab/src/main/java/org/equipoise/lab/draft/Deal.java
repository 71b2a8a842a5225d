package org.equipoise.lab.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.data.sipri.Delivery;
import org.equipoise.data.state.Party;

/**
 * An order with all that was delivered of it.
 *
 * @param supplier who delivers
 * @param recipient who receives
 * @param ordered year of the order
 * @param estimated whether that year is an estimate
 * @param from first year of delivery
 * @param to last year of delivery
 * @param tiv TIV million delivered in all
 * @param what what it is, in the register's words
 */
record Deal(
        Party supplier, Party recipient, int ordered, boolean estimated, int from, int to, double tiv, String what) {

    /** Deals of a register with one row a deal and delivery year, in the order of their first rows; those without volume left out. */
    static List<Deal> of(List<Delivery> deliveries) {
        Map<Integer, List<Delivery>> byDeal = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            byDeal.computeIfAbsent(delivery.deal(), deal -> new ArrayList<>()).add(delivery);
        }
        return byDeal.values().stream()
                .map(Deal::one)
                .filter(deal -> deal.tiv() > 0)
                .toList();
    }

    private static Deal one(List<Delivery> rows) {
        Delivery first = Objects.requireNonNull(rows.get(0));
        int from = first.year();
        int to = first.year();
        double tiv = 0;
        double number = 0;
        for (Delivery row : rows) {
            from = Math.min(from, row.year());
            to = Math.max(to, row.year());
            tiv += Double.isNaN(row.tiv()) ? 0 : row.tiv();
            number += Double.isNaN(row.number()) ? 0 : row.number();
        }
        String count = number > 0 && number == Math.rint(number) ? (long) number + " " : "";
        String used = first.status().equals("New") ? "" : ", " + first.status().toLowerCase(java.util.Locale.ROOT);
        String what = count + first.designation() + " (" + first.description() + ")" + used;
        return new Deal(
                first.supplier(), first.recipient(), first.ordered(), first.orderedEstimated(), from, to, tiv, what);
    }
}
