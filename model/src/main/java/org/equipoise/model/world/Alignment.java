package org.equipoise.model.world;

import java.util.Arrays;

/** How clients lean: dependence, prices, and how far they have moved away. */
public final class Alignment {

    /** Share of the client's ties of security that are with the supplier, [0, 1], by tie. */
    public final double[] share;

    /** How far the client hangs on the supplier beside arms, [0, 1], by tie. */
    public final double[] dependence;

    /** How far the client has moved away, ordinal of {@link org.equipoise.model.setting.Step}, by tie. */
    public final int[] step;

    /** Whether the client took a step away this month, by tie. */
    public final boolean[] moved;

    /** Months for which the supplier still coerces the client, by tie. */
    public final int[] coerced;

    /** Whether the supplier began to coerce the client, or did so anew, in the last month in which coercion was weighed, by tie. */
    public final boolean[] coercionBegan;

    /** Price relative to the one at the start, by tie. */
    public final double[] price;

    /** Factor on the client's wish to buy from the supplier, by tie. */
    public final double[] pull;

    /** What the presence of friends in the client adds to an attacker's cost, shares of the good, by client. */
    public final double[] safety;

    /** Log of the share of its military spending that coercion leaves the client, at most 0, by client. */
    public final double[] austerity;

    /** Times that the client looked at its alignment and had a step to take, by tie. */
    public final int[] reviews;

    /** Of these, times when the step was worth more than staying, luck aside, by tie. */
    public final int[] affordable;

    Alignment(int ties, int clients) {
        share = new double[ties];
        dependence = new double[ties];
        step = new int[ties];
        moved = new boolean[ties];
        coerced = new int[ties];
        coercionBegan = new boolean[ties];
        price = new double[ties];
        pull = new double[ties];
        safety = new double[clients];
        austerity = new double[clients];
        reviews = new int[ties];
        affordable = new int[ties];
    }

    void clear() {
        Arrays.fill(share, 0);
        Arrays.fill(dependence, 0);
        Arrays.fill(step, 0);
        Arrays.fill(moved, false);
        Arrays.fill(coerced, 0);
        Arrays.fill(coercionBegan, false);
        Arrays.fill(price, 1);
        Arrays.fill(pull, 1);
        Arrays.fill(safety, 0);
        Arrays.fill(austerity, 0);
        Arrays.fill(reviews, 0);
        Arrays.fill(affordable, 0);
    }
}
