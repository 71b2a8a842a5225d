package org.equipoise.model.mechanism.crisis;

import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Normal;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.World;

/** Plays a solved crisis: draws the choices, moves the land, begins the war, and lets each side learn from what the other did. */
final class CrisisPlay {

    private static final double CLASH_SPREAD = 1;

    private final Cast cast;
    private final WarCosts costs;
    private final Odds odds;
    private final CrisisGame imagined = new CrisisGame(World.NODES);
    private final Decision[] moves;
    private final Decision[] demands;
    private final Decision[] answers;
    private final Decision[] stands;
    private final Decision[] afterwards;
    private final long[] fightStream;
    private final long[] fatalStream;
    private final long[] deadStream;
    private final double[] likelihood = new double[World.NODES];
    private final int fatalResisted;
    private final int fatalConceded;
    private final int clashDead;
    private final int precision;
    private final int limitedCost;
    private final int audience;

    CrisisPlay(Blueprint blueprint, WarCosts costs, Odds odds) {
        this.costs = costs;
        this.odds = odds;
        cast = blueprint.cast();
        int sides = 2 * cast.rivalries();
        moves = new Decision[sides];
        demands = new Decision[sides];
        answers = new Decision[sides];
        stands = new Decision[sides];
        afterwards = new Decision[sides];
        fightStream = new long[sides];
        fatalStream = new long[sides];
        deadStream = new long[sides];
        for (int side = 0; side < sides; side++) {
            String actor = cast.sideId(side);
            String rivalry = cast.rivalryId(side / 2);
            moves[side] = new Decision(
                    actor,
                    rivalry,
                    "move in the crisis",
                    List.of("stand down", "demand", "limited force", "war"),
                    List.of(
                            "standing still",
                            "expected of demands",
                            "expected of limited force",
                            "won land",
                            "lost land",
                            "cost of war",
                            "restraint by suppliers and law"));
            demands[side] = new Decision(
                    actor,
                    rivalry,
                    "size of the demand",
                    List.of("small", "middle", "large"),
                    List.of("if accepted", "if refused"));
            answers[side] = new Decision(
                    actor,
                    rivalry,
                    "answer to the demand",
                    List.of("accept", "refuse"),
                    List.of("land given up", "expected of refusing"));
            stands[side] = new Decision(
                    actor, rivalry, "answer to limited force", List.of("concede", "resist"), List.of("land", "cost"));
            afterwards[side] = new Decision(
                    actor,
                    rivalry,
                    "after the refusal",
                    List.of("back down", "limited force", "war"),
                    List.of("value"));
            fightStream[side] = Stream.of("clash.outcome", rivalry, actor);
            fatalStream[side] = Stream.of("clash.fatal", rivalry, actor);
            deadStream[side] = Stream.of("clash.dead", rivalry, actor);
        }
        fatalResisted = blueprint.parameters().index("limited-force.fatal-resisted");
        fatalConceded = blueprint.parameters().index("limited-force.fatal-conceded");
        clashDead = blueprint.parameters().index("limited-force.dead");
        precision = blueprint.parameters().index("choice.precision");
        limitedCost = blueprint.parameters().index("limited-force.cost");
        audience = blueprint.parameters().index("audience.cost");
    }

    void begin(World world) {
        for (int n = 0; n < World.NODES; n++) {
            imagined.node[n] = costs.node(n);
        }
        imagined.lambda = world.draws[precision];
        imagined.limitedCost = world.draws[limitedCost];
        imagined.audienceCost = world.draws[audience];
        imagined.prepare();
    }

    /**
     * Plays a crisis.
     *
     * @param game solved for the mover
     * @param side the mover
     * @param alone mover's chance without patrons as the target sees it
     * @param chance mover's chance with aid as the target sees it
     * @param dissatisfaction mover's gain of war over standing still
     */
    void play(
            World world, CrisisGame game, int side, int theatre, double alone, double chance, double dissatisfaction) {
        int move = drawMove(world, game, side);
        learnAboutMover(world, game, side, move);
        if (move == CrisisGame.STAND) {
            event(world, side, "crisis.stands-down", " opens a dispute with ", " and stands down");
        } else if (move == CrisisGame.DEMAND) {
            demand(world, game, side, theatre, alone, chance, dissatisfaction);
        } else if (move == CrisisGame.LIMITED) {
            useLimitedForce(world, game, side, theatre, alone);
        } else {
            beginWar(world, side, theatre, dissatisfaction);
        }
    }

