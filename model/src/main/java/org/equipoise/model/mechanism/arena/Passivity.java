package org.equipoise.model.mechanism.arena;

import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * How little the patrons of a side's adversary have done in the present war, [0, 1]: what invites others in (model, B.7).
 *
 * <p>1 - n/5, n the highest rung that any of them took; times v_p where one has protested against the side's hidden fighters. Patrons who
 * know of fighters and tolerate them count as fully passive in this respect.
 */
final class Passivity {

    private static final double TOP = Reply.FORCE.ordinal();

    static final Parameter PROTEST = Parameter.assumed(
            "entry.protest",
            "v_p",
            "passivity that a protest against hidden fighters leaves",
            "share",
            new Prior.Uniform(0, 1));

    private final Cast cast;
    private final int protest;

    Passivity(Blueprint blueprint) {
        cast = blueprint.cast();
        protest = blueprint.parameters().index(PROTEST.name());
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
        return (1 - rung / TOP) * (protested ? world.draws[protest] : 1);
    }
}
