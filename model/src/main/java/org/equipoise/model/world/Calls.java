package org.equipoise.model.world;

import java.util.Arrays;

/** Calls for help and what came of them. */
public final class Calls {

    /** Calls that a client made on a supplier in the months that were played, by tie. */
    public final int[] made;

    /** Of these, calls that a promise in force covered, by tie. */
    public final int[] binding;

    /** Of the covered calls, those that were answered with materiel or more, by tie. */
    public final int[] honoured;

    /** Whether a call that the client thought covered got less than materiel help this month, by tie. */
    public final boolean[] failed;

    /** Whether limited force fell on the recognised land of a side this month, by side. */
    public final boolean[] struck;

    /** How far the supplier went on each replayed call, ordinal of {@link org.equipoise.model.setting.Reply}; -1 before it. */
    public final int[] answered;

    /** What each replayed call took from the client's own belief that the supplier aids it; below 0 where trust rose. */
    public final double[] trustLost;

    /** What each replayed call took from everybody's belief that the supplier aids the client. */
    public final double[] deterrenceLost;

    Calls(int ties, int sides, int replayed) {
        made = new int[ties];
        binding = new int[ties];
        honoured = new int[ties];
        failed = new boolean[ties];
        struck = new boolean[sides];
        answered = new int[replayed];
        trustLost = new double[replayed];
        deterrenceLost = new double[replayed];
    }

    void clear() {
        Arrays.fill(made, 0);
        Arrays.fill(binding, 0);
        Arrays.fill(honoured, 0);
        Arrays.fill(failed, false);
        Arrays.fill(struck, false);
        Arrays.fill(answered, -1);
        Arrays.fill(trustLost, 0);
        Arrays.fill(deterrenceLost, 0);
    }
}
