package org.equipoise.model.mechanism.alliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Actor;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * When a war begins: does the victim ask, does the promise bind, does the patron come, and what does the answer do to trust (model,
 * A.3 step 8).
 *
 * <p>The victim asks iff what it may gain by aid exceeds the price of asking. A patron honours with logistic(logit h0 + lambda_h
 * (gain - cost) + b_att (att - 1)), times the consent of each other member where a body has to agree; out of scope the odds are
 * multiplied by omega_s. Replies below force come with a share of what is left. Beliefs: force a += w, materiel a += w/2, refusal b +=
 * w, all out of scope at a quarter. A patron that also aids attacks joins the attacker with s_off times its willingness.
 *
 * <p>Honour: Leeds, Long and Mitchell 2000; Berkemeier and Fuhrmann 2018; intervention iff gain exceeds cost net of reneging: Morrow
 * 1994, Smith 1995.
 */
public final class Invocation implements Mechanism {

    private static final Parameter HONOUR = Parameter.of(
            "honour.base",
            "h0",
            "chance that a promise in scope is honoured",
            "share",
            new Prior.Beta(4, 7),
            "reliability .75, .50, .22 (1945-2003), two thirds, by author");
    private static final Parameter SENSITIVITY = Parameter.assumed(
            "honour.sensitivity", "lambda_h", "weight of gain less cost", "1/share", new Prior.LogNormal(5, 0.4));
    private static final Parameter COST = Parameter.assumed(
                    "honour.cost", "cost_k", "a patron's cost of coming to help", "share", new Prior.Uniform(0, 0.2))
            .per(Parameter.Per.SUPPLIER);
    private static final Parameter CONSENT = Parameter.assumed(
            "alliance.consent", "v", "chance that another member of a body agrees", "share", new Prior.Beta(6, 2));
    private static final Parameter MATERIEL = Parameter.assumed(
            "alliance.materiel",
            "q_m",
            "chance of help with materiel where force is refused",
            "share",
            new Prior.Uniform(0, 0.5));
    private static final Parameter WEIGHT = Parameter.assumed(
            "alliance.lesson", "w_h", "pseudo-counts of an answer to a call", "counts", new Prior.LogNormal(4, 0.4));
    private static final Parameter ASKING = Parameter.assumed(
            "alliance.asking-price",
            "c_ask",
            "political price of asking for help",
            "share",
            new Prior.Uniform(0, 0.05));
    private static final Parameter TREATY = Parameter.of(
            "signal.treaty",
            "w_treaty",
            "pseudo-counts of a treaty in force",
            "counts",
            new Prior.LogNormal(4, 0.4),
            "ranking of signals: McManus and Nieman 2019");

    /** What is believed of a supplier before any signal: pseudo-counts for and against. */
    private static final double FIRST_AID = 4;

