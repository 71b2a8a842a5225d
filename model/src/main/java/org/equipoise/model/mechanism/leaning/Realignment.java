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
 * the rung. Once a year, with chance q_A, a client at peace puts its alignment on the agenda; after a failed call, a war or
 * a coercion with 1 - (1 - q_A)^4, in the first month that begins in peace. It then chooses by logit between staying, one rung further and
 * one back, by {@link Motives}; what a rung does is in {@link Rungs}. All clients decide on the same world before anybody moves. Dependence beside arms begins at the mean of its channels and erodes by d_D a year while the client is
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

    /** By tie: whether something put alignment on the agenda that has not been looked at yet. */
    private final boolean[] shock;

    /** By tie: the rung chosen this month. */
    private final int[] chosen;

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
        shock = new boolean[ties];
        chosen = new int[ties];
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
        rungs.begin();
        Arrays.fill(shock, false);
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
            chosen[tie] = world.alignment.step[tie];
            world.alignment.moved[tie] = false;
            if (rungs.deciding(tie) && !world.replaying) {
                consider(world, tie);
            }
        }
        for (int client = 0; client < cast.clients(); client++) {
            follow(world, client);
        }
        rungs.learn(world);
        for (int tie = 0; tie < stream.length; tie++) {
            if (rungs.deciding(tie)) {
                align(world, tie);
            }
        }
    }

    /** A client does what it has chosen. */
    private void follow(World world, int client) {
        boolean stirs = false;
        for (int tie = cast.tie(client, 0); tie < cast.tie(client + 1, 0); tie++) {
            if (chosen[tie] != world.alignment.step[tie]) {
                move(world, tie, chosen[tie]);
                stirs = true;
            }
            // friends may have come to hand within the year
            stirs |= world.month % 12 == 0 && !world.replaying && world.alignment.step[tie] > 0;
        }
        if (stirs) {
            rungs.settle(world, client);
        }
    }

    /** Learns from what the patron did, and chooses a rung where alignment is on the agenda. */
    private void consider(World world, int tie) {
        boolean coerced = world.alignment.coercionBegan[tie];
        if (coerced) {
            punished[tie]++;
            answered[tie] = true;
        } else if (!answered[tie] && world.month - stepped[tie] >= 12) {
            spared[tie]++;
            answered[tie] = true;
        }
        if (world.alignment.coerced[tie] > 0 || world.alignment.step[tie] >= Rungs.LEGAL) {
            world.alignment.dependence[tie] *= kept;
        }
        int client = tie / cast.suppliers();
        boolean yearly = world.month % 12 == 0;
        int twin = forced[world.policy][tie];
        shock[tie] |= coerced || world.calls.failed[tie] || peaceCame(world, client);
        if (twin >= 0) {
            chosen[tie] = Math.max(world.alignment.step[tie], twin);
        } else if ((yearly || shock[tie]) && atPeace(world, client)) {
            review(world, tie, !shock[tie]);
            shock[tie] = false;
        }
    }

    /** Whether the month began in peace for a client and has stayed so: only then is there a chance of a dispute to weigh. */
    private boolean atPeace(World world, int client) {
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            if (cast.clientOfSide(side) == client && (world.atWar(side / 2) || world.warEnded[side / 2])) {
                return false;
            }
        }
        return true;
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
        int back = now > 0 ? rungs.nearer(world, tie, now) : now;
        if (now > 0) {
            motives.value(world, options, BACK, tie, back, punished[tie], spared[tie]);
        }
        if (world.chance.uniform(stream[tie], 0) < (routine ? world.draws[agenda] : shaken)) {
            int option = options.draw(world, world.draws[precision]);
            chosen[tie] = option == STAY ? now : option == FURTHER ? next : back;
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
        }
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
