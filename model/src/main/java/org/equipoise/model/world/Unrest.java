package org.equipoise.model.world;

import java.util.Arrays;

/** The street and the leader's chair. */
public final class Unrest {

    /** Months of protest since the start, by client. */
    public final int[] protests;

    /** How near to removal the leader is, [0, 1], by client. */
    public final double[] pressure;

    /** Factor on the cost of war that the leader counts: below 1 when it gambles, above 1 when it gives in, by client. */
    public final double[] resolve;

    Unrest(int clients) {
        protests = new int[clients];
        pressure = new double[clients];
        resolve = new double[clients];
    }

    void clear() {
        Arrays.fill(protests, 0);
        Arrays.fill(pressure, 0);
        Arrays.fill(resolve, 1);
    }
}
