package org.equipoise.model.world;

import java.util.Arrays;

/** Settlements: what is on the table, what it is worth to whom, and what has been signed. */
public final class Table {

    /** Whether a settlement is in force, by rivalry: signed, and no war since. */
    public final boolean[] inForce;

    /** Month in which land still changes hands under the settlement in force, 0 for none, by rivalry. */
    public final int[] dueMonth;

    /** Offer whose land is still to change hands, by rivalry. */
    public final int[] dueOffer;

    /** Utility of signing over going on, in shares of the good, offer x side of its rivalry. */
    public final double[] worth;

    /** Chance that a side would sign, offer x side. */
    public final double[] accepts;

    /** Chance that all whose consent it takes would sign, by offer. */
    public final double[] accepted;

    /** Last month without a settlement in force in which both sides would sign with chance .5 or more, 0 for never, by offer. */
    public final int[] lastMonth;

    /** Month in which the offer was signed first, 0 for never. */
    public final int[] signed;

    Table(int rivalries, int offers) {
        inForce = new boolean[rivalries];
        dueMonth = new int[rivalries];
        dueOffer = new int[rivalries];
        worth = new double[2 * offers];
        accepts = new double[2 * offers];
        accepted = new double[offers];
        lastMonth = new int[offers];
        signed = new int[offers];
    }

    void clear() {
        Arrays.fill(inForce, false);
        Arrays.fill(dueMonth, 0);
        Arrays.fill(dueOffer, 0);
        Arrays.fill(worth, 0);
        Arrays.fill(accepts, 0);
        Arrays.fill(accepted, 0);
        Arrays.fill(lastMonth, 0);
        Arrays.fill(signed, 0);
    }
}
