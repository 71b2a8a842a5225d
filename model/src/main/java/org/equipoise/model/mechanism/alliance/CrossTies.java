package org.equipoise.model.mechanism.alliance;

import org.equipoise.model.world.World;

/** How much an actor has at stake with the other side: what makes helping against it cost more (model, B.3). */
final class CrossTies {

    private CrossTies() {}

    /** Ties of a supplier with a client, [0, 1]: the larger of its shares in the client's arms and in its ties of security. */
    static double of(World world, int client, int supplier) {
        int tie = world.cast.tie(client, supplier);
        double arms = world.arms[client];
        double ofArms = arms > 0 ? world.stock[tie] / arms : 0;
        return Math.max(ofArms, world.alignment.share[tie]);
    }
}
