package org.equipoise.model.world;

import java.util.Arrays;

/** Blockade of held land, by rivalry. */
public final class Siege {

    /** Side that blockades, -1 for nobody. */
    public final int[] by;

    /** Months of the present blockade. */
    public final int[] months;

    /** Hardship of the people cut off, [0, 1]. */
    public final double[] hardship;

    /** Blockades that began since the start. */
    public final int[] begun;

    /** Blockades that ended with the land given up. */
    public final int[] yielded;

    Siege(int rivalries) {
        by = new int[rivalries];
        months = new int[rivalries];
        hardship = new double[rivalries];
        begun = new int[rivalries];
        yielded = new int[rivalries];
    }

    void clear() {
        Arrays.fill(by, -1);
        Arrays.fill(months, 0);
        Arrays.fill(hardship, 0);
        Arrays.fill(begun, 0);
        Arrays.fill(yielded, 0);
    }
}
