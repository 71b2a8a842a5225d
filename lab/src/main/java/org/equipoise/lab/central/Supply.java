package org.equipoise.lab.central;

import java.util.SortedSet;

/**
 * What the trade register says of two rivals at the start of a year.
 *
 * @param stock imported arms of own, TIV million, at the end of the year before
 * @param targetStock those of the target
 * @param inflow arms delivered to own in the window of years before, TIV million
 * @param targetInflow those delivered to the target
 * @param both suppliers that delivered to both in the window, by code
 * @param one suppliers that delivered to one of the two alone
 * @param top supplier of most of own's stock, 0 where it has none
 * @param targetTop that of the target
 */
public record Supply(
        double stock,
        double targetStock,
        double inflow,
        double targetInflow,
        SortedSet<Integer> both,
        SortedSet<Integer> one,
        int top,
        int targetTop) {

    /** Whether the two have one top supplier. */
    public boolean commonTop() {
        return top > 0 && top == targetTop;
    }
}
