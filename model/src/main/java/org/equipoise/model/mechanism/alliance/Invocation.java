package org.equipoise.model.mechanism.alliance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Calls for help: who asks, whether the promise binds, how far the patron goes, and what its answer does to trust (model, A.3 step 8
 * and B.3).
 *
 * <p>Occasions: a war begins, a war reaches recognised land beyond its first theatre, limited force falls on recognised land, or
 * history replays a call. Each passes the {@link Gates} of the promise, the patron's {@link Willingness} and the {@link Ladder} of
 * replies, and teaches {@link Trust}. Out of scope the odds of force are multiplied by omega_s. A policy may fix the answers of the
 * patron it is about; a replayed call otherwise repeats the answer on record, and is not counted. A patron that also aids attacks joins the attacker with
 * s_off times its willingness. Nobody is asked again whose forces have come.
 *
 * <p>Honour: Leeds, Long and Mitchell 2000; Berkemeier and Fuhrmann 2018; intervention iff gain exceeds cost net of reneging: Morrow
 * 1994, Smith 1995.
 */
public final class Invocation implements Mechanism {

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "invocation",
            "Invocation and honour of alliance promises",
            "ask iff pi gain > c_ask; Pr(force) = sigma(logit h0 + lambda_h (gain - cost_k - w_x tie_kj) + b_att (att_k - 1)"
                    + " + w_law sympathy) prod_o sigma(logit v + lambda_o (gain - tie_o)), out of scope odds x omega_s;"
                    + " a += w_h c, b += w_h (1-c), c = (rung/5)^g",
            List.of("M7", "M10", "M11", "M22"),
            "Morrow 1994; Smith 1995; Leeds et al. 2000; Benson 2011; Berkemeier and Fuhrmann 2018",
            List.of(
                    Willingness.HONOUR,
                    Willingness.SENSITIVITY,
                    Willingness.COST,
                    Willingness.CROSS_PRESSURE,
                    Willingness.LAW,
                    Gates.CONSENT,
                    Gates.CONSENSUS,
                    Gates.ASKING,
                    Ladder.MEDIATION,
                    Ladder.MATERIEL,
                    Ladder.FACT_FINDING,
                    Ladder.STATEMENT,
                    Ladder.CREDIT,
                    Ladder.MATERIEL_STRENGTH,
                    Trust.LESSON,
                    Trust.OUT_OF_SCOPE,
                    Trust.TREATY),
            Set.of(Slot.PHASE, Slot.ATTENTION, Slot.ARMS, Slot.PROMISES, Slot.ALIGNMENT, Slot.LAW, Slot.SPREAD),
            Set.of(Slot.BELIEFS, Slot.CALLS, Slot.ENTRY),
            Set.of("crisis"),
            Invocation::new);

    // one address of luck for each occasion, so that one call never takes the luck of another
    private static final int ATTACKED = 0;
    private static final int JOINING = 1;
    private static final int REACHED = 2;
    private static final int STRUCK = 3;
    static final int REPLAYED = 4;

    private final Cast cast;
    private final Odds odds;
    private final List<Helper> helpers;
    private final Gates gates;
    private final Willingness willingness;
    private final Ladder ladder;
    private final Trust trust;
    private final ReplayedCalls replayed;
    private final FixedReplies fixed;
    private final int outOfScope;
    private final int[] strength;
    private final int[] offensive;
    private boolean calledBefore;

    private Invocation(Blueprint blueprint) {
        cast = blueprint.cast();
        odds = new Odds(blueprint);
        helpers = Helper.all(blueprint.setting(), cast);
        gates = new Gates(blueprint, odds);
        willingness = new Willingness(blueprint, odds);
        ladder = new Ladder(blueprint);
        trust = new Trust(blueprint, helpers);
        replayed = new ReplayedCalls(blueprint.setting(), cast, helpers);
        fixed = new FixedReplies(blueprint);
        outOfScope = blueprint.parameters().index("aid.out-of-scope");
        strength = blueprint.perSupplier("aid.strength");
        offensive = blueprint.perSupplier("aid.offensive");
    }

    @Override
    public void begin(World world) {
        odds.begin(world);
        ladder.begin(world);
        trust.begin(world);
        calledBefore = false;
    }

    @Override
    public void step(World world) {
        if (calledBefore) {
            Arrays.fill(world.calls.failed, false);
            calledBefore = false;
        }
        trust.signal(world);
        if (world.replaying) {
            replay(world);
            return;
        }
        for (int r = 0; r < cast.rivalries(); r++) {
            if (world.warBegan[r]) {
                warBegins(world, r);
            } else {
                for (int side = 2 * r; side < 2 * r + 2; side++) {
                    int reached = world.arena.reached[side];
                    if (world.calls.struck[side]) {
                        callAll(world, side, 1, STRUCK);
                    } else if (world.atWar(r) && reached > 0 && reached == world.month - 1) {
                        callAll(world, side, 1, REACHED);
                        odds.weighAid(world, r);
                    }
                }
            }
        }
    }

    private void warBegins(World world, int rivalry) {
        int attacker = world.attacker[rivalry];
        for (int h = 0; h < helpers.size(); h++) {
            Helper helper = helpers.get(h);
            if (helper.aidsAttack()
                    && helper.client() == cast.clientOfSide(attacker)
                    && !world.arena.entered[cast.sideTie(attacker, helper.supplier())]) {
                join(world, helper, attacker);
            }
        }
        callAll(world, attacker ^ 1, world.theatre[rivalry], ATTACKED);
        odds.weighAid(world, rivalry);
    }

    /** A side calls all who may help it, but those whose forces are there, and at the outset those whom history has it call. */
    private void callAll(World world, int side, int place, int occasion) {
        for (int h = 0; h < helpers.size(); h++) {
            Helper helper = helpers.get(h);
            int at = cast.sideTie(side, helper.supplier());
            boolean answered = (world.atWar(side / 2) && world.arena.entered[at])
                    || (occasion == ATTACKED && world.arena.reply[at] >= 0);
            if (helper.aidsDefence() && helper.client() == cast.clientOfSide(side) && !answered) {
                call(world, helper, side, place, occasion);
            }
        }
    }

    private void call(World world, Helper helper, int side, int place, int occasion) {
        double gain = gain(world, helper, side, place);
        Promise promise = gates.promise(world, helper, place, began(world, side));
        if (gates.asks(world, helper, promise, gain)) {
            int reply = fixed.reply(world, helper.supplier());
            answer(
                    world,
                    helper,
                    side,
                    place,
                    promise,
                    reply >= 0 ? Ladder.reply(reply) : draw(world, helper, side, place, promise, gain, occasion));
        } else {
            event(world, helper, "alliance.not-asked", " is not asked for help by ", place);
        }
    }

    private void replay(World world) {
        for (int n = 0; n < replayed.size(); n++) {
            if (replayed.month(n) != world.month) {
                continue;
            }
            Helper helper = replayed.helper(n);
            int side = replayed.side(n);
            int place = replayed.place(n);
            Promise promise = gates.promise(world, helper, place, began(world, side));
            int reply = fixed.reply(world, helper.supplier());
            if (reply < 0) {
                reply = replayed.reply(n);
            }
            double own = Trust.own(world, helper.tie());
            double everybodys = Trust.everybodys(world, helper.tie());
            double gain = gain(world, helper, side, place);
            Reply given = reply >= 0 ? Ladder.reply(reply) : draw(world, helper, side, place, promise, gain, REPLAYED);
            answer(world, helper, side, place, promise, given);
            world.calls.answered[n] = given.ordinal();
            world.calls.trustLost[n] = own - Trust.own(world, helper.tie());
            world.calls.deterrenceLost[n] = everybodys - Trust.everybodys(world, helper.tie());
            if (world.atWar(side / 2)) {
                odds.weighAid(world, side / 2);
            }
        }
    }

    /** Whether a side began the war that it is in. */
    private static boolean began(World world, int side) {
        return world.attacker[side / 2] == side;
    }

    private double gain(World world, Helper helper, int side, int place) {
        int rivalry = side / 2;
        boolean war = world.atWar(rivalry);
        return willingness.gain(
                world, helper, side, war ? world.attacker[rivalry] : side ^ 1, war ? world.theatre[rivalry] : place);
    }

    private Reply draw(World world, Helper helper, int side, int place, Promise promise, double gain, int occasion) {
        int adversary = cast.clientOfSide(side ^ 1);
        double scope = promise.binds() ? 0 : Elementary.log(Math.max(1e-9, world.draws[outOfScope]));
        double sympathy = world.law.sympathy[2 * side + place];
        double force = Elementary.logistic(willingness.of(world, helper, adversary, gain, sympathy) + scope)
                * gates.consent(world, promise, adversary, gain);
        return ladder.draw(world, helper.supplier(), force, world.chance.uniform(helper.luck(side / 2), occasion));
    }

    /** What an answer changes. */
    private void answer(World world, Helper helper, int side, int place, Promise promise, Reply reply) {
        int tie = helper.tie();
        boolean covered = promise.binds();
        boolean much = reply.compareTo(Reply.MATERIEL) >= 0;
        trust.answered(world, tie, ladder.credit(reply), covered);
        calledBefore = true;
        if (!world.replaying) {
            world.calls.made[tie]++;
            world.calls.binding[tie] += covered ? 1 : 0;
            world.calls.honoured[tie] += covered && much ? 1 : 0;
        }
        world.calls.failed[tie] |= !much && trust.counts(world, covered);
        if (world.atWar(side / 2)) {
            int at = cast.sideTie(side, helper.supplier());
            world.arena.reply[at] = Math.max(world.arena.reply[at], reply.ordinal());
            world.arena.lent[at] = Math.max(world.arena.lent[at], ladder.help(world, helper.supplier(), reply));
            if (reply == Reply.FORCE) {
                enter(world, at, tie);
            }
        }
        switch (reply) {
            case FORCE -> event(world, helper, "alliance.honoured", " comes to the help of ", place);
            case MEDIATION -> event(world, helper, "alliance.mediation", " mediates with pressure for ", place);
            case MATERIEL -> event(world, helper, "alliance.materiel", " sends materiel to ", place);
            case FACT_FINDING -> event(world, helper, "alliance.fact-finding", " sends observers to ", place);
            case STATEMENT -> event(world, helper, "alliance.statement", " has words for ", place);
            case NOTHING ->
                event(
                        world,
                        helper,
                        covered ? "alliance.refused" : "alliance.out-of-scope",
                        " refuses the call of ",
                        place);
        }
    }

    /** A patron may join its client's attack. */
    private void join(World world, Helper helper, int side) {
        int k = helper.supplier();
        int place = world.theatre[side / 2];
        double willing = Elementary.logistic(willingness.of(
                world,
                helper,
                cast.clientOfSide(side ^ 1),
                gain(world, helper, side, place),
                -world.law.sympathy[2 * (side ^ 1) + place]));
        if (world.chance.uniform(helper.luck(side / 2), JOINING) < willing * world.draws[offensive[k]]) {
            int at = cast.sideTie(side, k);
            world.arena.reply[at] = Reply.FORCE.ordinal();
            world.arena.lent[at] = world.draws[strength[k]];
            enter(world, at, helper.tie());
            event(world, helper, "alliance.joins", " joins the attack of ", place);
        }
    }

    private static void enter(World world, int at, int tie) {
        world.arena.entered[at] = true;
        // measures tell what is played
        world.arena.entries[tie] += world.replaying ? 0 : 1;
    }

    private void event(World world, Helper helper, String kind, String does, int place) {
        if (world.journal.listening()) {
            String who = cast.supplierId(helper.supplier());
            String where = place == 0 ? ", over the disputed land" : ", over recognised land";
            world.journal.record(
                    new Journal.Event(world.month, kind, who, who + does + cast.clientId(helper.client()) + where));
        }
    }
}