    private int drawMove(World world, CrisisGame game, int side) {
        Decision menu = moves[side];
        menu.clear();
        menu.term(CrisisGame.STAND, 0, game.standing);
        if (game.demandCount > 0) {
            menu.term(CrisisGame.DEMAND, 1, game.inclusiveValue());
        }
        menu.term(CrisisGame.LIMITED, 2, game.rootValue[CrisisGame.LIMITED] + game.restraint);
        menu.term(CrisisGame.LIMITED, 6, -game.restraint);
        menu.term(CrisisGame.WAR, 3, game.chanceOfWar * game.gain);
        menu.term(CrisisGame.WAR, 4, -(1 - game.chanceOfWar) * game.loss);
        menu.term(CrisisGame.WAR, 5, -game.cost);
        menu.term(CrisisGame.WAR, 6, -game.restraint);
        return menu.draw(world, game.lambda);
    }

    private void demand(
            World world, CrisisGame game, int side, int theatre, double alone, double chance, double dissatisfaction) {
        int target = side ^ 1;
        Decision sizes = demands[side];
        sizes.clear();
        for (int k = 0; k < game.demandCount; k++) {
            sizes.term(k, 0, game.accepted[k] * game.demand[k]);
            sizes.term(k, 1, (1 - game.accepted[k]) * game.refused);
        }
        int size = sizes.draw(world, game.lambda);
        Decision answer = answers[target];
        answer.clear();
        answer.term(0, 0, -game.demand[size]);
        answer.term(1, 1, game.refusalValue(alone, chance, world.costBorne(target)));
        int chosen = answer.draw(world, game.lambda);
        for (int n = 0; n < World.NODES; n++) {
            double accepts = game.accepts(size, game.chanceAlone, game.chanceOfWar, costs.node(n));
            likelihood[n] = chosen == 0 ? accepts : 1 - accepts;
        }
        learn(world, side);
        if (chosen == 0) {
            move(world, side, theatre, game.demand[size]);
            event(world, side, "demand.accepted", " demands land and is given it by ", "");
            return;
        }
        Decision after = afterwards[side];
        after.clear();
        for (int o = 0; o < 3; o++) {
            after.term(o, 0, game.laterValue[o]);
        }
        int next = after.draw(world, game.lambda);
        if (next == 0) {
            event(world, side, "demand.refused", " demands land, is refused by ", " and backs down");
        } else if (next == 1) {
            useLimitedForce(world, game, side, theatre, alone);
        } else {
            beginWar(world, side, theatre, dissatisfaction);
        }
    }

    private void useLimitedForce(World world, CrisisGame game, int side, int theatre, double alone) {
        Decision answer = stands[side ^ 1];
        answer.clear();
        answer.term(0, 0, -game.limitedGain);
        answer.term(1, 0, (1 - 2 * alone) * game.limitedGain);
        answer.term(1, 1, -0.5 * game.limitedCost * world.costBorne(side ^ 1));
        boolean resisted = answer.draw(world, game.lambda) == 1;
        for (int n = 0; n < World.NODES; n++) {
            double resists = game.resists(game.chanceAlone, costs.node(n));
            likelihood[n] = resisted ? resists : 1 - resists;
        }
        learn(world, side);
        clash(world, side, theatre, resisted, game.limitedGain);
    }

