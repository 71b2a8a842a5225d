package org.equipoise.bench.k1;

import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Monthly;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.World;

/** Step 3, demand: ln D_i = ln phi + b_M ln M_i - rho (ln K_i - ln K_j) + s_D z_i. */
final class Demand implements Mechanism {

    private static final double LOG_ORDERS = Elementary.log(K1.ORDERS);

    private final int reaction;
    private final Monthly[] luck = new Monthly[2];

    Demand(Cast cast, int reaction) {
        this.reaction = reaction;
        for (int c = 0; c < luck.length; c++) {
            luck[c] = new Monthly(Stream.of("k1.demand", cast.clientId(c)));
        }
    }

    @Override
    public void begin(World world) {}

    @Override
    public void step(World world) {
        double behind = world.draws[reaction] * (world.logCapability[1] - world.logCapability[0]);
        for (int c = 0; c < luck.length; c++) {
            world.demand[c] = Elementary.exp(LOG_ORDERS
                    + K1.BUDGET_ELASTICITY * world.logSpending[c]
                    + (c == 0 ? behind : -behind)
                    + K1.DEMAND_SPREAD * Normal.quantile(luck[c].uniform(world.chance)));
        }
    }
}
