package org.equipoise.model.mechanism.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.equipoise.model.chance.Monthly;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Reply;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Who mediates, whether the sides believe it, and how hard it presses (model, B.4).
 *
 * <p>Candidates are the setting's brokers and every patron that decides on arms for both sides. Each month one takes
 * it up with chance e_med att_k; a patron that answered a call of this war by mediation with pressure ({@link Reply#MEDIATION}) does so with
 * att_k, candidate or not. Whether it is believed hangs on its bias b between the sides and on what it has to say, a hypothesis: that the other
 * side is resolved, believed iff b* <= |b| <= b** ({@link KyddCondition}), or that the other side can be trusted, believed iff |b| is
 * small (Kydd 2006). Pressure = leverage x attention needs no belief; of several candidates the strongest presses.
 *
 * <p>A patron's b comes from promises to one side alone and from condemning or backing one side in public; its leverage is its mean
 * share in the arms of both.
 */
public final class Mediation implements Mechanism {

    private static final Parameter MESSAGE = Parameter.of(
            "mediation.message",
            "msg",
            "what a mediator has to be believed about",
            "hypothesis",
            new Prior.Hypotheses(List.of("resolve", "trust"), List.of(0.5, 0.5)),
            "Kydd 2003 (resolve), Kydd 2006 (trust)");
    private static final Parameter EFFORT = Parameter.of(
            "mediation.effort",
            "e_med",
            "monthly chance that one who could mediate and pays full attention does",
            "probability",
            new Prior.Beta(3, 5),
            "about a third of crises are mediated: Beardsley 2011 (from memory)");
    private static final Parameter OWN_COST = Parameter.assumed(
            "mediation.own-cost",
            "c_M",
            "what a war costs the mediator",
            "share of the good",
            new Prior.LogNormal(0.2, 0.5));
    private static final Parameter HOPEFUL = Parameter.assumed(
            "mediation.hopeful-sign",
            "mu_h",
            "chance of a high cost of war after a hopeful sign",
            "probability",
            new Prior.Beta(18, 2));
    private static final Parameter BAD = Parameter.assumed(
            "mediation.bad-sign",
            "mu_l",
            "chance of a high cost of war after a bad sign",
            "probability",
            new Prior.Beta(2, 18));
    private static final Parameter EVEN = Parameter.assumed(
            "mediation.even",
            "b_max",
            "largest bias that a message of trust bears",
            "bias",
            new Prior.Uniform(0.1, 0.5));
    private static final Parameter PROMISE_BIAS = Parameter.assumed(
            "mediation.promise-bias",
            "b_T",
            "bias of a patron sworn to one side alone",
            "bias",
            new Prior.Uniform(0.1, 0.6));
    private static final Parameter WORD_BIAS = Parameter.assumed(
            "mediation.word-bias",
            "b_S",
            "bias of a patron that condemns or backs a side in public",
            "bias",
            new Prior.Uniform(0.2, 0.8));

    private static final int RESOLVE = 0;
    private static final int MEDIATES = Reply.MEDIATION.ordinal();

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "mediation",
            "Mediators, belief in them, and pressure",
            "taken up with e_med att_k, or att_k in answer to a call; believed iff b* <= |b| <= b** (resolve) or |b| <= b_max (trust); b* = (1-mu_h) c_M/(mu_h c_H - c_L); pressure = leverage att_k",
            List.of("M12"),
            "Kydd 2003, 2006; Beardsley 2008",
            List.of(MESSAGE, EFFORT, OWN_COST, HOPEFUL, BAD, EVEN, PROMISE_BIAS, WORD_BIAS),
            Set.of(Slot.ATTENTION, Slot.STATEMENTS, Slot.PROMISES, Slot.ARMS, Slot.PHASE, Slot.ENTRY),
            Set.of(Slot.MEDIATION),
            Set.of("crisis"),
            Mediation::new);

    /**
     * One who could mediate in a rivalry; {@code supplier} -1 for one who sells nothing, {@code leverage} -1 for a patron's own; {@code from}
     * and {@code to} say when it would do so unasked.
     */
    private record Candidate(
            String actor, int supplier, double bias, double leverage, int from, int to, Monthly luck) {}

    private static final int EVER = Integer.MIN_VALUE;
    private static final int ALWAYS = Integer.MAX_VALUE;

    private final Cast cast;
    private final Bias bias;
    private final Candidate[][] candidates;
    private final boolean[] heard;
    private final int message;
    private final int effort;
    private final int ownCost;
    private final int hopeful;
    private final int bad;
    private final int even;
    private final int promiseBias;
    private final int wordBias;
    private final int lowCost;
    private final int highCost;
    private double least;
    private double most;

    private Mediation(Blueprint blueprint) {
        cast = blueprint.cast();
        bias = new Bias(cast);
        candidates = new Candidate[cast.rivalries()][];
        for (int r = 0; r < candidates.length; r++) {
            candidates[r] = candidates(blueprint.setting(), r);
        }
        heard = new boolean[candidates.length];
        ParameterTable parameters = blueprint.parameters();
        message = parameters.index(MESSAGE.name());
        effort = parameters.index(EFFORT.name());
        ownCost = parameters.index(OWN_COST.name());
        hopeful = parameters.index(HOPEFUL.name());
        bad = parameters.index(BAD.name());
        even = parameters.index(EVEN.name());
        promiseBias = parameters.index(PROMISE_BIAS.name());
        wordBias = parameters.index(WORD_BIAS.name());
        lowCost = parameters.index("war-cost.low");
        highCost = parameters.index("war-cost.high");
    }

    private Candidate[] candidates(Setting setting, int r) {
        Rivalry rivalry = setting.rivalries().get(r);
        List<Candidate> list = new ArrayList<>();
        for (Diplomacy.Broker broker : setting.diplomacy().brokers()) {
            if (broker.rivalry().equals(rivalry.id())) {
                list.add(new Candidate(
                        broker.actor(),
                        setting.suppliers().indexOf(broker.actor()),
                        broker.biasToA(),
                        broker.leverage(),
                        broker.from(),
                        broker.to(),
                        luck(broker.actor(), rivalry)));
            }
        }
        for (int k = 0; k < cast.suppliers(); k++) {
            String patron = cast.supplierId(k);
            if (list.stream().noneMatch(known -> known.actor().equals(patron))) {
                boolean unasked =
                        decides(setting, patron, rivalry.sideA()) && decides(setting, patron, rivalry.sideB());
                list.add(new Candidate(patron, k, 0, -1, EVER, unasked ? ALWAYS : EVER, luck(patron, rivalry)));
            }
        }
        return list.toArray(Candidate[]::new);
    }

    private static Monthly luck(String actor, Rivalry rivalry) {
        return new Monthly(Stream.of("mediation.effort", actor, rivalry.id()));
    }

    private static boolean decides(Setting setting, String supplier, String client) {
        for (Tie tie : setting.ties()) {
            if (tie.decides() && tie.supplier().equals(supplier) && tie.client().equals(client)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void begin(World world) {
        double low = world.draws[lowCost];
        double high = world.draws[highCost];
        least = KyddCondition.leastBias(world.draws[hopeful], low, high, world.draws[ownCost]);
        most = KyddCondition.mostBias(world.draws[bad], low, high, world.draws[ownCost]);
        for (int r = 0; r < heard.length; r++) {
            heard[r] = false;
        }
    }

    @Override
    public void step(World world) {
        for (int r = 0; r < candidates.length; r++) {
            boolean believed = false;
            double pressure = 0;
            for (int c = 0; c < candidates[r].length && !world.replaying; c++) {
                Candidate candidate = candidates[r][c];
                if (takesUp(world, r, candidate)) {
                    believed |= believed(world, biasOf(world, r, candidate));
                    pressure = Math.max(pressure, leverage(world, r, candidate) * attention(world, candidate));
                }
            }
            world.talks.mediator[r] = believed;
            world.talks.pressure[r] = pressure;
            tell(world, r, believed, pressure);
        }
    }

    private boolean takesUp(World world, int r, Candidate candidate) {
        boolean called = world.atWar(r) && candidate.supplier() >= 0 && answered(world, r, candidate.supplier());
        if (!called && (world.month <= candidate.from() || world.month > candidate.to())) {
            return false;
        }
        double chance = (called ? 1 : world.draws[effort]) * attention(world, candidate);
        return chance > 0 && candidate.luck().uniform(world.chance) < chance;
    }

    /** Whether a supplier went as far as mediation, and no farther, for either side of this war. */
    private boolean answered(World world, int r, int supplier) {
        return world.arena.reply[cast.sideTie(2 * r, supplier)] == MEDIATES
                || world.arena.reply[cast.sideTie(2 * r + 1, supplier)] == MEDIATES;
    }

    private static double attention(World world, Candidate candidate) {
        return candidate.supplier() < 0 ? 1 : world.attention[candidate.supplier()];
    }

    private double biasOf(World world, int r, Candidate candidate) {
        int k = candidate.supplier();
        if (k < 0) {
            return candidate.bias();
        }
        // what a setting says of a broker's bias holds its promises already
        double standing =
                candidate.leverage() >= 0 ? candidate.bias() : world.draws[promiseBias] * bias.ofPromises(world, r, k);
        return standing + world.draws[wordBias] * bias.ofWords(world, r, k);
    }

    private boolean believed(World world, double b) {
        double size = Math.abs(b);
        return (int) world.draws[message] == RESOLVE ? size >= least && size <= most : size <= world.draws[even];
    }

    private double leverage(World world, int r, Candidate candidate) {
        return candidate.leverage() >= 0
                ? candidate.leverage()
                : 0.5 * (armsShare(world, 2 * r, candidate) + armsShare(world, 2 * r + 1, candidate));
    }

    private double armsShare(World world, int side, Candidate candidate) {
        int client = cast.clientOfSide(side);
        double arms = world.arms[client];
        return arms > 0 ? world.stock[cast.tie(client, candidate.supplier())] / arms : 0;
    }

    private void tell(World world, int r, boolean believed, double pressure) {
        boolean now = believed && world.atWar(r);
        if (now && !heard[r] && world.journal.listening()) {
            world.journal.record(new Journal.Event(
                    world.month,
                    "mediation",
                    cast.rivalryId(r),
                    "A mediator whom both sides believe steps in, pressing with " + Math.round(100 * pressure) + " %"));
        }
        heard[r] = now;
    }
}
