package org.equipoise.model.mechanism.war;

import org.equipoise.games.Elementary;
import org.equipoise.model.world.World;

/**
 * What the sides of a war believe of its battles: Beta(8 r0, 8 (1 - r0)) updated by those fought, shifted by hope on the logit (Smith
 * and Stam 2003, 2004).
 */
public final class Hopes {

    private static final double FIRST_COUNTS = 8;

    private Hopes() {}

    /**
     * The attacker's chance in a battle as a side believes it: prior and battles, shifted by its hope.
     *
     * @param logit logit of the attacker's chance of winning the war, aid included
     * @param hope for the attacker, on the logit; below 0 when the victim hopes
     */
    public static double chanceInBattle(World world, int rivalry, double logit, double hope) {
        double first = BattleWalk.battleChance(logit);
        double mean = (FIRST_COUNTS * first + world.battlesWon[rivalry]) / (FIRST_COUNTS + world.battles[rivalry]);
        double odds = mean / (1 - mean) * Elementary.exp(hope);
        return odds / (1 + odds);
    }
}
