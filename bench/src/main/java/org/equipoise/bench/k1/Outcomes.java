package org.equipoise.bench.k1;

/** The four outcomes of every run of the kernel, by number of the run. */
public final class Outcomes {

    /** Month of the first war, 0 for none. */
    public final int[] firstWar;
    /** Number of windows. */
    public final int[] incidents;
    /** First side's share at the end. */
    public final double[] share;
    /** Mean over months of ln(K_A/K_B). */
    public final double[] logRatio;

    /** Room for some runs. */
    public Outcomes(int runs) {
        firstWar = new int[runs];
        incidents = new int[runs];
        share = new double[runs];
        logRatio = new double[runs];
    }

    /** Number of runs. */
    public int runs() {
        return share.length;
    }
}
