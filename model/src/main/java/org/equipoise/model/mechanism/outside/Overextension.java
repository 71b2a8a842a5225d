package org.equipoise.model.mechanism.outside;

import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.journal.Journal;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * Patrons that are stretched: shocks draw their attention away, and with it the arms that they need themselves (model, B.9).
 *
 * <p>A shock begins with an annual hazard h_O and ends with 1/T_O a month; while it lasts, att_k &lt;- att_k (1 - d_O). Of what a
 * patron is due to deliver, a share w_O (1 - att_k) is put off by a year, again and again while attention is short: nothing is lost, so
 * that arms are conserved. Attention weighs on the will to help, on coercion and on mediation wherever those are decided.
 */
public final class Overextension implements Mechanism {

    private static final Parameter HAZARD = Parameter.assumed(
            "overextension.hazard",
            "h_O",
            "annual chance that a shock draws a patron's attention away",
            "share a year",
            new Prior.Beta(1, 19));
    private static final Parameter DEPTH = Parameter.assumed(
            "overextension.depth", "d_O", "share of its attention that a shock takes", "share", new Prior.Beta(3, 3));
    private static final Parameter DURATION = Parameter.assumed(
            "overextension.duration", "T_O", "mean length of a shock", "months", new Prior.LogNormal(24, 0.6));
    private static final Parameter WITHHELD = Parameter.assumed(
            "overextension.withheld",
            "w_O",
            "share of its deliveries that a patron without attention puts off",
            "share",
            new Prior.Uniform(0, 0.8));

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "overextension",
            "Overextended patrons",
            "att_k <- att_k (1 - d_O [shock]);  due(t+12) <- due(t+12) + w_O (1 - att_k) due(t), taken from due(t)",
            List.of("M17"),
            "model, B.9",
            List.of(HAZARD, DEPTH, DURATION, WITHHELD),
            Set.of(Slot.ATTENTION, Slot.ORDERS),
            Set.of(Slot.ATTENTION, Slot.ORDERS),
            Set.of("outside-world"),
            Overextension::new);

    /** Months by which a delivery is put off: to the next year's output. */
    private static final int PUT_OFF = 12;

    private final Cast cast;
    private final boolean[] patron;
    private final long[] stream;
    private final boolean[] shaken;
    private final int hazard;
    private final int depth;
    private final int duration;
    private final int withheld;
    private double onset;
    private double relief;

    private Overextension(Blueprint blueprint) {
        cast = blueprint.cast();
        patron = new boolean[cast.suppliers()];
        for (Tie tie : blueprint.setting().ties()) {
            patron[cast.supplier(tie.supplier())] |= tie.decides();
        }
        stream = new long[patron.length];
        for (int k = 0; k < stream.length; k++) {
            stream[k] = Stream.of("overextension", cast.supplierId(k));
        }
        shaken = new boolean[patron.length];
        hazard = blueprint.parameters().index(HAZARD.name());
        depth = blueprint.parameters().index(DEPTH.name());
        duration = blueprint.parameters().index(DURATION.name());
        withheld = blueprint.parameters().index(WITHHELD.name());
    }

    @Override
    public void begin(World world) {
        onset = 1 - Elementary.pow(1 - world.draws[hazard], 1.0 / 12);
        relief = 1 / Math.max(1, world.draws[duration]);
        for (int k = 0; k < shaken.length; k++) {
            shaken[k] = false;
        }
    }

    @Override
    public void step(World world) {
        if (world.replaying) {
            return;
        }
        for (int k = 0; k < patron.length; k++) {
            if (!patron[k]) {
                continue;
            }
            double u = world.chance.uniform(stream[k], 0);
            if (shaken[k] ? u < relief : u < onset) {
                shaken[k] = !shaken[k];
                tell(world, k);
            }
            if (shaken[k]) {
                world.attention[k] *= 1 - world.draws[depth];
            }
            double share = world.draws[withheld] * (1 - world.attention[k]);
            if (share > 0) {
                for (int c = 0; c < cast.clients(); c++) {
                    world.postpone(c, cast.tie(c, k), share, PUT_OFF);
                }
            }
        }
    }

    private void tell(World world, int supplier) {
        if (world.journal.listening()) {
            String who = cast.supplierId(supplier);
            String text = shaken[supplier] ? " is drawn away by another crisis" : " can turn to its clients again";
            world.journal.record(new Journal.Event(world.month, "attention", who, who + text));
        }
    }
}