    /** Limited force is used; who wins and whether anybody dies is up to the true odds and luck. */
    void clash(World world, int side, int theatre, boolean resisted, double gain) {
        int target = side ^ 1;
        int rivalry = side / 2;
        world.fighting[rivalry] = true;
        world.calls.struck[target] = theatre == 1;
        world.tally.force[rivalry]++;
        // what the sides believe decides whether they fight, not who wins
        double chance = Elementary.logistic(odds.trueLogit(world, side, theatre));
        boolean won = !resisted || world.chance.uniform(fightStream[side], 0) < chance;
        move(world, side, theatre, won ? gain : -gain);
        event(
                world,
                side,
                resisted ? "force.resisted" : "force.conceded",
                " uses limited force; ",
                resisted ? " resists" : " gives way");
        double fatal = world.draws[resisted ? fatalResisted : fatalConceded];
        if (world.chance.uniform(fatalStream[side], 0) < fatal) {
            world.tally.fatal[rivalry]++;
            double dead = world.draws[clashDead]
                    * Elementary.exp(CLASH_SPREAD * Normal.quantile(world.chance.uniform(deadStream[side], 0)));
            world.dead[side] += 0.5 * dead;
            world.dead[target] += 0.5 * dead;
            event(world, side, "force.fatal", " and ", " count their dead");
        }
    }

    /** War begins. */
    void beginWar(World world, int side, int theatre, double dissatisfaction) {
        int rivalry = side / 2;
        world.attacker[rivalry] = side;
        world.theatre[rivalry] = theatre;
        world.front[rivalry] = 5;
        world.battles[rivalry] = 0;
        world.battlesWon[rivalry] = 0;
        world.warMonths[rivalry] = 0;
        world.aidToAttacker[rivalry] = 0;
        world.aidToVictim[rivalry] = 0;
        world.arena.forget(rivalry);
        world.warBegan[rivalry] = true;
        world.fighting[rivalry] = true;
        world.culpable[cast.clientOfSide(side)] = true;
        world.culpable[cast.clientOfSide(side ^ 1)] = false;
        world.tally.wars[rivalry]++;
        if (world.tally.firstWar[rivalry] == 0) {
            world.tally.firstWar[rivalry] = world.month;
            world.tally.wanted[rivalry] = dissatisfaction > 0;
        }
        event(
                world,
                side,
                "war.begins",
                " attacks ",
                theatre == 0 ? " over the disputed land" : " over its recognised land");
    }

    /** The share of the mover changes; what one side gains the other loses. */
    static void move(World world, int side, int theatre, double change) {
        int target = side ^ 1;
        if (theatre == 0) {
            world.share[side] = Math.min(1, Math.max(0, world.share[side] + change));
            world.share[target] = 1 - world.share[side];
        } else {
            world.home[target] = Math.min(1, Math.max(0, world.home[target] - change));
        }
    }

    /** The target learns about the mover's cost from its move: it solves the game that each type would have played. */
    private void learnAboutMover(World world, CrisisGame game, int side, int move) {
        int target = side ^ 1;
        copy(game, imagined);
        for (int n = 0; n < World.NODES; n++) {
            imagined.cost = costs.node(n);
            imagined.solve();
            likelihood[n] = imagined.root[move];
        }
        learn(world, target);
    }

    private static void copy(CrisisGame from, CrisisGame to) {
        to.chanceAlone = from.chanceAlone;
        to.chanceOfWar = from.chanceOfWar;
        to.gain = from.gain;
        to.loss = from.loss;
        to.standing = from.standing;
        to.restraint = from.restraint;
        to.limitedGain = from.limitedGain;
        to.demandCount = from.demandCount;
        System.arraycopy(from.demand, 0, to.demand, 0, CrisisGame.DEMANDS);
        System.arraycopy(from.aboutTarget, 0, to.aboutTarget, 0, World.NODES);
        System.arraycopy(from.aboutMover, 0, to.aboutMover, 0, World.NODES);
    }

    /** Bayes' rule on the belief of a side about its rival's cost. */
    private void learn(World world, int side) {
        double all = 0;
        for (int n = 0; n < World.NODES; n++) {
            all += world.belief[side * World.NODES + n] * likelihood[n];
        }
        if (all > 0) {
            for (int n = 0; n < World.NODES; n++) {
                world.belief[side * World.NODES + n] *= likelihood[n] / all;
            }
        }
    }

    /** An event whose sentence names the side and its rival; put together only if someone listens. */
    void event(World world, int side, String kind, String does, String then) {
        if (world.journal.listening()) {
            String text = cast.sideId(side) + does + cast.sideId(side ^ 1) + then;
            world.journal.record(new Journal.Event(world.month, kind, cast.sideId(side), text));
        }
    }
}
