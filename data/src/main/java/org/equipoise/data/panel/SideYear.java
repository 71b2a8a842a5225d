package org.equipoise.data.panel;

/**
 * One side of a pair of rivals in one year: a row of the directed panel. NaN is no data, never zero, and so is {@link #NO_DATA}. By the
 * definition that Equipoise uses all regressors are known on the first day of the year: stocks, inflows, suppliers, armed forces,
 * spending and the composite index are those of the year before, contiguity that of January, {@code peaceYears} counts up to the first
 * day. Definitions that reproduce what was printed take armed forces, spending, index and contiguity of the year itself
 * ({@link PanelDefinition#yearBefore}). Whether one is a major power is that of any day of the year, by every definition.
 *
 * @param pair number of the pair, from 0, shared by both directions
 * @param rivalry id of the rivalry in the list of rivalries
 * @param own COW code of the side that may begin
 * @param target COW code of the other
 * @param year year
 * @param territorial whether land is among the issues of the rivalry
 * @param bothMinor whether neither is a major power in the year
 * @param contiguity COW type of direct contiguity, 1 land to 5 sea up to 400 miles, 0 none, {@link #NO_DATA} outside the file's coverage
 * @param region region of the own side: 1 Europe, 2 Middle East, 3 Asia, 4 Africa, 5 Americas, as UCDP counts; 0 not known
 * @param dispute whether own began a militarised dispute with the target in the year, both in it from the first day
 * @param force whether one that came to the use of force
 * @param fatal whether one in which somebody died
 * @param war whether one that came to war
 * @param peaceYears whole calendar years before the year in which no dispute between the two was under way: 0 in the year after one in which
 *     any was, on whatever day, so also in a year that begins in war (since the rivalry's first year where there was none; definitions
 *     that reproduce what was printed count years without an onset)
 * @param disputeUnderWay whether a dispute of the two, begun in an earlier year, was under way on the year's first day
 * @param warUnderWay whether one that came to war for both was; no war can begin between them then
 * @param stock imported arms of own, TIV million, at the end of the year before
 * @param targetStock those of the target
 * @param inflow arms delivered to own in the three years before, TIV million
 * @param targetInflow those delivered to the target
 * @param spending military spending of own in the year before, thousand current US dollars
 * @param targetSpending that of the target
 * @param personnel armed forces of own in the year before, thousand
 * @param targetPersonnel those of the target
 * @param cinc capabilities of own in the year before, in [0, 1]
 * @param targetCinc those of the target
 * @param topSupplier COW code of the supplier of most of own's stock, 0 where it has none or no state supplied it, {@link #NO_DATA}
 *     outside the register
 * @param targetTopSupplier that of the target
 * @param dependence share of the top supplier in own's stock, in [0, 1]
 * @param overlap overlap of the two sides' supplier shares, in [0, 1]
 */
public record SideYear(
        int pair,
        int rivalry,
        int own,
        int target,
        int year,
        boolean territorial,
        boolean bothMinor,
        int contiguity,
        int region,
        boolean dispute,
        boolean force,
        boolean fatal,
        boolean war,
        int peaceYears,
        boolean disputeUnderWay,
        boolean warUnderWay,
        double stock,
        double targetStock,
        double inflow,
        double targetInflow,
        double spending,
        double targetSpending,
        double personnel,
        double targetPersonnel,
        double cinc,
        double targetCinc,
        int topSupplier,
        int targetTopSupplier,
        double dependence,
        double overlap) {

    /** Codes for which there is no data: not zero, which is none. */
    public static final int NO_DATA = -1;

    /** The same side in the same year with another history: what it began, and how long it had been quiet. */
    public SideYear with(boolean anyDispute, boolean anyForce, boolean anyFatal, boolean anyWar, int quietYears) {
        return new SideYear(
                pair,
                rivalry,
                own,
                target,
                year,
                territorial,
                bothMinor,
                contiguity,
                region,
                anyDispute,
                anyForce,
                anyFatal,
                anyWar,
                quietYears,
                disputeUnderWay,
                warUnderWay,
                stock,
                targetStock,
                inflow,
                targetInflow,
                spending,
                targetSpending,
                personnel,
                targetPersonnel,
                cinc,
                targetCinc,
                topSupplier,
                targetTopSupplier,
                dependence,
                overlap);
    }

    /** The same, with what was under way on its first day. */
    public SideYear amid(boolean anyDispute, boolean anyWar) {
        return new SideYear(
                pair,
                rivalry,
                own,
                target,
                year,
                territorial,
                bothMinor,
                contiguity,
                region,
                dispute,
                force,
                fatal,
                war,
                peaceYears,
                anyDispute,
                anyWar,
                stock,
                targetStock,
                inflow,
                targetInflow,
                spending,
                targetSpending,
                personnel,
                targetPersonnel,
                cinc,
                targetCinc,
                topSupplier,
                targetTopSupplier,
                dependence,
                overlap);
    }

    /** The same row under another number of its pair, such as in a resample. */
    public SideYear ofPair(int number) {
        return new SideYear(
                number,
                rivalry,
                own,
                target,
                year,
                territorial,
                bothMinor,
                contiguity,
                region,
                dispute,
                force,
                fatal,
                war,
                peaceYears,
                disputeUnderWay,
                warUnderWay,
                stock,
                targetStock,
                inflow,
                targetInflow,
                spending,
                targetSpending,
                personnel,
                targetPersonnel,
                cinc,
                targetCinc,
                topSupplier,
                targetTopSupplier,
                dependence,
                overlap);
    }

    /** The same with other armed forces, thousand: own and the target's. */
    public SideYear withPersonnel(double soldiers, double others) {
        return new SideYear(
                pair,
                rivalry,
                own,
                target,
                year,
                territorial,
                bothMinor,
                contiguity,
                region,
                dispute,
                force,
                fatal,
                war,
                peaceYears,
                disputeUnderWay,
                warUnderWay,
                stock,
                targetStock,
                inflow,
                targetInflow,
                spending,
                targetSpending,
                soldiers,
                others,
                cinc,
                targetCinc,
                topSupplier,
                targetTopSupplier,
                dependence,
                overlap);
    }
}
