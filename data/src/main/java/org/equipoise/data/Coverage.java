package org.equipoise.data;

/**
 * The years that a file speaks of. Outside them there is no data, which is not zero.
 *
 * @param first first year
 * @param last last year
 */
public record Coverage(int first, int last) {

    /** Whether a year is covered. */
    public boolean holds(int year) {
        return year >= first && year <= last;
    }
}
