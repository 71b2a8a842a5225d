package org.equipoise.model.world;

import java.util.Arrays;

/**
 * Third parties in a crisis or war: who entered, whose fighters came, how far it spread.
 *
 * <p>What belongs to one war lies by side and supplier, at {@link Cast#sideTie}: a client may fight two wars at once. It is kept until
 * the rivalry's next war.
 */
public final class Arena {

    /** Whether the supplier's forces have entered the present war on the side's behalf, by side and supplier. */
    public final boolean[] entered;

    /** Capability that the supplier lends the side in the present war, as a multiple of the side's own, by side and supplier. */
    public final double[] lent;

    /**
     * How far the supplier went for the side in the present war, ordinal of {@link org.equipoise.model.setting.Reply}; -1 where nobody
     * asked, by side and supplier.
     */
    public final int[] reply;

    /** Wars that the supplier entered on the client's side in the months that were played, by tie. */
    public final int[] entries;

    /** Hidden fighters that serve the client, thousand, by tie with their sponsor. */
    public final double[] fighters;

    /** Whether the fighters are known, by tie with their sponsor. */
    public final boolean[] detected;

    /** Whether a patron of the rival has protested against the fighters now known, or sent home in this war, by tie with their sponsor. */
    public final boolean[] protested;

    /** Log capability that fighters nobody knows of add to the client, by client. */
    public final double[] unseen;

    /** Month in which the present war reached the side's recognised land beyond its first theatre, 0 for not yet, by side. */
    public final int[] reached;

    /** Wars that spread, by rivalry. */
    public final int[] spreads;

    private final Cast cast;

    Arena(Cast cast) {
        this.cast = cast;
        int suppliers = cast.suppliers();
        int ties = cast.clients() * suppliers;
        int sides = 2 * cast.rivalries();
        entered = new boolean[sides * suppliers];
        lent = new double[sides * suppliers];
        reply = new int[sides * suppliers];
        entries = new int[ties];
        fighters = new double[ties];
        detected = new boolean[ties];
        protested = new boolean[ties];
        unseen = new double[cast.clients()];
        reached = new int[sides];
        spreads = new int[cast.rivalries()];
    }

    /** A new war of a rivalry: nobody has come yet, it is where it began, and what is protested against is there. */
    public void forget(int rivalry) {
        int from = cast.sideTie(2 * rivalry, 0);
        int to = cast.sideTie(2 * rivalry + 2, 0);
        for (int side = 2 * rivalry; side < 2 * rivalry + 2; side++) {
            int client = cast.clientOfSide(side);
            for (int tie = cast.tie(client, 0); tie < cast.tie(client + 1, 0); tie++) {
                protested[tie] &= fighters[tie] > 0;
            }
        }
        Arrays.fill(entered, from, to, false);
        Arrays.fill(lent, from, to, 0);
        Arrays.fill(reply, from, to, -1);
        reached[2 * rivalry] = 0;
        reached[2 * rivalry + 1] = 0;
    }

    void clear() {
        Arrays.fill(entered, false);
        Arrays.fill(lent, 0);
        Arrays.fill(reply, -1);
        Arrays.fill(entries, 0);
        Arrays.fill(fighters, 0);
        Arrays.fill(detected, false);
        Arrays.fill(protested, false);
        Arrays.fill(unseen, 0);
        Arrays.fill(reached, 0);
        Arrays.fill(spreads, 0);
    }
}
