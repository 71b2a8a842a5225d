package org.equipoise.model.mechanism.arena;

import org.equipoise.model.setting.Reply;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * How little the patrons of a side's adversary have done in the present war, [0, 1]: what invites others in (model, B.7).
 *
 * <p>1 - n/5, n the highest rung that any of them took; halved where one has protested against the side's hidden fighters. Patrons who
 * know of fighters and tolerate them count as fully passive in this respect.
 */
final class Passivity {

    private static final double TOP = Reply.FORCE.ordinal();

    private final Cast cast;

    Passivity(Cast cast) {
        this.cast = cast;
    }

    /** Passivity that a side meets. */
    double against(World world, int side) {
        int rung = 0;
        boolean protested = false;
        for (int k = 0; k < cast.suppliers(); k++) {
            rung = Math.max(rung, world.arena.reply[cast.sideTie(side ^ 1, k)]);
            int tie = cast.tie(cast.clientOfSide(side), k);
            protested |= world.arena.protested[tie];
        }
        return (1 - rung / TOP) * (protested ? 0.5 : 1);
    }
}
