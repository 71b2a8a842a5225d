package org.equipoise.model.mechanism.leaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Step;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Clients that move away from a patron, a rung at a time, or come back (model, B.5).
 *
 * <p>Alignment A_ik = (dep_ik + 1 - n/5)/2 where the patron's promise is in force, dep_ik otherwise, dep the patron's share of the arms, n
 * the rung. Once a year, with chance q_A, a client not at war puts its alignment on the agenda; after a failed call, a war or
 * a coercion with 1 - (1 - q_A)^4. It then chooses by logit between staying, one rung further and one back, by {@link Motives}; what a
 * rung does is in {@link Rungs}. Dependence beside arms begins at the mean of its channels and erodes by d_D a year while the client is
 * coerced or has taken a legal step. Realignment threats in a tripartite crisis deter or provoke: Zagare and Kilgour 2003.
 */
public final class Realignment implements Mechanism {

    private static final Parameter AGENDA = Parameter.assumed(
            "realignment.agenda",
            "q_A",
            "chance in a year that a client puts its alignment on the agenda",
            "share a year",
            new Prior.Beta(2, 14));
    private static final Parameter EROSION = Parameter.assumed(
            "realignment.erosion",
            "d_D",
            "share of its dependence that a client sheds in a year once coerced or bound elsewhere",
            "share a year",
            new Prior.Beta(2, 8));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "realignment",
            "Realignment and diversification",
            "A_ik = (dep_ik + 1 - n/5)/2;  Pr(n') ~ exp(lambda V(n')), V = w_T (1-pi) [promised] n/5 + w_O offer - w_V opinion n/5 + safety"
                    + " - provoked - e D fear att n/5 - c_A",
            List.of("M15", "M16"),
            "Zagare and Kilgour 2003; Spindel 2018; model, B.5",
            parameters(),
            Set.of(
                    Slot.BELIEFS,
                    Slot.ARMS,
                    Slot.POSTURE,
                    Slot.PRICES,
                    Slot.OPINION,
                    Slot.ATTENTION,
                    Slot.WINDOW,
                    Slot.CALLS,
                    Slot.COERCION,
                    Slot.COSTS,
                    Slot.LAND),
            Set.of(Slot.ALIGNMENT, Slot.BELIEFS, Slot.PROMISES),
            Set.of("import-demand", "crisis"),
            Realignment::new);

    private static final int STAY = 0;
    private static final int FURTHER = 1;
    private static final int BACK = 2;
    private static final Step[] STEPS = Step.values();

    private final Cast cast;
    private final Rungs rungs;
    private final Motives motives;
    private final Decision[] menu;
    private final long[] stream;
    private final double[] dependence;
    /** By policy and tie: the rung that a twin world holds, -1 for none. */
    private final int[][] forced;

    private final int[] coercedSeen;
    private final int[] punished;
    private final int[] spared;
    private final int[] stepped;
    private final boolean[] answered;
    private final int agenda;
    private final int erosion;
    private final int precision;
    private double kept;
    private double shaken;

    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(AGENDA, EROSION));
        all.addAll(Motives.PARAMETERS);
        all.addAll(Rungs.PARAMETERS);
        return all;
    }

    private Realignment(Blueprint blueprint) {
        cast = blueprint.cast();
        rungs = new Rungs(blueprint);
        motives = new Motives(blueprint, rungs);
        int ties = cast.clients() * cast.suppliers();
        menu = new Decision[ties];
        stream = new long[ties];
        for (int tie = 0; tie < ties; tie++) {
            String client = cast.clientId(tie / cast.suppliers());
            String patron = cast.supplierId(tie % cast.suppliers());
            stream[tie] = Stream.of("realignment", client, patron);
            menu[tie] = new Decision(
                    client,
                    "alignment with " + patron,
                    List.of("stay", "one step further", "one step back"),
                    Motives.TERMS);
        }
        dependence = new double[ties];
        for (Diplomacy.Reliance reliance : blueprint.setting().diplomacy().reliances()) {
            double sum = 0;
            for (double channel : reliance.channels().values()) {
                sum += channel;
            }
            int at = cast.tie(cast.client(reliance.client()), cast.supplier(reliance.patron()));
            dependence[at] = sum / Math.max(1, reliance.channels().size());
        }
        forced = new int[blueprint.policies().size()][ties];
        for (int p = 0; p < forced.length; p++) {
            Arrays.fill(forced[p], -1);
            var policy = blueprint.policies().get(p);
            for (var step : policy.conduct().steps().entrySet()) {
                forced[p][cast.tie(cast.client(step.getKey()), cast.supplier(policy.of()))] =
                        step.getValue().ordinal();
            }
        }
        coercedSeen = new int[ties];
        punished = new int[ties];
        spared = new int[ties];
        stepped = new int[ties];
        answered = new boolean[ties];
        agenda = blueprint.parameters().index(AGENDA.name());
        erosion = blueprint.parameters().index(EROSION.name());
        precision = blueprint.parameters().index("choice.precision");
    }

    @Override
    public void begin(World world) {
        motives.begin(world);
        kept = Elementary.pow(1 - world.draws[erosion], 1.0 / 12);
        shaken = 1 - Elementary.pow(1 - world.draws[agenda], 4);
        Arrays.fill(coercedSeen, 0);
        Arrays.fill(punished, 0);
        Arrays.fill(spared, 0);
        Arrays.fill(stepped, 0);
        Arrays.fill(answered, true);
        System.arraycopy(dependence, 0, world.alignment.dependence, 0, dependence.length);
        for (int tie = 0; tie < stream.length; tie++) {
            align(world, tie);
        }
    }

    @Override
    public void step(World world) {
        for (int tie = 0; tie < stream.length; tie++) {
            if (!rungs.deciding(tie)) {
                continue;
            }
            world.alignment.moved[tie] = false;
            if (!world.replaying) {
                consider(world, tie);
            }
            align(world, tie);
        }
    }

    private void consider(World world, int tie) {
        boolean coerced = world.alignment.coerced[tie] > coercedSeen[tie];
        coercedSeen[tie] = world.alignment.coerced[tie];
        if (coerced) {
            punished[tie]++;
            answered[tie] = true;
        } else if (!answered[tie] && world.month - stepped[tie] >= 12) {
            spared[tie]++;
            answered[tie] = true;
        }
        if (coercedSeen[tie] > 0 || world.alignment.step[tie] >= Rungs.LEGAL) {
            world.alignment.dependence[tie] *= kept;
        }
        int client = tie / cast.suppliers();
        boolean yearly = world.month % 12 == 0;
        int twin = forced[world.policy][tie];
        if (twin >= 0) {
            while (world.alignment.step[tie] < twin) {
                move(world, tie, world.alignment.step[tie] + 1);
            }
        } else if (yearly || coerced || world.calls.failed[tie] || peaceCame(world, client)) {
            if (!atWar(world, client)) {
                review(world, tie, yearly && !coerced && !world.calls.failed[tie] && !peaceCame(world, client));
            }
        }
        if (yearly && world.alignment.step[tie] > 0) {
            // friends may have come to hand since
            rungs.settle(world, client);
        }
    }

    private boolean atWar(World world, int client) {
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            if (cast.clientOfSide(side) == client && world.atWar(side / 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean peaceCame(World world, int client) {
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            if (cast.clientOfSide(side) == client && world.warEnded[side / 2]) {
                return true;
            }
        }
        return false;
    }

    private void review(World world, int tie, boolean routine) {
        int now = world.alignment.step[tie];
        int next = rungs.further(world, tie, now);
        Decision options = menu[tie];
        options.clear();
        motives.value(world, options, STAY, tie, now, punished[tie], spared[tie]);
        if (next >= 0) {
            motives.value(world, options, FURTHER, tie, next, punished[tie], spared[tie]);
            world.alignment.reviews[tie]++;
            world.alignment.affordable[tie] += options.value(FURTHER) > options.value(STAY) ? 1 : 0;
        }
        if (now > 0) {
            motives.value(world, options, BACK, tie, now - 1, punished[tie], spared[tie]);
        }
        if (world.chance.uniform(stream[tie], 0) < (routine ? world.draws[agenda] : shaken)) {
            int chosen = options.draw(world, world.draws[precision]);
            if (chosen != STAY) {
                move(world, tie, chosen == FURTHER ? next : now - 1);
            }
        }
    }

    private void move(World world, int tie, int to) {
        int from = world.alignment.step[tie];
        rungs.teach(world, tie, from, to);
        world.alignment.step[tie] = to;
        if (to > from) {
            world.alignment.moved[tie] = true;
            stepped[tie] = world.month;
            answered[tie] = false;
            world.alignment.since[tie] = world.alignment.since[tie] == 0 ? world.month : world.alignment.since[tie];
        }
        rungs.settle(world, tie / cast.suppliers());
        if (world.journal.listening()) {
            String who = cast.clientId(tie / cast.suppliers());
            String text = who + (to > from ? " moves away from " : " comes back towards ")
                    + cast.supplierId(tie % cast.suppliers()) + ": "
                    + STEPS[to].name().toLowerCase(Locale.ROOT).replace('_', ' ');
            world.journal.record(new Journal.Event(world.month, "realignment", who, text));
        }
    }

    private void align(World world, int tie) {
        int client = tie / cast.suppliers();
        double held = world.arms[client] == 0 ? 0 : Math.min(1, world.stock[tie] / world.arms[client]);
        double member = 1 - (double) world.alignment.step[tie] / Rungs.TOP;
        world.alignment.share[tie] = rungs.promised(world, tie) ? 0.5 * (held + member) : held;
    }
}
