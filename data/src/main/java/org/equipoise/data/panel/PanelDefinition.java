package org.equipoise.data.panel;

/**
 * What counts as a row, an onset and a year of peace. There is one definition that Equipoise uses, {@link #MAIN}; others exist to show
 * which of them gives a number that somebody printed.
 *
 * @param membersOnly whether both must be members of the state system in the year, without which no dispute can be recorded
 * @param mendedCodes whether codes of the list of rivalries that mean another state than the disputes do are mended
 * @param onePerYear whether only one dispute of a pair and year is looked at: the first of onset, most dead, most hostile, longest
 *     (as the R package peacesciencer does), so that others of the year do not count
 * @param ownForce whether a side's use of force is its own, not that of either side in a dispute that it began
 * @param joinersBreakPeace whether years of peace end with any dispute between the two, also one that either joined later
 * @param countRivalYears whether years of peace are counted in years of rivalry, not in years of the calendar
 * @param memory first year whose disputes the count of years of peace knows
 * @param ownPeace whether a side's years of peace are those since it began a dispute itself, whatever the other did
 * @param everyYearBreaksPeace whether years of peace end with every year in which a dispute is under way, not only with that of its onset
 * @param yearBefore whether armed forces, spending and the composite index are those of the year before and contiguity that of January,
 *     so that all is known on the first day of the year
 * @param fatalityOfDispute whether a dispute of which the dead of either side are not known counts as deadly where all its dead are known
 */
public record PanelDefinition(
        boolean membersOnly,
        boolean mendedCodes,
        boolean onePerYear,
        boolean ownForce,
        boolean joinersBreakPeace,
        boolean countRivalYears,
        int memory,
        boolean ownPeace,
        boolean everyYearBreaksPeace,
        boolean yearBefore,
        boolean fatalityOfDispute) {

    private static final int FIRST = 1816;

    /**
     * The definition that is right in itself: pairs of members of the system, every dispute that both were in from its first day, the
     * force and the dead of either side, war where both came to war; no peace while any dispute between the two is under way; nothing in a
     * row that its first day did not know but what began in the year.
     */
    public static final PanelDefinition MAIN =
            new PanelDefinition(true, true, false, false, true, false, FIRST, false, true, true, true);

    /** The same with years of peace counted from the last onset, whether or not that dispute is still under way. */
    public static final PanelDefinition SINCE_ONSET =
            new PanelDefinition(true, true, false, false, true, false, FIRST, false, false, true, true);

    /** What gives the base rates and the annual logits as printed. */
    public static final PanelDefinition PRINTED_RATES =
            new PanelDefinition(false, false, true, false, false, true, FIRST, false, false, false, false);

    /** What gives the rows, the events and the slopes on years of peace of the arms logits as printed. */
    public static final PanelDefinition PRINTED_ARMS =
            new PanelDefinition(false, false, false, true, false, true, 1955, true, false, false, false);

    /** The same with one dispute a year or all. */
    public PanelDefinition withOnePerYear(boolean one) {
        return new PanelDefinition(
                membersOnly,
                mendedCodes,
                one,
                ownForce,
                joinersBreakPeace,
                countRivalYears,
                memory,
                ownPeace,
                everyYearBreaksPeace,
                yearBefore,
                fatalityOfDispute);
    }
}
