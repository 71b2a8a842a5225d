package org.equipoise.data.index;

import java.util.SortedSet;

/** How long two states have been at peace with each other: whole years between the last dispute and the beginning of a year. */
public final class PeaceYears {

    private PeaceYears() {}

    /**
     * Years without an onset before a year: 0 in the year after one. Without any onset before, years since the beginning.
     *
     * @param onsets years in which disputes began
     * @param year the year at whose beginning one asks; what happens in it does not count
     * @param begin first year of the count where there is no onset
     */
    public static int since(SortedSet<Integer> onsets, int year, int begin) {
        SortedSet<Integer> before = onsets.headSet(year);
        return before.isEmpty() ? Math.max(0, year - begin) : year - before.last() - 1;
    }

    /** The same, counting only certain years, such as those of rivalry; onsets in other years do not count either. */
    public static int since(SortedSet<Integer> onsets, int year, SortedSet<Integer> counted) {
        int quiet = 0;
        for (int before : counted.headSet(year)) {
            quiet = onsets.contains(before) ? 0 : quiet + 1;
        }
        return quiet;
    }
}
