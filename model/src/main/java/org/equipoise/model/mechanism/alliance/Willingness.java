package org.equipoise.model.mechanism.alliance;

import org.equipoise.games.Elementary;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/**
 * The patron's will to come: logit h0 + lambda_h (gain - cost_k - w_x tie_kj) + b_att (att_k - 1) + w_law sympathy (model, A.3 step 8
 * and B.3).
 *
 * <p>gain = (g + l) |P_with - P_without|, the share that its help would win or keep; tie_kj its own ties with the adversary j, the
 * cross-pressure on a patron of both; sympathy in [-1, 1] with the attacked by recognised sovereignty. Morrow 1994, Smith 1995: a
 * third party comes iff (p_with - p_without) v_k > c_k less the cost of reneging.
 */
final class Willingness {

    static final Parameter HONOUR = Parameter.of(
            "honour.base",
            "h0",
            "chance that a promise in scope is honoured",
            "share",
            new Prior.Beta(4, 7),
            "reliability .75, .50, .22 (1945-2003), two thirds, by author");
    static final Parameter SENSITIVITY = Parameter.assumed(
            "honour.sensitivity", "lambda_h", "weight of gain less cost", "1/share", new Prior.LogNormal(5, 0.4));
    static final Parameter COST = Parameter.assumed(
                    "honour.cost", "cost_k", "a patron's cost of coming to help", "share", new Prior.Uniform(0, 0.2))
            .per(Parameter.Per.SUPPLIER);
    static final Parameter CROSS_PRESSURE = Parameter.assumed(
            "honour.cross-pressure",
            "w_x",
            "cost of coming to help against a client of one's own, per unit of ties with it",
            "share",
            new Prior.Uniform(0, 0.2));
    static final Parameter LAW = Parameter.assumed(
            "honour.law",
            "w_law",
            "weight of sympathy with the attacked by recognised sovereignty",
            "logit",
            new Prior.HalfNormal(0.5));

    private final Odds odds;
    private final int honour;
    private final int sensitivity;
    private final int[] cost;
    private final int crossPressure;
    private final int law;
    private final int attentive;
    private final int[] strength;
    private final int[] aims = new int[2];

    Willingness(Blueprint blueprint, Odds odds) {
        this.odds = odds;
        var parameters = blueprint.parameters();
        honour = parameters.index(HONOUR.name());
        sensitivity = parameters.index(SENSITIVITY.name());
        cost = blueprint.perSupplier(COST.name());
        crossPressure = parameters.index(CROSS_PRESSURE.name());
        law = parameters.index(LAW.name());
        attentive = parameters.index("aid.attention");
        strength = blueprint.perSupplier("aid.strength");
        aims[0] = parameters.index("war-aims.disputed");
        aims[1] = parameters.index("war-aims.recognised");
    }

    /** Logit of coming, the promise in scope. */
    double of(World world, Helper helper, int adversary, double gain, double sympathy) {
        int k = helper.supplier();
        double pressure = world.draws[crossPressure] * CrossTies.of(world, adversary, k);
        return Elementary.logit(world.draws[honour])
                + world.draws[sensitivity] * (gain - world.draws[cost[k]] - pressure)
                + world.draws[attentive] * (world.attention[k] - 1)
                + world.draws[law] * sympathy;
    }

    /**
     * What a side stands to gain by a helper's coming: the share that it would win or keep.
     *
     * @param side side that is helped
     * @param attacker side that attacks
     * @param theatre what the attack is over
     */
    double gain(World world, Helper helper, int side, int attacker, int theatre) {
        int rivalry = side / 2;
        double held = world.held(attacker, theatre);
        double stake = world.draws[aims[theatre]];
        double at = Math.min(stake, 1 - held) + Math.min(stake, held);
        double logit = odds.trueLogit(world, attacker, theatre);
        if (world.atWar(rivalry)) {
            logit += world.aidToAttacker[rivalry] - world.aidToVictim[rivalry];
        }
        double aid = odds.aidLogit(world.draws[strength[helper.supplier()]]);
        double with = Elementary.logistic(side == attacker ? logit + aid : logit - aid);
        return at * Math.abs(with - Elementary.logistic(logit));
    }
}
