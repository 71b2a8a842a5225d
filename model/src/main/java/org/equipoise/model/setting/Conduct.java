package org.equipoise.model.setting;

import java.util.Map;
import java.util.Optional;

/**
 * What a policy fixes beyond supply, objective and voice; what is left out is left to the actors.
 *
 * @param prices by client: price relative to the one at the start, above 0, held for the whole horizon
 * @param reply how the patron answers every call for help
 * @param table id of the offer that the patron puts on the table and no other; {@code none} when it tables nothing
 * @param coercion whether the patron punishes clients that move away
 * @param steps by client: the rung that it takes at the first chance and never leaves; a twin world's question, not the patron's choice
 */
public record Conduct(
        Map<String, Double> prices,
        Optional<Reply> reply,
        Optional<String> table,
        Optional<Boolean> coercion,
        Map<String, Step> steps) {

    /** Everything is left to the actors. */
    public static final Conduct FREE =
            new Conduct(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    /** The patron tables nothing. */
    public static final String NO_OFFER = "none";

    public Conduct {
        prices = Copies.of(prices);
        steps = Copies.of(steps);
        for (var price : prices.entrySet()) {
            if (!(price.getValue() > 0 && price.getValue() < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "price " + price.getValue() + " for " + price.getKey() + " is not above 0");
            }
        }
    }
}
