package org.equipoise.games.estimate;

import java.util.List;
import org.equipoise.games.estimate.numeric.Jet;

/** How probable what was observed in one case is, given the case's utilities. */
interface Kernel {

    /** All moves. */
    int ALL = -1;

    /** Number of inputs: utilities, then logarithms of scales. */
    int inputs();

    /**
     * ln of the probability (or density) of what a case shows.
     *
     * @param inputs utilities and log scales of this case
     * @param observed position of the case
     * @param player whose moves to look at, {@link #ALL} for those of everybody
     */
    Jet logProbability(Jet[] inputs, int observed, int player);

    /** Names of what can be predicted for a case. */
    List<String> quantities();

    /** What {@link #quantities} are for given inputs. */
    double[] predict(double[] inputs);
}
