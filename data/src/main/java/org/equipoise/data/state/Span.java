package org.equipoise.data.state;

import java.util.List;
import java.util.Optional;

/**
 * Something that holds for some years.
 *
 * @param from first year
 * @param to last year
 * @param value what holds
 */
record Span<V>(int from, int to, V value) {

    /** Sources call a land by its present name long before it was a state: colonies received arms. */
    private static final int BEFORE = 60;

    /** What was ordered before a state ended may arrive, or be booked, a little later. */
    private static final int AFTER = 2;

    /** What holds in a year, else what holds nearest to it, within limits; nothing outside them. */
    static <V> Optional<V> nearest(List<Span<V>> spans, int year) {
        Optional<V> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Span<V> span : spans) {
            first = Math.min(first, span.from);
            last = Math.max(last, span.to);
            int distance = span.distance(year);
            if (distance < least) {
                least = distance;
                best = Optional.of(span.value);
            }
        }
        return year < first - BEFORE || year > last && year - last > AFTER ? Optional.empty() : best;
    }

    private int distance(int year) {
        return year < from ? from - year : Math.max(0, year - to);
    }
}
