package org.equipoise.model.mechanism.leaning;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * A patron that punishes a client's step away by what the client hangs on it for: gas, roads, borders, trade (model, B.5).
 *
 * <p>After a step away the patron thinks of it with chance q_C and then chooses by logit: coercing is worth w_C D_ik att_k n/5, the
 * influence at stake and the example set, less its own cost c_C and the opinion it spoils. For about T_C months the client loses support
 * at home by s_C D a month and military spending by the factor (1 - m_C D); opinion of the patron falls, the client's own trust by w_N.
 *
 * <p>It deters by the fear that {@link Realignment} learns. It may backfire: trust lost and opinion spoilt make the next step worth
 * more, the coercion puts alignment on the agenda, and dependence erodes as the client finds other routes. Which wins hangs on the exit
 * cost e against the weight of trust w_T, so that the sign of its effect is no assumption. Sanctions of a sender on a target it trades
 * with: Drezner 1999.
 */
public final class Coercion implements Mechanism {

    private static final Parameter READINESS = Parameter.assumed(
            "coercion.readiness", "q_C", "chance that a patron thinks of coercion", "share", new Prior.Beta(2, 2));
    private static final Parameter INFLUENCE = Parameter.assumed(
            "coercion.influence", "w_C", "weight of the influence at stake", "utility", new Prior.Uniform(0, 1));
    private static final Parameter COST = Parameter.assumed(
            "coercion.cost", "c_C", "what coercing costs the patron itself", "utility", new Prior.Uniform(0, 0.2));
    private static final Parameter DURATION = Parameter.assumed(
            "coercion.duration", "T_C", "length of a coercion", "months", new Prior.LogNormal(6, 0.5));
    private static final Parameter SUPPORT = Parameter.assumed(
            "coercion.support",
            "s_C",
            "support that a wholly dependent client loses",
            "logit a month",
            new Prior.Uniform(0, 0.2));
    private static final Parameter SPENDING = Parameter.assumed(
            "coercion.spending",
            "m_C",
            "share of military spending that a wholly dependent client loses",
            "share",
            new Prior.Uniform(0, 0.4));
    private static final Parameter BACKLASH = Parameter.assumed(
            "coercion.backlash",
            "v_C",
            "how far opinion of the patron goes to its worst",
            "share a month",
            new Prior.Uniform(0, 0.1));
    private static final Parameter LESSON = Parameter.assumed(
            "coercion.lesson", "w_N", "pseudo-counts of trust lost by coercion", "counts", new Prior.LogNormal(1, 0.4));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "coercion",
            "Coercion of clients that move away",
            "U(coerce) = w_C D_ik att_k n/5 - c_C - v_C (1 + opinion)/2;  support -= s_C D; ln ME += ln(1 - m_C D) while it lasts",
            List.of("M16"),
            "Drezner 1999; model, B.5",
            List.of(READINESS, INFLUENCE, COST, DURATION, SUPPORT, SPENDING, BACKLASH, LESSON),
            Set.of(Slot.ALIGNMENT, Slot.ATTENTION, Slot.OPINION),
            Set.of(Slot.COERCION, Slot.SUPPORT, Slot.OPINION, Slot.BELIEFS),
            Set.of("realignment"),
            Coercion::new);

    private static final int REFRAIN = 0;
    private static final int COERCE = 1;
    private static final int FORBIDDEN = -1;
    private static final int CERTAIN = 1;

    private final Cast cast;
    private final boolean[] deciding;
    private final Decision[] menu;
    private final long[] stream;
    /** By policy and supplier: whether the policy coerces, forbids it or leaves it open. */
    private final int[][] fixed;

    private final int readiness;
    private final int influence;
    private final int cost;
    private final int duration;
    private final int support;
    private final int spending;
    private final int backlash;
    private final int lesson;
    private final int precision;

    private Coercion(Blueprint blueprint) {
        cast = blueprint.cast();
        int ties = cast.clients() * cast.suppliers();
        deciding = new boolean[ties];
        for (Tie tie : blueprint.setting().ties()) {
            deciding[cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()))] = tie.decides();
        }
        menu = new Decision[ties];
        stream = new long[ties];
        for (int tie = 0; tie < ties; tie++) {
            String client = cast.clientId(tie / cast.suppliers());
            String patron = cast.supplierId(tie % cast.suppliers());
            stream[tie] = Stream.of("coercion", patron, client);
            menu[tie] = new Decision(
                    patron,
                    "coercion of " + client,
                    List.of("refrain", "coerce"),
                    List.of("influence at stake", "its own cost", "opinion spoilt"));
        }
        fixed = new int[blueprint.policies().size()][cast.suppliers()];
        for (int p = 0; p < fixed.length; p++) {
            Policy policy = blueprint.policies().get(p);
            if (policy.conduct().coercion().isPresent()) {
                fixed[p][cast.supplier(policy.of())] =
                        policy.conduct().coercion().get() ? CERTAIN : FORBIDDEN;
            }
        }
        readiness = blueprint.parameters().index(READINESS.name());
        influence = blueprint.parameters().index(INFLUENCE.name());
        cost = blueprint.parameters().index(COST.name());
        duration = blueprint.parameters().index(DURATION.name());
        support = blueprint.parameters().index(SUPPORT.name());
        spending = blueprint.parameters().index(SPENDING.name());
        backlash = blueprint.parameters().index(BACKLASH.name());
        lesson = blueprint.parameters().index(LESSON.name());
        precision = blueprint.parameters().index("choice.precision");
    }

    @Override
    public void begin(World world) {
        // nobody is coerced at the start
    }

    @Override
    public void step(World world) {
        if (world.replaying) {
            return;
        }
        Arrays.fill(world.alignment.austerity, 0);
        for (int tie = 0; tie < stream.length; tie++) {
            if (!deciding[tie]) {
                continue;
            }
            world.alignment.coercionBegan[tie] = false;
            world.alignment.coerced[tie] -= world.alignment.coerced[tie] > 0 ? 1 : 0;
            if (world.alignment.moved[tie] && coerces(world, tie)) {
                world.alignment.coerced[tie] = (int) Math.max(1, Math.rint(world.draws[duration]));
                world.alignment.coercionBegan[tie] = true;
                world.privateDoubt[tie] += world.draws[lesson];
                tell(world, tie);
            }
            if (world.alignment.coerced[tie] > 0) {
                press(world, tie);
            }
        }
    }

    private boolean coerces(World world, int tie) {
        int patron = tie % cast.suppliers();
        if (fixed[world.policy][patron] != 0) {
            return fixed[world.policy][patron] == CERTAIN;
        }
        if (!(world.chance.uniform(stream[tie], 0) < world.draws[readiness])) {
            return false;
        }
        Decision options = menu[tie];
        options.clear();
        double far = (double) world.alignment.step[tie] / Rungs.TOP;
        double stake = world.alignment.dependence[tie] * world.attention[patron] * far;
        options.term(REFRAIN, 0, 0);
        options.term(COERCE, 0, world.draws[influence] * stake);
        options.term(COERCE, 1, -world.draws[cost]);
        options.term(COERCE, 2, -world.draws[backlash] * 0.5 * (1 + world.opinion[tie]));
        return options.draw(world, world.draws[precision]) == COERCE;
    }

    private void press(World world, int tie) {
        int client = tie / cast.suppliers();
        double hold = world.alignment.dependence[tie];
        world.support[client] -= world.draws[support] * hold;
        world.opinion[tie] += world.draws[backlash] * (-1 - world.opinion[tie]);
        world.alignment.austerity[client] += Elementary.log(1 - world.draws[spending] * hold);
    }

    private void tell(World world, int tie) {
        if (world.journal.listening()) {
            String who = cast.supplierId(tie % cast.suppliers());
            String text = who + " puts pressure on " + cast.clientId(tie / cast.suppliers()) + " for "
                    + world.alignment.coerced[tie] + " months";
            world.journal.record(new Journal.Event(world.month, "coercion", who, text));
        }
    }
}
