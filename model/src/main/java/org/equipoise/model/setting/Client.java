package org.equipoise.model.setting;

import java.util.List;
import java.util.Map;

/**
 * A rival as it stands at the start.
 *
 * @param id its actor
 * @param stocks arms by supplier, TIV million, depreciated to the start
 * @param orders arms ordered before the start and due after it
 * @param marketShares share of each supplier in its recent imports, summing to one where it imported anything
 * @param personnel thousand, those of the authorities on its side included
 * @param spending military spending by month of play relative to the start, one number a month, above 0
 */
public record Client(
        String id,
        Map<String, Double> stocks,
        List<Order> orders,
        Map<String, Double> marketShares,
        double personnel,
        List<Double> spending) {
    public Client {
        stocks = Copies.of(stocks);
        orders = List.copyOf(orders);
        marketShares = Copies.of(marketShares);
        spending = List.copyOf(spending);
    }

    /**
     * Arms under way.
     *
     * @param supplier who delivers
     * @param month month of delivery, 1 for the first month of play
     * @param tiv TIV million
     */
    public record Order(String supplier, int month, double tiv) {}
}
