package org.equipoise.model.world;

import java.util.Arrays;

/** Peacekeepers on the ground, by rivalry. */
public final class Troops {

    /** Troops, thousand. */
    public final double[] thousand;

    /** Supplier whose troops they are, -1 for nobody or somebody who sells nothing. */
    public final int[] sender;

    /** How impartial the sides take them to be, [0, 1]. */
    public final double[] impartiality;

    /** Months of the mandate left. */
    public final int[] mandate;

    /** Length of a whole mandate, months: by as much the host renews it. */
    public final int[] term;

    /** Times that peacekeepers left before or at the end of a mandate. */
    public final int[] exits;

    /** Factor on the dead of a war month, should this be one, (0, 1]; 1 where nobody stands. */
    public final double[] deathRatio;

    /** Troops asked for as from next month, thousand; 0 when nobody asks. */
    public final double[] asked;

    /** Supplier that is asked, -1 for somebody who sells nothing. */
    public final int[] askedSender;

    /** Months of the mandate that is asked for. */
    public final int[] askedMandate;

    Troops(int rivalries) {
        thousand = new double[rivalries];
        sender = new int[rivalries];
        impartiality = new double[rivalries];
        mandate = new int[rivalries];
        term = new int[rivalries];
        exits = new int[rivalries];
        deathRatio = new double[rivalries];
        asked = new double[rivalries];
        askedSender = new int[rivalries];
        askedMandate = new int[rivalries];
    }

    void clear() {
        Arrays.fill(thousand, 0);
        Arrays.fill(sender, -1);
        Arrays.fill(impartiality, 0);
        Arrays.fill(mandate, 0);
        Arrays.fill(term, 0);
        Arrays.fill(exits, 0);
        Arrays.fill(deathRatio, 1);
        Arrays.fill(asked, 0);
        Arrays.fill(askedSender, -1);
        Arrays.fill(askedMandate, 0);
    }
}
