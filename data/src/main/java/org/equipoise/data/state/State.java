package org.equipoise.data.state;

/**
 * A member of the state system for a span of years; a state that changed its codes has several.
 *
 * @param cow Correlates of War code
 * @param gw Gleditsch and Ward code, 0 where it has none
 * @param iso3 ISO 3166-1 alpha-3 code (or the former one), empty where it has none
 * @param name its English name then
 * @param from first year
 * @param to last year, 9999 for those that stand
 */
public record State(int cow, int gw, String iso3, String name, int from, int to) {

    /** Whether it stood in a year. */
    public boolean stood(int year) {
        return year >= from && year <= to;
    }
}
