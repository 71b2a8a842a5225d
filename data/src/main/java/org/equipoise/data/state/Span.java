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

    /** What holds in a year, else what holds nearest to it; nothing only where there is nothing at all. */
    static <V> Optional<V> nearest(List<Span<V>> spans, int year) {
        Optional<V> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Span<V> span : spans) {
            int distance = span.distance(year);
            if (distance < least) {
                least = distance;
                best = Optional.of(span.value);
            }
        }
        return best;
    }

    /** The same within limits: 60 years before the first span to two years after the last. */
    static <V> Optional<V> near(List<Span<V>> spans, int year) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Span<V> span : spans) {
            first = Math.min(first, span.from);
            last = Math.max(last, span.to);
        }
        return year < first - BEFORE || year - AFTER > last ? Optional.empty() : nearest(spans, year);
    }

    private int distance(int year) {
        return year < from ? from - year : Math.max(0, year - to);
    }
}
