package org.equipoise.model.mechanism.arena;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.mechanism.war.BattleWalk;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Who may aid a side and has not come may enter a war unasked, month by month (model, B.7).
 *
 * <p>Pr = sigma(logit p_e + e1 peril_i + e2 passive_j + e3 ln(1 + chi_k) + b_att (att_k - 1) + w_e sympathy). peril_i in [-1, 1]: the
 * share that its client must expect to lose from where the front stands, which is how its dissatisfaction shows once it is at war;
 * {@link Passivity passive_j} in [0, 1]: how little the other side's patrons have done. Who enters lends chi_k, sends at once what it
 * has on order, and is believed the more. Morrow 1994, Smith 1995; passivity of the other patron: Crawford 2003 on pivots.
 */
public final class Intervention implements Mechanism {

    private static final Parameter BASE = Parameter.assumed(
            "entry.base",
            "p_e",
            "chance a month that a third party enters a war, nothing drawing it in",
            "share a month",
            new Prior.Beta(1, 60));
    private static final Parameter PERIL = Parameter.assumed(
            "entry.peril",
            "e1",
            "weight of the share that its client stands to lose",
            "1/share",
            new Prior.HalfNormal(3));
    private static final Parameter PASSIVITY = Parameter.assumed(
            "entry.passivity",
            "e2",
            "weight of the passivity of the other side's patrons",
            "logit",
            new Prior.HalfNormal(1));
    private static final Parameter CAPABILITY = Parameter.assumed(
            "entry.capability", "e3", "weight of what it can bring to bear", "logit", new Prior.HalfNormal(0.5));
    private static final Parameter LAW = Parameter.assumed(
            "entry.law",
            "w_e",
            "weight of sympathy with the attacked by recognised sovereignty",
            "logit",
            new Prior.HalfNormal(0.5));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "intervention",
            "Entry of third parties",
            "Pr = sigma(logit p_e + e1 peril_i + e2 passive_j + e3 ln(1+chi_k) + b_att (att_k - 1) + w_e sympathy)",
            List.of("M18"),
            "Morrow 1994; Smith 1995; Crawford 2003; form assumed",
            List.of(BASE, PERIL, PASSIVITY, Passivity.PROTEST, CAPABILITY, LAW),
            Set.of(Slot.PHASE, Slot.ATTENTION, Slot.LAND, Slot.LAW, Slot.FIGHTERS, Slot.ENTRY, Slot.ARMS),
            Set.of(Slot.ENTRY, Slot.BELIEFS, Slot.ORDERS),
            Set.of("crisis", "invocation", "war"),
            Intervention::new);

    private final Cast cast;
    private final Odds odds;
    private final Passivity passivity;
    private final List<Post> posts = new ArrayList<>();
    private final boolean[] enters;
    private final int base;
    private final int peril;
    private final int passive;
    private final int capability;
    private final int law;
    private final int attentive;
    private final int lesson;
    private final int[] aims = new int[2];
    private final int[] strength;

    /** A supplier that may enter on a side. */
    private record Post(
            int side, int supplier, int client, int tie, int at, boolean aidsAttack, boolean aidsDefence, long luck) {}

    private Intervention(Blueprint blueprint) {
        cast = blueprint.cast();
        odds = new Odds(blueprint);
        passivity = new Passivity(blueprint);
        for (Tie tie : blueprint.setting().ties()) {
            int client = cast.client(tie.client());
            int supplier = cast.supplier(tie.supplier());
            for (int side = 0; side < 2 * cast.rivalries(); side++) {
                if (cast.clientOfSide(side) == client && (tie.aidsAttack() || tie.aidsDefence())) {
                    posts.add(new Post(
                            side,
                            supplier,
                            client,
                            cast.tie(client, supplier),
                            cast.sideTie(side, supplier),
                            tie.aidsAttack(),
                            tie.aidsDefence(),
                            Stream.of("entry", cast.rivalryId(side / 2), tie.supplier(), tie.client())));
                }
            }
        }
        enters = new boolean[posts.size()];
        var parameters = blueprint.parameters();
        base = parameters.index(BASE.name());
        peril = parameters.index(PERIL.name());
        passive = parameters.index(PASSIVITY.name());
        capability = parameters.index(CAPABILITY.name());
        law = parameters.index(LAW.name());
        attentive = parameters.index("aid.attention");
        lesson = parameters.index("alliance.lesson");
        aims[0] = parameters.index("war-aims.disputed");
        aims[1] = parameters.index("war-aims.recognised");
        strength = blueprint.perSupplier("aid.strength");
    }

    @Override
    public void begin(World world) {
        odds.begin(world);
    }

    @Override
    public void step(World world) {
        if (world.replaying || world.draws[base] == 0) {
            return;
        }
        boolean any = false;
        // all decide on the same war before anybody has entered it
        for (int p = 0; p < enters.length; p++) {
            Post post = posts.get(p);
            enters[p] = mayEnter(world, post) && world.chance.uniform(post.luck(), 0) < chance(world, post);
            any |= enters[p];
        }
        if (!any) {
            return;
        }
        for (int p = 0; p < enters.length; p++) {
            if (enters[p]) {
                enter(world, posts.get(p));
            }
        }
        for (int r = 0; r < cast.rivalries(); r++) {
            if (world.atWar(r)) {
                odds.weighAid(world, r);
            }
        }
    }

    private static boolean mayEnter(World world, Post post) {
        int rivalry = post.side() / 2;
        return world.atWar(rivalry)
                && !world.arena.entered[post.at()]
                && (world.attacker[rivalry] == post.side() ? post.aidsAttack() : post.aidsDefence());
    }

    private double chance(World world, Post post) {
        int rivalry = post.side() / 2;
        int attacker = world.attacker[rivalry];
        boolean attacks = attacker == post.side();
        int attacked = 2 * (attacker ^ 1) + world.theatre[rivalry];
        int k = post.supplier();
        double loss = expectedLossOfVictim(world, rivalry);
        return Elementary.logistic(Elementary.logit(world.draws[base])
                + world.draws[peril] * (attacks ? -loss : loss)
                + world.draws[passive] * passivity.against(world, post.side())
                + world.draws[capability] * Elementary.log(1 + world.draws[strength[k]])
                + world.draws[attentive] * (world.attention[k] - 1)
                + world.draws[law] * (attacks ? -world.law.sympathy[attacked] : world.law.sympathy[attacked]));
    }

    /** Share that the victim must expect to lose from where the front stands; below 0 where it stands to gain. */
    private double expectedLossOfVictim(World world, int rivalry) {
        int attacker = world.attacker[rivalry];
        int theatre = world.theatre[rivalry];
        double held = world.held(attacker, theatre);
        double stake = world.draws[aims[theatre]];
        double logit =
                odds.trueLogit(world, attacker, theatre) + world.aidToAttacker[rivalry] - world.aidToVictim[rivalry];
        double wins =
                BattleWalk.chanceOfWinning(world.front[rivalry], BattleWalk.FORTS, BattleWalk.battleChance(logit));
        return wins * Math.min(stake, 1 - held) - (1 - wins) * Math.min(stake, held);
    }

    private void enter(World world, Post post) {
        int tie = post.tie();
        world.arena.entered[post.at()] = true;
        world.arena.lent[post.at()] = world.draws[strength[post.supplier()]];
        world.arena.reply[post.at()] = Reply.FORCE.ordinal();
        world.arena.entries[tie]++;
        world.publicAid[tie] += world.draws[lesson];
        world.privateAid[tie] += world.draws[lesson];
        bringForward(world, post.client(), tie);
        if (world.journal.listening()) {
            String who = cast.supplierId(post.supplier());
            world.journal.record(new Journal.Event(
                    world.month, "entry", who, who + " enters the war on the side of " + cast.clientId(post.client())));
        }
    }

    /** What is on order comes next month. */
    private static void bringForward(World world, int client, int tie) {
        int next = world.month + 1 & World.RING - 1;
        for (int ahead = 2; ahead < World.RING; ahead++) {
            int slot = world.month + ahead & World.RING - 1;
            double tiv = world.due[tie * World.RING + slot];
            if (tiv > 0) {
                world.due[tie * World.RING + slot] = 0;
                world.due[tie * World.RING + next] += tiv;
                world.dueAll[client * World.RING + slot] = Math.max(0, world.dueAll[client * World.RING + slot] - tiv);
                world.dueAll[client * World.RING + next] += tiv;
            }
        }
    }
}
