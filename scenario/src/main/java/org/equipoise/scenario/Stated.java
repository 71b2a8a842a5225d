package org.equipoise.scenario;

import java.time.YearMonth;
import java.util.Optional;
import org.equipoise.games.problem.Place;

/**
 * A fact as a file states it: what, since when it could be known, on what evidence, and where it is written.
 *
 * @param value the fact
 * @param known date from which it could be known, when the file says so
 * @param evidence what it rests on
 * @param place file, line and column
 * @param <T> kind of fact
 */
public record Stated<T>(T value, Optional<Moment> known, Evidence evidence, Place place) {

    /**
     * Whether the fact may be used by someone who stands in month {@code asOf}.
     *
     * @param otherwise month in which it becomes known when the file does not say
     */
    public boolean admitted(YearMonth asOf, YearMonth otherwise) {
        return !known.map(Moment::lastMonth).orElse(otherwise).isAfter(asOf);
    }
}
