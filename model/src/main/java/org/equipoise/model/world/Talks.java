package org.equipoise.model.world;

import java.util.Arrays;

/** Mediators, truces and settlements. */
public final class Talks {

    /** Whether somebody whose word the sides believe mediates this month, by rivalry. */
    public final boolean[] mediator;

    /** How hard the mediator presses, [0, 1], by rivalry. */
    public final double[] pressure;

    /** Whether a truce signed this month holds and ends the war, by rivalry. */
    public final boolean[] stops;

    /** Whether it stops only because the mediator presses, by rivalry. */
    public final boolean[] imposed;

    /** Whether a settlement that stops the war has divided the land already, so that the front does not, by rivalry. */
    public final boolean[] divided;

    /** Truces signed in war since the start, by rivalry. */
    public final int[] truces;

    /** Truces that broke at once, by rivalry. */
    public final int[] broken;

    /** Month in which a settlement was signed, 0 for none, by rivalry. */
    public final int[] settled;

    /** Width of the zone of agreement, share of the good; below 0 when there is none, by rivalry. */
    public final double[] zone;

    Talks(int rivalries) {
        mediator = new boolean[rivalries];
        pressure = new double[rivalries];
        stops = new boolean[rivalries];
        imposed = new boolean[rivalries];
        divided = new boolean[rivalries];
        truces = new int[rivalries];
        broken = new int[rivalries];
        settled = new int[rivalries];
        zone = new double[rivalries];
    }

    void clear() {
        open();
        Arrays.fill(truces, 0);
        Arrays.fill(broken, 0);
        Arrays.fill(settled, 0);
        Arrays.fill(zone, 0);
    }

    /** Forgets what belongs to the month before: who mediates, and what stops a war this month. */
    void open() {
        for (int r = 0; r < stops.length; r++) {
            mediator[r] = false;
            pressure[r] = 0;
            stops[r] = false;
            imposed[r] = false;
            divided[r] = false;
        }
    }
}
