package org.equipoise.model.mechanism.talks;

import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/**
 * What a force counts for between two rivals, there or only promised: kappa = kappa_0 (1 - |b|) att n/(n + h), n thousand troops, in [0,
 * 1] (Fortna 2004, 2008; model, B.4).
 *
 * <p>b is the sender's bias, as the setting gives it or from promises to one side alone, and from condemnations that still ring; att its
 * attention, 1 for a sender that sells nothing.
 */
final class ForceWeight {

    static final Parameter CREDIBILITY = Parameter.assumed(
            "peacekeeping.credibility",
            "kappa_0",
            "how far a large, impartial force with its sender's full attention counts",
            "1",
            new Prior.Beta(6, 2));
    static final Parameter HALF = Parameter.assumed(
            "peacekeeping.half", "h_PK", "troops that count for half", "thousand", new Prior.LogNormal(1, 0.7));
    static final Parameter PROMISE_BIAS = Parameter.assumed(
            "peacekeeping.promise-bias",
            "b_PK",
            "partiality of a sender sworn to one side alone",
            "share",
            new Prior.Uniform(0.1, 0.6));
    static final Parameter BLAME_BIAS = Parameter.assumed(
            "peacekeeping.blame-bias",
            "b_PKS",
            "partiality of a sender that condemned one side alone within the year",
            "share",
            new Prior.Uniform(0.1, 0.6));

    private final Bias bias;
    private final int credibility;
    private final int half;
    private final int promiseBias;
    private final int blameBias;

    ForceWeight(Blueprint blueprint) {
        bias = new Bias(blueprint.cast());
        credibility = blueprint.parameters().index(CREDIBILITY.name());
        half = blueprint.parameters().index(HALF.name());
        promiseBias = blueprint.parameters().index(PROMISE_BIAS.name());
        blameBias = blueprint.parameters().index(BLAME_BIAS.name());
    }

    /** Whether the mechanism that brings the parameters is played. */
    static boolean known(Blueprint blueprint) {
        return blueprint.parameters().has(CREDIBILITY.name());
    }

    /**
     * How impartial the sides take a sender to be, in [0, 1].
     *
     * @param sender supplier, -1 for somebody who sells nothing
     * @param given bias that the setting gives the sender, NaN where it gives none
     */
    double impartiality(World world, int rivalry, int sender, double given) {
        return Math.max(0, 1 - Math.abs(partiality(world, rivalry, sender, given)));
    }

    private double partiality(World world, int rivalry, int sender, double given) {
        boolean known = !Double.isNaN(given);
        if (sender < 0) {
            return known ? given : 0;
        }
        double standing = known ? given : world.draws[promiseBias] * bias.ofPromises(world, rivalry, sender);
        return standing + world.draws[blameBias] * bias.ofBlame(world, rivalry, sender);
    }

    /** kappa of {@code thousand} troops of a sender that is taken to be so impartial. */
    double kappa(World world, int sender, double impartiality, double thousand) {
        double attention = sender < 0 ? 1 : world.attention[sender];
        return world.draws[credibility] * impartiality * attention * (thousand / (thousand + world.draws[half]));
    }
}
