package org.equipoise.model.mechanism.crisis;

import org.equipoise.games.Elementary;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.World;

/** Factor on the hazard of a dispute by how the last war was ended and who watches over it (model, A.3 step 6; Fortna 2004). */
public final class HazardRatio {

    private final int peacekeepers;
    private final int imposed;
    private final int mediatedSoon;
    private final int mediatedLater;
    private final int agreement;

    /** Numbers the parameters. */
    public HazardRatio(Blueprint blueprint) {
        peacekeepers = blueprint.parameters().index(DisputeWindow.PEACEKEEPERS.name());
        imposed = blueprint.parameters().index(DisputeWindow.IMPOSED.name());
        mediatedSoon = blueprint.parameters().index(DisputeWindow.MEDIATED_SOON.name());
        mediatedLater = blueprint.parameters().index(DisputeWindow.MEDIATED_LATER.name());
        agreement = blueprint.parameters().index(DisputeWindow.AGREEMENT.name());
    }

    /** The factor as things stand in a rivalry. */
    public double of(World world, int rivalry) {
        double ratio = watched(world, world.peacekeeping[rivalry]);
        if (world.imposed[rivalry]) {
            ratio *= world.draws[imposed];
        }
        if (world.mediated[rivalry]) {
            ratio *= world.draws[world.sinceWar[rivalry] <= 24 ? mediatedSoon : mediatedLater];
        }
        if (world.table.inForce[rivalry]) {
            ratio *= world.draws[agreement];
        }
        return ratio;
    }

    /** HR_PK^kappa, 1 when nobody watches. */
    public double watched(World world, double kappa) {
        return kappa > 0 ? Elementary.pow(world.draws[peacekeepers], kappa) : 1;
    }

    /** The factor under a peace agreement that is watched with {@code kappa}, in [0, 1]. */
    public double agreed(World world, double kappa) {
        return world.draws[agreement] * watched(world, kappa);
    }
}
