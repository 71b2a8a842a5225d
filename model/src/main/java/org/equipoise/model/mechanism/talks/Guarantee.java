package org.equipoise.model.mechanism.talks;

import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/**
 * What the sides expect of the troops that guarantee a settlement: kappa = kappa_0 att n/(n + h), n thousand troops, att the attention of
 * the guarantor, in [0, 1]; an even hand is taken for granted until the troops are there.
 */
final class Guarantee {

    private static final String CREDIBILITY = "peacekeeping.credibility";
    private static final String HALF = "peacekeeping.half";

    private final OffersOnFile file;
    /** Position of the parameter, -1 where no mechanism brings it and nobody would come. */
    private final int credibility;

    /** Position of the parameter, -1 where no mechanism brings it and a thousand count for half. */
    private final int half;

    Guarantee(Blueprint blueprint, OffersOnFile file) {
        this.file = file;
        credibility = position(blueprint, CREDIBILITY);
        half = position(blueprint, HALF);
    }

    private static int position(Blueprint blueprint, String name) {
        return blueprint.parameters().has(name) ? blueprint.parameters().index(name) : -1;
    }

    double kappa(World world, int offer) {
        double troops = file.offers.get(offer).troops();
        if (!(troops > 0) || credibility < 0) {
            return 0;
        }
        int supplier = file.guarantor[offer];
        double attention = supplier < 0 ? 1 : world.attention[supplier];
        return world.draws[credibility] * attention * troops / (troops + (half < 0 ? 1 : world.draws[half]));
    }
}
