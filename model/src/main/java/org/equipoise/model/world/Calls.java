package org.equipoise.model.world;

import java.util.Arrays;

/** Calls for help and what came of them. */
public final class Calls {

    /** Calls that a client made on a supplier since the start, by tie. */
    public final int[] made;

    /** Of these, calls that a promise in force covered, by tie. */
    public final int[] binding;

    /** How far the supplier went on the last call, ordinal of {@link org.equipoise.model.setting.Reply}; -1 before the first, by tie. */
    public final int[] answer;

    /** Whether a call was answered this month, by tie. */
    public final boolean[] today;

    /** Whether a call that the client thought covered got less than materiel help this month, by tie. */
    public final boolean[] failed;

    Calls(int ties) {
        made = new int[ties];
        binding = new int[ties];
        answer = new int[ties];
        today = new boolean[ties];
        failed = new boolean[ties];
    }

    void clear() {
        Arrays.fill(made, 0);
        Arrays.fill(binding, 0);
        Arrays.fill(answer, -1);
        Arrays.fill(today, false);
        Arrays.fill(failed, false);
    }
}
