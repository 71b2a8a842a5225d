package org.equipoise.model.mechanism.war;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.crisis.Crisis;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.mechanism.crisis.WarCosts;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * A month of war: battles move the front, people die and flee, arms are lost, and the sides may stop (model, A.3 step 9).
 *
 * <p>Battles ~ Poisson(mu_b), each won by the attacker with r = logistic(logit(P)/5) on the odds of the month, aid included; the war is
 * decided when the front reaches 0 or 10. Each side believes r as Beta(8 r0, 8 (1 - r0)) updated by battles, with an optimism o
 * e^(-nu battles) on the logit. Surplus of stopping S = (g+l)(1 - W_att - W_vic) + (c_att + c_vic) mu_b/25, W the believed chance of
 * winning from here; the war ends with logistic(lambda S - kappa_0 + kappa_med [credible mediator] + kappa_press pressure). It was imposed
 * when the same luck would not have ended it without the pressure (Werner and Yuen 2005). Shares move by Delta (n-5)/5. A truce that
 * holds or a settlement ends it without a battle; a settlement has divided the land itself.
 *
 * <p>Smith and Stam 2003, 2004; losses: COW wars, log loss ratio on log capability ratio -.15, residual sd 1.55.
 */
public final class War implements Mechanism {

    private static final Parameter BATTLES =
            Parameter.assumed("war.battles", "mu_b", "battles a month", "1/month", new Prior.LogNormal(2, 0.5));
    private static final Parameter DEATHS = Parameter.of(
            "war.deaths",
            "d_w",
            "dead in a month of war, both sides",
            "persons",
            new Prior.LogNormal(3000, 1.1),
            "below the mean of 24,000 of all wars (Bennett and Stam 1996); tail of Clauset 2018");
    private static final Parameter DEATHS_SPREAD =
            Parameter.assumed("war.deaths-spread", "s_d", "spread of a month's dead", "log sd", new Prior.Fixed(0.5));
    private static final Parameter OPTIMISM = Parameter.assumed(
            "war.optimism", "o", "optimism of each side at the outset", "logit", new Prior.HalfNormal(0.15));
    private static final Parameter LEARNING = Parameter.assumed(
            "war.learning", "nu", "fading of optimism per battle", "1/battle", new Prior.LogNormal(0.08, 0.5));
    private static final Parameter OBSTACLES =
            Parameter.assumed("war.obstacles", "kappa_0", "obstacles to stopping", "logit", new Prior.Uniform(2, 4));
    private static final Parameter MEDIATION = Parameter.assumed(
            "war.mediation", "kappa_med", "help of a credible mediator", "logit", new Prior.HalfNormal(1));
    private static final Parameter PRESSURE = Parameter.assumed(
            "war.pressure", "kappa_press", "force of a mediator's full pressure", "logit", new Prior.HalfNormal(0.7));
    private static final Parameter LOSSES =
            Parameter.assumed("war.stock-loss", "x_w", "arms lost in a month of war", "share", new Prior.Beta(2, 38));

    /** Slope of the log loss ratio on the log capability ratio. */
    private static final double LOSS_SLOPE = -0.15;

    private static final double LOSS_SPREAD = 1.55;
    /** Battles expected in an even war: cost of a war spread over them. */
    private static final double EVEN_WAR = 25;

