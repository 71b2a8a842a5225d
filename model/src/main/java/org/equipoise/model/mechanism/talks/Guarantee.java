package org.equipoise.model.mechanism.talks;

import java.util.Optional;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/**
 * What the sides expect of the troops that guarantee a settlement while their mandate runs: what they would count for if they were there
 * today. Nobody counts on a renewal.
 */
final class Guarantee {

    private final OffersOnFile file;
    /** Empty where no peacekeepers are played and nobody would come. */
    private final Optional<ForceWeight> weight;
    /** Bias that the setting gives each offer's guarantor, NaN where it gives none. */
    private final double[] given;

    Guarantee(Blueprint blueprint, OffersOnFile file) {
        this.file = file;
        weight = ForceWeight.known(blueprint) ? Optional.of(new ForceWeight(blueprint)) : Optional.empty();
        double[] biases = Missions.biases(blueprint.setting(), blueprint.cast());
        given = new double[file.offers.size()];
        for (int o = 0; o < given.length; o++) {
            int sender = file.guarantor[o];
            given[o] = sender < 0
                    ? Double.NaN
                    : biases[file.rivalry[o] * blueprint.cast().suppliers() + sender];
        }
    }

    double kappa(World world, int offer) {
        double troops = file.offers.get(offer).troops();
        if (!(troops > 0) || file.offers.get(offer).mandate() <= 0 || weight.isEmpty()) {
            return 0;
        }
        int sender = file.guarantor[offer];
        ForceWeight force = weight.get();
        return force.kappa(world, sender, force.impartiality(world, file.rivalry[offer], sender, given[offer]), troops);
    }
}
