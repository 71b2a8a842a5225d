package org.equipoise.model.world;

import java.util.Arrays;

/** Third parties in a crisis or war: who entered, whose fighters came, how far it spread. */
public final class Arena {

    /** Whether the supplier has entered the present war on the client's side, by tie. */
    public final boolean[] entered;

    /** Wars that the supplier entered on the client's side, by tie. */
    public final int[] entries;

    /** Hidden fighters that serve the client, thousand, by tie with their sponsor. */
    public final double[] fighters;

    /** Whether the fighters are known, by tie with their sponsor. */
    public final boolean[] detected;

    /** Whether the present war has reached recognised land of the attacked beyond its first theatre, by rivalry. */
    public final boolean[] spread;

    /** Wars that spread, by rivalry. */
    public final int[] spreads;

    Arena(int ties, int rivalries) {
        entered = new boolean[ties];
        entries = new int[ties];
        fighters = new double[ties];
        detected = new boolean[ties];
        spread = new boolean[rivalries];
        spreads = new int[rivalries];
    }

    void clear() {
        Arrays.fill(entered, false);
        Arrays.fill(entries, 0);
        Arrays.fill(fighters, 0);
        Arrays.fill(detected, false);
        Arrays.fill(spread, false);
        Arrays.fill(spreads, 0);
    }
}
