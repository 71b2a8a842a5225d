package org.equipoise.bench.k1;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Monthly;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.World;

/** Step 6, peace: a window may open, and the crisis game is solved backward and played. */
final class Crisis implements Mechanism {

    private static final int DEMANDS = K1.DEMANDS.length;
    private static final int LIMITED = DEMANDS + 1;
    private static final int WAR = DEMANDS + 2;

    private final int[] cost;
    private final int honour;
    private final Monthly window;
    private final long forceStream;
    private final long honourStream;
    private final Decision mover;
    private final Decision[] move = new Decision[2];
    private final Decision[] answer = new Decision[2];
    private final Decision[] stand = new Decision[2];
    private final Decision[] afterwards = new Decision[2];

    // the crisis at hand
    private final double[] odds = new double[2];
    private final double[] war = new double[2];
    private final double[] demand = new double[DEMANDS];
    private double refused;
    private double refusedOfTarget;
    private double resisted;
    private double resistedOfTarget;

    Crisis(Cast cast, int[] cost, int honour) {
        this.cost = cost.clone();
        this.honour = honour;
        String rivalry = cast.rivalryId(0);
        window = new Monthly(Stream.of("k1.window", rivalry));
        forceStream = Stream.of("k1.limited-force", rivalry);
        honourStream = Stream.of("k1.honour", rivalry);
        mover = new Decision(rivalry, "who moves", List.of(cast.sideId(0), cast.sideId(1)), List.of("value of war"));
        for (int side = 0; side < 2; side++) {
            String own = cast.sideId(side);
            String rival = cast.sideId(side ^ 1);
            move[side] = new Decision(
                    own,
                    "move in the crisis",
                    List.of("stand down", "demand little", "demand some", "demand much", "limited force", "war"),
                    List.of("value"));
            answer[side] = new Decision(rival, "answer to the demand", List.of("accept", "refuse"), List.of("value"));
            stand[side] = new Decision(rival, "answer to force", List.of("concede", "resist"), List.of("value"));
            afterwards[side] = new Decision(own, "after the refusal", List.of("back down", "war"), List.of("value"));
        }
    }

    @Override
    public void begin(World world) {
        world.share[0] = K1.SHARE;
        world.share[1] = 1 - K1.SHARE;
        world.quiet[0] = K1.QUIET;
        for (int client = 0; client < 2; client++) {
            world.publicAid[client] = K1.BELIEF_AID;
            world.publicDoubt[client] = K1.BELIEF_DOUBT;
        }
    }

    @Override
    public void step(World world) {
        if (world.atWar(0) || world.warEnded[0]) {
            return;
        }
        world.quiet[0]++;
        if (window.uniform(world.chance) < K1.window(world.quiet[0])) {
            world.tally.disputes[0]++;
            world.quiet[0] = 0;
            open(world);
        }
    }

    private void open(World world) {
        for (int side = 0; side < 2; side++) {
            weigh(world, side);
            mover.term(side, 0, war[side]);
        }
        int side = mover.draw(world, K1.PRECISION);
        solve(world, side);
        int does = move[side].draw(world, K1.PRECISION);
        if (does == WAR) {
            beginWar(world, side);
        } else if (does == LIMITED) {
            useForce(world, side);
        } else if (does > 0) {
            makeDemand(world, side, demand[does - 1]);
        }
    }

    private void weigh(World world, int side) {
        int rival = side ^ 1;
        double edge = K1.DECISIVENESS * (world.logCapability[side] - world.logCapability[rival]) + K1.SURPRISE;
        double trust = world.publicAid[rival] / (world.publicAid[rival] + world.publicDoubt[rival]);
        double p = (1 - trust) * Elementary.logistic(edge) + trust * Elementary.logistic(edge - K1.AID);
        odds[side] = p;
        war[side] = p * Math.min(K1.WAR_AIMS, world.share[rival])
                - (1 - p) * Math.min(K1.WAR_AIMS, world.share[side])
                - world.draws[cost[side]];
    }

    private void solve(World world, int side) {
        int rival = side ^ 1;
        double p = odds[side];
        double warOfTarget = (1 - p) * Math.min(K1.WAR_AIMS, world.share[side])
                - p * Math.min(K1.WAR_AIMS, world.share[rival])
                - world.draws[cost[rival]];
        double back = prefers(-K1.AUDIENCE_COST, war[side]);
        refused = -K1.AUDIENCE_COST * back + (1 - back) * war[side];
        refusedOfTarget = (1 - back) * warOfTarget;
        Decision menu = move[side];
        menu.term(0, 0, 0);
        for (int k = 0; k < DEMANDS; k++) {
            demand[k] = Math.min(K1.DEMANDS[k], world.share[rival]);
            double accepted = prefers(-demand[k], refusedOfTarget);
            menu.term(1 + k, 0, accepted * demand[k] + (1 - accepted) * refused);
        }
        resisted = (2 * p - 1) * K1.LIMITED_GAIN - K1.LIMITED_COST * world.draws[cost[side]];
        resistedOfTarget = (1 - 2 * p) * K1.LIMITED_GAIN - K1.LIMITED_COST * world.draws[cost[rival]] / 2;
        double conceded = prefers(-K1.LIMITED_GAIN, resistedOfTarget);
        menu.term(LIMITED, 0, conceded * K1.LIMITED_GAIN + (1 - conceded) * resisted);
        menu.term(WAR, 0, war[side]);
    }

    /** Chance that an option is taken over another. */
    private static double prefers(double value, double other) {
        return Elementary.logistic(K1.PRECISION * (value - other));
    }

    private void makeDemand(World world, int side, double x) {
        answer[side].term(0, 0, -x);
        answer[side].term(1, 0, refusedOfTarget);
        if (answer[side].draw(world, K1.PRECISION) == 0) {
            K1.shift(world, side, x);
            return;
        }
        afterwards[side].term(0, 0, -K1.AUDIENCE_COST);
        afterwards[side].term(1, 0, war[side]);
        if (afterwards[side].draw(world, K1.PRECISION) == 1) {
            beginWar(world, side);
        }
    }

    private void useForce(World world, int side) {
        stand[side].term(0, 0, -K1.LIMITED_GAIN);
        stand[side].term(1, 0, resistedOfTarget);
        boolean won = stand[side].draw(world, K1.PRECISION) == 0 || world.chance.uniform(forceStream, 0) < odds[side];
        K1.shift(world, side, won ? K1.LIMITED_GAIN : -K1.LIMITED_GAIN);
    }

    private void beginWar(World world, int side) {
        world.attacker[0] = side;
        world.front[0] = 5;
        if (world.tally.firstWar[0] == 0) {
            world.tally.firstWar[0] = world.month;
        }
        if (world.chance.uniform(honourStream, 0) < world.draws[honour]) {
            world.aidToVictim[0] = K1.AID;
            world.publicAid[side ^ 1] += K1.HONOUR_SIGNAL;
        } else {
            world.aidToVictim[0] = 0;
            world.publicDoubt[side ^ 1] += K1.HONOUR_SIGNAL;
        }
    }
}
