package org.equipoise.data.state;

import java.util.Locale;
import java.util.Optional;
import org.equipoise.data.file.Row;

/**
 * A party of a transfer or a conflict.
 *
 * @param kind what it is
 * @param name as the source writes it
 * @param cow COW code of a state, 0 for all others
 */
public record Party(Kind kind, String name, int cow) {

    /** What a party is. */
    public enum Kind {
        /** A member of the state system, or a land that became one. */
        STATE,
        /** An armed group that is no state. */
        ARMED_GROUP,
        /** An international organisation. */
        ORGANISATION,
        /** A land that is no member of the state system: dependent, or recognised by few. */
        TERRITORY,
        /** A group of countries that a source sums up. */
        REGION,
        /** Somebody the source does not know. */
        UNKNOWN
    }

    /**
     * Who is meant by a name in a year; SIPRI marks armed groups with {@code *} and organisations with {@code **}. Empty where nobody
     * is known by it.
     */
    public static Optional<Party> of(String name, int year) {
        if (name.endsWith("**")) {
            return Optional.of(new Party(Kind.ORGANISATION, name, 0));
        }
        if (name.endsWith("*")) {
            return Optional.of(new Party(Kind.ARMED_GROUP, name, 0));
        }
        Optional<Party> state = States.shipped()
                .byName(name, year)
                .map(found -> new Party(Kind.STATE, name, found.cow()))
                .filter(found -> found.cow() > 0);
        if (state.isPresent()) {
            return state;
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("unknown ")) {
            return Optional.of(new Party(Kind.UNKNOWN, name, 0));
        }
        return States.shipped().land(name).map(land -> new Party(land.kind(), name, 0));
    }

    /** The party that a cell names; a problem, and an unknown party, where it names nobody. */
    public static Party of(Row row, String column, int year) {
        String name = row.text(column);
        return of(name, year).orElseGet(() -> {
            row.findings()
                    .unknown(
                            row.place(column), "country", name, States.shipped().names());
            return new Party(Kind.UNKNOWN, name, 0);
        });
    }
}
