package org.equipoise.data.panel;

/**
 * A pair of rivals in one year: a row of the undirected panel.
 *
 * @param pair number of the pair, from 0, the same as in the directed panel
 * @param rivalry id of the rivalry in the list of rivalries
 * @param first COW code of the state with the lower code
 * @param second COW code of the other
 * @param year year
 * @param territorial whether land is among the issues of the rivalry
 * @param bothMinor whether neither is a major power in the year
 * @param contiguity COW type of direct contiguity, 1 land to 5 sea up to 400 miles, 0 none, -1 no data
 * @param dispute whether a militarised dispute began between them in the year, both in it from the first day
 * @param force whether one in which either used force
 * @param fatal whether one in which somebody of either died
 * @param war whether one in which both came to war
 * @param peaceYears whole calendar years before the year in which no dispute between the two was under way: 0 in the year after one in which
 *     any was, on whatever day, so also in a year that begins in war (since the rivalry's first year where there was none; definitions
 *     that reproduce what was printed count years without an onset)
 * @param disputeUnderWay whether a dispute of the two, begun in an earlier year, was under way on the year's first day
 * @param warUnderWay whether one that came to war for both was; no war can begin between them then
 */
public record DyadYear(
        int pair,
        int rivalry,
        int first,
        int second,
        int year,
        boolean territorial,
        boolean bothMinor,
        int contiguity,
        boolean dispute,
        boolean force,
        boolean fatal,
        boolean war,
        int peaceYears,
        boolean disputeUnderWay,
        boolean warUnderWay) {}
