package org.equipoise.bench.k1;

import org.equipoise.games.Elementary;
import org.equipoise.model.world.World;

/** The fixed numbers of kernel K1, version 1, which the loop and the mechanisms share. */
final class K1 {

    /** Months of a run. */
    static final int MONTHS = 240;
    /** Months from order to delivery. */
    static final int LAG = 18;

    static final double PRECISION = 9;
    static final double PATRON_PRECISION = 9;
    static final double WAR_AIMS = 0.5;
    static final double DECISIVENESS = 0.7;
    static final double SURPRISE = 0.3;
    /** Logit that the victim gains when the patron aids it: m ln chi. */
    static final double AID = DECISIVENESS * Elementary.log(2);

    static final double KEEP = Elementary.pow(1 - 0.08, 1.0 / 12);
    static final double LOOK = 36;
    static final double BUDGET_ELASTICITY = 0.6;
    static final double DEMAND_SPREAD = 0.5;
    static final double ORDERS = 10.4;
    static final double[] BUDGET_GROWTH = {0.02, 0.10};
    static final double[] DEMANDS = {0.05, 0.10, 0.25};
    static final double LIMITED_GAIN = 0.02;
    static final double LIMITED_COST = 0.3;
    static final double AUDIENCE_COST = 0.05;
    /** What a posture adds to the belief that the patron aids; a table, because the processor cannot guess a jump on it. */
    static final double[] SIGNAL_OF_AID = {0, 0, 0, 0.05};
    /** What a posture adds to the belief that it does not. */
    static final double[] SIGNAL_OF_DOUBT = {0.05, 0, 0, 0};

    static final double HONOUR_SIGNAL = 4;
    static final double BATTLES = 4;
    static final double STOCK = 1500;
    static final double SHARE = 0.8;
    static final int QUIET = 60;
    static final double BELIEF_AID = 4;
    static final double BELIEF_DOUBT = 7;
    /** Chance a month that a war stops by itself. */
    static final double STOPS = Elementary.logistic(-2);

    /** What the patron may do: refuse, ration, fill, expedite. */
    static final double[] POSTURES = {0, 0.5, 1, 2};

    /** Chance that a window opens after so many quiet months. */
    private static final double[] WINDOW = new double[MONTHS + QUIET + 1];

    static {
        for (int y = 0; y < WINDOW.length; y++) {
            double annual = Elementary.logistic(-1.03 + 0.43 - 0.66 * Elementary.log(1 + y / 12.0));
            WINDOW[y] = 1 - Elementary.exp(Elementary.log(1 - annual) / 12);
        }
    }

    private K1() {}

    /** Chance that a window opens after so many quiet months. */
    static double window(int quiet) {
        return WINDOW[quiet];
    }

    /** Moves land to a side, within what there is. */
    static void shift(World world, int side, double share) {
        double held = Math.max(0, Math.min(1, world.share[side] + share));
        world.share[side] = held;
        world.share[side ^ 1] = 1 - held;
    }
}
