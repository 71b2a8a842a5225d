package org.equipoise.bench.k1;

import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.World;

/** Step 5, war: a Poisson number of battles a month, each won by the attacker with chance sg(v/5), until a side has won or war stops. */
final class Battles implements Mechanism {

    private static final int WON = 10;

    private final long countStream;
    private final long battleStream;
    private final long endStream;

    Battles(Cast cast) {
        countStream = Stream.of("k1.battles", cast.rivalryId(0));
        battleStream = Stream.of("k1.battle", cast.rivalryId(0));
        endStream = Stream.of("k1.war-ends", cast.rivalryId(0));
    }

    @Override
    public void begin(World world) {}

    @Override
    public void step(World world) {
        if (!world.atWar(0)) {
            return;
        }
        int attacker = world.attacker[0];
        double edge = K1.DECISIVENESS * (world.logCapability[attacker] - world.logCapability[attacker ^ 1]);
        double chance = Elementary.logistic((edge + K1.SURPRISE - world.aidToVictim[0]) / 5);
        int battles = world.chance.poisson(K1.BATTLES, countStream, 0);
        for (int b = 0; b < battles && !decided(world); b++) {
            world.front[0] += world.chance.uniform(battleStream, b) < chance ? 1 : -1;
        }
        if (decided(world) || world.chance.uniform(endStream, 0) < K1.STOPS) {
            K1.shift(world, attacker, K1.WAR_AIMS * (world.front[0] - 5) / 5);
            world.attacker[0] = World.NOBODY;
            world.quiet[0] = 0;
            world.warEnded[0] = true;
        }
    }

    private static boolean decided(World world) {
        return world.front[0] == 0 || world.front[0] == WON;
    }
}
