package org.equipoise.model.mechanism.alliance;

import org.equipoise.games.Elementary;
import org.equipoise.model.mechanism.crisis.Odds;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/**
 * What stands between an attack and help by the letter of the promise: obligation, place, request, and the body's decision (model,
 * B.3).
 *
 * <p>Obligation: a promise to consult binds to nothing more; one who began the war is covered by an unconditional promise alone
 * (Benson 2011). Place: recognised sovereignty decides. Request: where help has to be asked for, it is asked for iff pi gain exceeds
 * the price of asking. Body: all its other members have to agree, prod_o sigma(logit v + lambda_o (gain - tie_o)), tie_o the member's
 * own ties with the adversary; an adversary that sits in the body does not.
 */
final class Gates {

    static final Parameter CONSENT = Parameter.assumed(
            "alliance.consent",
            "v",
            "chance that another member of a body agrees, nothing gained and nothing at stake",
            "share",
            new Prior.Beta(6, 2));
    static final Parameter CONSENSUS = Parameter.assumed(
            "alliance.consensus",
            "lambda_o",
            "weight of gain less own ties with the adversary for a member",
            "1/share",
            new Prior.LogNormal(2, 0.5));
    static final Parameter ASKING = Parameter.assumed(
            "alliance.asking-price",
            "c_ask",
            "political price of asking for help",
            "share",
            new Prior.Uniform(0, 0.05));

    private final Odds odds;
    private final int consent;
    private final int consensus;
    private final int asking;

    Gates(Blueprint blueprint, Odds odds) {
        this.odds = odds;
        consent = blueprint.parameters().index(CONSENT.name());
        consensus = blueprint.parameters().index(CONSENSUS.name());
        asking = blueprint.parameters().index(ASKING.name());
    }

    /** The promise that binds and hangs on the fewest others; {@link Promise#MISSING} where none does. */
    Promise promise(World world, Helper helper, int theatre, boolean began) {
        // a membership that is frozen or left covers nothing, whatever the treaty says
        if (!world.inScope[2 * helper.tie() + theatre]) {
            return Promise.MISSING;
        }
        Promise best = Promise.MISSING;
        for (int p = 0; p < helper.promises().size(); p++) {
            Promise promise = helper.promises().get(p);
            if (promise.covers(world.month, theatre, began)
                    && (!best.binds()
                            || promise.members().size() < best.members().size())) {
                best = promise;
            }
        }
        return best;
    }

    /** Whether the client asks for help, where it must. */
    boolean asks(World world, Helper helper, Promise promise, double gain) {
        if (!promise.treaty().onRequest()) {
            return true;
        }
        double hope = odds.ownBelief(world, helper.client(), helper.supplier(), promise.binds());
        return hope * gain > world.draws[asking] + world.askingPrice[helper.supplier()];
    }

    /** Chance that all others who have to agree do. */
    double consent(World world, Promise promise, int adversary, double gain) {
        double all = 1;
        for (int m = 0; m < promise.members().size(); m++) {
            Promise.Member member = promise.members().get(m);
            if (member.client() == adversary) {
                return 0;
            }
            double stake = member.supplier() == Promise.NONE ? 0 : CrossTies.of(world, adversary, member.supplier());
            all *= Elementary.logistic(
                    Elementary.logit(world.draws[consent]) + world.draws[consensus] * (gain - stake));
        }
        return all;
    }
}
