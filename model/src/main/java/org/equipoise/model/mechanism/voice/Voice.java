package org.equipoise.model.mechanism.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.repute.Critics;
import org.equipoise.model.mechanism.repute.Suspicion;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * What patrons say when force is used, and what that does to beliefs and restraint (model, A.3 step 5).
 *
 * <p>A statement counts when it is new or a year old. Condemning i: doubt b_i += w_s, i's use of force is opposed, and the
 * condemnation rings for a year. Backing i: a_i += w_s, the rivals' b += w_s, only the rivals' force is opposed. Legal-scope reply: a
 * += w_s in scope, less hope out of scope. Ambiguous norm: read as blame of both with a small chance. Silence has rival readings:
 * weakness (b += w_s for all), squeeze (asking costs more), consent (nobody's force is opposed). A public statement moves
 * everybody's belief, a private one that of the client it is said to, so that backing in private leaves the rivals as they were.
 *
 * <p>In public, an ambiguous norm and a condemnation are remembered for a year by those who judge the patron itself, should its arms be
 * misused. A patron that no policy binds weighs what each statement would leave critics to allege, by the share of its arms in each
 * client's.
 *
 * <p>Ranking of signals: McManus and Nieman 2019. That statements are weak is part of the prior.
 */
public final class Voice implements Mechanism {

    private static final Parameter WEIGHT = Parameter.of(
            "signal.statement",
            "w_s",
            "pseudo-counts of a statement",
            "counts",
            new Prior.LogNormal(0.5, 0.4),
            "ranking of signals: McManus and Nieman 2019");
    private static final Parameter READING = Parameter.assumed(
            "silence.reading",
            "s",
            "how silence is read",
            "hypothesis",
            new Prior.Hypotheses(List.of("weakness", "squeeze", "consent"), List.of(1.0, 1.0, 1.0)));
    private static final Parameter SQUEEZE = Parameter.assumed(
            "silence.squeeze",
            "c_sq",
            "added price of asking when silence is a squeeze",
            "share",
            new Prior.Uniform(0, 0.1));
    private static final Parameter BLAME = Parameter.assumed(
            "norm.read-as-blame",
            "p_n",
            "chance that an ambiguous norm is read as blame",
            "share",
            new Prior.Beta(2, 8));
    private static final Parameter CLARITY = Parameter.assumed(
            "scope.clarity",
            "q_l",
            "how far a legal-scope reply takes away hope out of scope",
            "share",
            new Prior.Uniform(0, 0.5));
    private static final Parameter SIDES = Parameter.assumed(
            "voice.taking-sides", "v_s", "price to a patron of taking a side", "utility", new Prior.Uniform(0, 0.1));
    private static final Parameter COMPLICITY = Parameter.assumed(
            "voice.complicity",
            "v_c",
            "price to a patron of an allegation that convinces whom it can",
            "utility",
            new Prior.Uniform(0, 0.1));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "voice",
            "Statements of patrons and how they are read",
            "condemn i: b_i += w_s, Opp_i = 1; back i: a_i += w_s, b_j += w_s; silence by its reading; norm in public: 12 months",
            List.of("M8", "M9"),
            "McManus and Nieman 2019; McManus and Yarhi-Milo 2017",
            List.of(WEIGHT, READING, SQUEEZE, BLAME, CLARITY, SIDES, COMPLICITY),
            Set.of(Slot.PHASE),
            Set.of(Slot.STATEMENTS, Slot.BELIEFS, Slot.OPPOSITION),
            Set.of("invocation"),
            Voice::new);

    private static final int WEAKNESS = 0;
    private static final int SQUEEZED = 1;
    private static final int MEMORY = 12;
    private static final int ALLIES = 0;
    private static final int PRICE = 1;
    private static final int WORLD = 2;
    private static final int ALLEGED = 3;

    private final Cast cast;
    private final boolean[] patron;
    private final boolean[] tied;
    private final boolean[] rivals;
    private final double[] opposition;
    private final Repertoire[] repertoire;
    private final int[][] fixed;
    private final boolean[][] inPublic;
    private final Policy.Trigger[][] when;
    private final long[] normStream;
    private final int weight;
    private final int reading;
    private final int squeeze;
    private final int blame;
    private final int clarity;
    private final int sides;
    private final int complicity;
    private final int precision;
    private final int[] saidIn;
    private final int[] said;
    private final boolean[] blamesBoth;
    private final Critics critics;
    /** Empty where nothing is alleged. */
    private final Optional<Suspicion> suspicion;

    private Voice(Blueprint blueprint) {
        cast = blueprint.cast();
        int suppliers = cast.suppliers();
        patron = new boolean[suppliers];
        tied = new boolean[cast.clients() * suppliers];
        opposition = new double[tied.length];
        rivals = new boolean[cast.clients() * cast.clients()];
        for (int side = 0; side < 2 * cast.rivalries(); side++) {
            rivals[cast.clientOfSide(side) * cast.clients() + cast.clientOfSide(side ^ 1)] = true;
        }
        for (Tie tie : blueprint.setting().ties()) {
            int k = cast.supplier(tie.supplier());
            int at = cast.tie(cast.client(tie.client()), k);
            patron[k] |= tie.decides();
            tied[at] = true;
            opposition[at] = tie.opposesForce();
        }
        repertoire = new Repertoire[suppliers];
        normStream = new long[suppliers];
        for (int k = 0; k < suppliers; k++) {
            repertoire[k] = new Repertoire(cast, k, tied);
            normStream[k] = Stream.of("voice.norm", cast.supplierId(k));
        }
        List<Policy> policies = blueprint.policies();
        fixed = new int[policies.size()][suppliers];
        inPublic = new boolean[policies.size()][suppliers];
        when = new Policy.Trigger[policies.size()][suppliers];
        for (int p = 0; p < policies.size(); p++) {
            for (int k = 0; k < suppliers; k++) {
                Optional<Policy.Voice> rule = policies.get(p).of().equals(cast.supplierId(k))
                        ? policies.get(p).voice()
                        : Optional.empty();
                int at = k;
                fixed[p][k] =
                        rule.map(voice -> repertoire[at].find(voice.say())).orElse(-1);
                inPublic[p][k] = rule.map(Policy.Voice::inPublic).orElse(true);
                when[p][k] = rule.map(Policy.Voice::when).orElse(Policy.Trigger.FIGHTING);
            }
        }
        var parameters = blueprint.parameters();
        weight = parameters.index(WEIGHT.name());
        reading = parameters.index(READING.name());
        squeeze = parameters.index(SQUEEZE.name());
        blame = parameters.index(BLAME.name());
        clarity = parameters.index(CLARITY.name());
        sides = parameters.index(SIDES.name());
        precision = parameters.index("choice.precision");
        saidIn = new int[suppliers];
        said = new int[suppliers];
        blamesBoth = new boolean[suppliers];
        complicity = parameters.index(COMPLICITY.name());
        critics = new Critics(blueprint);
        suspicion = parameters.has(Suspicion.BASE) ? Optional.of(new Suspicion(blueprint)) : Optional.empty();
    }

    @Override
    public void begin(World world) {
        for (int k = 0; k < said.length; k++) {
            saidIn[k] = -MEMORY;
            said[k] = -1;
            blamesBoth[k] = false;
        }
        System.arraycopy(opposition, 0, world.opposition, 0, opposition.length);
    }

    @Override
    public void step(World world) {
        for (int tie = 0; tie < tied.length; tie++) {
            world.condemned[tie] -= world.condemned[tie] > 0 ? 1 : 0;
            world.repute.blamed[tie] -= world.repute.blamed[tie] > 0 ? 1 : 0;
        }
        for (int k = 0; k < patron.length; k++) {
            if (!patron[k]) {
                continue;
            }
            for (int c = 0; c < cast.clients(); c++) {
                world.opposition[cast.tie(c, k)] = opposition[cast.tie(c, k)];
            }
            world.repute.norm[k] -= world.repute.norm[k] > 0 ? 1 : 0;
            world.askingPrice[k] = 0;
            world.statement[k] = -1;
            world.statementAbout[k] = -1;
            if (!world.replaying && hasToSpeak(world, k)) {
                speak(world, k);
            }
        }
    }

    private boolean hasToSpeak(World world, int supplier) {
        Policy.Trigger trigger = when[world.policy][supplier];
        if (trigger == Policy.Trigger.ALWAYS) {
            return true;
        }
        for (int r = 0; r < cast.rivalries(); r++) {
            boolean concerned = tied[cast.tie(cast.clientOfSide(2 * r), supplier)]
                    || tied[cast.tie(cast.clientOfSide(2 * r + 1), supplier)];
            boolean fighting = world.fought[r] || world.atWar(r);
            if (concerned && (fighting || (trigger == Policy.Trigger.DISPUTE && world.disputed[r]))) {
                return true;
            }
        }
        return false;
    }

    private void speak(World world, int supplier) {
        Repertoire options = repertoire[supplier];
        int choice = fixed[world.policy][supplier];
        boolean stale = world.month - saidIn[supplier] >= MEMORY;
        if (choice < 0) {
            choice = stale ? choose(world, supplier) : said[supplier];
        }
        boolean counts = stale || choice != said[supplier];
        if (counts) {
            saidIn[supplier] = world.month;
            said[supplier] = choice;
            blamesBoth[supplier] = world.chance.uniform(normStream[supplier], 0) < world.draws[blame];
            if (world.journal.listening()) {
                String who = cast.supplierId(supplier);
                world.journal.record(new Journal.Event(
                        world.month,
                        "voice",
                        who,
                        who + ": " + options.statement(choice).label()));
            }
        }
        world.statement[supplier] = options.statement(choice).kind().ordinal();
        world.statementAbout[supplier] = options.about(choice);
        world.statementPublic[supplier] = inPublic[world.policy][supplier];
        apply(world, supplier, options.statement(choice).kind(), options.about(choice), counts);
    }

    /** A patron that no policy binds weighs trust, the price of taking sides, its standing in the world and what could be alleged. */
    private int choose(World world, int supplier) {
        Repertoire options = repertoire[supplier];
        options.menu().clear();
        for (int o = 0; o < options.size(); o++) {
            Statement.Kind kind = options.statement(o).kind();
            int about = options.about(o);
            double trust = 0;
            double alleged = 0;
            for (int c = 0; c < cast.clients(); c++) {
                int tie = cast.tie(c, supplier);
                double belief = world.privateAid[tie] / (world.privateAid[tie] + world.privateDoubt[tie]);
                double step =
                        world.draws[weight] / (world.privateAid[tie] + world.privateDoubt[tie] + world.draws[weight]);
                double share = world.arms[c] > 0 ? world.stock[tie] / world.arms[c] : 0;
                if (kind == Statement.Kind.BACK) {
                    trust += share * step * (c == about ? 1 - belief : -belief);
                } else if (kind == Statement.Kind.CONDEMN && c == about) {
                    trust -= share * step * belief;
                }
                alleged += share * feared(world, supplier, c, kind, c == about);
            }
            options.menu().term(o, ALLIES, trust);
            options.menu().term(o, PRICE, takesSide(kind) ? -world.draws[sides] : 0);
            options.menu().term(o, WORLD, 0.02 * Opinion.pullOutside(kind.ordinal()));
            options.menu().term(o, ALLEGED, -world.draws[complicity] * alleged);
        }
        return options.menu().draw(world, world.draws[precision]);
    }

    private double feared(World world, int supplier, int client, Statement.Kind kind, boolean about) {
        double hostility = suspicion.isPresent() ? critics.loudest(supplier, world.month) : -1;
        return hostility < 0 ? 0 : suspicion.get().feared(world, hostility, supplier, client, kind, about);
    }

    private static boolean takesSide(Statement.Kind kind) {
        return kind == Statement.Kind.CONDEMN || kind == Statement.Kind.BACK;
    }

    private void apply(World world, int supplier, Statement.Kind kind, int about, boolean counts) {
        double w = counts ? world.draws[weight] : 0;
        boolean everybody = inPublic[world.policy][supplier];
        for (int c = 0; c < cast.clients(); c++) {
            int tie = cast.tie(c, supplier);
            if (!tied[tie]) {
                continue;
            }
            switch (kind) {
                case SILENCE -> silence(world, supplier, tie, w);
                case NEUTRAL_CALL -> world.opposition[tie] = Math.max(opposition[tie], 0.5);
                case AMBIGUOUS_NORM -> {
                    world.opposition[tie] = Math.max(opposition[tie], 0.5);
                    world.repute.norm[supplier] = everybody ? MEMORY : world.repute.norm[supplier];
                    if (blamesBoth[supplier]) {
                        condemn(world, tie, w, everybody);
                    }
                }
                case LEGAL_SCOPE_REPLY -> {
                    boolean promised = world.inScope[2 * tie] || world.inScope[2 * tie + 1];
                    learn(world, tie, promised ? w : 0, 0, everybody);
                    if (counts) {
                        world.scopeDoubt[tie] *= 1 - world.draws[clarity];
                    }
                }
                case CONDEMN -> {
                    if (c == about) {
                        condemn(world, tie, w, everybody);
                    }
                }
                case BACK -> {
                    boolean rival = everybody && rivals[about * cast.clients() + c];
                    learn(world, tie, c == about ? w : 0, rival ? w : 0, everybody);
                    world.opposition[tie] = c == about ? 0 : rival ? 1 : opposition[tie];
                }
            }
        }
    }

    private void silence(World world, int supplier, int tie, double w) {
        double how = world.draws[reading];
        if (how == WEAKNESS) {
            learn(world, tie, 0, w, true);
        } else if (how == SQUEEZED) {
            world.askingPrice[supplier] = world.draws[squeeze];
        } else {
            world.opposition[tie] = 0;
        }
    }

    private static void condemn(World world, int tie, double w, boolean everybody) {
        world.opposition[tie] = 1;
        world.condemned[tie] = MEMORY;
        world.repute.blamed[tie] = everybody ? MEMORY : world.repute.blamed[tie];
        learn(world, tie, 0, w, everybody);
    }

    private static void learn(World world, int tie, double aid, double doubt, boolean everybody) {
        world.privateAid[tie] += aid;
        world.privateDoubt[tie] += doubt;
        if (everybody) {
            world.publicAid[tie] += aid;
            world.publicDoubt[tie] += doubt;
        }
    }
}
