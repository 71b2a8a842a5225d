package org.equipoise.model.world;

import java.util.Arrays;

/** What recognised sovereignty makes of an attack. */
public final class Law {

    /** Legal exposure of a side that attacks in a theatre, [0, 1]: 0 where the land is recognised as its own, side x theatre. */
    public final double[] exposure;

    /** Sympathy of third parties with a side that is attacked in a theatre, -1 to 1, side x theatre. */
    public final double[] sympathy;

    Law(int sides) {
        exposure = new double[2 * sides];
        sympathy = new double[2 * sides];
    }

    void clear() {
        Arrays.fill(exposure, 0);
        Arrays.fill(sympathy, 0);
    }
}
