package org.equipoise.bench.k1;

import org.equipoise.games.Elementary;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.World;

/**
 * Step 2, stocks: K_i <- d K_i + what is due this month.
 *
 * <p>The later steps read only the difference of the logarithms, so the second client's is kept at 0 and the first's is L.
 */
final class Stocks implements Mechanism {

    @Override
    public void begin(World world) {
        for (int c = 0; c < world.arms.length; c++) {
            world.arms[c] = K1.STOCK;
            world.month = 0;
            for (int lag = 1; lag <= K1.LAG; lag++) {
                world.order(c, c, K1.ORDERS, lag);
            }
        }
    }

    @Override
    public void step(World world) {
        int slot = world.month & (World.RING - 1);
        for (int c = 0; c < world.arms.length; c++) {
            int at = c * World.RING + slot;
            double arriving = world.dueAll[at];
            world.dueAll[at] = 0;
            world.due[at] = 0;
            world.onOrder[c] -= arriving;
            world.arms[c] = K1.KEEP * world.arms[c] + arriving;
        }
        world.logCapability[0] = Elementary.log(world.arms[0] / world.arms[1]);
    }
}
