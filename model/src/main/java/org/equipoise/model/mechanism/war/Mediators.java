package org.equipoise.model.mechanism.war;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Statement;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * Who can broker an end to a war: a patron with ties to both sides that pays attention and has not taken a side in public.
 *
 * <p>An assumption of the core (settlement bargaining comes with its own mechanism): Kydd 2003 holds that a message about resolve is
 * believed from a biased mediator only, Kydd 2006 that trust is built by an even one; the core takes the second view.
 */
final class Mediators {

    private static final double LEAST_ATTENTION = 0.25;

    private final int[][] shared;

    Mediators(Blueprint blueprint) {
        Cast cast = blueprint.cast();
        List<Rivalry> rivalries = blueprint.setting().rivalries();
        shared = new int[rivalries.size()][];
        for (int r = 0; r < shared.length; r++) {
            List<Integer> list = new ArrayList<>();
            for (int k = 0; k < cast.suppliers(); k++) {
                String supplier = cast.supplierId(k);
                if (decides(blueprint, supplier, rivalries.get(r).sideA())
                        && decides(blueprint, supplier, rivalries.get(r).sideB())) {
                    list.add(k);
                }
            }
            shared[r] = list.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static boolean decides(Blueprint blueprint, String supplier, String client) {
        for (Tie tie : blueprint.setting().ties()) {
            if (tie.decides() && tie.supplier().equals(supplier) && tie.client().equals(client)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some shared patron could broker an end this month. */
    boolean credible(World world, int rivalry) {
        for (int supplier : shared[rivalry]) {
            if (world.attention[supplier] >= LEAST_ATTENTION
                    && !(takesSide(world.statement[supplier]) && world.statementPublic[supplier])) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesSide(int statement) {
        return statement >= Statement.Kind.CONDEMN.ordinal();
    }
}
