package org.equipoise.scenario.read;

import java.util.List;
import java.util.Optional;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.shape.Date;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.Values;

/**
 * From a date on, and up to another.
 *
 * @param from first day
 * @param to first day after it; empty while it lasts
 */
record Span(Moment from, Optional<Moment> to) {

    static final Field<Moment> FROM = Field.required("from", new Date(), "when it began");
    static final Field<Optional<Moment>> TO = Field.optional(
            "to", new Date(), "first month or day in which it was so no longer; left out while it lasts");

    static final Mapping<Span> SHAPE = Mapping.of("a span of time", List.of(FROM, TO), Span::of);

    static Span of(Values values) {
        Span span = new Span(values.get(FROM), values.get(TO));
        span.to.ifPresent(to -> {
            if (!to.first().isAfter(span.from.first())) {
                values.problem(TO, "an end that is not after its beginning", "a date after " + span.from.first());
            }
        });
        return span;
    }
}
