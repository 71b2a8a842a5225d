package org.equipoise.model.world;

import java.util.Arrays;

/** A supplier in the war of words: misuse of its arms, allegations, reputation, sanctions. */
public final class Repute {

    /** Incidents of misuse with the supplier's arms this month, by tie. */
    public final double[] incidents;

    /** Incidents of misuse with the supplier's arms since the start, by tie. */
    public final double[] misuse;

    /** Months for which a norm that the supplier stated beforehand is remembered, by supplier. */
    public final int[] norm;

    /** Months for which a condemnation of the client in public is remembered, by tie. */
    public final int[] blamed;

    /** Allegations against the supplier this month, by supplier. */
    public final double[] alleged;

    /** Share of the outside world that the allegations of this month convinced, by supplier. */
    public final double[] accepted;

    /** Share of an audience that believed nothing of it which the allegations of this month would convince, by supplier. */
    public final double[] push;

    /** Share of the outside world that holds the supplier complicit, by supplier. */
    public final double[] belief;

    /** Reputation as a supplier, [0, 1], by supplier. */
    public final double[] reputation;

    /** Whether the supplier is under sanctions, by supplier. */
    public final boolean[] sanctioned;

    /** Value of orders from others than the rivals since the start, TIV million at relative prices, by supplier. */
    public final double[] elsewhere;

    Repute(int ties, int suppliers) {
        incidents = new double[ties];
        misuse = new double[ties];
        norm = new int[suppliers];
        blamed = new int[ties];
        alleged = new double[suppliers];
        accepted = new double[suppliers];
        push = new double[suppliers];
        belief = new double[suppliers];
        reputation = new double[suppliers];
        sanctioned = new boolean[suppliers];
        elsewhere = new double[suppliers];
    }

    void clear() {
        Arrays.fill(incidents, 0);
        Arrays.fill(misuse, 0);
        Arrays.fill(norm, 0);
        Arrays.fill(blamed, 0);
        Arrays.fill(alleged, 0);
        Arrays.fill(accepted, 0);
        Arrays.fill(push, 0);
        Arrays.fill(belief, 0);
        Arrays.fill(reputation, 1);
        Arrays.fill(sanctioned, false);
        Arrays.fill(elsewhere, 0);
    }
}
