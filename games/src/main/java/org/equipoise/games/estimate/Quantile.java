package org.equipoise.games.estimate;

import java.util.Arrays;

/** Percentiles of draws, interpolated linearly between order statistics (type 7 of Hyndman and Fan 1996, the default of R). */
final class Quantile {

    private Quantile() {}

    /** Of at least one draw; {@code share} in [0, 1]. */
    static double of(double[] draws, double share) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        double position = share * (sorted.length - 1);
        int below = (int) position;
        double rest = position - below;
        return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
    }
}