    private static final int BLAMED_MONTHS = 12;

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "war",
            "War as a walk of battles, its toll and its end",
            "r = sigma(logit(P)/5); end = sigma(lambda S - kappa_0 + kappa_med [mediator] + kappa_press pressure); S = (g+l)(1-W_A-W_B) + (c_A+c_B) mu_b/25",
            List.of("M12", "M21"),
            "Smith and Stam 2003, 2004; Slantchev 2004; Bennett and Stam 1996",
            List.of(BATTLES, DEATHS, DEATHS_SPREAD, OPTIMISM, LEARNING, OBSTACLES, MEDIATION, PRESSURE, LOSSES),
            Set.of(Slot.PHASE, Slot.ARMS, Slot.ATTENTION, Slot.MEDIATION, Slot.TRUCES, Slot.PEACEKEEPING),
            Set.of(Slot.PHASE, Slot.LAND, Slot.COSTS, Slot.ARMS),
            Set.of("crisis"),
            War::new);

    private final Cast cast;
    private final Odds odds;
    private final WarCosts costs;
    private final int precision;
    private final int[] aims = new int[2];
    private final int battles;
    private final int deaths;
    private final int deathsSpread;
    private final int optimism;
    private final int learning;
    private final int obstacles;
    private final int mediation;
    private final int pressure;
    private final int losses;
    private final int condemnation;
    private final long[] countStream;
    private final long[] battleStream;
    private final long[] deathStream;
    private final long[] ratioStream;
    private final long[] endStream;
    private final double[] lossRatio;

    private War(Blueprint blueprint) {
        cast = blueprint.cast();
        odds = new Odds(blueprint);
        costs = new WarCosts(blueprint);
        List<Rivalry> rivalries = blueprint.setting().rivalries();
        var parameters = blueprint.parameters();
        precision = parameters.index(Crisis.PRECISION.name());
        aims[0] = parameters.index(Crisis.AIMS.name());
        aims[1] = parameters.index(Crisis.AIMS_BEYOND.name());
        battles = parameters.index(BATTLES.name());
        deaths = parameters.index(DEATHS.name());
        deathsSpread = parameters.index(DEATHS_SPREAD.name());
        optimism = parameters.index(OPTIMISM.name());
        learning = parameters.index(LEARNING.name());
        obstacles = parameters.index(OBSTACLES.name());
        mediation = parameters.index(MEDIATION.name());
        pressure = parameters.index(PRESSURE.name());
        losses = parameters.index(LOSSES.name());
        condemnation = parameters.index("restraint.condemnation");
        int n = rivalries.size();
        countStream = new long[n];
        battleStream = new long[n];
        deathStream = new long[n];
        ratioStream = new long[n];
        endStream = new long[n];
        lossRatio = new double[n];
        for (int r = 0; r < n; r++) {
            String id = rivalries.get(r).id();
            countStream[r] = Stream.of("war.battles", id);
            battleStream[r] = Stream.of("war.battle", id);
            deathStream[r] = Stream.of("war.deaths", id);
            ratioStream[r] = Stream.of("war.loss-ratio", id);
            endStream[r] = Stream.of("war.ends", id);
        }
    }

    @Override
    public void begin(World world) {
        odds.begin(world);
        costs.begin(world);
        Arrays.fill(lossRatio, Double.NaN);
    }

    @Override
    public void step(World world) {
        if (world.replaying) {
            return;
        }
        for (int r = 0; r < countStream.length; r++) {
            if (world.atWar(r) && world.talks.stops[r]) {
                stop(world, r, false, world.talks.imposed[r]);
            } else if (world.atWar(r)) {
                fight(world, r);
            }
        }
    }

    private void fight(World world, int r) {
        int attacker = world.attacker[r];
        int victim = attacker ^ 1;
        int theatre = world.theatre[r];
        world.fighting[r] = true;
        world.warMonths[r]++;
        world.tally.warMonths[r]++;
        world.quiet[r] = 0;
        // a war that history hands over has no first month here
        if (world.warMonths[r] == 1 || Double.isNaN(lossRatio[r])) {
            double gap =
                    world.logCapability[cast.clientOfSide(attacker)] - world.logCapability[cast.clientOfSide(victim)];
            lossRatio[r] = LOSS_SLOPE * gap + LOSS_SPREAD * world.chance.normal(ratioStream[r], 0);
        }
        double logit = odds.trueLogit(world, attacker, theatre) + world.aidToAttacker[r] - world.aidToVictim[r];
        int n = world.chance.poisson(world.draws[battles], countStream[r], 0);
        double chance = BattleWalk.battleChance(logit);
        for (int b = 0; b < n && undecided(world, r); b++) {
            boolean won = world.chance.uniform(battleStream[r], b) < chance;
            world.front[r] += won ? 1 : -1;
            world.battlesWon[r] += won ? 1 : 0;
            world.battles[r]++;
        }
        toll(world, r);
        end(world, r, logit);
    }

    private static boolean undecided(World world, int r) {
        return world.front[r] > 0 && world.front[r] < BattleWalk.FORTS;
    }

    private void toll(World world, int r) {
        int attacker = world.attacker[r];
        int victim = attacker ^ 1;
        double spread = world.draws[deathsSpread];
        double all = world.troops.deathRatio[r]
                * world.draws[deaths]
                * Elementary.exp(
                        spread * Normal.quantile(world.chance.uniform(deathStream[r], 0)) - 0.5 * spread * spread);
        double shareOfAttacker = Elementary.logistic(lossRatio[r]);
        double shareOfVictim = Elementary.logistic(-lossRatio[r]);
        world.dead[attacker] += all * shareOfAttacker;
        world.dead[victim] += all * shareOfVictim;
        lose(world, cast.clientOfSide(attacker), 2 * shareOfAttacker * world.draws[losses]);
        lose(world, cast.clientOfSide(victim), 2 * shareOfVictim * world.draws[losses]);
    }

    private void lose(World world, int client, double share) {
        double left = 1 - Math.min(1, share);
        for (int k = 0; k < cast.suppliers(); k++) {
            world.stock[cast.tie(client, k)] *= left;
        }
        double held = world.arms[client] * left;
        world.lost[client] += world.arms[client] - held;
        world.arms[client] = held;
    }

    private void end(World world, int r, double logit) {
        boolean decided = !undecided(world, r);
        boolean imposed = false;
        if (!decided) {
            double unpressed = world.draws[precision] * surplus(world, r, logit)
                    - world.draws[obstacles]
                    + blame(world, cast.clientOfSide(world.attacker[r]))
                    + (world.talks.mediator[r] ? world.draws[mediation] : 0);
            double u = world.chance.uniform(endStream[r], 0);
            if (u >= Elementary.logistic(unpressed + world.draws[pressure] * world.talks.pressure[r])) {
                return;
            }
            imposed = u >= Elementary.logistic(unpressed);
        }
        stop(world, r, decided, imposed);
    }

    /** The war is over: by decision of arms, by consent, or under pressure. */
    private void stop(World world, int r, boolean decided, boolean imposed) {
        int attacker = world.attacker[r];
        int victim = attacker ^ 1;
        if (!world.talks.divided[r]) {
            divide(world, r);
        }
        world.imposed[r] = imposed;
        world.mediated[r] = world.talks.mediator[r] && !decided;
        world.tally.imposed[r] += imposed ? 1 : 0;
        boolean won = world.front[r] > BattleWalk.MIDDLE;
        boolean lost = world.front[r] < BattleWalk.MIDDLE;
        if (decided && won) {
            world.tally.wonByAttacker[r]++;
        } else if (decided) {
            world.tally.wonByVictim[r]++;
        }
        blameForDefeat(world, lost ? attacker : won ? victim : World.NOBODY);
        costs.renew(world, attacker);
        costs.renew(world, victim);
        world.attacker[r] = World.NOBODY;
        world.quiet[r] = 0;
        world.sinceWar[r] = 0;
        world.warEnded[r] = true;
        if (world.journal.listening()) {
            String how = decided ? "by decision of arms" : imposed ? "under pressure" : "by consent";
            world.journal.record(new Journal.Event(
                    world.month,
                    "war.ends",
                    cast.rivalryId(r),
                    "The war ends " + how + " after " + world.warMonths[r] + " months, front at " + world.front[r]
                            + " of 10; " + cast.sideId(2 * r) + " holds " + Math.round(100 * world.share[2 * r])
                            + " % of the disputed land"));
        }
    }

    /** Joint gain of stopping now, in shares of the good. */
    private double surplus(World world, int r, double logit) {
        int attacker = world.attacker[r];
        int victim = attacker ^ 1;
        int theatre = world.theatre[r];
        double held = world.held(attacker, theatre);
        double stake = world.draws[aims[theatre]];
        double atStake = Math.min(stake, 1 - held) + Math.min(stake, held);
        double hope = world.draws[optimism] * Elementary.exp(-world.draws[learning] * world.battles[r]);
        double attackerHopes = BattleWalk.chanceOfWinning(
                world.front[r], BattleWalk.FORTS, Hopes.chanceInBattle(world, r, logit, hope));
        double victimHopes = 1
                - BattleWalk.chanceOfWinning(
                        world.front[r], BattleWalk.FORTS, Hopes.chanceInBattle(world, r, logit, -hope));
        return atStake * (1 - attackerHopes - victimHopes)
                + (world.costBorne(attacker) + world.costBorne(victim)) * world.draws[battles] / EVEN_WAR;
    }

    /** A condemnation of the attacker that still rings changes the log odds that it fights on. */
    private double blame(World world, int client) {
        double sum = 0;
        for (int k = 0; k < cast.suppliers(); k++) {
            if (world.condemned[cast.tie(client, k)] > 0) {
                sum -= world.draws[condemnation] * world.attention[k];
            }
        }
        return sum;
    }

    /** Land changes hands by how the front stands. */
    private void divide(World world, int r) {
        int attacker = world.attacker[r];
        int victim = attacker ^ 1;
        int theatre = world.theatre[r];
        double held = world.held(attacker, theatre);
        double wanted = world.draws[aims[theatre]] * (world.front[r] - BattleWalk.MIDDLE) / BattleWalk.MIDDLE;
        double change = Math.min(1 - held, Math.max(-held, wanted));
        if (theatre == 0) {
            world.share[attacker] = held + change;
            world.share[victim] = 1 - world.share[attacker];
        } else {
            world.home[victim] = Math.min(1, world.home[victim] - change);
        }
    }

    private void blameForDefeat(World world, int loser) {
        if (loser != World.NOBODY) {
            int client = cast.clientOfSide(loser);
            world.blamed[client] = world.culpable[client] ? BLAMED_MONTHS : 0;
        }
    }
}
