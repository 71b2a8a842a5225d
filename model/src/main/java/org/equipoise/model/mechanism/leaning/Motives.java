package org.equipoise.model.mechanism.leaning;

import java.util.List;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Decision;
import org.equipoise.model.world.World;

/**
 * What a rung is worth to a client, in shares of the good over the next three years (model, B.5).
 *
 * <p>V(n) = w_T (1 - pi_ik) [promised] n/5 + w_O [n >= 1] offer - w_V opinion n/5 + safety(n) - provoked(n) - e D_ik fear_ik att_k n/5 - c_A [n
 * is not the present rung]. offer = dep_ik max over sellers at hand of (1 - f) + (price_ik - 1) - (lag' - lag_k)/36; safety is the
 * {@link Danger} that friends' presence takes away, provoked what the doubts about the old patron, and its lapsed promise, bring. The
 * client's fear of being coerced is learnt: fear = (4 f + punished)/(4 + punished + spared).
 */
final class Motives {

    static final Parameter TRUST = Parameter.assumed(
            "realignment.trust", "w_T", "weight of the gap of trust in the patron", "share", new Prior.Uniform(0, 1));
    static final Parameter OFFERS = Parameter.assumed(
            "realignment.offers", "w_O", "weight of what other suppliers offer", "share", new Prior.Uniform(0, 0.2));
    static final Parameter OPINION = Parameter.assumed(
            "realignment.opinion",
            "w_V",
            "weight of the public's opinion of the patron",
            "share",
            new Prior.Uniform(0, 0.1));
    static final Parameter EXIT = Parameter.assumed(
            "realignment.exit-cost",
            "e",
            "what coercion costs a wholly dependent client that leaves",
            "share",
            new Prior.Uniform(0, 1));
    static final Parameter FEAR = Parameter.assumed(
            "realignment.fear",
            "f",
            "chance of coercion that a client expects before it has tried",
            "share",
            new Prior.Beta(2, 2));
    static final Parameter INERTIA = Parameter.assumed(
            "realignment.inertia", "c_A", "price of changing course at home", "share", new Prior.Uniform(0, 0.2));

    static final List<Parameter> PARAMETERS = List.of(TRUST, OFFERS, OPINION, EXIT, FEAR, INERTIA);

    static final List<String> TERMS = List.of(
            "gap of trust",
            "arms at hand elsewhere",
            "opinion of the patron",
            "safety that friends bring",
            "war that it provokes",
            "fear of coercion",
            "price of changing course");

    /** What a client's first expectation of coercion weighs against what it has seen. */
    private static final double FIRST_COUNTS = 4;

    private static final double HORIZON = 36;

    private final Cast cast;
    private final Rungs rungs;
    private final Danger danger;
    private final int trust;
    private final int offers;
    private final int opinion;
    private final int exit;
    private final int fear;
    private final int inertia;
    private final int[] lag;

    Motives(Blueprint blueprint, Rungs rungs) {
        this.rungs = rungs;
        cast = blueprint.cast();
        danger = new Danger(blueprint);
        trust = blueprint.parameters().index(TRUST.name());
        offers = blueprint.parameters().index(OFFERS.name());
        opinion = blueprint.parameters().index(OPINION.name());
        exit = blueprint.parameters().index(EXIT.name());
        fear = blueprint.parameters().index(FEAR.name());
        inertia = blueprint.parameters().index(INERTIA.name());
        lag = blueprint.perSupplier("supply.lag");
    }

    void begin(World world) {
        danger.begin(world);
    }

    /**
     * Values a rung.
     *
     * @param option where its terms go
     * @param tie client and patron
     * @param to the rung
     * @param punished steps of the client that the patron answered with coercion, and {@code spared} those it did not
     */
    void value(World world, Decision menu, int option, int tie, int to, int punished, int spared) {
        int patron = tie % cast.suppliers();
        int from = world.alignment.step[tie];
        double far = (double) to / Rungs.TOP;
        double[] draws = world.draws;
        double feared = (FIRST_COUNTS * draws[fear] + punished) / (FIRST_COUNTS + punished + spared);
        menu.term(option, 0, gap(world, tie) * far);
        menu.term(option, 1, to >= Rungs.BUY ? draws[offers] * offer(world, tie) : 0);
        menu.term(option, 2, -draws[opinion] * world.opinion[tie] * far);
        double exposed = world.alignment.dependence[tie] * feared * world.attention[patron];
        menu.term(option, 5, -draws[exit] * exposed * far);
        menu.term(option, 6, to == from ? 0 : -draws[inertia]);
        if (to != from) {
            weighWar(world, menu, option, tie, to);
        }
    }

    /** What a client that was promised help misses in its patron; nothing promised leaves nothing to doubt. */
    private double gap(World world, int tie) {
        int client = tie / cast.suppliers();
        int patron = tie % cast.suppliers();
        return rungs.promised(world, tie) ? world.draws[trust] * (1 - danger.trust(world, client, patron)) : 0;
    }

    /** The best of what sellers at hand offer beyond the patron, for the part of the arsenal that is the patron's. */
    private double offer(World world, int tie) {
        int client = tie / cast.suppliers();
        double held = world.arms[client] == 0 ? 0 : world.stock[tie] / world.arms[client];
        double unmet = rungs.refuses(world, tie % cast.suppliers()) ? 1 : 1 - Math.min(1, world.posture[tie]);
        double best = Double.NEGATIVE_INFINITY;
        for (int f = 0; f < rungs.friends(client); f++) {
            int k = rungs.sellerAtHand(world, tie, f);
            if (k >= 0) {
                double later = world.draws[lag[k]] - world.draws[lag[tie % cast.suppliers()]];
                double dearer = world.alignment.price[tie] - world.alignment.price[cast.tie(client, k)];
                best = Math.max(best, unmet + dearer - later / HORIZON);
            }
        }
        return best == Double.NEGATIVE_INFINITY ? 0 : held * best;
    }

    /** Looks at the client's own crises as they are and as they would be on the rung; the world is left as it was. */
    private void weighWar(World world, Decision menu, int option, int tie, int to) {
        int client = tie / cast.suppliers();
        int from = world.alignment.step[tie];
        double present = danger.of(world, client, world.alignment.safety[client]);
        double presence = rungs.safety(world, tie, to);
        double withFriends = danger.of(world, client, presence);
        double aid = world.publicAid[tie];
        double doubt = world.publicDoubt[tie];
        boolean disputed = world.inScope[2 * tie];
        boolean recognised = world.inScope[2 * tie + 1];
        rungs.suppose(world, tie, from, to);
        double then = danger.of(world, client, presence);
        world.publicAid[tie] = aid;
        world.publicDoubt[tie] = doubt;
        world.inScope[2 * tie] = disputed;
        world.inScope[2 * tie + 1] = recognised;
        menu.term(option, 3, present - withFriends);
        menu.term(option, 4, withFriends - then);
    }
}
