package org.equipoise.model.mechanism.leaning;

import org.equipoise.games.Elementary;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.mechanism.crisis.WarCosts;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What a client expects to lose by its rivals' attacks: its own crisis game cut down to its rival's choice between war and standing
 * still.
 *
 * <p>danger_i = sum over rivals and theatres of (1/2) Pr(dispute in 36 months) sigma(lambda Dis_j) (Pbar_j g_j - (1 - Pbar_j) l_j + c_i),
 * Dis_j = Pbar_j g_j - (1 - Pbar_j) l_j - E c_j - presence; odds, beliefs and promises as the world has them, costs as in A.2. A
 * pure function of the world.
 */
final class Danger {

    private static final int HORIZON = 36;

    private final Cast cast;
    private final Odds odds;
    private final WarCosts costs;
    private final int precision;
    private final int[] aims = new int[2];

    Danger(Blueprint blueprint) {
        cast = blueprint.cast();
        odds = new Odds(blueprint);
        costs = new WarCosts(blueprint);
        precision = blueprint.parameters().index("choice.precision");
        aims[0] = blueprint.parameters().index("war-aims.disputed");
        aims[1] = blueprint.parameters().index("war-aims.recognised");
    }

    void begin(World world) {
        odds.begin(world);
        costs.readCosts(world);
    }

    /** The client's own belief that a supplier comes to its help. */
    double trust(World world, int client, int supplier) {
        return odds.ownBelief(world, client, supplier);
    }

    /** Expected loss in shares of the good, with a presence that costs attackers so much. */
    double of(World world, int client, double presence) {
        double sum = 0;
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            if (cast.clientOfSide(side) == client && world.windowChance[side / 2] > 0) {
                double disputes = 1 - Elementary.pow(1 - world.windowChance[side / 2], HORIZON);
                sum += 0.5 * disputes * (loss(world, side, 0, presence) + loss(world, side, 1, presence));
            }
        }
        return sum;
    }

    private double loss(World world, int side, int theatre, double presence) {
        int rival = side ^ 1;
        double held = world.held(rival, theatre);
        double stake = world.draws[aims[theatre]];
        odds.prepareAid(world, rival, theatre);
        double chance = odds.withAid(rival, odds.logitSeenByVictim(world, rival, theatre));
        double taken = chance * Math.min(stake, 1 - held) - (1 - chance) * Math.min(stake, held);
        double dis = taken - costs.expected(world, side) - presence;
        return Elementary.logistic(world.draws[precision] * dis) * (taken + world.costBorne(side));
    }
}
