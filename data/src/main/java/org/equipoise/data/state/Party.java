package org.equipoise.data.state;

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
        STATE,
        ARMED_GROUP,
        ORGANISATION,
        UNKNOWN
    }
}
