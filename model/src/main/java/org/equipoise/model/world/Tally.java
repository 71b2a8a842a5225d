package org.equipoise.model.world;

import java.util.Arrays;

/** What a run has seen so far, counted by rivalry. */
public final class Tally {

    /** Disputes: windows that opened. */
    public final int[] disputes;
    /** Disputes in which force was used. */
    public final int[] force;
    /** Disputes with dead. */
    public final int[] fatal;
    /** Wars that began. */
    public final int[] wars;
    /** Months at war. */
    public final int[] warMonths;
    /** Month in which the first war began, 0 for none. */
    public final int[] firstWar;
    /** Whether the attacker of the first war preferred it to the status quo. */
    public final boolean[] wanted;
    /** Sum over months of Pr(war begins this month), until the first war: expectation of the indicator. */
    public final double[] risk;
    /** Sum over months of Pr(a war of any rivalry begins this month), until the first war of any. */
    public double riskOfAny;
    /** Wars that ended by a front at its end, won by the attacker. */
    public final int[] wonByAttacker;
    /** Wars that ended by a front at its end, won by the victim. */
    public final int[] wonByVictim;
    /** Ceasefires imposed. */
    public final int[] imposed;

    Tally(int rivalries) {
        disputes = new int[rivalries];
        force = new int[rivalries];
        fatal = new int[rivalries];
        wars = new int[rivalries];
        warMonths = new int[rivalries];
        firstWar = new int[rivalries];
        wanted = new boolean[rivalries];
        risk = new double[rivalries];
        wonByAttacker = new int[rivalries];
        wonByVictim = new int[rivalries];
        imposed = new int[rivalries];
    }

    /** Whether no rivalry has seen a war begin. */
    public boolean noWarYet() {
        for (int month : firstWar) {
            if (month > 0) {
                return false;
            }
        }
        return true;
    }

    void clear() {
        riskOfAny = 0;
        Arrays.fill(disputes, 0);
        Arrays.fill(force, 0);
        Arrays.fill(fatal, 0);
        Arrays.fill(wars, 0);
        Arrays.fill(warMonths, 0);
        Arrays.fill(firstWar, 0);
        Arrays.fill(wanted, false);
        Arrays.fill(risk, 0);
        Arrays.fill(wonByAttacker, 0);
        Arrays.fill(wonByVictim, 0);
        Arrays.fill(imposed, 0);
    }
}
