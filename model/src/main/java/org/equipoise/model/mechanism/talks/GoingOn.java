package org.equipoise.model.mechanism.talks;

import org.equipoise.games.Elementary;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.mechanism.crisis.Restraint;
import org.equipoise.model.mechanism.war.BattleWalk;
import org.equipoise.model.mechanism.war.Hopes;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/**
 * What a side gets by force if it does not sign, in shares of the good (model, B.4).
 *
 * <p>At peace, by a war now over the disputed land: s + Pbar g - (1 - Pbar) l - c - r, as in its own crisis. At war, by fighting on: s + W
 * g - (1 - W) l - c D(n)/D(5), W the believed chance of winning from here and D(n) the battles to come from a front at n, of which there
 * are D(5) in a whole war (Smith and Stam 2003, 2004): as in the crisis, a war costs c whatever the odds. With beliefs that agree and no
 * peace to gain, the zone of agreement is then c_A + c_B wide at the outset (Fearon 1995).
 */
final class GoingOn {

    private final Odds odds;
    private final Restraint restraint;
    private final int precision;
    private final int[] aims = new int[2];
    private final int optimism;
    private final int learning;

    GoingOn(Blueprint blueprint) {
        odds = new Odds(blueprint);
        restraint = new Restraint(blueprint);
        precision = blueprint.parameters().index("choice.precision");
        aims[0] = blueprint.parameters().index("war-aims.disputed");
        aims[1] = blueprint.parameters().index("war-aims.recognised");
        optimism = blueprint.parameters().index("war.optimism");
        learning = blueprint.parameters().index("war.learning");
    }

    void begin(World world) {
        odds.begin(world);
    }

    /** Value of a war begun now by a side at peace. */
    double byWarNow(World world, int side) {
        double stake = world.draws[aims[0]];
        double held = world.share[side];
        odds.prepareAid(world, side, 0);
        double chance = odds.withAid(side, odds.logit(world, side, 0));
        return held
                + chance * Math.min(stake, 1 - held)
                - (1 - chance) * Math.min(stake, held)
                - world.costBorne(side)
                - (restraint.ofAttack(world, side, world.draws[precision]) + restraint.byLaw(world, side, 0));
    }

    /** Value of fighting on for a side at war. */
    double byFightingOn(World world, int side) {
        int r = side / 2;
        int attacker = world.attacker[r];
        int theatre = world.theatre[r];
        double stake = world.draws[aims[theatre]];
        double held = world.held(attacker, theatre);
        boolean attacks = side == attacker;
        double gain = attacks ? Math.min(stake, 1 - held) : Math.min(stake, held);
        double loss = attacks ? Math.min(stake, held) : Math.min(stake, 1 - held);
        double logit = odds.trueLogit(world, attacker, theatre) + world.aidToAttacker[r] - world.aidToVictim[r];
        double hope = world.draws[optimism] * Elementary.exp(-world.draws[learning] * world.battles[r]);
        double battle = Hopes.chanceInBattle(world, r, logit, attacks ? hope : -hope);
        double wins = BattleWalk.chanceOfWinning(world.front[r], BattleWalk.FORTS, battle);
        double chance = attacks ? wins : 1 - wins;
        double toCome = BattleWalk.battlesToCome(world.front[r], BattleWalk.FORTS, battle)
                / BattleWalk.battlesToCome(BattleWalk.MIDDLE, BattleWalk.FORTS, battle);
        return world.share[side] + chance * gain - (1 - chance) * loss - world.costBorne(side) * toCome;
    }
}
