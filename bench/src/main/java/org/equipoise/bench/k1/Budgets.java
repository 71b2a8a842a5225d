package org.equipoise.bench.k1;

import org.equipoise.games.Elementary;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.World;

/** Step 1, budgets grow: ln M_i <- ln M_i + ln(1 + g_i)/12, which is all that the later steps read of them. */
final class Budgets implements Mechanism {

    private final double[] growth;

    Budgets() {
        growth = new double[K1.BUDGET_GROWTH.length];
        for (int c = 0; c < growth.length; c++) {
            growth[c] = Elementary.log(1 + K1.BUDGET_GROWTH[c]) / 12;
        }
    }

    @Override
    public void begin(World world) {}

    @Override
    public void step(World world) {
        for (int c = 0; c < growth.length; c++) {
            world.logSpending[c] += growth[c];
        }
    }
}