    private static final double FIRST_DOUBT = 7;
    private static final double MATERIEL_STRENGTH = 0.25;
    private static final double OUT_OF_SCOPE_LESSON = 0.25;

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "invocation",
            "Invocation and honour of alliance promises",
            "Pr(honour) = sigma(logit h0 + lambda_h (gain - cost_k) + b_att (att_k - 1)) prod consent; out of scope odds x omega_s",
            List.of("M10", "M11", "M22"),
            "Morrow 1994; Smith 1995; Leeds et al. 2000; Berkemeier and Fuhrmann 2018",
            List.of(HONOUR, SENSITIVITY, COST, CONSENT, MATERIEL, WEIGHT, ASKING, TREATY),
            Set.of(Slot.PHASE, Slot.ATTENTION, Slot.ARMS, Slot.PROMISES),
            Set.of(Slot.BELIEFS),
            Set.of("crisis"),
            Invocation::new);

    /** A patron that may answer the call of a client, and its promises to it. */
    private record Helper(
            int supplier, int client, int tie, boolean aidsAttack, boolean aidsDefence, List<Promise> promises) {}

    /** A promise, with the number of others who must agree to keep it. */
    private record Promise(Treaty treaty, int others) {
        boolean covers(int month, int theatre) {
            boolean inForce = month > treaty.from() && month <= treaty.to();
            Treaty.Scope beside = theatre == 0 ? Treaty.Scope.RECOGNISED : Treaty.Scope.DISPUTED;
            return inForce && treaty.scope() != beside;
        }
    }

    /** Help without a promise: on request, and nobody else has to agree. */
    private static final Promise NO_PROMISE = new Promise(
            new Treaty("", "", "", Treaty.Obligation.CONSULT, true, Treaty.Scope.ANY, Optional.empty(), 0, 0), 0);

    private final Cast cast;
    private final Odds odds;
    private final List<Helper> helpers;
    private final long[] stream;
    private final double[] treaties;
    private final int honour;
    private final int sensitivity;
    private final int[] cost;
    private final int consent;
    private final int materiel;
    private final int weight;
    private final int asking;
    private final int treaty;
    private final int attentive;
    private final int outOfScope;
    private final int[] strength;
    private final int[] offensive;
    private final int[] aims = new int[2];

    private Invocation(Blueprint blueprint) {
        cast = blueprint.cast();
        odds = new Odds(blueprint);
        helpers = helpers(blueprint.setting(), cast);
        stream = new long[helpers.size()];
        for (int h = 0; h < stream.length; h++) {
            stream[h] = Stream.of(
                    "honour",
                    cast.supplierId(helpers.get(h).supplier()),
                    cast.clientId(helpers.get(h).client()));
        }
        treaties = new double[cast.clients() * cast.suppliers()];
        for (Treaty promise : blueprint.setting().treaties()) {
            boolean inForce = promise.from() <= 0 && promise.to() > 0;
            if (inForce && promise.obligation() != Treaty.Obligation.CONSULT) {
                treaties[cast.tie(cast.client(promise.client()), cast.supplier(promise.patron()))] = 1;
            }
        }
        var parameters = blueprint.parameters();
        honour = parameters.index(HONOUR.name());
        sensitivity = parameters.index(SENSITIVITY.name());
        cost = blueprint.perSupplier(COST.name());
        consent = parameters.index(CONSENT.name());
        materiel = parameters.index(MATERIEL.name());
        weight = parameters.index(WEIGHT.name());
        asking = parameters.index(ASKING.name());
        treaty = parameters.index(TREATY.name());
        attentive = parameters.index("aid.attention");
        outOfScope = parameters.index("aid.out-of-scope");
        strength = blueprint.perSupplier("aid.strength");
        offensive = blueprint.perSupplier("aid.offensive");
        aims[0] = parameters.index("war-aims.disputed");
        aims[1] = parameters.index("war-aims.recognised");
    }

    private static List<Helper> helpers(Setting setting, Cast cast) {
        List<Helper> list = new ArrayList<>();
        for (Tie tie : setting.ties()) {
            if (!tie.aidsDefence() && !tie.aidsAttack()) {
                continue;
            }
            List<Promise> promises = new ArrayList<>();
            for (Treaty treaty : setting.treaties()) {
                if (treaty.patron().equals(tie.supplier())
                        && treaty.client().equals(tie.client())
                        && treaty.obligation() != Treaty.Obligation.CONSULT) {
                    int others = treaty.body()
                            .map(body -> others(setting, body, tie))
                            .orElse(0);
                    promises.add(new Promise(treaty, others));
                }
            }
            int client = cast.client(tie.client());
            int supplier = cast.supplier(tie.supplier());
            list.add(new Helper(
                    supplier,
                    client,
                    cast.tie(client, supplier),
                    tie.aidsAttack(),
                    tie.aidsDefence(),
                    List.copyOf(promises)));
        }
        return list;
    }

    private static int others(Setting setting, String body, Tie tie) {
        for (Actor actor : setting.actors()) {
            if (actor.id().equals(body)) {
                return (int) actor.members().stream()
                        .filter(member -> !member.equals(tie.supplier()) && !member.equals(tie.client()))
                        .count();
            }
        }
        return 0;
    }

    @Override
    public void begin(World world) {
        odds.begin(world);
        for (int tie = 0; tie < treaties.length; tie++) {
            double aid = FIRST_AID + treaties[tie] * world.draws[treaty];
            world.publicAid[tie] = aid;
            world.publicDoubt[tie] = FIRST_DOUBT;
            world.privateAid[tie] = aid;
            world.privateDoubt[tie] = FIRST_DOUBT;
        }
    }

    /** A treaty that comes into force is a signal; one that lapses without another is as strong a signal against. */
    private void signal(World world) {
        for (int h = 0; h < helpers.size(); h++) {
            Helper helper = helpers.get(h);
            for (int p = 0; p < helper.promises().size(); p++) {
                Treaty promise = helper.promises().get(p).treaty();
                if (promise.from() > 0 && world.month == promise.from() + 1 && lacks(world, helper, promise)) {
                    learn(world, helper.tie(), world.draws[treaty], 0);
                } else if (promise.to() > 0 && world.month == promise.to() + 1 && lacks(world, helper, promise)) {
                    learn(world, helper.tie(), 0, world.draws[treaty]);
                }
            }
        }
    }

    /** Whether no other promise of the patron to the client is in force this month. */
    private static boolean lacks(World world, Helper helper, Treaty besides) {
        for (int p = 0; p < helper.promises().size(); p++) {
            Treaty promise = helper.promises().get(p).treaty();
            boolean inForce = world.month > promise.from() && world.month <= promise.to();
            if (inForce && !promise.equals(besides)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void step(World world) {
        signal(world);
        for (int r = 0; r < cast.rivalries(); r++) {
            if (world.warBegan[r] && !world.replaying) {
                call(world, r);
            }
        }
    }

    private void call(World world, int rivalry) {
        int attacker = world.attacker[rivalry];
        int victim = attacker ^ 1;
        double helpForVictim = 0;
        double helpForAttacker = 0;
        for (int h = 0; h < stream.length; h++) {
            Helper helper = helpers.get(h);
            if (helper.aidsDefence() && helper.client() == cast.clientOfSide(victim)) {
                helpForVictim += answer(world, rivalry, helper, stream[h]);
            } else if (helper.aidsAttack() && helper.client() == cast.clientOfSide(attacker)) {
                helpForAttacker += join(world, rivalry, helper, stream[h]);
            }
        }
        world.aidToVictim[rivalry] = odds.aidLogit(helpForVictim);
        world.aidToAttacker[rivalry] = odds.aidLogit(helpForAttacker);
    }

    /** What a client stands to gain by a helper's coming: the share that the attacker would win, or the victim keep. */
    private double gain(World world, int rivalry, Helper helper, boolean helpsAttack) {
        int attacker = world.attacker[rivalry];
        int theatre = world.theatre[rivalry];
        double held = world.held(attacker, theatre);
        double stake = world.draws[aims[theatre]];
        double at = Math.min(stake, 1 - held) + Math.min(stake, held);
        double logit = odds.trueLogit(world, attacker, theatre);
        double aid = odds.aidLogit(world.draws[strength[helper.supplier()]]);
        double with = Elementary.logistic(helpsAttack ? logit + aid : logit - aid);
        return at * Math.abs(with - Elementary.logistic(logit));
    }

    /** A patron answers its client's call; returns the capability it adds, as a multiple. */
    private double answer(World world, int rivalry, Helper helper, long luck) {
        int k = helper.supplier();
        int theatre = world.theatre[rivalry];
        boolean inScope = world.inScope[2 * helper.tie() + theatre];
        double gain = gain(world, rivalry, helper, false);
        double hope =
                world.privateAid[helper.tie()] / (world.privateAid[helper.tie()] + world.privateDoubt[helper.tie()]);
        Promise promise = promise(helper, world.month, theatre);
        boolean asks = !promise.treaty().onRequest() || hope * gain > world.draws[asking] + world.askingPrice[k];
        if (!asks) {
            event(world, k, "alliance.not-asked", helper, " is not asked for help by ");
            return 0;
        }
        double logit = willingness(world, helper, gain)
                + (inScope ? 0 : Elementary.log(Math.max(1e-9, world.draws[outOfScope])));
        double force = Elementary.logistic(logit) * consent(world, promise);
        double u = world.chance.uniform(luck, 0);
        double lesson = world.draws[weight] * (inScope ? 1 : OUT_OF_SCOPE_LESSON);
        if (u < force) {
            learn(world, helper.tie(), lesson, 0);
            event(world, k, "alliance.honoured", helper, " comes to the help of ");
            return world.draws[strength[k]];
        }
        if (u < force + (1 - force) * world.draws[materiel]) {
            learn(world, helper.tie(), 0.5 * lesson, 0);
            event(world, k, "alliance.materiel", helper, " sends materiel to ");
            return MATERIEL_STRENGTH * world.draws[strength[k]];
        }
        learn(world, helper.tie(), 0, lesson);
        event(world, k, inScope ? "alliance.refused" : "alliance.out-of-scope", helper, " refuses the call of ");
        return 0;
    }

    /** A patron may join its client's attack. */
    private double join(World world, int rivalry, Helper helper, long luck) {
        double willing = Elementary.logistic(willingness(world, helper, gain(world, rivalry, helper, true)));
        if (world.chance.uniform(luck, 1) < willing * world.draws[offensive[helper.supplier()]]) {
            event(world, helper.supplier(), "alliance.joins", helper, " joins the attack of ");
            return world.draws[strength[helper.supplier()]];
        }
        return 0;
    }

    private double willingness(World world, Helper helper, double gain) {
        return Elementary.logit(world.draws[honour])
                + world.draws[sensitivity] * (gain - world.draws[cost[helper.supplier()]])
                + world.draws[attentive] * (world.attention[helper.supplier()] - 1);
    }

    /** The promise in force that covers the theatre and hangs on the fewest others; none if there is none. */
    private static Promise promise(Helper helper, int month, int theatre) {
        Promise best = NO_PROMISE;
        for (int p = 0; p < helper.promises().size(); p++) {
            Promise promise = helper.promises().get(p);
            if (promise.covers(month, theatre) && (best.equals(NO_PROMISE) || promise.others() < best.others())) {
                best = promise;
            }
        }
        return best;
    }

    private double consent(World world, Promise promise) {
        double all = 1;
        for (int member = 0; member < promise.others(); member++) {
            all *= world.draws[consent];
        }
        return all;
    }

    private static void learn(World world, int tie, double aid, double doubt) {
        world.publicAid[tie] += aid;
        world.privateAid[tie] += aid;
        world.publicDoubt[tie] += doubt;
        world.privateDoubt[tie] += doubt;
    }

    private void event(World world, int supplier, String kind, Helper helper, String text) {
        if (world.journal.listening()) {
            String who = cast.supplierId(supplier);
            world.journal.record(
                    new Journal.Event(world.month, kind, who, who + text + cast.clientId(helper.client())));
        }
    }
}
